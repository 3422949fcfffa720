import ArgumentParser
import GatewayServer
import Parley
import System

/// The command line, for people.
struct ParleyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parley",
        abstract: "Turns single text messages into a conversation.",
        discussion: """
            A web server runs it without arguments, by FastCGI or CGI; `parley serve` listens on a \
            socket of its own.
            """,
        version: Versions.text,
        subcommands: [
            Serve.self, NewCommand.self, CheckCommand.self, TestCommand.self, ChatCommand.self,
            GraphCommand.self,
            Doctor.self, TextCommand.self, Keygen.self, AnswersCommand.self,
            ConversationsCommand.self, EraseCommand.self, SharedCommand.self, RefusedCommand.self,
            StoreCommand.self, SweepCommand.self, ReportCommand.self, BeginCommand.self,
            SentCommand.self,
        ])

    /// Runs a command and ends the process.
    ///
    /// - Parameters:
    ///   - mode: What the process was started for.
    ///   - arguments: The arguments, without the program's name.
    static func run(_ mode: StartMode, _ arguments: [String]) -> Never {
        guard mode == .command else {
            complain("\(mode)", keepsLines: true)
            exitProcess(64)
        }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            exitProcess(0)
        } catch let complaint as Complaint {
            for line in complaint.lines { complain(line) }
            exitProcess(complaint.exitCode)
        } catch {
            end(with: error)
        }
    }
}
