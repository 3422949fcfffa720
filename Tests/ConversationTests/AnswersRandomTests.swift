import Testing

@testable import Conversation

/// Answers and texts made at random of what both may contain.
@Suite struct AnswersRandomTests {
    /// A generator whose numbers are the same on every machine (SplitMix64).
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    static let answerParts = [
        "yes", ",", ", ", " ", "{", "}", ":", "{n: whole 1..9}", "{d: date today+1..}", "{t: time}",
        "{x: text 2..30}", "{w: word}", "{e: email}", "{p: phone}", "{c: like AB-12}", "{f: photo}",
        "{q: number}", "{s: small=s | large=l}", "...", "…", "*", "a", "é", "👍", "..", ".", "|",
        "=",
        "{yes}", "#", "today", "1", "\t", "\u{301}",
    ]
    static let textParts = [
        "yes", " ", ",", "a", "é", "👍", "12", "3", "1,000", "49,5", ".", "...", "-", "/", ":",
        "5/12",
        "2026-05-12", "may", "12 May", "tuesday", "on tue", "today", "3pm", "half past",
        "quarter to",
        "noon", "in the morning", "tonight", "o'clock", "two", "twenty", "B2", "AB-12", "ab12",
        "ana@example.org", "@", "+1 415 867 5308", "\n", "\u{301}", "²", "１２", "ж", "🇩🇪", "'", "h",
        "h30",
        "p.m.", "th", "29 feb", "99999999999999999999", "small", "\0", "\u{200B}", "(", ")",
    ]

    @Test(arguments: 0..<8)
    func `no answer and no text does harm`(seed: Int) {
        var generator = Generator(state: UInt64(seed))
        for _ in 0..<200 {
            let list = Self.text(of: Self.answerParts, atMost: 8, &generator)
            let script = Array(list.utf8)
            var diagnostics: [Diagnostic] = []
            let answer = AnswerList(
                0..<script.count, of: script, at: .beginning, reporting: &diagnostics)
            #expect(!answer.entries.isEmpty || !diagnostics.isEmpty, "\(list)")
            let context = AnswerContext(
                script: script, wordList: WordList.init(builtIn:),
                today: { CivilDate(daysSinceEpoch: 20_579) })
            for _ in 0..<6 {
                let text = Self.text(of: Self.textParts, atMost: 12, &generator)
                check(answer, context, text, list)
            }
        }
    }

    /// Compares an answer with a text twice, and looks at what is stored.
    private func check(
        _ answer: AnswerList, _ context: AnswerContext, _ text: String, _ list: String
    ) {
        var first = Incoming(text, photo: "https://example.org/1")
        var second = Incoming(text, photo: "https://example.org/1")
        let longest = Dictionary(
            answer.captures.map { ($0.name, $0.kind.longestValue(in: context.script)) },
            uniquingKeysWith: max)
        for phase in AnswerPhase.allCases {
            let match = answer.match(&first, phase, in: context)
            #expect(match == answer.match(&second, phase, in: context), "\(list) \(text)")
            for captured in match?.captures ?? [] {
                #expect(
                    captured.value.count <= longest[captured.name] ?? 0,
                    "\(list) took \(captured) from \(text)")
            }
        }
        _ = answer.slip(in: first, context)
    }

    /// Some parts in a row.
    private static func text(
        of parts: [String], atMost count: Int, _ generator: inout Generator
    ) -> String {
        (0..<Int.random(in: 1...count, using: &generator)).map { _ in
            (parts.randomElement(using: &generator) ?? "")
                + (Bool.random(using: &generator) ? " " : "")
        }.joined()
    }
}
