internal import Conversation
internal import Talk

/// What a store has to know of a conversation.
extension Dialogue {
    private var script: ScriptDialogue? { self as? ScriptDialogue }

    /// For how many seconds the conversation goes on behind a message; one in Swift may say any
    /// number.
    var conversationSeconds: Int { min(max(expire.seconds, 0), TimeSpan.longest.seconds) }

    /// For how many seconds a session counts for something behind a message: of a script what `keep`
    /// names may do so when the conversation is over.
    var memorySeconds: Int { max(conversationSeconds, script?.remember?.seconds ?? 0) }

    /// Whether a cookie alone cannot keep what it keeps.
    var needsStore: Bool {
        sharesValues || expire.seconds > Session.longestKept
            || script?.script.settings.remember != nil
            || script?.script.beginnings.isEmpty == false
    }

    /// What a script says of the values that all share; nil where there is none.
    var said: SaidValues? { sharesValues ? script.map { SaidValues($0.script) } : nil }
}
