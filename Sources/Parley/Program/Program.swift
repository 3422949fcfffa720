public import Conversation
public import Gateway
internal import GatewayServer
public import Logging
internal import Sockets
internal import Store
internal import System

/// A program that answers text messages with one conversation, however it is started.
///
///     Program(Parrot()).run()
///
/// A web server runs it without arguments, for one request (CGI) or for many (FastCGI, on a socket
/// that it or systemd hands over); `serve --listen ADDRESS` makes it listen on a socket of its own.
public struct Program: Sendable {
    private let conversation: ChosenConversation
    private let configuration: Configuration?
    private let limits: Limits
    private let log: Logger?

    /// Makes a program of a conversation written in Swift.
    ///
    /// - Parameters:
    ///   - dialogue: The conversation.
    ///   - answers: Where `Effect.save` writes; nil where the conversation saves nothing.
    ///   - configuration: Keys, tokens and the rest; nil: what the environment says, and the env
    ///     file, as docs/configuration.md has it.
    ///   - limits: How much is taken of strangers, and how long a peer is waited for.
    ///   - log: Where lines go; nil: to standard error, and no request waits for who reads there.
    public init(
        _ dialogue: some Dialogue, answers: AnswersTable? = nil,
        configuration: Configuration? = nil, limits: Limits = .standard, log: Logger? = nil
    ) {
        self.init(.dialogue(dialogue, answers), configuration, limits, log)
    }

    /// Makes a program of a script.
    ///
    /// - Parameters:
    ///   - script: The script's path, which goes before the configuration's; nil: the one that the
    ///     configuration names, and the message counter where it names none.
    ///   - configuration: As of a conversation written in Swift.
    ///   - limits: How much is taken of strangers, and how long a peer is waited for.
    ///   - log: Where lines go; nil: to standard error, and no request waits for who reads there.
    public init(
        script: String? = nil, configuration: Configuration? = nil, limits: Limits = .standard,
        log: Logger? = nil
    ) {
        self.init(.configured(script: script), configuration, limits, log)
    }

    private init(
        _ conversation: ChosenConversation, _ configuration: Configuration?, _ limits: Limits,
        _ log: Logger?
    ) {
        self.conversation = conversation
        self.configuration = configuration
        self.limits = limits
        self.log = log
    }

    /// Does what the process was started for, and ends it.
    ///
    /// - A listening socket is standard input, or systemd's LISTEN_FDS names one: FastCGI, until
    ///   SIGTERM or SIGINT. A configuration of the environment is read at the first request, which
    ///   may say by DOCUMENT_ROOT where the env file is; while it is faulty the answer is 500.
    /// - REQUEST_METHOD or GATEWAY_INTERFACE is set: one CGI request.
    /// - `serve` and its options, which `serve --help` names: FastCGI on a socket of its own. A
    ///   configuration or a script with mistakes ends it at once.
    /// - Anything else: how to start it is said, and the status is 64.
    ///
    /// The status is one of sysexits.h where it cannot begin or go on, and 0 otherwise.
    public func run() -> Never { run(otherwise: ProgramCommand.run(self)) }

    /// Does what the process was started for, and ends it.
    ///
    /// - Parameter command: What else than answering may be asked for: it is given the mode,
    ///   `command` or `unknown`, and the arguments without the program's name.
    package func run(otherwise command: (StartMode, [String]) -> Never) -> Never {
        // Decided before anything else is set up: a request waits for no argument parser.
        let environment = Environment.ofProcess()
        let arguments = Array(CommandLine.arguments.dropFirst())
        let mode = StartMode(StartMode.Facts(arguments: arguments, environment: environment))
        switch mode {
        case .fastCGI(let descriptor): exitProcess(answer(on: descriptor, environment))
        case .cgi: answerOne(environment)
        case .command, .unknown: command(mode, arguments)
        case .tooManySockets:
            complain("\(mode)")
            exitProcess(64)
        }
    }

    /// Answers the one request of a CGI process and ends it: with 0 whatever the answer is.
    ///
    /// Warnings and errors are in the answer's notes, which go to standard error: nothing is said
    /// twice. What was made for the request ends with the process, and is not taken apart before: of
    /// a script of 60 states that would be a tenth of the work.
    private func answerOne(_ environment: Environment) -> Never {
        let handler = deferred(
            environment, isForMany: false,
            faultLog: log ?? StandardErrorLog.logger(level: .error, leavesOutWarnings: true)
        ) { level in
            StandardErrorLog.logger(level: level ?? .warning, leavesOutWarnings: true)
        }
        withExtendedLifetime(handler) { exitProcess(status(of: handler, environment)) }
    }

