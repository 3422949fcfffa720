internal import System

/// Prints a line to standard output; whatever in it could steer a terminal is escaped.
///
/// Everything that commands print goes through here, `complain` or `ChatTerminal`: a script, a
/// file's name and a web server's answer are written by others.
///
/// - Parameters:
///   - text: The line.
///   - keepsLines: Whether it has several lines.
///   - terminator: What ends it.
package func show(_ text: String, keepsLines: Bool = false, terminator: String = "\n") {
    print(Terminal.escaped(text.utf8, keepsLines: keepsLines), terminator: terminator)
}
