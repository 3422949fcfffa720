public import Logging
internal import System

/// Writes the log to standard error: a level, then the line, in one write.
///
/// No time is added: journald and the web servers that gather standard error have their own.
public struct StandardErrorLog: LogHandler {
    /// The least level that is written.
    public var logLevel: Logger.Level
    /// Not used by Parley: its lines carry their own pairs.
    public var metadata: Logger.Metadata = [:]

    /// Makes a log.
    ///
    /// - Parameter level: The least level that is written.
    public init(level: Logger.Level) { logLevel = level }

    /// A logger that writes here.
    ///
    /// - Parameter level: The least level that is written.
    /// - Returns: The logger.
    public static func logger(level: Logger.Level) -> Logger {
        Logger(label: "parley") { _ in StandardErrorLog(level: level) }
    }

    /// A pair of the metadata.
    ///
    /// - Parameter key: The pair's name.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one line.
    ///
    /// - Parameter event: What is to be logged.
    public func log(event: LogEvent) {
        var line = "parley: level=\(event.level) \(event.message)"
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { line += " \(key)=\(value)" }
        try? StandardStream.error.write(line + "\n")
    }
}
