internal import Bytes
internal import Talk

/// Answers that can never match, since earlier ones of their section take everything (T113).
struct NeverMatching {
    /// What a phrase is made of, its words normalised.
    private struct Shape {
        /// The words; an empty one for a capture, one blank for `...`, a list's name behind a brace.
        var parts: [[UInt8]] = []
        var kinds: [any AnswerKind] = []

        static let capture: [UInt8] = []
        static let anyWords: [UInt8] = [0x20]
        static let list = UInt8(ascii: "{")
    }

    private let script: Script
    private let broken: BrokenParts
    /// How many comparisons are still made: thousands of questions in one state make millions.
    private var budget = 1_000_000
    private var findings = DiagnosticList()

    // What earlier answers of the section without `when` take.
    private var questions: [any AnswerKind] = []
    private var builtInLists: Set<String> = []
    private var anywhere: [[UInt8]: [[[UInt8]]]] = [:]
    private var phrases: [[[UInt8]]: [[any AnswerKind]]] = [:]

    private init(_ script: Script, _ broken: BrokenParts) {
        self.script = script
        self.broken = broken
    }

    /// Finds such answers.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - broken: Its parts that were left out for an error.
    /// - Returns: What was found.
    static func findings(in script: Script, _ broken: BrokenParts) -> [Diagnostic] {
        var matching = NeverMatching(script, broken)
        for answers in script.sections { matching.check(answers) }
        return matching.findings.diagnostics
    }

    private mutating func check(_ answers: [Answer]) {
        questions = []
        builtInLists = []
        anywhere = [:]
        phrases = [:]
        var star: Answer?
        let dots = answers.first { !$0.isConditional && $0.list.takesEverything }
        for answer in answers {
            if let star {
                findings.add(
                    .neverMatches, at: answer.position,
                    "the * of line \(star.position.line) comes before this answer; put it last, "
                        + "or give it a when")
                continue
            }
            if let dots, isBehind(dots, answer) {
                findings.add(
                    .neverMatches, at: answer.position,
                    "the ... of line \(dots.position.line) takes every text before this answer; "
                        + "put it last, or give it a when")
                continue
            }
            if isTaken(answer.list), !broken.contains(line: answer.position.line) {
                findings.add(
                    .neverMatches, at: answer.position,
                    "this answer can never match: the ones above take everything that it takes; "
                        + "put it above them")
            }
            guard !answer.isConditional else { continue }
            if answer.list.isAnything { star = answer }
            for entry in answer.list.entries { remember(entry) }
        }
    }

    /// Whether all that an answer takes is asked for behind a bare `...`: what stands below it, but
    /// for exact words, and a bare `text` or `word` anywhere.
    private func isBehind(_ dots: Answer, _ answer: Answer) -> Bool {
        guard answer.position != dots.position, !answer.list.entries.isEmpty,
            !broken.contains(line: answer.position.line)
        else { return false }
        let isBelow = answer.position > dots.position
        return answer.list.entries.allSatisfy { entry in
            switch entry.form {
            case .words, .list: false
            case .question(let capture):
                capture.kind.phase == .bareText || isBelow && !capture.kind.isChoices
            case .phrase, .anything: isBelow
            }
        }
    }

    private mutating func isTaken(_ list: AnswerList) -> Bool {
        guard !list.entries.isEmpty else { return false }
        for entry in list.entries {
            switch entry.form {
            case .question(let capture) where !capture.kind.isChoices:
                if !isTaken(capture.kind) { return false }
            case .phrase(let elements):
                if !isTaken(shape(elements)) { return false }
            case .list(let name):
                if !builtInLists.contains(name.text) { return false }
            default: return false
            }
        }
        return true
    }

    private mutating func isTaken(_ kind: any AnswerKind) -> Bool {
        for question in questions where budget > 0 {
            budget -= 1
            if question.covers(kind) { return true }
        }
        return false
    }

    private mutating func isTaken(_ shape: Shape) -> Bool {
        hasWordsTaken(shape) || isTakenByWhole(shape) || isRepeated(shape)
    }

    /// Whether a `... words ...` takes the phrase.
    private mutating func hasWordsTaken(_ shape: Shape) -> Bool {
        for index in shape.parts.indices {
            for words in anywhere[shape.parts[index]] ?? [] where budget > 0 {
                budget -= 1
                if shape.parts[index...].starts(with: words) { return true }
            }
        }
        return false
    }

    /// Whether a bare `whole` takes the phrase: it finds the same number in it.
    private mutating func isTakenByWhole(_ shape: Shape) -> Bool {
        guard shape.kinds.count == 1, shape.kinds[0].isWhole,
            !shape.parts.contains(where: { $0 == Shape.anyWords || $0.first == Shape.list })
        else { return false }
        let text = shape.parts.map { $0 == Shape.capture ? Array("7".utf8) : $0 }
        let languages = script.settings.languages.compactMap { Language(code: $0) }
        let understood = Understanding(
            Array(text.joined(separator: [0x20])), languages: languages)
        return understood.number(bounds: [], isWhole: true) == .value(Decimal(7))
            && isTaken(shape.kinds[0])
    }

    /// Whether the same phrase stands above, with bounds as wide.
    private mutating func isRepeated(_ shape: Shape) -> Bool {
        for kinds in phrases[shape.parts] ?? [] where budget > 0 {
            budget -= kinds.count
            let isCovered = zip(kinds, shape.kinds).allSatisfy { $0.covers($1) }
            if isCovered { return true }
        }
        return false
    }

    private mutating func remember(_ entry: AnswerList.Entry) {
        switch entry.form {
        case .question(let capture) where !capture.kind.isChoices: questions.append(capture.kind)
        // Of a list that the script writes each word is reported by itself.
        case .list(let name) where script.wordList(named: name.text) == nil:
            builtInLists.insert(name.text)
        case .phrase(let elements):
            let shape = shape(elements)
            if shape.kinds.isEmpty, shape.parts.count > 2, shape.parts.first == Shape.anyWords,
                shape.parts.last == Shape.anyWords
            {
                let words = Array(shape.parts.dropFirst().dropLast())
                // An entry of a list is none where a negation stands that the phrase does not name.
                let isPlain = !words.contains { $0 == Shape.anyWords || $0.first == Shape.list }
                if isPlain { anywhere[words[0], default: []].append(words) }
            }
            phrases[shape.parts, default: []].append(shape.kinds)
        default: break
        }
    }

    private func shape(_ elements: [AnswerList.PhraseElement]) -> Shape {
        var shape = Shape()
        for element in elements {
            switch element {
            case .anyWords: shape.parts.append(Shape.anyWords)
            case .list(let name): shape.parts.append([Shape.list] + name.text.utf8)
            case .capture(let capture):
                shape.parts.append(Shape.capture)
                shape.kinds.append(capture.kind)
            case .words(let range):
                let text = Normalised(script.source, range, keepingWords: true, dropsEnds: false)
                shape.parts += text.words.map { Array(text.bytes[$0.core]) }
            }
        }
        return shape
    }
}
