public import Logging
internal import System

/// Writes the log to standard error: a level, then the line, in one write.
///
/// No time is added: journald and the web servers that gather standard error have their own.
public struct StandardErrorLog: LogHandler {
    /// The least level that is written.
    public var logLevel: Logger.Level
    /// Whether warnings and errors are left out: under CGI they come in the answer's notes.
    private let leavesOutWarnings: Bool
    /// Not used by Parley: its lines carry their own pairs.
    public var metadata: Logger.Metadata = [:]

    /// Makes a log.
    ///
    /// - Parameters:
    ///   - level: The least level that is written.
    ///   - leavesOutWarnings: Whether warnings and errors are left out.
    public init(level: Logger.Level, leavesOutWarnings: Bool = false) {
        logLevel = level
        self.leavesOutWarnings = leavesOutWarnings
    }

    /// A logger that writes here.
    ///
    /// - Parameters:
    ///   - level: The least level that is written.
    ///   - leavesOutWarnings: Whether warnings and errors are left out.
    /// - Returns: The logger.
    public static func logger(level: Logger.Level, leavesOutWarnings: Bool = false) -> Logger {
        Logger(label: "parley") { _ in
            StandardErrorLog(level: level, leavesOutWarnings: leavesOutWarnings)
        }
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
        if leavesOutWarnings, event.level >= .warning { return }
        var line = "parley: level=\(event.level) \(event.message)"
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { line += " \(key)=\(value)" }
        try? StandardStream.error.write(Terminal.escaped(line.utf8) + "\n")
    }
}
