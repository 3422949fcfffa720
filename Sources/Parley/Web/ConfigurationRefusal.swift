internal import Gateway
internal import HTTPTypes
internal import Logging

/// The answer to every request while the configuration is faulty: 500, and the same mistakes in the
/// log once a minute.
struct ConfigurationRefusal: Sendable {
    private let log: Logger
    private let clock: @Sendable () -> Int
    private let limiter = RateLimiter(seconds: 60)

    /// Makes a refusal.
    ///
    /// - Parameters:
    ///   - log: Where mistakes are written down.
    ///   - clock: The time in Unix seconds.
    init(log: Logger, clock: @escaping @Sendable () -> Int) {
        self.log = log
        self.clock = clock
    }

    /// Refuses a request.
    ///
    /// - Parameter mistakes: What is wrong.
    /// - Returns: The answer.
    func response(_ mistakes: [ConfigurationError.Mistake]) -> Response {
        var lines = mistakes.map { LogLine.printable("not configured: \($0)") }
        guard let count = limiter.passage(of: lines.joined(), now: clock()) else {
            return .refusal(.internalServerError)
        }
        if count > 0 {
            lines.append("not configured: requests answered with 500 meanwhile: \(count)")
        }
        for line in lines { log.error("\(line)") }
        return .refusal(.internalServerError, notes: lines)
    }
}
