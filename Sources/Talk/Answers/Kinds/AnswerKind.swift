/// What a captured text has to be: everything that Parley asks a kind of answer.
///
/// Each kind is one type in a file of its own. Those that scripts ask for by a name are a
/// `NamedKind`, too, and stand in `AnswerKinds`.
package protocol AnswerKind: Sendable {
    /// In which step of matching a question of this kind alone is asked.
    var phase: AnswerPhase { get }

    /// What it may take of a phrase.
    var phraseShare: PhraseShare { get }

    /// What is looked for among other words; nil where the whole text is the answer.
    var finding: FindingKind? { get }

    /// How many characters a value that is stored has at most.
    var longestValue: Int { get }

    /// The variables that bound its values.
    var variables: [Name] { get }

    /// The list of which a row is asked for; nil for another kind.
    var rowsOf: Name? { get }

    /// Whether a cell of a spreadsheet can be of this kind.
    ///
    /// A cast to a protocol would tell it as well, and costs a CGI call some 200,000 instructions.
    var canBeCell: Bool { get }

    /// Whether a question of this kind takes every text that another of it takes.
    ///
    /// - Parameter other: The same kind, perhaps with other bounds.
    /// - Returns: Whether its own bounds are as wide; false where that cannot be told.
    func covers(_ other: Self) -> Bool

    /// What a text means as this kind.
    ///
    /// - Parameters:
    ///   - part: What is to be understood.
    ///   - text: The text that it is a part of.
    ///   - context: The script and the day.
    /// - Returns: The value as it is stored; nil where it is no answer.
    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String?

    /// Why a text is no answer of this kind, as `:why` of a chat tells it: "no picture".
    ///
    /// - Parameters:
    ///   - text: A text in which `value` finds none.
    ///   - context: The script and the day.
    /// - Returns: What it lacks.
    func lack(of text: inout Incoming, _ context: AnswerContext) -> String
}

/// What a kind of answer may take of a phrase.
package enum PhraseShare: Sendable, Equatable {
    /// Nothing: it has an entry for itself.
    case nothing
    /// One to twelve words.
    case words
    /// One to twelve words, none of which parts a figure: in `49,5` the comma stands between two.
    case figures
    /// What people like to write: as many words as have so many characters.
    case freeText(ClosedRange<Int>)
}

extension AnswerKind {
    /// None, but for kinds with bounds.
    package var variables: [Name] { [] }

    /// None, but for `one of`.
    package var rowsOf: Name? { nil }

    /// Whether people write what they like.
    package var isFreeText: Bool {
        if case .freeText = phraseShare { return true }
        return false
    }

    /// Whether answers are compared like exact words.
    package var isChoices: Bool { phase == .exact }

    /// Whether a question of this kind takes every text that one of any kind takes.
    ///
    /// - Parameter other: The other kind.
    /// - Returns: Whether both are the same kind, this one with bounds as wide.
    package func covers(_ other: any AnswerKind) -> Bool {
        guard let other = other as? Self else { return false }
        return covers(other)
    }
}
