import ArgumentParser
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
            Doctor.self, TextCommand.self, Keygen.self,
        ])

    /// Runs a command and ends the process.
    ///
    /// - Parameter arguments: The arguments, without the program's name.
    static func run(_ arguments: [String]) -> Never {
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

    /// Says what the argument parser has to say, the help or a mistake, and ends the process.
    ///
    /// It quotes the arguments, which may be the names of files that others have made.
    private static func end(with error: any Error) -> Never {
        let text = fullMessage(for: error)
        let code = exitCode(for: error)
        if text.isEmpty {
            // It was said already.
        } else if code.isSuccess {
            show(text, keepsLines: true)
        } else {
            complain(text, after: "", keepsLines: true)
        }
        exitProcess(code.rawValue)
    }
}
