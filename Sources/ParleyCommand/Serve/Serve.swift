import ArgumentParser
import GatewayServer
import Logging
import Parley
import Sockets
import System

/// `parley serve`: FastCGI on a socket of its own.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Listen on a socket and answer FastCGI requests.",
        discussion: """
            It reads its configuration at the start and does not start where that is faulty. \
            SIGTERM and SIGINT stop it; requests in hand are answered first.
            """)

    @Option(
        help: ArgumentHelp(
            "Where to listen: unix:PATH, 127.0.0.1:PORT or [::1]:PORT.",
            discussion: "Not needed where systemd hands a socket over."))
    var listen: String?
    @Option(help: "Requests answered at once (default: twice the cores, at least 4).")
    var threads: Int?
    @Option(help: "Connections that may wait.") var backlog = 1_024
    @Option(help: "Rights of the socket's file, octal.") var mode = "0660"
    @Option(help: "Group of the socket's file, a name or a number.") var group: String?
    @Flag(help: "Take the path over from a parley that still listens on it.") var replace = false
    @Option(help: "The conversation's script; goes before PARLEY_SCRIPT.") var script: String?

    @Argument(help: .hidden) var stray: [String] = []

    func validate() throws {
        if let stray = stray.first {
            throw ValidationError(
                stray.hasSuffix(".talk")
                    ? "the script needs its option: parley serve --script \(stray) --listen unix:PATH"
                    : "\(stray) is no option of serve; see parley serve --help")
        }
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

    func run() throws {
        let status = WebhookProgram.run { (queue) throws(Complaint) in try serve(queue) }
        if status != 0 { throw ExitCode(status) }
    }

    private func serve(_ queue: LogQueue) throws(Complaint) {
        let environment = Environment.ofProcess()
        let program = WebhookProgram(environment)
        let configuration: Configuration
        do throws(ConfigurationError) {
            configuration = try program.loader.load(script: script)
        } catch {
            throw Complaint(lines: error.mistakes.map(\.description), exitCode: 78)
        }
        let log = WebhookProgram.log(configuration, otherwise: .info, to: queue)
        for warning in configuration.warnings { log.warning("\(warning)") }
        let webhook = Webhook(configuration, log: log, clock: SystemClock.unixSeconds)
        do throws(ConversationFault) {
            try webhook.check()
        } catch {
            throw Complaint(lines: error.lines, exitCode: 78)
        }
        let listener = try Complaint.listening { () throws(ListenError) in
            try self.listener(environment)
        }
        let peers = try Complaint.listening { () throws(ListenError) in
            try PeerList(environment)
        }
        do throws(ServerError) {
            let server = try Server(
                listener: listener, threads: threads, peers: peers,
                report: { report($0, to: log) })
            CurrentProcess.releaseCode()
            _ = try server.run(
                GuardedWebhook(
                    webhook, configuration: configuration, log: log,
                    clock: SystemClock.unixSeconds))
        } catch {
            throw Complaint("\(error)", exitCode: error.exitCode)
        }
    }

    private var rights: UInt32? {
        UInt32(mode, radix: 8).flatMap { $0 <= 0o777 ? $0 : nil }
    }

    private var fileOptions: Listener.FileOptions {
        Listener.FileOptions(mode: rights ?? 0o660, group: group, replaces: replace)
    }

    private func listener(_ environment: Environment) throws(ListenError) -> Listener {
        guard let listen else { return try Listener(inheriting: inherited(environment)) }
        return try Listener(
            binding: try ListenAddress(listen),
            options: fileOptions, backlog: backlog)
    }

    /// The descriptor of the socket that was handed over; 0, which then is complained of, where
    /// there is none.
    private func inherited(_ environment: Environment) -> Int32 {
        let facts = StartMode.Facts(arguments: [], environment: environment)
        guard case .fastCGI(let descriptor)? = StartMode.inherited(facts) else { return 0 }
        return descriptor
    }
}