    private func status(of handler: DeferredWebhook, _ environment: Environment) -> Int32 {
        do throws(SystemError) {
            try CGIExchange(limits: limits).answer(handler, environment: environment)
            return 0
        } catch {
            complain("the answer could not be written: \(error)")
            return 74
        }
    }

    /// Answers requests on a socket that was handed over, until it is told to stop.
    ///
    /// - Returns: The exit status.
    private func answer(on descriptor: Int32, _ environment: Environment) -> Int32 {
        Serving.run { (serving) throws(Complaint) in
            let faultLog = log ?? serving.log(.warning)
            let handler = deferred(environment, isForMany: true, faultLog: faultLog) { level in
                serving.log(level ?? .warning)
            }
            let listener = try Complaint.listening { () throws(ListenError) in
                try Listener(inheriting: descriptor)
            }
            try serving.serve(
                handler, limits: limits, environment, to: faultLog, on: listener)
        }
    }

    private func configuration(_ environment: Environment) -> ConfigurationSource {
        guard let configuration else { return .loaded(.ofProcess(environment)) }
        return .made(configuration)
    }

    /// What answers with a configuration that is read at the first request.
    private func deferred(
        _ environment: Environment, isForMany: Bool, faultLog: Logger,
        makeLog: @escaping @Sendable (Logger.Level?) -> Logger
    ) -> DeferredWebhook {
        DeferredWebhook(
            configuration(environment), conversation, isForMany: isForMany, faultLog: faultLog,
            clock: SystemClock.unixSeconds
        ) { [log] configuration in
            log ?? makeLog(configuration.logLevel.map(Logger.Level.init))
        }
    }

    /// Listens on a socket and answers FastCGI requests, until SIGTERM, SIGINT, SIGHUP or SIGUSR1.
    ///
    /// It is for programs with a command line of their own; `run` has one. What hinders it is
    /// written to standard error. The signals are taken only where no other thread of the process
    /// takes them, so that it is called before others are started.
    ///
    /// - Parameters:
    ///   - address: `unix:PATH`, `127.0.0.1:PORT` or `[::1]:PORT`. Of a socket file the user and the
    ///     group of the process may connect; one on which nobody answers any more is replaced.
    ///   - threads: How many requests are answered at once; nil: twice the processors, at least 4.
    /// - Returns: 0 once it was told to stop and has answered all it had; where it cannot begin or
    ///   go on a status of sysexits.h, with which the process should end.
    public func serve(at address: String, threads: Int? = nil) -> Int32 {
        serve(threads: threads) { (_) throws(Complaint) in
            try Complaint.listening { () throws(ListenError) in
                try Listener(binding: try ListenAddress(address))
            }
        }
    }

    /// Listens on a socket and answers FastCGI requests, until it is told to stop.
    ///
    /// - Parameter options: Where it listens, and with how many threads.
    /// - Returns: The exit status.
    package func serve(_ options: ServeOptions) -> Int32 {
        serve(threads: options.threads) { (environment) throws(Complaint) in
            try options.listener(environment)
        }
    }

    private func serve(
        threads: Int?, listen: (Environment) throws(Complaint) -> Listener
    ) -> Int32 {
        Serving.run { (serving) throws(Complaint) in
            let environment = Environment.ofProcess()
            let configuration: Configuration
            do throws(ConfigurationError) {
                configuration = try self.configuration(environment).configuration()
            } catch {
                throw Complaint(lines: error.mistakes.map(\.description), exitCode: 78)
            }
            let log = log ?? serving.log(configuration.logLevel.map(Logger.Level.init) ?? .info)
            for warning in configuration.warnings { log.warning("\(warning)") }
            let webhook = Webhook(
                source: conversation.source(configuration, isForMany: true),
                configuration: configuration, log: log, clock: SystemClock.unixSeconds)
            do throws(ConversationFault) {
                try webhook.check()
            } catch {
                throw Complaint(lines: error.lines, exitCode: 78)
            }
            do throws(StoreFault) {
                try webhook.checkStore()
            } catch {
                throw Complaint("PARLEY_STORE: \(error)", exitCode: 78)
            }
            let guarded = GuardedWebhook(
                webhook, configuration: configuration, log: log, clock: SystemClock.unixSeconds)
            try serving.serve(
                guarded, limits: limits, threads: threads, environment, to: log,
                on: try listen(environment))
        }
    }
}
