internal import Talk

/// The conversation that runs where no script is named: it greets, and then counts.
enum BuiltInCounter {
    /// Its script's name.
    static let name = "Message counter"

    /// Makes it.
    ///
    /// - Parameters:
    ///   - callers: The known senders.
    ///   - welcome: What a new sender is told; nil: the count from the first message on.
    /// - Returns: The conversation.
    static func dialogue(callers: [Caller], welcome: String?) -> ScriptDialogue {
        .messageCounter(callers: callers, welcome: welcome, sealedLength: { $0.sealedLength })
    }
}
