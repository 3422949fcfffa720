package import Logging
package import Talk

/// Where the conversation comes from.
package protocol ConversationSource: Sendable {
    /// The conversation as it is now.
    ///
    /// - Parameter log: Where it says that something has changed, or could not be taken up.
    /// - Returns: The conversation; nil where it depends on the number that was texted.
    /// - Throws: `ConversationFault` where there is none that can be used.
    func current(log: Logger) throws(ConversationFault) -> CurrentConversation?

    /// The conversation of a number as it is now; asked only where it depends on that.
    ///
    /// - Parameters:
    ///   - receiver: The address that was texted.
    ///   - log: Where it says that something has changed, or could not be taken up.
    /// - Returns: The conversation; nil where there is none for this number.
    /// - Throws: `ConversationFault` where it cannot be used.
    func current(
        for receiver: ArraySlice<UInt8>, log: Logger
    ) throws(ConversationFault) -> CurrentConversation?
}

extension ConversationSource {
    /// The one that there is for all numbers.
    ///
    /// - Parameters:
    ///   - receiver: The address that was texted.
    ///   - log: Where it says that something has changed, or could not be taken up.
    /// - Returns: The conversation.
    /// - Throws: `ConversationFault` where it cannot be used.
    package func current(
        for receiver: ArraySlice<UInt8>, log: Logger
    ) throws(ConversationFault) -> CurrentConversation? { try current(log: log) }
}

/// Why there is no conversation to take a turn of.
package enum ConversationFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The script cannot be read.
    case unreadable(UnreadableScript)
    /// Everybody can write these files, and so decide what is answered.
    case open([String])
    /// Everybody can put scripts into this folder.
    case openFolder(String)
    /// There is no script in this folder.
    case noScript(String)
    /// None of several scripts can be used.
    case several([ConversationFault])
    /// A conversation in Swift shares values, and there is no store to keep them in.
    case needsStore
    /// The script has errors.
    case errors([Diagnostic], file: String)

    /// What is wrong, a line each.
    package var lines: [String] {
        switch self {
        case .unreadable(let error): [error.description]
        case .open(let files): files.map { "\($0): everybody can write this file; chmod 644 it" }
        case .openFolder(let path):
            ["\(path): everybody can put scripts into this folder; chmod 755 it"]
        case .noScript(let path):
            [
                "\(path): there is no script in this folder; name one after the number that is "
                    + "texted, like +15005550006.talk, or default.talk"
            ]
        case .several(let faults): faults.flatMap(\.lines)
        case .needsStore:
            [
                "this conversation shares values, and there is no store to keep them in; set "
                    + "PARLEY_STORE, like: PARLEY_STORE=/var/lib/parley/store.sqlite, or in code "
                    + "Configuration(store:)"
            ]
        case .errors(let findings, let file): findings.map { $0.line(in: file) }
        }
    }

    /// What is wrong, on one line.
    package var description: String { lines.joined(separator: "; ") }

    /// Refuses a script with errors.
    ///
    /// - Parameters:
    ///   - findings: What is wrong with it.
    ///   - file: The script.
    /// - Throws: `ConversationFault.errors` where there is one.
    static func check(_ findings: [Diagnostic], in file: String) throws(ConversationFault) {
        let errors = findings.filter { $0.severity == .error }
        guard errors.isEmpty else { throw .errors(errors, file: file) }
    }
}
