internal import Bytes
internal import Flask
internal import Store
internal import Talk
internal import TalkTools

/// Counts what was saved, column by column, as the script's answers say what it is.
struct QuestionMaker {
    /// More different values than bars can be read of.
    private static let mostBars = 12
    /// How many steps a histogram has at most.
    private static let mostSteps = 12

    private let values: [(column: String, values: [String])]
    private let script: Script?

    init(_ answers: [RecordStore.Answer], _ script: Script?) {
        self.script = script
        var values: [(column: String, values: [String])] = []
        for answer in answers {
            let members = (try? JSON(parsing: Array(answer.columns.utf8)))?.members ?? []
            for member in members {
                let column = String(decoding: member.name, as: UTF8.self)
                let value = member.value.string.map { String(decoding: $0, as: UTF8.self) } ?? ""
                guard !value.isEmpty else { continue }
                if let index = values.firstIndex(where: { $0.column == column }) {
                    values[index].values.append(value)
                } else {
                    values.append((column, [value]))
                }
            }
        }
        self.values = values
    }

    /// The columns in the order in which they were first saved.
    var questions: [Report.Question] {
        values.map { column, values in
            let asked = script?.asked(column)
            return Report.Question(
                column: column, wording: asked?.wording ?? "", count: values.count,
                answers: answers(values, asked?.kinds ?? [], column))
        }
    }

    private func answers(
        _ values: [String], _ kinds: [any AnswerKind], _ column: String
    ) -> Report.Answers {
        if kinds.contains(where: \.takesSeveral) {
            let each = values.flatMap { $0.split(separator: ",").map(Self.trimmed) }
            return .choices(bars(each, listed: kinds.flatMap(choices)))
        }
        if !kinds.isEmpty, kinds.allSatisfy(\.isChoices) {
            return .choices(bars(values, listed: kinds.flatMap(choices)))
        }
        let findings = Set(kinds.map(\.finding))
        if findings == [.number] { return numbers(values) ?? .texts }
        if findings == [.day] { return days(values) ?? .texts }
        // What a script sets itself are few values; the name of somebody is not.
        if kinds.isEmpty, script?.isSet(column) == true, Set(values).count <= Self.mostBars {
            return .choices(bars(values, listed: []))
        }
        return .texts
    }

    private func choices(of kind: any AnswerKind) -> [String] {
        guard let script else { return [] }
        guard let choices = kind as? ChoicesKind else { return kind.elements(in: script.source) }
        return choices.words.filter(\.isValue).map {
            String(decoding: script.source[$0.value], as: UTF8.self)
        }
    }

    /// How often each value was saved: those of the script in its order, others by their number.
    private func bars(_ values: [String], listed: [String]) -> [Report.Bar] {
        var counts: [String: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        var known: [String] = []
        for value in listed where !known.contains(value) { known.append(value) }
        let others = counts.keys.filter { !known.contains($0) }
            .sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
        return (known + others).map { Report.Bar(label: $0, count: counts[$0] ?? 0) }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(decoding: Array(text.utf8)[...].trimmingWhitespace(), as: UTF8.self)
    }

    // MARK: Histograms

    private func numbers(_ values: [String]) -> Report.Answers? {
        let numbers = values.compactMap { Decimal($0.utf8) }.sorted()
        guard let first = numbers.first, let last = numbers.last,
            let low = Self.floor(first), let high = Self.floor(last)
        else { return nil }
        let width = Self.width(low, high)
        let start = low - Self.remainder(low, width)
        var counts = [Int](repeating: 0, count: (high - start) / width + 1)
        for number in numbers {
            guard let value = Self.floor(number) else { continue }
            counts[(value - start) / width] += 1
        }
        let bars = counts.enumerated().map { step, count in
            let from = start + step * width
            return Report.Bar(
                label: width == 1 ? "\(from)" : "\(from)–\(from + width - 1)", count: count)
        }
        return .histogram(bars, median: "\(numbers[numbers.count / 2])")
    }

    private func days(_ values: [String]) -> Report.Answers? {
        let days = values.compactMap { CivilDate($0.utf8) }.sorted()
        guard let first = days.first, let last = days.last else { return nil }
        let (low, high) = (first.daysSinceEpoch, last.daysSinceEpoch)
        let width = Self.width(low, high)
        var counts = [Int](repeating: 0, count: (high - low) / width + 1)
        for day in days { counts[(day.daysSinceEpoch - low) / width] += 1 }
        let bars = counts.enumerated().map { step, count in
            Report.Bar(
                label: CivilDate(daysSinceEpoch: low + step * width).short, count: count)
        }
        return .histogram(bars, median: days[days.count / 2].short)
    }

    /// The width of the steps in which all values lie: 1, 2, 5, 10, 20 and so on.
    private static func width(_ low: Int, _ high: Int) -> Int {
        var (width, isTwo) = (1, false)
        while (high - low) / width + 2 > mostSteps, width < Int.max / 10 {
            let lead = Int(String(width).prefix(1)) ?? 1
            isTwo = lead == 2
            width = isTwo ? width / 2 * 5 : width * 2
        }
        return width
    }

    private static func remainder(_ value: Int, _ width: Int) -> Int {
        let rest = value % width
        return rest < 0 ? rest + width : rest
    }

    /// The greatest whole number that is not above a number; nil where it is too great for a chart.
    private static func floor(_ number: Decimal) -> Int? {
        let text = number.description
        guard let whole = Int(text.prefix { $0 != "." }), abs(whole) < 1 << 40 else { return nil }
        return text.hasPrefix("-") && number != Decimal(whole) ? whole - 1 : whole
    }
}

extension Script {
    /// What is asked for a variable, and of which kinds its answers are.
    fileprivate func asked(_ column: String) -> (wording: String, kinds: [any AnswerKind])? {
        var wording: String?
        var kinds: [any AnswerKind] = []
        for state in states {
            for answer in state.answers {
                for capture in answer.list.captures where capture.name == column {
                    kinds.append(capture.kind)
                    if wording == nil { wording = question(of: state) }
                }
            }
        }
        for answer in anytime {
            for capture in answer.list.captures where capture.name == column {
                kinds.append(capture.kind)
            }
        }
        return kinds.isEmpty ? nil : (wording ?? "", kinds)
    }

    /// Whether the script sets a variable itself.
    fileprivate func isSet(_ column: String) -> Bool {
        shared[column] != nil || Changes(bodies).settings.contains { $0.name.text == column }
    }
}
