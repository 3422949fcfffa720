internal import Sockets
internal import System

/// What went wrong, for the person at the terminal, and with which status the program ends.
package struct Complaint: Error, CustomStringConvertible {
    /// What is wrong, where, and what to do, a line each.
    package let lines: [String]
    /// The status with which the program ends.
    package let exitCode: Int32

    /// The lines.
    package var description: String { lines.joined(separator: "\n") }

    /// Says what went wrong.
    ///
    /// - Parameters:
    ///   - lines: What is wrong, where, and what to do, a line each.
    ///   - exitCode: The status with which the program ends.
    package init(lines: [String], exitCode: Int32) {
        self.lines = lines
        self.exitCode = exitCode
    }

    /// Says what went wrong.
    ///
    /// - Parameters:
    ///   - line: What is wrong, where, and what to do.
    ///   - exitCode: The status with which the program ends.
    package init(_ line: String, exitCode: Int32) { self.init(lines: [line], exitCode: exitCode) }
}

/// A line for standard error; whatever in it could steer a terminal is escaped.
///
/// - Parameters:
///   - text: The line.
///   - name: What goes before it.
///   - keepsLines: Whether it has several lines.
/// - Returns: The line, without its end.
package func complaint(
    _ text: String, after name: String = "parley: ", keepsLines: Bool = false
) -> String {
    name + Terminal.escaped(text.utf8, keepsLines: keepsLines)
}

/// Writes a line to standard error, as `complaint` makes it.
///
/// - Parameters:
///   - text: The line.
///   - name: What goes before it.
///   - keepsLines: Whether it has several lines.
package func complain(_ text: String, after name: String = "parley: ", keepsLines: Bool = false) {
    let line = complaint(text, after: name, keepsLines: keepsLines)
    // Where standard error is gone there is nobody to tell.
    try? StandardStream.error.write("\(line)\n")
}

extension Complaint {
    /// Does what is needed to listen.
    ///
    /// - Parameter body: Does it.
    /// - Returns: What it returns.
    /// - Throws: The complaint about what it throws.
    static func listening<Value: ~Copyable>(
        _ body: () throws(ListenError) -> Value
    ) throws(Complaint) -> Value {
        do throws(ListenError) {
            return try body()
        } catch {
            throw Complaint(error.line, exitCode: error.exitCode)
        }
    }
}
