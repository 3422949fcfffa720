internal import Conversation
internal import Talk

/// What may be texted now, as words that a person would write.
///
/// Each candidate is sent on a copy of the phones, and stays where the answer takes it that it was
/// made of: so conditions, bounds and the order of answers need no rules of their own.
struct Suggestions {
    /// The texts, the state's before those that work everywhere.
    private(set) var texts: [String] = []
    private let chat: Chat
    private let number: String

    /// Texts at most.
    private static let limit = 12
    /// Texts of one answer at most.
    private static let limitOfAnswer = 6

    init(_ chat: Chat, number: String) {
        self.chat = chat
        self.number = number
        let script = chat.script
        let session = chat.handset.session(of: Handset.Pair(from: number, to: chat.pair.to))
        guard let state = session?.state.flatMap({ script.state(named: $0) }) else {
            texts = ["hello"]
            return
        }
        for answer in state.answers + script.anytime where !answer.list.isAnything {
            add(answer)
        }
    }

    private mutating func add(_ answer: Answer) {
        var count = 0
        for entry in answer.list.entries {
            for text in texts(of: entry) {
                guard texts.count < Self.limit, count < Self.limitOfAnswer else { return }
                guard !texts.contains(text), isTaken(text, by: answer) else { continue }
                texts.append(text)
                count += 1
                // One day or number shows what is wanted.
                if case .question(let capture) = entry.form, capture.kind.finding != nil { break }
            }
            // Other words for the same are not worth a button.
            if case .words = entry.form, count > 0 { return }
            if case .list = entry.form, count > 0 { return }
        }
    }

    private func isTaken(_ text: String, by answer: Answer) -> Bool {
        var handset = chat.handset
        handset.pair.from = number
        return handset.send(text).trace.events.contains(.took(answer.position))
    }

    private func texts(of entry: AnswerList.Entry) -> [String] {
        switch entry.form {
        case .words: [text(entry.range)]
        case .list(let name): words(of: name.text)
        case .question(let capture): examples(of: capture.kind)
        case .phrase(let elements): [phrase(elements)].compactMap(\.self)
        case .anything: []
        }
    }

    /// A phrase with an example in each place; nil where one has none.
    private func phrase(_ elements: [AnswerList.PhraseElement]) -> String? {
        var parts: [String] = []
        for element in elements {
            switch element {
            case .words(let range): parts.append(text(range))
            case .anyWords: break
            case .list(let name):
                guard let word = words(of: name.text).first else { return nil }
                parts.append(word)
            case .capture(let capture):
                guard let example = examples(of: capture.kind).first else { return nil }
                parts.append(example)
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func words(of list: String) -> [String] {
        if let own = chat.script.wordList(named: list) {
            return own.entries.prefix(1).map { String(decoding: own.bytes[$0], as: UTF8.self) }
        }
        let language = Language(code: chat.language(of: number)) ?? .en
        switch BuiltInList(rawValue: list) {
        case .yes: return [language.vocabulary.yes]
        case .no: return [language.vocabulary.no]
        case .thanks:
            return ["thanks", "gracias", "merci", "danke", "grazie", "obrigado", "bedankt"]
        case .stop, nil: return []
        }
    }

    private func examples(of kind: any AnswerKind) -> [String] {
        if let choices = kind.choices {
            return choices.words.filter(\.isValue).map { text($0.value) }
        }
        if let list = kind.rowsOf {
            return chat.script.table(named: list.text)?.rows.prefix(3).map(\.key) ?? []
        }
        switch kind.finding {
        case .day: return days
        case .number:
            return ["2", "1", "3", "5", "10", "20", "50", "100", "500", "1000"]
        case .time: return ["10:00", "14:30", "18:00", "08:00", "21:00"]
        case .phone: return ["+1 555 010 1234"]
        case .email: return ["ana@example.org"]
        case nil: return []
        }
    }

    /// The next days, as a person writes them.
    private var days: [String] {
        let today = chat.handset.zone.local(at: chat.handset.now).date
        let names = (Language(code: chat.language(of: number)) ?? .en).dayNames
        let near = Array(1...14) + [30, 60, -1, 0]
        return near.map { names.text(of: today.adding(days: $0), today: today) }
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: chat.script.source[range], as: UTF8.self)
    }
}
