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
    /// - Returns: The log.
    static func log(_ configuration: Configuration, otherwise level: Logger.Level) -> Logger {
        StandardErrorLog.logger(level: configuration.logLevel.map(Logger.Level.init) ?? level)
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
