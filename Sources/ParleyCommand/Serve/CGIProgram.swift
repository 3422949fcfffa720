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

    /// Answers the request and ends the process: with 0 whatever the answer is.
    ///
    /// Warnings and errors are in the answer's notes, which go to standard error: nothing is said
    /// twice. What was made for the request ends with the process, and is not taken apart before: of
    /// a script of 60 states that would be a tenth of the work.
    func run() -> Never {
        let handler = DeferredWebhook(
            program.loader, isForMany: false,
            faultLog: StandardErrorLog.logger(level: .error, leavesOutWarnings: true),
            clock: SystemClock.unixSeconds
        ) { configuration in
            let level = configuration.logLevel.map(Logger.Level.init) ?? .warning
            return StandardErrorLog.logger(level: level, leavesOutWarnings: true)
        }
        withExtendedLifetime(handler) { exitProcess(status(of: handler)) }
    }

    private func status(of handler: DeferredWebhook) -> Int32 {
        do throws(SystemError) {
            try CGIExchange().answer(handler, environment: program.environment)
            return 0
        } catch {
            complain("the answer could not be written: \(error)")
            return 74
        }
    }
}
