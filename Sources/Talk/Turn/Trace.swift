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
        /// A `when` was judged, whose condition begins at the position: whether it held, and with
        /// which values; only where the way is wanted in detail.
        case judged(SourcePosition, holds: Bool, values: [String])
        /// Nothing matched.
        case notUnderstood
        /// A limit of wrong answers was reached; the position is that of the limit.
        case reachedLimit(state: String, SourcePosition)
    }

    /// How an answer was found that takes texts by words, lists or choices, where it was not by the
    /// text as it is.
    package enum Manner: Sendable, Equatable {
        /// A number from 1 to 9 in other words, or with its name.
        case number
        /// Without courtesies.
        case courtesies
        /// As entries of a list one behind the other, or with drawn-out letters.
        case row
        /// As a yes or a no that goes on.
        case loose
    }

    /// Why a text is no answer at all.
    package enum Silence: Sendable, Equatable {
        /// A phone sent it of itself.
        case automatic(AutomaticText)
        /// It says that no more messages are wanted.
        case optOut
        /// It is a courtesy behind the end of a conversation.
        case goodbye
    }

    /// Whether anybody asks for what happened.
    var isKept = true
    /// Whether each `when` is kept with its values.
    var isDetailed = false
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
    /// How the answer was found, or two of them were.
    package internal(set) var manner: Manner?
    /// Whether the text may mean two answers.
    package internal(set) var isAmbiguous = false
    /// Why the turn says and changes nothing; nil where it is no such turn.
    package internal(set) var silence: Silence?

    /// Makes the way of a turn that has not begun.
    package init() {}

    /// Notes what happened, where anybody asks for it.
    mutating func note(_ event: @autoclosure () -> Event) {
        if isKept { events.append(event()) }
    }
}
