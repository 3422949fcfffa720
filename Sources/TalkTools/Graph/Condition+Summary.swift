internal import Talk

extension Condition {
    /// The condition on one line, as it could be written.
    var summary: String {
        parts.map(\.summary).joined(separator: junction == .and ? " and " : " or ")
    }
}

extension Condition.Part {
    fileprivate var summary: String {
        switch test {
        case .known: negated("known")
        case .first: negated("first")
        case .open: negated("open")
        case .isSet(let name): "\(name.text) \(verb) set"
        case .equals(let name, let template): "\(name.text) \(verb) \(template.summary)"
        case .isOneOf(let name, let list): "\(name.text) \(verb) one of \(list.text)"
        case .has(let name, let template): negated("\(name.text) has \(template.summary)")
        case .compares(let name, let comparison, let operand):
            negated("\(name.text) \(comparison.rawValue) \(operand.summary)")
        }
    }

    private var verb: String { isNegated ? "is not" : "is" }

    private func negated(_ text: String) -> String { isNegated ? "not " + text : text }
}

extension Condition.Operand {
    fileprivate var summary: String {
        switch self {
        case .number(let number): number.description
        case .date(let date): date.description
        case .time(let time): time.description
        case .today(let days): days == 0 ? "today" : days > 0 ? "today+\(days)" : "today\(days)"
        case .variable(let name): "{\(name.text)}"
        }
    }
}

extension Template {
    /// The text with the names of its places, without their filters.
    var summary: String { summary { _ in nil } }

    /// The text with what is known of its places, and the names of the others.
    ///
    /// - Parameter value: What is known of a name; nil where it is nothing.
    /// - Returns: The text.
    func summary(knowing value: (String) -> String?) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .literal(let literal): text += String(decoding: literal, as: UTF8.self)
            case .place(let place): text += value(place.name.text) ?? "{\(place.name.text)}"
            }
        }
        return text
    }
}
