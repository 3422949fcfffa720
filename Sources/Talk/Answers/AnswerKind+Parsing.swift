internal import Bytes

extension AnswerKind {
    /// The names of the kinds that have one.
    static let names = [
        "text", "word", "like", "whole", "number", "date", "time", "email", "phone", "photo",
    ]

    /// Reads what stands behind the colon of a capture.
    ///
    /// - Parameters:
    ///   - range: The bytes between the colon and the brace.
    ///   - parser: Has the script, and takes the findings; nil is returned after one.
    init?(_ range: Range<Int>, with parser: inout AnswerParser) {
        let script = parser.script
        let content = ASCII.trimmed(range, of: script)
        if content.contains(where: {
            script[$0] == UInt8(ascii: "|") || script[$0] == UInt8(ascii: "=")
        }) {
            guard let words = Self.choices(content, with: &parser) else { return nil }
            self = .choices(words)
            return
        }
        let nameEnd = content.first { ASCII.isBlank(script[$0]) } ?? content.upperBound
        let name = parser.text(content.lowerBound..<nameEnd)
        let rest = ASCII.trimmed(nameEnd..<content.upperBound, of: script)
        switch name {
        case "text":
            guard let length = Self.length(rest, with: &parser) else { return nil }
            self = .text(length)
        case "like":
            guard let pattern = Self.pattern(rest, with: &parser) else { return nil }
            self = .like(pattern)
        case "whole":
            guard let bounds = Self.wholeBounds(rest, with: &parser) else { return nil }
            self = .whole(bounds)
        case "number":
            guard let bounds = Self.numberBounds(rest, with: &parser) else { return nil }
            self = .number(bounds)
        case "date":
            guard let bounds = Self.dateBounds(rest, with: &parser) else { return nil }
            self = .date(bounds)
        case "time":
            guard let bounds = Self.timeBounds(rest, with: &parser) else { return nil }
            self = .time(bounds)
        case "word", "email", "phone", "photo":
            guard rest.isEmpty else {
                parser.report(
                    .badAnswer, at: rest.lowerBound,
                    "\"\(name)\" has no bounds; write {name: \(name)}")
                return nil
            }
            self = Self.unbounded(name)
        default:
            parser.report(
                .badAnswer, at: content.lowerBound,
                "no kind of answer called \"\(name)\""
                    + (Nearest.suggestion(for: name, among: Self.names)
                        ?? "; the kinds are \(Self.names.joined(separator: ", "))"))
            return nil
        }
    }

    /// The kind of one of the names that take no bounds.
    private static func unbounded(_ name: String) -> AnswerKind {
        switch name {
        case "word": .word
        case "email": .email
        case "phone": .phone
        default: .photo
        }
    }

    /// Reads `small=s | large=l,big`.
    private static func choices(
        _ range: Range<Int>, with parser: inout AnswerParser
    ) -> [ChoiceWord]? {
        let script = parser.script
        var words: [ChoiceWord] = []
        var start = range.lowerBound
        while start <= range.upperBound {
            let end =
                script[start..<range.upperBound].firstIndex(of: UInt8(ascii: "|"))
                ?? range.upperBound
            let equals = script[start..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
            let value = ASCII.trimmed(start..<equals, of: script)
            guard !value.isEmpty else {
                parser.report(
                    .unknownLine, at: value.lowerBound,
                    "a choice without a value; write them like small=s | large=l,big")
                return nil
            }
            guard !script[value].contains(UInt8(ascii: ",")) else {
                parser.report(
                    .badAnswer, at: value.lowerBound,
                    "a choice has one value; further words for it stand behind \"=\", like "
                        + "large=l,big")
                return nil
            }
            words.append(ChoiceWord(word: value, value: value))
            for word in CommaSeparated(bytes: script, range: min(equals + 1, end)..<end) {
                words.append(ChoiceWord(word: word, value: value))
            }
            start = end + 1
        }
        return words
    }

    /// Reads the pattern of `like`.
    private static func pattern(
        _ range: Range<Int>, with parser: inout AnswerParser
    ) -> [UInt8]? {
        let pattern = Array(parser.script[range])
        guard LikePattern.hasLetterOrDigit(pattern) else {
            parser.report(
                .badAnswer, at: range.lowerBound,
                "\"like\" needs a pattern with letters or digits, like AB-1234")
            return nil
        }
        return pattern
    }
}
