package import Logging
internal import System

/// Writes the log to standard error: a level, then the line, in one write or by a queue.
///
/// No time is added: journald and the web servers that gather standard error have their own.
package struct StandardErrorLog: LogHandler {
    /// The least level that is written.
    package var logLevel: Logger.Level
    /// Whether warnings and errors are left out: under CGI they come in the answer's notes.
    private let leavesOutWarnings: Bool
    private let write: @Sendable (String) -> Void
    /// Not used by Parley: its lines carry their own pairs.
    package var metadata: Logger.Metadata = [:]

    /// Makes a log.
    ///
    /// - Parameters:
    ///   - level: The least level that is written.
    ///   - leavesOutWarnings: Whether warnings and errors are left out.
    ///   - write: Takes a line without its end; nil writes to standard error and waits for whoever
    ///     reads there. A server gives it `LogQueue.add`, so that no request waits.
    package init(
        level: Logger.Level, leavesOutWarnings: Bool = false,
        write: (@Sendable (String) -> Void)? = nil
    ) {
        logLevel = level
        self.leavesOutWarnings = leavesOutWarnings
        self.write =
            write ?? { line in
                // Where standard error is gone there is nobody to tell.
                try? StandardStream.error.write(line + "\n")
            }
    }

    /// A logger that writes here.
    ///
    /// - Parameters:
    ///   - level: The least level that is written.
    ///   - leavesOutWarnings: Whether warnings and errors are left out.
    ///   - write: As in `init`.
    /// - Returns: The logger.
    package static func logger(
        level: Logger.Level, leavesOutWarnings: Bool = false,
        write: (@Sendable (String) -> Void)? = nil
    ) -> Logger {
        Logger(label: "parley") { _ in
            StandardErrorLog(level: level, leavesOutWarnings: leavesOutWarnings, write: write)
        }
    }

    /// A pair of the metadata.
    ///
    /// - Parameter key: The pair's name.
    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one line.
    ///
    /// - Parameter event: What is to be logged.
    package func log(event: LogEvent) {
        if leavesOutWarnings, event.level >= .warning { return }
        var line = "parley: level=\(event.level) \(event.message)"
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { line += " \(key)=\(value)" }
        write(Terminal.escaped(line.utf8))
    }
}
