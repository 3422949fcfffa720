internal import Conversation

extension TurnRun {
    /// Whether the condition of a `when` holds, which the trace is told where it is asked for.
    mutating func judge(_ condition: Condition) -> Bool {
        let holds = holds(condition)
        if trace.isDetailed {
            let values = condition.parts.flatMap { compared(in: $0.test) }
            trace.note(.judged(condition.position, holds: holds, values: values))
        }
        return holds
    }

    /// What a test compares, as it is at the moment: `n = 2`.
    private func compared(in test: Condition.Test) -> [String] {
        switch test {
        case .known: ["the sender is \(isKnown ? "known" : "unknown")"]
        case .first: ["count = \(session.count)"]
        case .open: [facts.isOpen ? "it is within hours" : "it is outside hours"]
        case .isSet(let name), .isOneOf(let name, _): [assignment(name.text)]
        case .equals(let name, let template), .has(let name, let template):
            [assignment(name.text)] + template.places.map { assignment($0.name.text) }
        case .compares(let name, _, .variable(let other)):
            [assignment(name.text), assignment(other.text)]
        case .compares(let name, _, _): [assignment(name.text)]
        }
    }

    private func assignment(_ name: String) -> String {
        let value = value(of: name)
        return value.isEmpty ? "\(name) is not set" : "\(name) = \(value)"
    }

    /// Whether a condition holds.
    func holds(_ condition: Condition) -> Bool {
        for part in condition.parts {
            let holds = test(part.test) != part.isNegated
            if holds == (condition.junction == .or) { return holds }
        }
        return condition.junction == .and
    }

    private func test(_ test: Condition.Test) -> Bool {
        switch test {
        case .known: isKnown
        case .first: session.count == 1
        case .open: facts.isOpen
        case .isSet(let name): !value(of: name.text).isEmpty
        case .equals(let name, let template):
            isEqual(value(of: name.text), filledText(template), name: name.text)
        case .has(let name, let template):
            value(of: name.text).utf8.split(separator: UInt8(ascii: ",")).contains {
                isEqual(String(decoding: $0, as: UTF8.self), filledText(template), name: name.text)
            }
        case .isOneOf(let name, let list):
            facts.table(named: list.text)?.contains(value(of: name.text)) ?? false
        case .compares(let name, let comparison, let operand):
            compare(name.text, comparison, operand)
        }
    }

    /// Whether somebody said who the sender is: people, or whoever began the conversation.
    private var isKnown: Bool { facts.person != nil || nameOfBegun != nil }

    private func isEqual(_ value: String, _ other: String, name: String) -> Bool {
        if let date = CivilDate(value.utf8), let weekday = Weekday(named: other.utf8) {
            return date.weekday == weekday
        }
        if let date = CivilDate(value.utf8), let bound = DateBound(Array(other.utf8)[...]) {
            return date == bound.value(at: { facts.moment })
        }
        if let time = CivilTime(value.utf8), let otherTime = CivilTime(other.utf8) {
            return time == otherTime
        }
        return Normalised(Array(value.utf8)).bytes == Normalised(Array(other.utf8)).bytes
    }

    /// A value that can be put in an order with another one of its kind.
    private enum Measure {
        case number(Decimal)
        case date(CivilDate)
        case time(CivilTime)
        case moment(CivilMoment)
    }

    private func compare(
        _ name: String, _ comparison: Condition.Comparison, _ operand: Condition.Operand
    ) -> Bool {
        let right: Measure? =
            switch operand {
            case .number(let number): .number(number)
            case .date(let date): .date(date)
            case .time(let time): .time(time)
            case .today(let days): .date(facts.moment.date.adding(days: days))
            case .variable(let name): measure(name.text)
            }
        guard let left = measure(name), let right else { return false }
        return Self.isOrdered(left, comparison, right)
    }

    private func measure(_ name: String) -> Measure? {
        if name == "now" { return .moment(facts.moment) }
        let value = value(of: name).utf8
        if let number = Decimal(value) { return .number(number) }
        if let date = CivilDate(value) { return .date(date) }
        return CivilTime(value).map(Measure.time)
    }

    /// `now` is the time of day beside a time, and the day beside a date.
    private static func isOrdered(
        _ left: Measure, _ comparison: Condition.Comparison, _ right: Measure
    ) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): comparison.holds(left, right)
        case (.date(let left), .date(let right)): comparison.holds(left, right)
        case (.time(let left), .time(let right)): comparison.holds(left, right)
        case (.moment(let left), .moment(let right)): comparison.holds(left, right)
        case (.moment(let now), .date(let right)): comparison.holds(now.date, right)
        case (.date(let left), .moment(let now)): comparison.holds(left, now.date)
        case (.moment(let now), .time(let right)): comparison.holds(now.time, right)
        case (.time(let left), .moment(let now)): comparison.holds(left, now.time)
        default: false
        }
    }
}

extension Condition.Comparison {
    /// Whether two values stand in this order.
    ///
    /// - Parameters:
    ///   - left: What stands on the left.
    ///   - right: What stands on the right.
    /// - Returns: Whether they do.
    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}
