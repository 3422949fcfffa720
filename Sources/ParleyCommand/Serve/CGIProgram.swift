import GatewayServer
import Logging
import Parley
import System

/// One request from the environment and standard input.
struct CGIProgram {
    private let program: WebhookProgram

    /// Makes a program.
    ///
    /// - Parameter environment: The process's environment, which is the request's too.
    init(_ environment: Environment) { program = WebhookProgram(environment) }

    /// Answers the request.
    ///
    /// Warnings and errors are in the answer's notes, which go to standard error: nothing is said
    /// twice.
    ///
    /// - Returns: The exit status: 0 whatever the answer is.
    func run() -> Int32 {
        let handler = DeferredWebhook(
            program.loader, isForMany: false,
            faultLog: StandardErrorLog.logger(level: .error, leavesOutWarnings: true),
            clock: SystemClock.unixSeconds
        ) { configuration in
            let level = configuration.logLevel.map(Logger.Level.init) ?? .warning
            return StandardErrorLog.logger(level: level, leavesOutWarnings: true)
        }
        do throws(SystemError) {
            try CGIExchange().answer(handler, environment: program.environment)
            return 0
        } catch {
            complain("the answer could not be written: \(error)")
            return 74
        }
    }
}
