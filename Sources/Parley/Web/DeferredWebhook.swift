public import Gateway
internal import HTTPTypes
public import Logging
internal import Synchronization

/// A webhook that reads its configuration at the first request, which may say where it is.
///
/// A faulty configuration answers 500 and is read anew at the next request, so that mending a file
/// is enough. Of a request's variables only PARLEY_ENV_FILE and DOCUMENT_ROOT are looked at, where
/// the process has none; nothing is copied into the process's environment.
///
/// A class, since all threads share what was read.
public final class DeferredWebhook: Handler {
    private let loader: ConfigurationLoader
    private let clock: @Sendable () -> Int
    private let makeLog: @Sendable (Configuration) -> Logger
    private let faultLog: Logger
    private let isForMany: Bool
    private let limiter = RateLimiter(seconds: 60)
    private let webhook = Mutex<Webhook?>(nil)

    /// Makes a webhook.
    ///
    /// - Parameters:
    ///   - loader: Reads the configuration.
    ///   - isForMany: Whether many requests are answered, and not one.
    ///   - faultLog: Where a faulty configuration is written down.
    ///   - clock: The time in Unix seconds.
    ///   - makeLog: Makes the log of a configuration.
    public init(
        _ loader: ConfigurationLoader, isForMany: Bool, faultLog: Logger,
        clock: @escaping @Sendable () -> Int,
        makeLog: @escaping @Sendable (Configuration) -> Logger
    ) {
        self.loader = loader
        self.isForMany = isForMany
        self.faultLog = faultLog
        self.clock = clock
        self.makeLog = makeLog
    }

    /// Answers a request.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer; 500 while the configuration is faulty.
    public func respond(to request: Request) -> Response {
        if let webhook = webhook.withLock({ $0 }) { return webhook.respond(to: request) }
        do throws(ConfigurationError) {
            let (made, warnings) = try make(request)
            let response = made.respond(to: request)
            return adding(warnings, to: response)
        } catch {
            return refusal(error.mistakes.map(\.description))
        }
    }

    private func make(
        _ request: Request
    ) throws(ConfigurationError) -> (Webhook, [String]) {
        let hints = ConfigurationLoader.Hints(
            environmentFile: request.variables[Variable.environmentFile.rawValue].map(Self.text),
            documentRoot: request.variables["DOCUMENT_ROOT"].map(Self.text))
        let configuration = try loader.load(hints)
        let log = makeLog(configuration)
        let made = Webhook(
            source: configuration.source(isForMany: isForMany), configuration: configuration,
            log: log, clock: clock)
        webhook.withLock { $0 = made }
        let warnings = configuration.warnings.map { LogLine.printable("configuration: \($0)") }
        for warning in warnings { log.warning("\(warning)") }
        return (made, configuration.logLevel == .error ? [] : warnings)
    }

    private func refusal(_ mistakes: [String]) -> Response {
        var lines = mistakes.map { LogLine.printable("not configured: \($0)") }
        guard let count = limiter.passage(of: lines.joined(), now: clock()) else {
            return .refusal(.internalServerError)
        }
        if count > 0 {
            lines.append("not configured: requests answered with 500 meanwhile: \(count)")
        }
        for line in lines { faultLog.error("\(line)") }
        return .refusal(.internalServerError, notes: lines)
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
