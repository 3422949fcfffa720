/// What a captured text has to be.
package enum AnswerKind: Sendable, Equatable {
    /// Any text whose characters, as a reader counts them, are as many.
    case text(ClosedRange<Int>)
    /// A text without a blank in it.
    case word
    /// A text of the pattern's shape: a letter for a letter, a digit for a digit.
    case like([UInt8])
    /// A whole number.
    case whole(Bounds<Decimal>)
    /// A decimal number.
    case number(Bounds<Decimal>)
    /// A day.
    case date(Bounds<DateBound>)
    /// A time of day.
    case time(Bounds<CivilTime>)
    /// An email address.
    case email
    /// A telephone number.
    case phone
    /// A picture.
    case photo
    /// One of some values, each with the words for it, in the script's order.
    case choices([ChoiceWord])
}

extension AnswerKind {
    /// The longest values that are taken where the script sets no bound.
    package enum Longest {
        /// Characters of a `text` without an upper bound.
        static let text = 320
        /// Characters of a `word`.
        static let word = 40
        /// Characters of a `whole` without bounds and of a `number`.
        package static let number = 12
        /// Characters of an `email`.
        static let email = 64
        /// Characters of a `phone`: `+` and 15 digits (E.164).
        static let phone = 16
        /// Characters of a `photo`'s address.
        static let photo = 200
    }

    /// The name of the kind, as scripts write it; nil for choices, which have none.
    var name: String? {
        switch self {
        case .text: "text"
        case .word: "word"
        case .like: "like"
        case .whole: "whole"
        case .number: "number"
        case .date: "date"
        case .time: "time"
        case .email: "email"
        case .phone: "phone"
        case .photo: "photo"
        case .choices: nil
        }
    }

    /// Whether a question of this kind alone is tried after all others: `text` and `word`.
    package var isBareText: Bool {
        switch self {
        case .text, .word: true
        default: false
        }
    }

    /// Whether figures are looked for in a text, which no word of a phrase may part.
    var readsFigures: Bool {
        switch self {
        case .whole, .number, .date, .time, .phone: true
        default: false
        }
    }

    /// Whether this is a `text`, which takes as many words of a phrase as its length allows.
    package var isText: Bool {
        if case .text = self { return true }
        return false
    }

    /// Whether answers are compared like exact words.
    package var isChoices: Bool {
        if case .choices = self { return true }
        return false
    }

    /// How many characters the longest value that can be stored has.
    ///
    /// - Parameter script: The script's bytes, which the choices' ranges belong to.
    /// - Returns: The number of characters.
    package func longestValue(in script: [UInt8]) -> Int {
        switch self {
        case .text(let length): length.upperBound
        case .word: Longest.word
        case .like(let pattern): String(decoding: pattern, as: UTF8.self).count
        case .whole(let bounds):
            max(
                bounds.lower?.description.utf8.count ?? Longest.number,
                bounds.upper?.description.utf8.count ?? Longest.number)
        case .number: Longest.number
        case .date: 10
        case .time: 5
        case .email: Longest.email
        case .phone: Longest.phone
        case .photo: Longest.photo
        case .choices(let words):
            words.map { String(decoding: script[$0.value], as: UTF8.self).count }.max() ?? 0
        }
    }

    /// How many bytes the longest value that is stored has at most, free texts left aside.
    func longestBytes(in script: [UInt8]) -> Int {
        switch self {
        case .text: return 0
        case .choices(let words):
            var longest = 0
            for word in words { longest = max(longest, word.value.count) }
            return longest
        default: return longestValue(in: script)
        }
    }

    /// Whether people write what they like: `text`.
    package var isFreeText: Bool {
        guard case .text = self else { return false }
        return true
    }

    /// Whether a question of this kind takes every text that one of another kind takes.
    ///
    /// - Parameter other: The other kind.
    /// - Returns: Whether both are the same kind, this one with bounds as wide; never for choices.
    package func covers(_ other: AnswerKind) -> Bool {
        switch (self, other) {
        case (.text(let length), .text(let otherLength)):
            length.lowerBound <= otherLength.lowerBound
                && length.upperBound >= otherLength.upperBound
        case (.whole(let bounds), .whole(let otherBounds)),
            (.number(let bounds), .number(let otherBounds)):
            bounds.covers(otherBounds)
        case (.date(let bounds), .date(let otherBounds)): bounds.covers(otherBounds)
        case (.time(let bounds), .time(let otherBounds)): bounds.covers(otherBounds)
        case (.like, .like), (.word, .word), (.email, .email), (.phone, .phone), (.photo, .photo):
            self == other
        default: false
        }
    }

    /// The values of choices, in the script's order; empty for every other kind.
    ///
    /// - Parameter script: The script's bytes.
    /// - Returns: What may be stored.
    func choiceValues(in script: [UInt8]) -> [String] {
        guard case .choices(let words) = self else { return [] }
        return words.filter(\.isValue).map { String(decoding: script[$0.value], as: UTF8.self) }
    }
}
