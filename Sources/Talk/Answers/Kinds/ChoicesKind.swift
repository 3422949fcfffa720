internal import Bytes

/// `small=s | large=l,big`: one of some values, each with the words for it.
package struct ChoicesKind: AnswerKind {
    /// One word that may be texted for a choice, and what is stored for it.
    ///
    /// Both are ranges of the script's bytes. A choice `small=s,little` has three of them, its own
    /// value first.
    package struct Word: Sendable, Equatable {
        /// What may be texted.
        package let text: Range<Int>
        /// What is stored.
        package let value: Range<Int>

        /// Whether this is the choice's own value, which is listed before the other words for it.
        package var isValue: Bool { text == value }
    }

    /// The words of all choices, in the script's order.
    package let words: [Word]

    /// Reads choices.
    ///
    /// - Parameters:
    ///   - range: Their bytes in the script, without white space around them.
    ///   - parser: Has the script, and takes the finding; nil is returned after one.
    init?(_ range: Range<Int>, with parser: inout AnswerParser) {
        let script = parser.script
        var words: [Word] = []
        words.reserveCapacity(6)
        var start = range.lowerBound
        while start <= range.upperBound {
            let end =
                script.first(UInt8(ascii: "|"), in: start..<range.upperBound) ?? range.upperBound
            let equals = script.first(.equalsSign, in: start..<end) ?? end
            let value = script.trimmingWhitespace(in: start..<equals)
            guard !value.isEmpty else {
                parser.report(
                    .unknownLine, at: value.lowerBound,
                    "a choice without a value; write them like small=s | large=l,big")
                return nil
            }
            guard script.first(.comma, in: value) == nil else {
                parser.report(
                    .badAnswer, at: value.lowerBound,
                    "a choice has one value; more words for it go after \"=\", like "
                        + "large=l,big")
                return nil
            }
            words.append(Word(text: value, value: value))
            for word in CommaSeparated(bytes: script, range: min(equals + 1, end)..<end) {
                words.append(Word(text: word, value: value))
            }
            start = end + 1
        }
        self.words = words
    }

    package var phase: AnswerPhase { .exact }
    package var phraseShare: PhraseShare { .words }
    package var finding: FindingKind? { nil }

    /// No value has more characters than bytes.
    package var longestValue: Int {
        var longest = 0
        for word in words { longest = max(longest, word.value.count) }
        return longest
    }

    /// Never: choices are compared as the words that they are.
    package func covers(_ other: ChoicesKind) -> Bool { false }

    package func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let chosen = words.first { word in
            part.isInPhrase
                ? part.normalised.elementsEqual(Normalised(context.script, word.text).bytes)
                : text.normalised.isEqual(to: context.script, word.text)
        }
        return chosen.map { String(decoding: context.script[$0.value], as: UTF8.self) }
    }

    package func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        "none of its choices"
    }
}
