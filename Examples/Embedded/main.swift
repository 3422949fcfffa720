// A server inside of another program: its secrets come from a vault, its socket from a command line
// of its own, and strangers may send less than usual.
import Conversation
import Gateway
import Glibc
import Parley

struct Reception: Dialogue {
    func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        var session = session
        guard session.state == "name" else {
            session.state = "name"
            return Turn(session: session, replies: [Reply("Who are you?")])
        }
        session.state = nil
        session.hasEnded = true
        return Turn(
            session: session, replies: [Reply("Welcome, \(message.body)!")],
            effects: [.save([Effect.Field(name: "name", value: message.body)])])
    }
}

/// The vault's part is played by standard input: the key on one line, the token on the next.
func configuration(folder: String) throws(ConfigurationError) -> Configuration {
    try Configuration(
        secretKey: readLine() ?? "", authTokens: [readLine() ?? ""],
        publicURL: "http://127.0.0.1:8080", stateDirectory: folder)
}

guard CommandLine.arguments.count == 3 else {
    print("usage: Embedded SOCKET FOLDER, with the key and the token on standard input")
    exit(64)
}
do throws(ConfigurationError) {
    var limits = Limits.standard
    limits.body = 8_192
    let program = Program(
        Reception(), answers: AnswersTable(path: "guests.csv", columns: ["name"]),
        configuration: try configuration(folder: CommandLine.arguments[2]), limits: limits)
    exit(program.serve(at: "unix:\(CommandLine.arguments[1])", threads: 2))
} catch {
    for mistake in error.mistakes { print(mistake) }
    exit(78)
}
