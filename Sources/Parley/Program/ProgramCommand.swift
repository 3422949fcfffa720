internal import ArgumentParser
internal import GatewayServer
internal import System

/// The command line of a program with a conversation in Swift: `serve`.
struct ProgramCommand: ParsableCommand {
    /// `serve`: FastCGI on a socket of its own.
    struct Serve: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Listen on a socket and answer FastCGI requests.",
            discussion: ServeOptions.discussion)

        @OptionGroup var options: ServeOptions
    }

    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Answers text messages.",
        discussion: """
            A web server runs it without arguments, by FastCGI or CGI; `\(name) serve` listens on a \
            socket of its own.
            """,
        subcommands: [Serve.self])

    /// The executable's name.
    private static var name: String {
        CommandLine.arguments.first?.split(separator: "/").last.map { String($0) } ?? "program"
    }

    /// Does what a program was asked for, and ends the process.
    ///
    /// - Parameter program: The program.
    /// - Returns: Takes the mode and the arguments.
    static func run(_ program: Program) -> (StartMode, [String]) -> Never {
        { mode, arguments in
            if case .unknown(let kind) = mode {
                complain(
                    "\(name): neither CGI nor FastCGI: descriptor 0 is \(kind), not a listening "
                        + "socket, and neither REQUEST_METHOD nor GATEWAY_INTERFACE is set. For a "
                        + "socket of its own: \(name) serve --listen unix:PATH", after: "")
                exitProcess(64)
            }
            do {
                var command = try parseAsRoot(arguments)
                if let serve = command as? Serve { exitProcess(program.serve(serve.options)) }
                try command.run()
                exitProcess(0)
            } catch {
                end(with: error)
            }
        }
    }
}

extension ParsableCommand {
    /// Says what the argument parser has to say, the help or a mistake, and ends the process.
    ///
    /// It quotes the arguments, which may be the names of files that others have made.
    ///
    /// - Parameter error: What it has thrown.
    package static func end(with error: any Error) -> Never {
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
