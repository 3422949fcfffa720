internal import Bytes

/// A kind that scripts ask for by its name: `{guests: whole 1..12}`.
protocol NamedKind: AnswerKind {
    /// The name, as scripts write it.
    static var name: String { get }

    /// Reads what stands behind the name.
    ///
    /// - Parameters:
    ///   - bounds: Its bytes in the script without white space around them; empty without any.
    ///   - parser: Has the script, and takes the finding; nil is returned after one.
    init?(_ bounds: Range<Int>, with parser: inout AnswerParser)
}

/// The kinds that have a name.
enum AnswerKinds {
    /// All of them, in the order in which a finding names them.
    static let all: [any NamedKind.Type] = [
        TextKind.self,
        WordKind.self,
        LikeKind.self,
        WholeKind.self,
        NumberKind.self,
        DateKind.self,
        TimeKind.self,
        EmailKind.self,
        PhoneKind.self,
        PhotoKind.self,
    ]

    /// Their names.
    static var names: [String] { all.map { $0.name } }
    /// The names of those that a cell can be of, too.
    static var cells: [String] { all.filter { $0 is any CellKind.Type }.map { $0.name } }
}

extension AnswerParser {
    /// Reads what stands behind the colon of a capture: a kind's name and its bounds, or choices.
    ///
    /// - Parameter range: The bytes between the colon and the brace.
    /// - Returns: The kind; nil where it is not understood, which was reported then.
    mutating func kind(_ range: Range<Int>) -> (any AnswerKind)? {
        let content = script.trimmingWhitespace(in: range)
        if let choices = SomeOfKind.choices(in: content, of: script) {
            return SomeOfKind(choices, with: &self)
        }
        if let list = OneOfKind.list(in: content, of: script) {
            return OneOfKind(list, with: &self)
        }
        var nameEnd = content.upperBound
        for index in content {
            let byte = script[index]
            if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "=") {
                return ChoicesKind(content, with: &self)
            }
            if nameEnd == content.upperBound, byte.isWhitespace { nameEnd = index }
        }
        let name = text(content.lowerBound..<nameEnd)
        guard let kind = AnswerKinds.all.first(where: { $0.name == name }) else {
            report(
                .badAnswer, at: content.lowerBound,
                "no kind of answer called \"\(name)\""
                    + (Nearest.suggestion(for: name, among: AnswerKinds.names)
                        ?? "; the kinds are \(AnswerKinds.names.joined(separator: ", "))"))
            return nil
        }
        return kind.init(script.trimmingWhitespace(in: nameEnd..<content.upperBound), with: &self)
    }

    /// Reports bounds of a kind that has none.
    ///
    /// - Parameters:
    ///   - bounds: What stands behind the name.
    ///   - name: The kind's name.
    /// - Returns: Whether nothing stands there.
    mutating func hasNoBounds(_ bounds: Range<Int>, behind name: String) -> Bool {
        guard !bounds.isEmpty else { return true }
        report(
            .badAnswer, at: bounds.lowerBound,
            "\"\(name)\" has no bounds; write {name: \(name)}")
        return false
    }
}
