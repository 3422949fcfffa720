// A conversation in Swift: it repeats what it is told, and remembers how often.
import Conversation
import Parley

struct Parrot: Dialogue {
    func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        var session = session
        session.count += 1
        return Turn(session: session, replies: [Reply("\(session.count): \(message.body)")])
    }
}

Program(Parrot()).run()
