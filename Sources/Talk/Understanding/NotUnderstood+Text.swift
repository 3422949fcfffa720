extension NotUnderstood {
    /// The reason in words, as `/why` of a chat says it: "two days: 12 May and 13 May".
    ///
    /// - Parameters:
    ///   - kind: What was looked for: "day".
    ///   - kinds: Several of them: "days".
    /// - Returns: The sentence, without a full stop.
    func text(_ kind: String, _ kinds: String) -> String {
        switch self {
        case .nothing: "no \(kind) in it"
        case .several(let values):
            "\(Self.count(values.count)) \(kinds): \(Self.joined(values, "and"))"
        case .readings(let values): "it may be \(Self.joined(values, "or"))"
        case .negation(let words): "\"\(words)\" says that the \(kind) is not wanted"
        case .limit(let words): "\"\(words)\" makes the \(kind) a limit"
        case .sum(let words): "\"\(words)\": the \(kind) is not all of it"
        case .unknown(let words): "\"\(words)\" may change the \(kind), and how is not understood"
        case .outOfBounds(let value): "\(value) is out of bounds"
        case .impossible(let words): "\"\(words)\" is no \(kind) that there is"
        }
    }

    private static func count(_ number: Int) -> String {
        let words = ["two", "three", "four", "five"]
        return words.indices.contains(number - 2) ? words[number - 2] : "several"
    }

    private static func joined(_ values: [String], _ word: String) -> String {
        guard let last = values.last, values.count > 1 else { return values.first ?? "" }
        return values.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}

extension Understood {
    /// Why there is no value, in words.
    ///
    /// - Parameters:
    ///   - kind: What was looked for.
    ///   - kinds: Several of them.
    /// - Returns: The sentence; nil where there is a value.
    func lack(_ kind: String, _ kinds: String) -> String? {
        guard case .none(let reason) = self else { return nil }
        return reason.text(kind, kinds)
    }
}
