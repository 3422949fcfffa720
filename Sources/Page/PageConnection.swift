internal import NIOCore
internal import NIOHTTP1

/// One connection to a page: its requests, one after the other.
///
/// A class, as NIO wants its handlers.
final class PageConnection: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// What is known of the present request.
    private enum Course {
        /// None is there.
        case idle
        /// It is answered when its body has come.
        case reading(PageRules.Place, [UInt8])
        /// It is refused when its body has come.
        case refusing(PageRules.Refusal)
        /// It is the stream of news, which ends with the connection.
        case listening
    }

    private let rules: PageRules
    private let room: PageRoom
    private var course = Course.idle
    private var isKept = true

    init(rules: PageRules, room: PageRoom) {
        self.rules = rules
        self.room = room
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head)
        case .body(let buffer): add(buffer)
        case .end: finish(context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        room.dismiss(context.channel)
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // Nothing came and nothing went for long: news go all the time.
        if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func begin(_ head: HTTPRequestHead) {
        isKept = head.isKeepAlive
        let request = PageRules.Request(
            method: head.method.rawValue, target: head.uri, hosts: head.headers["host"],
            origins: head.headers["origin"], contentType: head.headers.first(name: "content-type"))
        do throws(PageRules.Refusal) {
            course = .reading(try rules.place(of: request), [])
        } catch {
            course = .refusing(error)
        }
    }

    private func add(_ buffer: ByteBuffer) {
        switch course {
        case .reading(let place, let bytes):
            guard bytes.count + buffer.readableBytes <= PageRules.longestBody else {
                course = .refusing(.tooLong)
                return
            }
            course = .reading(place, bytes + Array(buffer.readableBytesView))
        // What nobody wants is read to its end and kept nowhere; then the connection ends.
        case .refusing: isKept = false
        case .idle, .listening: break
        }
    }

    private func finish(_ context: ChannelHandlerContext) {
        let present = course
        course = .idle
        switch present {
        case .idle, .listening: break
        case .refusing(let refusal):
            var fields = HTTPHeaders()
            if case .wrongMethod(let allowed) = refusal {
                fields.add(name: "Allow", value: allowed)
            }
            answer(
                refusal.status, "text/plain; charset=utf-8", Array((refusal.text + "\n").utf8),
                fields, context)
        case .reading(.page, _):
            let document = PageDocument()
            var fields = HTTPHeaders()
            fields.add(name: "Content-Security-Policy", value: document.policy)
            answer(200, "text/html; charset=utf-8", document.html, fields, context)
        case .reading(.action, let body):
            room.take(body, for: context.eventLoop).assumeIsolated().whenSuccess { answer in
                self.answer(answer.status, "application/json", answer.body, HTTPHeaders(), context)
            }
        case .reading(.events, _): listen(context)
        }
    }

    /// Answers with the head of a stream, and lets it be told everything.
    private func listen(_ context: ChannelHandlerContext) {
        guard room.admit(context.channel) else {
            let text = "As many windows as there may be show this page; close one.\n"
            return answer(
                503, "text/plain; charset=utf-8", Array(text.utf8), HTTPHeaders(), context)
        }
        course = .listening
        let head = HTTPResponseHead(
            version: .http1_1, status: .ok, headers: Self.fields("text/event-stream"))
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
    }

    private func answer(
        _ status: Int, _ type: String, _ body: [UInt8], _ more: HTTPHeaders,
        _ context: ChannelHandlerContext
    ) {
        var fields = Self.fields(type)
        fields.add(contentsOf: more)
        fields.add(name: "Content-Length", value: "\(body.count)")
        if !isKept { fields.add(name: "Connection", value: "close") }
        let head = HTTPResponseHead(
            version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: fields)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        let buffer = context.channel.allocator.buffer(bytes: body)
        context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
        let isLast = !isKept
        context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
            if isLast { context.close(promise: nil) }
        }
    }

    /// What stands above every answer: it is for this page alone, and kept nowhere.
    private static func fields(_ type: String) -> HTTPHeaders {
        [
            "Content-Type": type, "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
            "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
        ]
    }
}
