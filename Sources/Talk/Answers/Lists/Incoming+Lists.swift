/// What lists say about a text: each is found out when it is first asked for.
struct ListedText {
    var words: ListText?
    var rests: Rests?
    var days: [Int: [Int]]?
    var optOut: OptOutText.Form??
    var thumbs: Thumbs?
}

/// Signs beside a text that are a yes or a no themselves.
struct Thumbs {
    let isYes: Bool
    let isNo: Bool

    /// Looks for them.
    init(_ source: [UInt8]) {
        var isYes = false
        var isNo = false
        for index in source.indices where source[index] >= 0xE2 {
            switch source[index...].prefix(4) {
            case [0xF0, 0x9F, 0x91, 0x8D], [0xF0, 0x9F, 0x91, 0x8C]: isYes = true
            case [0xF0, 0x9F, 0x91, 0x8E]: isNo = true
            default:
                switch source[index...].prefix(3) {
                case [0xE2, 0x9C, 0x85], [0xE2, 0x9C, 0x94]: isYes = true
                case [0xE2, 0x9D, 0x8C]: isNo = true
                default: break
                }
            }
        }
        self.isYes = isYes
        self.isNo = isNo
    }

    /// Whether one of them says the contrary of a list.
    ///
    /// - Parameter list: The list.
    /// - Returns: Whether the text is no entry of it therefore.
    func contradict(_ list: BuiltInList) -> Bool {
        list == .yes && isNo || list == .no && isYes
    }
}

extension Incoming {
    /// The text in words, as the lists of its languages have them.
    ///
    /// - Parameter context: Knows the languages.
    /// - Returns: The words.
    mutating func words(_ context: AnswerContext) -> ListText {
        if let words = listed.words { return words }
        let words = ListText(source, languages: context.languages())
        listed.words = words
        return words
    }

    /// What is left without courtesies.
    ///
    /// - Parameter context: Knows the languages and the day.
    /// - Returns: The rests.
    mutating func rests(_ context: AnswerContext) -> Rests {
        if let rests = listed.rests { return rests }
        let words = words(context)
        var copy = self
        let rests = words.rests { copy.isDay($0, onlyDay: $1, context) }
        listed.rests = rests
        return rests
    }

    /// Where `see you` with a day behind it ends, by where it begins.
    ///
    /// - Parameter context: Knows the languages and the day.
    /// - Returns: The ends.
    mutating func days(_ context: AnswerContext) -> [Int: [Int]] {
        if let days = listed.days { return days }
        let words = words(context)
        var copy = self
        let days = words.daysOfSeeingYou { copy.isDay($0, onlyDay: $1, context) }
        listed.days = days
        return days
    }

    /// How the text says that no more messages are wanted; nil where it does not.
    ///
    /// - Parameter context: Knows the languages.
    /// - Returns: The form.
    mutating func optOut(_ context: AnswerContext) -> OptOutText.Form? {
        if let known = listed.optOut { return known }
        let form = OptOutText.form(of: source, languages: context.languages())
        listed.optOut = .some(form)
        return form
    }

    /// Whether the whole text is an entry of a built-in list.
    ///
    /// - Parameters:
    ///   - list: The list.
    ///   - context: Knows the languages.
    /// - Returns: Whether it is.
    package mutating func isEntry(of list: BuiltInList, _ context: AnswerContext) -> Bool {
        if list == .stop { return optOut(context) != nil }
        return words(context).isEntry(of: list) && !thumbs.contradict(list)
    }

    /// Whether the text says nothing but thanks or a courtesy that is no greeting, in any language,
    /// or is a word with which a no begins.
    ///
    /// - Parameter context: Knows the languages and the day.
    /// - Returns: Whether it does.
    mutating func isCourtesy(_ context: AnswerContext) -> Bool {
        let own = words(context)
        if own.isPhrase(own.core, of: .noBegins) { return true }
        let ownRests = rests(context)
        if own.isCourtesy(ownRests) || own.isYes(ownRests) { return true }
        var copy = self
        let languages = context.languages()
        let words = ListText(
            source, languages: languages + Language.allCases.filter { !languages.contains($0) })
        return words.isCourtesy(words.rests { copy.isDay($0, onlyDay: $1, context) })
    }

    /// Whether a thumb beside the text says the contrary of what its words say.
    ///
    /// - Parameters:
    ///   - name: The word list by which an answer takes it; nil for another entry.
    ///   - context: Knows the languages.
    /// - Returns: Whether it is no answer therefore.
    mutating func isContradicted(by name: String?, _ context: AnswerContext) -> Bool {
        let thumbs = thumbs
        guard thumbs.isYes || thumbs.isNo else { return false }
        let words = words(context)
        return [BuiltInList.yes, .no].contains { list in
            thumbs.contradict(list)
                && (name == list.rawValue || words.isPhrase(words.core, of: list.sense))
        }
    }

    /// The signs beside the text.
    var thumbs: Thumbs {
        mutating get {
            let thumbs = listed.thumbs ?? Thumbs(source)
            listed.thumbs = thumbs
            return thumbs
        }
    }

    /// Whether a part of the text names a day, or where that is not asked, a time.
    private mutating func isDay(
        _ range: Range<Int>, onlyDay: Bool, _ context: AnswerContext
    ) -> Bool {
        let part = TextPart(source: range, normalised: [], isInPhrase: true)
        let understood = understanding(of: part, context)
        let now = now(context)
        if understood.day(bounds: [], today: now.date, order: context.dates).isOfTheKind {
            return true
        }
        return !onlyDay && understood.time(bounds: [], now: now.time).isOfTheKind
    }
}

extension Understood {
    /// Whether there is a value, or one that cannot be told from another.
    fileprivate var isOfTheKind: Bool {
        switch self {
        case .value, .none(.readings): true
        default: false
        }
    }
}
