internal import ArgumentParser
internal import GatewayServer
internal import Sockets
internal import System

/// The options of `serve`.
package struct ServeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where to listen: unix:PATH, 127.0.0.1:PORT or [::1]:PORT.",
            discussion: "Not needed where systemd hands a socket over."))
    var listen: String?
    @Option(help: "Requests answered at once (default: twice the cores, at least 4).")
    var threads: Int?
    @Option(help: "Connections that may wait.") var backlog = 1_024
    @Option(help: "Permissions of the socket file, in octal.") var mode = "0660"
    @Option(help: "Group of the socket file, a name or a number.") var group: String?
    @Flag(help: "Take the path over from a program that still listens on it.") var replace = false

    /// What `serve` says of itself.
    package static let discussion = """
        It reads its configuration first, and does not start if that is faulty. SIGTERM and SIGINT \
        stop it; requests under way are answered first.
        """

    /// Makes the options that hold where none is given.
    package init() {}

    /// Looks whether each option can be.
    ///
    /// - Throws: `ValidationError` where one cannot.
    package func validate() throws {
        if let threads, !(1...1_024).contains(threads) {
            throw ValidationError("--threads is a number from 1 to 1024")
        }
        guard (1...65_535).contains(backlog) else {
            throw ValidationError("--backlog is a number from 1 to 65535")
        }
        guard rights != nil else {
            throw ValidationError("--mode is an octal number from 0 to 0777, like 0660")
        }
        do throws(ListenError) {
            try fileOptions.checkGroup()
        } catch {
            throw ValidationError("--group: \(error)")
        }
    }

    /// Makes the socket, or takes the one over that was handed over.
    ///
    /// - Parameter environment: The process's environment.
    /// - Returns: The socket, which listens.
    /// - Throws: `Complaint` where it cannot be had, or none was handed over.
    func listener(_ environment: Environment) throws(Complaint) -> Listener {
        try Complaint.listening { () throws(ListenError) in
            guard let listen else { return try Listener(inheriting: try inherited(environment)) }
            return try Listener(
                binding: try ListenAddress(listen), options: fileOptions, backlog: backlog)
        }
    }

    /// The descriptor of the socket that was handed over.
    private func inherited(_ environment: Environment) throws(ListenError) -> Int32 {
        let facts = StartMode.Facts(arguments: [], environment: environment)
        switch StartMode.inherited(facts) {
        case .fastCGI(let descriptor)?: return descriptor
        case .tooManySockets(let count)?: throw .tooManySockets(count: count)
        default: throw .notListening(descriptor: 0, kind: facts.standardInput)
        }
    }

    private var rights: UInt32? {
        UInt32(mode, radix: 8).flatMap { $0 <= 0o777 ? $0 : nil }
    }

    private var fileOptions: Listener.FileOptions {
        Listener.FileOptions(mode: rights ?? 0o660, group: group, replaces: replace)
    }
}
