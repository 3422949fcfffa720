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

/// Writes what is for another program or a file, byte for byte; on a terminal as `show` has it.
///
/// - Parameter bytes: What is written.
/// - Throws: `Complaint` where it cannot be written; where nobody reads on, nobody is told.
package func put(_ bytes: [UInt8]) throws(Complaint) {
    guard !Terminal.isTerminal(1) else {
        return show(String(decoding: bytes, as: UTF8.self), keepsLines: true, terminator: "")
    }
    do throws(SystemError) {
        try StandardStream.output.write(bytes)
    } catch {
        if error.isClosed { return }
        throw Complaint("\(error)", exitCode: 74)
    }
}
