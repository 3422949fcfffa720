/// How a phrase with `...` goes through a text: whether the words that `...` stands for leave what
/// was captured as it is.
struct PhrasePath {
    let steps: [PhraseStep]
    /// The words of each part.
    let spans: [Range<Int>]
    let sought: PhraseMatcher.Sought
    /// What was captured, by the part.
    var values: [Int: String] = [:]

    init(steps: [PhraseStep], spans: [Range<Int>], sought: PhraseMatcher.Sought) {
        self.steps = steps
        self.spans = spans
        self.sought = sought
    }

    /// The text of a part without `please` and `thanks` at its end.
    ///
    /// - Parameters:
    ///   - step: Which part, one with words.
    ///   - text: The text.
    /// - Returns: What is left of it.
    func withoutCourtesies(at step: Int, _ text: inout Incoming) -> TextPart {
        let part = sought.phrase.part(spans[step])
        let source = text.understanding(of: text.whole, sought.context).withoutThanks(part.source)
        return TextPart(source: source, normalised: part.normalised, isInPhrase: true)
    }

    /// Whether nothing that `...` stands for changes what was captured.
    ///
    /// - Parameter text: The text.
    /// - Returns: False where a finding is another one with the words beside it, where another
    ///   value stands in the text, and where the text says no to one.
    func isClear(_ text: inout Incoming) -> Bool {
        for (index, step) in steps.enumerated() {
            switch step {
            case .word, .anyWords, .freeText: continue
            case .capture(let capture):
                if let choices = capture.kind.choices {
                    guard holdsNone(of: choices) else { return false }
                }
                guard let finding = capture.kind.finding, let value = values[index] else {
                    continue
                }
                guard isSame(capture, index, value, &text),
                    isOnly(finding, capture, value, &text)
                else { return false }
            case .entries:
                guard isOnlyChoice(index) else { return false }
            }
        }
        return !isNegated(&text)
    }

    private func isAnyWords(_ step: Int) -> Bool {
        steps.indices.contains(step) && steps[step].isAnyWords
    }

    /// Whether a finding means the same together with the words of the `...` beside it.
    private func isSame(
        _ capture: AnswerList.Capture, _ step: Int, _ value: String, _ text: inout Incoming
    ) -> Bool {
        let start = isAnyWords(step - 1) ? spans[step - 1].lowerBound : spans[step].lowerBound
        let end = isAnyWords(step + 1) ? spans[step + 1].upperBound : spans[step].upperBound
        guard start..<end != spans[step] else { return true }
        return capture.value(of: start..<end, sought.phrase, &text, sought.context) == value
    }

    /// Whether no `...` holds another day, time, telephone number or address.
    private func isOnly(
        _ finding: FindingKind, _ capture: AnswerList.Capture, _ value: String,
        _ text: inout Incoming
    ) -> Bool {
        guard finding != .number else { return true }
        let all = sought.phrase.part(0..<sought.phrase.count)
        if capture.kind.value(of: all, in: &text, sought.context) == value { return true }
        let captured = steps.indices.compactMap { index in
            steps[index].capture?.kind.finding == finding ? values[index] : nil
        }
        for (step, span) in zip(steps, spans) where step.isAnyWords && !span.isEmpty {
            let part = sought.phrase.part(span)
            guard text.holdsNothing(but: captured, finding, capture.kind, in: part, sought.context)
            else { return false }
        }
        // Where two stand in the text that nobody asked for, none is found in all of it.
        return captured.count > 1 || finding != .email
    }

    /// Whether no `...` holds a word of another value of the choices.
    private func isOnlyChoice(_ step: Int) -> Bool {
        guard let value = values[step] else { return true }
        for (other, span) in zip(steps, spans) where other.isAnyWords {
            let isOther = (sought.places[step] ?? []).contains { place in
                span.lowerBound <= place.words.lowerBound
                    && place.words.upperBound <= span.upperBound
                    && !place.value.elementsEqual(value.utf8)
            }
            if isOther { return false }
        }
        return true
    }

    /// Whether no `...` holds a word of choices of which several may be texted.
    private func holdsNone(of choices: ChoicesKind) -> Bool {
        let places = PhraseEntries(choices, sought.context)
            .places(in: sought.phrase, forgivesSlips: false)
        return !zip(steps, spans).contains { step, span in
            step.isAnyWords
                && places.contains { span.contains($0.words.lowerBound) }
        }
    }

    /// Whether the text says no to a choice, an entry of a list or a finding, and the phrase does
    /// not.
    private func isNegated(_ text: inout Incoming) -> Bool {
        var named: [Range<Int>] = []
        var findings: [(Range<Int>, WantedKind)] = []
        for (step, span) in zip(steps, spans) where !span.isEmpty {
            let source = sought.phrase.part(span).source
            switch step {
            case .word: named.append(source)
            case .entries:
                named.append(source)
                findings.append((source, .choice))
            case .capture(let capture):
                if let wanted = capture.kind.finding?.wanted { findings.append((source, wanted)) }
                if capture.kind.takesSeveral { findings.append((source, .choice)) }
            case .anyWords, .freeText: continue
            }
        }
        guard !findings.isEmpty else { return false }
        let understanding = text.understanding(of: text.whole, sought.context)
        return findings.contains { understanding.isNegated([$0.0], $0.1, named: named) }
    }
}

extension Incoming {
    /// Whether a part of the text holds no day, time, telephone number or address but those that
    /// are known.
    ///
    /// - Parameters:
    ///   - known: The values that are known, as they are stored.
    ///   - finding: What is looked for.
    ///   - kind: The kind that was asked for.
    ///   - part: The part.
    ///   - context: The script and the day.
    /// - Returns: False where there is another one, or what may be several.
    fileprivate mutating func holdsNothing(
        but known: [String], _ finding: FindingKind, _ kind: any AnswerKind, in part: TextPart,
        _ context: AnswerContext
    ) -> Bool {
        switch finding {
        case .number: return true
        case .phone:
            let phone = understanding(of: part, context).phone(country: context.country)
            return Self.isNothing(phone, but: known)
        case .email: return kind.value(of: part, in: &self, context).map(known.contains) ?? true
        case .day:
            let day = understanding(of: part, context).day(
                bounds: [], today: now(context).date, order: context.dates)
            return Self.isNothing(day, but: known)
        case .time:
            let time = understanding(of: part, context).time(bounds: [], now: now(context).time)
            return Self.isNothing(time, but: known)
        }
    }

    private static func isNothing<Value: CustomStringConvertible>(
        _ understood: Understood<Value>, but known: [String]
    ) -> Bool {
        switch understood {
        case .value(let value): known.contains(value.description)
        case .none(.nothing): true
        case .none(.readings(let readings)): readings.contains(where: known.contains)
        case .none: false
        }
    }
}
