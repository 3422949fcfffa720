import GatewayServer
import Logging
import Parley
import System

/// What all ways of answering webhooks have in common: configuration, log and clock.
struct WebhookProgram {
    let environment: Environment
    let loader: ConfigurationLoader

    /// Makes a program.
    ///
    /// - Parameter environment: The process's environment.
    init(_ environment: Environment) {
        self.environment = environment
        loader = ConfigurationLoader(
            environment: environment, executable: try? CurrentProcess.executablePath())
    }

    /// A log that goes to standard error.
    ///
    /// - Parameters:
    ///   - configuration: What the operator decides.
    ///   - level: The level where that says nothing.
    ///   - queue: Takes the lines.
    /// - Returns: The log.
    static func log(
        _ configuration: Configuration, otherwise level: Logger.Level, to queue: LogQueue
    ) -> Logger {
        log(configuration.logLevel.map(Logger.Level.init) ?? level, to: queue)
    }

    /// A log that goes to standard error.
    ///
    /// - Parameters:
    ///   - level: The least level that is written.
    ///   - queue: Takes the lines.
    /// - Returns: The log.
    static func log(_ level: Logger.Level, to queue: LogQueue) -> Logger {
        StandardErrorLog.logger(level: level, write: { queue.add($0) })
    }

    /// Runs a server with a queue for its log, which is written before the end.
    ///
    /// - Parameter body: Runs the server.
    /// - Returns: The exit status.
    static func run(_ body: (LogQueue) throws(Complaint) -> Void) -> Int32 {
        let queue: LogQueue
        do throws(ServerError) {
            queue = try LogQueue()
        } catch {
            complain("\(error)")
            return error.exitCode
        }
        var status: Int32 = 0
        do throws(Complaint) {
            try body(queue)
        } catch {
            // By the queue too: whoever reads there may hang.
            for line in error.lines { queue.add(complaint(line)) }
            status = error.exitCode
        }
        queue.end()
        return status
    }
}

extension Logger.Level {
    /// The level of an operator's word.
    init(_ level: Configuration.LogLevel) {
        switch level {
        case .error: self = .error
        case .warning: self = .warning
        case .info: self = .info
        case .debug: self = .debug
        }
    }
}
