import Glibc
import TestSupport
import Testing

extension HostTests {
    /// Several Parleys with one key behind one nginx.
    struct ScalingOut {
        private static let messages = 100

        @Test(arguments: [2, 4])
        func `a conversation goes on while one is killed and one is added`(count: Int) throws {
            let site = try Site()
            var sockets = (1...count).map { "\($0).sock" }
            var parleys = try sockets.map { try site.serve($0) }
            let host = try Nginx(site, sockets: sockets)
            // So that requests are in hand at the moment of the killing.
            let load = try Load(site.folder, to: site.origin)
            var phone = Conversation(transport: site.transport, origin: site.origin)
            for number in 1...Self.messages {
                switch number {
                case 34:
                    let killed = parleys.removeFirst()
                    #expect(killed.stop(SIGKILL) == 128 + SIGKILL)
                    #expect(killed.log.contains("status=200"))
                case 67:
                    sockets.append("new.sock")
                    parleys.append(try site.serve("new.sock"))
                    try Nginx.writeUpstream(sockets, at: site)
                    try host.reload()
                default: break
                }
                #expect(try phone.text("message \(number)").hasPrefix(Self.sentence(number)))
            }
            let outcome = try load.finish()
            #expect(outcome.lost == 0, "\(outcome); \(host.errors)")
            // All that still run had their part in it, the new one too.
            for parley in parleys { #expect(parley.log.contains("status=200")) }
        }

        private static func sentence(_ number: Int) -> String {
            number == 1
                ? "Thanks for the message, Rey!"
                : "Rey has messaged +15005550006 \(number) times."
        }
    }
}

/// One phone's conversation: the cookie goes along, as Twilio sends it.
struct Conversation {
    let transport: any Transport
    let origin: String
    private(set) var cookie: String?

    /// Begins a conversation.
    ///
    /// - Parameters:
    ///   - transport: The way to Parley.
    ///   - origin: Scheme, host and port that are signed.
    init(transport: some Transport, origin: String) {
        self.transport = transport
        self.origin = origin
    }

    /// Texts.
    ///
    /// - Parameter body: The text.
    /// - Returns: The reply.
    /// - Throws: `NoAnswer` where there is none.
    mutating func text(_ body: String) throws -> String {
        var request = Webhook(posting: Webhook.fields(body))
            .signed(Exchanges.token, origin: origin)
        request.cookie = cookie
        let answer = try transport.send(request)
        guard let text = answer.text else { throw NoAnswer("\(answer)") }
        cookie = answer.cookie
        return text
    }
}
