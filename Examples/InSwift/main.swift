// A conversation in Swift: it repeats what it is told, and remembers how often.
import Conversation
import GatewayServer
import Parley
import Sockets

struct Parrot: Dialogue {
    func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        var session = session
        session.count += 1
        return Turn(session: session, replies: [Reply("\(session.count): \(message.body)")])
    }
}

let configuration = try ConfigurationLoader.ofProcess().load()
let server = try Server(listener: Listener(binding: ListenAddress("127.0.0.1:9000"))) { print($0) }
_ = try server.run(Webhook(Parrot(), configuration: configuration))
