/// What an answer took from a text.
package struct AnswerMatch: Sendable, Equatable {
    /// A value that is stored.
    package struct Captured: Sendable, Equatable {
        /// The variable.
        package let name: String
        /// What was understood, in the form in which it is stored.
        package let value: String
    }

    /// Which entry of the list matched.
    let entry: Int
    /// The captures, in the entry's order.
    package let captures: [Captured]
}

/// What matching asks for beyond the answer and the text.
package struct AnswerContext {
    /// The script's bytes, which the answers' ranges belong to.
    let script: [UInt8]
    /// How `12/5` is read.
    let dates: DateOrder
    /// The word list with a name; nil where there is none.
    let wordList: (String) -> WordList?
    /// The present day in the script's time zone; asked for only where a date is looked for.
    let today: () -> CivilDate

    /// Makes the context of a turn.
    ///
    /// - Parameters:
    ///   - script: The script's bytes.
    ///   - dates: How `12/5` is read.
    ///   - wordList: Finds a word list by its name.
    ///   - today: Gives the present day in the script's time zone.
    init(
        script: [UInt8], dates: DateOrder = .dmy, wordList: @escaping (String) -> WordList?,
        today: @escaping () -> CivilDate
    ) {
        self.script = script
        self.dates = dates
        self.wordList = wordList
        self.today = today
    }
}

/// The steps of matching in which a single answer is asked, in their order.
///
/// Between `bareText` and `anything` come typos, which concern several answers.
package enum AnswerPhase: Sendable, CaseIterable {
    /// Exact words, word lists and choices.
    case exact
    /// Questions, phrases and `...`.
    case question
    /// A `text` or `word` by itself.
    case bareText
    /// `*`.
    case anything
}
