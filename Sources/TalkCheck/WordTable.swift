internal import Talk

/// The words that answers take exactly, each under a number: the same one for the same word.
struct WordTable {
    /// A word or words that an answer takes.
    struct Taken {
        /// The word's number.
        let word: Int
        /// The number of what is stored for it, -1 where nothing is.
        let value: Int
        /// Where it stands; for a word list, where the list is named.
        let position: SourcePosition
        /// How it is given.
        var origin = Origin.written
    }

    /// How a word is given that an answer takes.
    enum Origin {
        /// As a word or a choice.
        case written
        /// In a word list of the script.
        case list
        /// In a built-in list: only words that the script writes somewhere are looked up in these.
        case builtIn
    }

    private let script: Script
    private var numbers: [[UInt8]: Int] = [:]
    private(set) var texts: [Normalised] = []
    private var lists: [String: [Int]] = [:]
    /// The words of the script that are in a built-in list.
    private var builtIn: [BuiltInList: [Int]] = [:]
    private var values: [[UInt8]: Int] = [:]
    /// How many words of lists are still looked at: long lists that many states name make more
    /// of them than anybody wants to wait for.
    private var budget = 4_000_000

    init(_ script: Script) {
        self.script = script
        // Of built-in lists only words that the script writes are looked up, so these come first.
        for answer in script.sections.joined() { number(wordsOf: answer) }
    }

    /// How many different words there are.
    var count: Int { texts.count }

    mutating func number(of word: String) -> Int {
        number(of: Normalised(Array(word.utf8)))
    }

    private mutating func number(of text: Normalised) -> Int {
        if let number = numbers[text.bytes] { return number }
        numbers[text.bytes] = texts.count
        texts.append(text)
        return texts.count - 1
    }

    /// Everything that an answer takes exactly: words, entries of word lists, choices.
    mutating func taken(by answer: Answer) -> [Taken] {
        var taken: [Taken] = []
        for entry in answer.list.entries {
            switch entry.form {
            case .words:
                let word = number(of: Normalised(script.source, entry.range))
                taken.append(Taken(word: word, value: -1, position: entry.position))
            case .list(let name):
                let isBuiltIn = script.wordList(named: name.text) == nil
                for word in words(of: name.text) {
                    taken.append(
                        Taken(
                            word: word, value: -1, position: entry.position,
                            origin: isBuiltIn ? .builtIn : .list))
                }
            case .question(let capture):
                guard let choices = capture.kind.choices else { continue }
                append(choices, of: entry, to: &taken)
            case .phrase, .anything: break
            }
        }
        return taken
    }

    /// Numbers the words of an answer that the script writes.
    private mutating func number(wordsOf answer: Answer) {
        for entry in answer.list.entries {
            switch entry.form {
            case .list(let name) where script.wordList(named: name.text) == nil: continue
            case .list(let name): _ = words(of: name.text)
            case .words: _ = number(of: Normalised(script.source, entry.range))
            case .question(let capture):
                for choice in (capture.kind as? ChoicesKind)?.words ?? [] {
                    _ = number(of: Normalised(script.source, choice.text))
                }
            case .phrase, .anything: break
            }
        }
    }

    private mutating func append(
        _ choices: ChoicesKind, of entry: AnswerList.Entry, to taken: inout [Taken]
    ) {
        var offset = entry.range.lowerBound
        var position = entry.position
        for choice in choices.words {
            position = position.advanced(past: script.source[offset..<choice.text.lowerBound])
            offset = choice.text.lowerBound
            let value = Array(script.source[choice.value])
            let number = values[value] ?? values.count
            values[value] = number
            let word = self.number(of: Normalised(script.source, choice.text))
            taken.append(Taken(word: word, value: number, position: position))
        }
    }

    private mutating func words(of list: String) -> [Int] {
        if let words = lists[list] {
            budget -= words.count
            return budget > 0 ? words : []
        }
        guard let found = script.wordList(named: list) else { return builtInWords(of: list) }
        var words: [Int] = []
        for range in found.entries { words.append(number(of: Normalised(found.bytes, range))) }
        lists[list] = words
        return words
    }

    /// The words of the script that a built-in list has.
    private mutating func builtInWords(of name: String) -> [Int] {
        guard let list = BuiltInList(rawValue: name) else { return [] }
        if let words = builtIn[list] {
            budget -= words.count
            return budget > 0 ? words : []
        }
        let languages = script.settings.languages.compactMap { Language(code: $0) }
        let words = texts.indices.filter {
            ListText(texts[$0].bytes, languages: languages).isEntry(of: list)
        }
        builtIn[list] = words
        return words
    }
}
