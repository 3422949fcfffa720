internal import Bytes

/// A text that begins with a yes or a no and goes on: `yes, that works for me`.
///
/// Every word belongs to an entry of a list: what a word outside of them says, nobody knows.
struct LooseText {
    /// How many words such a text has at most.
    private static let mostWords = 12

    /// The phrases of lists that the text may consist of.
    private let phrases: [Range<Int>]

    /// Whether a text is short enough.
    static func isShort(_ text: ListText) -> Bool {
        !text.words.isEmpty && text.words.count { $0.kind != .emoji } <= mostWords
    }

    /// Whether a text has a question mark, of any script.
    static func asks(_ source: [UInt8]) -> Bool {
        if source.contains(UInt8(ascii: "?")) { return true }
        guard source.contains(where: { $0 >= 0x80 }) else { return false }
        return String(decoding: source, as: UTF8.self).unicodeScalars.contains {
            ["¿", "？", "؟", "⁇", "⁈", "⁉", "❓", "❔"].contains($0)
        }
    }

    /// Recognises such a text; nil where it says something else, or more.
    ///
    /// - Parameters:
    ///   - text: The text in words.
    ///   - list: What it says: `yes` or `no`.
    ///   - language: The language, by its place.
    ///   - days: Where `see you` with a day behind it ends, by where it begins.
    init?(_ text: ListText, _ list: BuiltInList, in language: Int, days: [Int: [Int]]) {
        var phrases: [Range<Int>] = []
        let count = text.words.count
        var isInFront = [Bool](repeating: false, count: count + 1)
        var isReached = isInFront
        isInFront[0] = true
        for index in 0..<count where isInFront[index] {
            if text.words[index].kind == .emoji { isInFront[index + 1] = true }
            for end in text.ends(of: .beforeYesOrNo, at: index, in: language) {
                isInFront[end] = true
                phrases.append(index..<end)
            }
            for end in Self.beginnings(of: list, text, at: index, in: language) {
                isReached[end] = true
                phrases.append(index..<end)
            }
        }
        guard isReached.contains(true) else { return nil }
        for index in 0..<count where isReached[index] {
            for end in Self.ends(list, text, at: index, in: language) + (days[index] ?? []) {
                isReached[end] = true
                phrases.append(index..<end)
            }
        }
        let isNone =
            list == .yes
            && text.words.indices.contains { !text.ends(of: .noRow, at: $0, in: language).isEmpty }
        guard isReached[count], !isNone else { return nil }
        self.phrases = phrases
    }

    private static func beginnings(
        of list: BuiltInList, _ text: ListText, at index: Int, in language: Int
    ) -> [Int] {
        guard list == .yes else { return text.ends(of: .noBegins, at: index, in: language) }
        return text.ends(of: .yesBegins, at: index, in: language)
            + text.ends(of: .yesBeforeASign, at: index, in: language)
            .filter { text.words[$0 - 1].isBeforeSign }
    }

    /// Where the entries end that a text may go on with.
    private static func ends(
        _ list: BuiltInList, _ text: ListText, at index: Int, in language: Int
    ) -> [Int] {
        if text.words[index].kind == .emoji {
            let range = index..<index + 1
            let isOfTheList = text.isPhrase(range, of: list.sense)
            return isOfTheList || text.isPhrase(range, of: .thanks) ? [index + 1] : []
        }
        let with =
            list == .yes
            ? text.ends(of: .withYes, at: index, in: language)
            : text.endsWithNo(at: index, in: language)
        if list == .no, text.isNegated(index, in: language) { return with }
        return with + text.ends(of: list.sense, at: index, in: language)
    }

    /// Whether something that another answer takes keeps the text from being a yes or a no.
    ///
    /// What stands inside a longer phrase is no word of a built-in list: `not` of `why not`.
    ///
    /// - Parameter other: A part of the text, and what takes it.
    /// - Returns: Whether it does.
    func isSpoiled(by other: SpanTaken) -> Bool {
        switch other.list {
        case nil: true
        case .thanks, .stop: false
        case .yes, .no: !phrases.contains { $0.isLonger(around: other.range) }
        }
    }
}
