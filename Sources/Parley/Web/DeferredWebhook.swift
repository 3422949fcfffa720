internal import Gateway
internal import HTTPTypes
internal import Logging
internal import Synchronization

/// A webhook that reads its configuration at the first request, which may say where it is.
///
/// A faulty configuration answers 500 and is read anew at the next request, so that mending a file
/// is enough. Of a request's variables only PARLEY_ENV_FILE and DOCUMENT_ROOT are looked at, where
/// the process has none; nothing is copied into the process's environment.
///
/// A class, since all threads share what was read.
final class DeferredWebhook: Handler {
    private let configuration: ConfigurationSource
    private let conversation: ChosenConversation
    private let clock: @Sendable () -> Int
    private let makeLog: @Sendable (Configuration) -> Logger
    private let refusal: ConfigurationRefusal
    private let isForMany: Bool
    private let webhook = Mutex<GuardedWebhook?>(nil)

    /// Makes a webhook.
    ///
    /// - Parameters:
    ///   - configuration: Where the configuration comes from.
    ///   - conversation: What is answered with.
    ///   - isForMany: Whether many requests are answered, and not one.
    ///   - faultLog: Where a faulty configuration is written down.
    ///   - clock: The time in Unix seconds.
    ///   - makeLog: Makes the log of a configuration.
    init(
        _ configuration: ConfigurationSource, _ conversation: ChosenConversation, isForMany: Bool,
        faultLog: Logger,
        clock: @escaping @Sendable () -> Int,
        makeLog: @escaping @Sendable (Configuration) -> Logger
    ) {
        self.configuration = configuration
        self.conversation = conversation
        self.isForMany = isForMany
        refusal = ConfigurationRefusal(log: faultLog, clock: clock)
        self.clock = clock
        self.makeLog = makeLog
    }

    /// Answers a request.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer; 500 while the configuration is faulty.
    func respond(to request: Request) -> Response {
        if let webhook = webhook.withLock({ $0 }) { return webhook.respond(to: request) }
        do throws(ConfigurationError) {
            let (made, warnings) = try make(request)
            let response = made.respond(to: request)
            return adding(warnings, to: response)
        } catch {
            return refusal.response(error.mistakes)
        }
    }

    private func make(
        _ request: Request
    ) throws(ConfigurationError) -> (GuardedWebhook, [String]) {
        let hints = ConfigurationLoader.Hints(
            environmentFile: request.variables[Variable.environmentFile.rawValue].map(Self.text),
            documentRoot: request.documentRoot)
        let configuration = try self.configuration.configuration(hints)
        let log = makeLog(configuration)
        let made = GuardedWebhook(
            Webhook(
                source: conversation.source(configuration, isForMany: isForMany),
                configuration: configuration,
                log: log, clock: clock),
            configuration: configuration, refusal: refusal)
        webhook.withLock { $0 = made }
        let warnings = configuration.warnings.map { LogLine.printable("configuration: \($0)") }
        for warning in warnings { log.warning("\(warning)") }
        return (made, configuration.logLevel == .error ? [] : warnings)
    }

    private func adding(_ warnings: [String], to response: Response) -> Response {
        var response = response
        response.notes.insert(contentsOf: warnings, at: 0)
        return response
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
