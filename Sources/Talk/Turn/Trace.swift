/// The way that a turn went through a script.
package struct Trace: Sendable, Equatable {
    /// Something that happened, or that did not.
    package enum Event: Sendable, Equatable {
        /// A state was entered; the position is its heading's.
        case entered(state: String, SourcePosition)
        /// An answer was taken; the position is that of its `<`.
        case took(SourcePosition)
        /// An answer matched, but its `when` did not hold.
        case passedOver(SourcePosition)
        /// Nothing matched.
        case notUnderstood
        /// A limit of wrong answers was reached; the position is that of the limit.
        case reachedLimit(state: String, SourcePosition)
    }

    /// What happened, in order.
    package internal(set) var events: [Event] = []
    /// The state that waited when the message came, nil where none did.
    package internal(set) var asked: String?
    /// The state whose answers were looked at: `asked`, or where `[start]` came to rest.
    package internal(set) var waiting: String?
    /// Wrong answers in a row, this one included; 0 where an answer was understood.
    package internal(set) var wrongAnswers = 0
    /// The step of the matching order in which an answer was found; nil where a slip was forgiven,
    /// or none was.
    package var phase: AnswerPhase?

    /// Makes the way of a turn that has not begun.
    package init() {}
}
