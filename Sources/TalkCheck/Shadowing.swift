internal import Talk

/// Words that stand in each other's way: the same one twice (T112), one that hides another of
/// `[anytime]` (T303), and two that are one slip apart (T207).
struct Shadowing {
    /// Who takes a word.
    private struct Owner {
        var section = -1
        var answer = 0
        var value = -1
        var isConditional = false
        var position = SourcePosition.beginning
        var origin = WordTable.Origin.written
    }

    private let script: Script
    private var words: WordTable
    private var owners: [Owner] = []
    /// Where a word of `[anytime]` stands, by its number.
    private var anytime: [Int: (position: SourcePosition, origin: WordTable.Origin)] = [:]
    private var near: NearWords
    private var findings = DiagnosticList()

    private init(_ script: Script, _ words: WordTable) {
        self.script = script
        self.words = words
        near = NearWords()
    }

    /// Finds such words.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - words: What is known of its words so far.
    /// - Returns: What was found.
    static func findings(in script: Script, _ words: WordTable) -> [Diagnostic] {
        var shadowing = Shadowing(script, words)
        shadowing.check(script.anytime, script.states.count)
        for (index, state) in script.states.enumerated() { shadowing.check(state.answers, index) }
        return shadowing.findings.diagnostics
    }

    private mutating func check(_ answers: [Answer], _ section: Int) {
        let isAnytime = section == script.states.count
        near.beginSection(isAnytime: isAnytime)
        for (index, answer) in answers.enumerated() {
            for taken in words.taken(by: answer) {
                let owner = Owner(
                    section: section, answer: index, value: taken.value,
                    isConditional: answer.isConditional, position: taken.position,
                    origin: taken.origin)
                take(taken, owner)
                if isAnytime {
                    if anytime[taken.word]?.origin != .written {
                        anytime[taken.word] = (taken.position, taken.origin)
                    }
                } else if let hidden = anytime[taken.word],
                    !Self.isOfTwoLists(hidden.origin, taken.origin)
                {
                    findings.add(
                        .hiddenWord, at: max(hidden.position, taken.position),
                        "\"\(text(taken.word))\" hides the same word of [anytime] here: "
                            + "the state's answer is taken")
                }
                if script.settings.forgivesSlips, taken.origin != .builtIn {
                    findNear(taken, index)
                }
            }
        }
    }

    private mutating func take(_ taken: WordTable.Taken, _ owner: Owner) {
        while owners.count < words.count { owners.append(Owner()) }
        let first = owners[taken.word]
        guard first.section == owner.section else {
            owners[taken.word] = owner
            return
        }
        if first.answer == owner.answer {
            guard first.value != owner.value else { return }
            findings.add(
                .wordTwice, at: owner.position,
                "\"\(text(taken.word))\" stands for two values of this answer; "
                    + "remove it from one of them")
        } else if first.isConditional {
            owners[taken.word] = owner
        } else if !Self.isOfTwoLists(first.origin, owner.origin) {
            findings.add(
                .wordTwice, at: max(first.position, owner.position),
                "\"\(text(taken.word))\" is an answer of line \(first.position.line) already, "
                    + "which is always taken; delete one of them")
        }
    }

    /// Whether a word is in a built-in list and in another one: it is the first answer's.
    private static func isOfTwoLists(
        _ first: WordTable.Origin, _ second: WordTable.Origin
    ) -> Bool {
        first == .builtIn && second != .written || second == .builtIn && first != .written
    }

    private mutating func findNear(_ taken: WordTable.Taken, _ answer: Int) {
        let text = words.texts[taken.word]
        guard
            let other = near.add(
                NearWords.Word(
                    number: taken.word, answer: answer, value: taken.value,
                    position: taken.position), text)
        else { return }
        findings.add(
            .oneSlipApart, at: max(other.position, taken.position),
            "\"\(self.text(taken.word))\" is one slip from \"\(self.text(other.number))\", "
                + "so a slip in them is not forgiven")
    }

    private func text(_ word: Int) -> String {
        String(decoding: words.texts[word].bytes, as: UTF8.self)
    }
}
