/// A place in a conversation: what is done on entering it, and the answers that it waits for.
package struct State: Sendable {
    /// Its name, at the heading.
    package let name: Name
    /// What is done on entering it.
    package let body: [Statement]
    /// Its own limit of wrong answers, nil where the script's holds.
    package let tries: TriesLimit?
    /// What a person may text there; a state without answers ends the conversation.
    package let answers: [Answer]

    /// Where its heading stands.
    package var position: SourcePosition { name.position }
}

/// A `<` line and what belongs to it.
package struct Answer: Sendable {
    /// Where its `<` stands.
    package let position: SourcePosition
    /// What may be texted.
    package let list: AnswerList
    /// Whether it stands under a condition.
    package let isConditional: Bool
    /// When it counts; nil where there is no condition, or one that is not understood.
    package let condition: Condition?
    /// What is done: a reply on the line first, then the lines below.
    package let body: [Statement]
    /// Where the arrow on the line leads, after the lines below; nil where there is none.
    package let target: Target?
}
