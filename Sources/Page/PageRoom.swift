internal import Flask
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Synchronization

/// The model, and everybody who wants to hear of it.
///
/// What is done is done one after the other, on a thread of its own: a model may ask a web server,
/// which takes its time. A class, since all connections share it.
final class PageRoom: Sendable {
    /// News that go to a page.
    enum News: String {
        case script, state
    }

    /// The most pages that hear of it.
    static let mostListeners = 16

    private let model: Mutex<any PageModel>
    private let listeners = Mutex<[ObjectIdentifier: any Channel]>([:])
    private let work = NIOThreadPool(numberOfThreads: 1)

    /// Makes a room.
    ///
    /// - Parameter model: What is shown.
    init(_ model: any PageModel) {
        self.model = Mutex(model)
        work.start()
    }

    /// Does something, and tells everybody.
    ///
    /// - Parameters:
    ///   - body: What a page sent.
    ///   - loop: Who waits for it.
    /// - Returns: The status and what is answered.
    func take(_ body: [UInt8], for loop: any EventLoop) -> EventLoopFuture<PageAnswer> {
        work.runIfActive(eventLoop: loop) { [self] in
            do throws(PageMistake) {
                let action = try PageAction(body)
                let said = try model.withLock { model throws(PageMistake) in
                    try model.take(action)
                }
                // A test that was kept has changed the file, too.
                tell(all: model.withLock { $0.refresh() })
                return PageAnswer(200, "said", said)
            } catch {
                return PageAnswer(422, "error", error.description)
            }
        }
    }

    /// Looks after the script, and tells everybody where it has changed.
    func look() {
        work.submit { [self] state in
            guard case .active = state, model.withLock({ $0.refresh() }) else { return }
            tell(all: true)
        }
    }

    /// Lets a page hear of everything, now and later.
    ///
    /// - Parameter channel: Its connection.
    /// - Returns: Whether there was room for it.
    func admit(_ channel: any Channel) -> Bool {
        let isIn = listeners.withLock { listeners in
            guard listeners.count < Self.mostListeners else { return false }
            listeners[ObjectIdentifier(channel)] = channel
            return true
        }
        guard isIn else { return false }
        work.submit { [self] state in
            guard case .active = state else { return }
            send(event(.script) + event(.state), to: channel)
        }
        return true
    }

    /// Forgets a page.
    ///
    /// - Parameter channel: Its connection.
    func dismiss(_ channel: any Channel) {
        listeners.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    /// Sends what no page reads, so that a connection that is gone is found out.
    func keepAlive() { send(Array(": here\n\n".utf8)) }

    /// Ends the thread.
    func close() {
        try? work.syncShutdownGracefully()
    }

    private func tell(all: Bool) {
        send((all ? event(.script) : []) + event(.state))
    }

    /// News as server-sent events have them: JSON has no line break of its own.
    ///
    /// https://html.spec.whatwg.org/multipage/server-sent-events.html
    private func event(_ news: News) -> [UInt8] {
        let json = model.withLock { model in news == .script ? model.script : model.state }
        return Array("event: \(news.rawValue)\ndata: ".utf8) + json.bytes() + Array("\n\n".utf8)
    }

    private func send(_ bytes: [UInt8]) {
        for channel in listeners.withLock({ Array($0.values) }) { send(bytes, to: channel) }
    }

    private func send(_ bytes: [UInt8], to channel: any Channel) {
        // Whoever reads nothing any more comes back and is told all.
        guard channel.isWritable else {
            channel.close(promise: nil)
            return
        }
        let buffer = channel.allocator.buffer(bytes: bytes)
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
    }
}

/// What a page is answered.
struct PageAnswer: Sendable {
    /// The status.
    let status: Int
    /// The body, as JSON.
    let body: [UInt8]

    init(_ status: Int, _ name: String, _ text: String) {
        self.status = status
        body = JSON.object([JSON.Member(name, .text(text))]).bytes()
    }
}
