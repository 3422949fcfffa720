import ArgumentParser
import System

/// What went wrong, for the person at the terminal, and with which status the program ends.
struct Complaint: Error, CustomStringConvertible {
    let description: String
    let exitCode: Int32

    /// Says what went wrong.
    ///
    /// - Parameters:
    ///   - description: What is wrong, where, and what to do.
    ///   - exitCode: The status with which the program ends.
    init(_ description: String, exitCode: Int32) {
        self.description = description
        self.exitCode = exitCode
    }
}

/// Writes a line to standard error.
///
/// - Parameter text: The line.
func complain(_ text: String) {
    // Where standard error is gone there is nobody to tell.
    try? StandardStream.error.write("parley: \(text)\n")
}
