import ArgumentParser
import Parley

/// `parley serve`: FastCGI on a socket of its own.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Listen on a socket and answer FastCGI requests.",
        discussion: ServeOptions.discussion)

    @OptionGroup var options: ServeOptions
    @Option(help: "The conversation's script; overrides PARLEY_SCRIPT.") var script: String?

    @Argument(help: .hidden) var stray: [String] = []

    func validate() throws {
        if let stray = stray.first {
            throw ValidationError(
                stray.hasSuffix(".talk")
                    ? "the script needs its option: parley serve --script \(stray) --listen "
                        + "unix:PATH"
                    : "\(stray) is not an option of serve; see parley serve --help")
        }
    }

    func run() throws {
        let status = Program(script: script).serve(options)
        if status != 0 { throw ExitCode(status) }
    }
}
