/// A place in a conversation: what is done on entering it, and the answers that it waits for.
struct State: Sendable {
    /// Its name, at the heading.
    let name: Name
    /// What is done on entering it.
    let body: [Statement]
    /// Its own limit of wrong answers, nil where the script's holds.
    let tries: TriesLimit?
    /// What a person may text there; a state without answers ends the conversation.
    let answers: [Answer]

    /// Where its heading stands.
    var position: SourcePosition { name.position }
}

/// A `<` line and what belongs to it.
struct Answer: Sendable {
    /// Where its `<` stands.
    let position: SourcePosition
    /// What may be texted.
    let list: AnswerList
    /// Whether it stands under a condition.
    let isConditional: Bool
    /// When it counts; nil where there is no condition, or one that is not understood.
    let condition: Condition?
    /// What is done: a reply on the line first, then the lines below.
    let body: [Statement]
    /// Where the arrow on the line leads, after the lines below; nil where there is none.
    let target: Target?
}
