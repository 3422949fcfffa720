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
    /// Completes telephone numbers without `+`; nil leaves them as they are.
    let country: CountryCode?
    /// The word list with a name; nil where there is none.
    let wordList: (String) -> WordList?
    /// The list with a name, of whose rows one is asked for; nil where there is none that can be
    /// read.
    let table: (String) -> LookupTable?
    /// The languages in which texts are understood, the sender's first; asked for only where a
    /// number, a date or a time is looked for.
    let languages: () -> [Language]
    /// The present time in the script's time zone; asked for only where a date or time is looked for.
    let now: () -> CivilMoment
    /// What a variable holds, empty where it is not set; asked for only where one is a bound.
    let value: (String) -> String

    /// Makes the context of a turn.
    ///
    /// - Parameters:
    ///   - script: The script's bytes.
    ///   - dates: How `12/5` is read.
    ///   - country: Completes telephone numbers without `+`; nil leaves them as they are.
    ///   - wordList: Finds a word list by its name.
    ///   - table: Finds a list, of whose rows one is asked for, by its name.
    ///   - languages: Gives the languages in which texts are understood, the sender's first.
    ///   - now: Gives the present time in the script's time zone.
    ///   - value: Gives what a variable holds, empty where it is not set.
    init(
        script: [UInt8], dates: DateOrder = .dmy, country: CountryCode? = nil,
        wordList: @escaping (String) -> WordList?,
        table: @escaping (String) -> LookupTable? = { _ in nil },
        languages: @escaping () -> [Language] = { [.en] }, now: @escaping () -> CivilMoment,
        value: @escaping (String) -> String = { _ in "" }
    ) {
        self.script = script
        self.dates = dates
        self.country = country
        self.wordList = wordList
        self.table = table
        self.languages = languages
        self.now = now
        self.value = value
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
