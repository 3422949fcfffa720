package import Logging
internal import Talk

/// Where the conversation comes from.
package protocol ConversationSource: Sendable {
    /// The conversation as it is now.
    ///
    /// - Parameter log: Where it says that something has changed, or could not be taken up.
    /// - Returns: The conversation.
    /// - Throws: `ConversationFault` where there is none that can be used.
    func current(log: Logger) throws(ConversationFault) -> CurrentConversation
}

/// Why there is no conversation to take a turn of.
package struct ConversationFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with it, a line each.
    package let lines: [String]

    /// Says what is wrong.
    ///
    /// - Parameter lines: What is wrong, a line each.
    package init(_ lines: [String]) { self.lines = lines }

    /// What is wrong, on one line.
    package var description: String { lines.joined(separator: "; ") }

    /// Refuses a script with errors.
    ///
    /// - Parameters:
    ///   - findings: What is wrong with it.
    ///   - file: The script.
    /// - Throws: `ConversationFault` with each error on a line.
    static func check(_ findings: [Diagnostic], in file: String) throws(ConversationFault) {
        let errors = findings.filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw ConversationFault(errors.map { $0.line(in: file) })
        }
    }
}
