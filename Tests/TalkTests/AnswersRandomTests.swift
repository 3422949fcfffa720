import TalkSupport
import TestSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Answers and texts made at random of what both may contain.
@Suite struct AnswersRandomTests {
    @Test(arguments: 0..<8)
    func `no answer and no text does harm`(seed: Int) {
        var generator = SteadyGenerator(state: UInt64(seed))
        let parts = RandomParts.answers + AnswerKinds.names.map { "{k: \($0)}" }
        for _ in 0..<200 {
            let list = Self.text(of: parts, atMost: 8, &generator)
            let script = Array(list.utf8)
            var diagnostics: [Diagnostic] = []
            let answer = AnswerList(
                0..<script.count, of: script, at: .beginning, reporting: &diagnostics)
            #expect(!answer.entries.isEmpty || !diagnostics.isEmpty, "\(list)")
            let context = AnswerContext(
                script: script, wordList: { _ in nil },
                now: { CivilMoment(secondsSinceEpoch: 20_579 * 86_400) })
            for _ in 0..<6 {
                let text = Self.text(of: RandomParts.texts, atMost: 12, &generator)
                check(answer, context, text, list)
            }
        }
    }

    /// Compares an answer with a text twice, and looks at what is stored.
    private func check(
        _ answer: AnswerList, _ context: AnswerContext, _ text: String, _ list: String
    ) {
        var first = Incoming(text, photos: ["https://example.org/1"])
        var second = Incoming(text, photos: ["https://example.org/1"])
        let longest = Dictionary(
            answer.captures.map { ($0.name, $0.kind.longestValue) },
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
        _ = answer.slip(in: &first, context)
    }

    /// Some parts in a row.
    private static func text(
        of parts: [String], atMost count: Int, _ generator: inout SteadyGenerator
    ) -> String {
        (0..<Int.random(in: 1...count, using: &generator)).map { _ in
            (parts.randomElement(using: &generator) ?? "")
                + (Bool.random(using: &generator) ? " " : "")
        }.joined()
    }
}
