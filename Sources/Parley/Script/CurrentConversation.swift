package import Conversation
internal import Logging
internal import Talk

/// A conversation as it is for one request, with the place where its answers go.
package struct CurrentConversation: Sendable {
    /// The conversation.
    let dialogue: any Dialogue
    /// Where `save` writes; nil where the conversation saves nothing.
    let answers: AnswersFile?
    /// What the script says of the values that all share; nil where there is none.
    let said: SaidValues?

    /// A conversation that saves nothing.
    ///
    /// - Parameter dialogue: The conversation.
    package init(_ dialogue: any Dialogue) { self.init(dialogue, answers: nil) }

    /// A conversation.
    ///
    /// - Parameters:
    ///   - dialogue: The conversation.
    ///   - answers: Where `save` writes.
    init(_ dialogue: any Dialogue, answers: AnswersFile?) {
        self.dialogue = dialogue
        self.answers = answers
        said = dialogue.said
    }

    /// A conversation that a script describes.
    ///
    /// - Parameters:
    ///   - loaded: The script.
    ///   - place: Where its answers go.
    ///   - path: Where the script lies.
    init(_ loaded: ScriptLoader.Loaded, place: AnswersPlace, path: String) {
        var dialogue = ScriptDialogue(
            loaded.script, zone: loaded.zone, listFile: loaded.listFile,
            sealedLength: \.sealedLength)
        dialogue.hasStore = place.hasStore
        self.init(dialogue, answers: place.file(of: loaded.script, at: path))
    }
}

/// A conversation that stays as it is.
struct FixedConversation: ConversationSource {
    private let conversation: CurrentConversation
    private let hasStore: Bool

    init(_ dialogue: any Dialogue, answers: AnswersFile? = nil, hasStore: Bool) {
        conversation = CurrentConversation(dialogue, answers: answers)
        self.hasStore = hasStore
    }

    func current(log: Logger) throws(ConversationFault) -> CurrentConversation? {
        guard hasStore || !conversation.dialogue.sharesValues else { throw .needsStore }
        return conversation
    }
}
