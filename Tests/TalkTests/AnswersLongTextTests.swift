import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Long texts and scripts: the time for them grows no faster than they do.
///
/// What would grow with the square of the length would not end within a minute. The limit ends what
/// hangs: a case may wait for others before it begins.
@Suite(.timeLimit(.minutes(10))) struct AnswersLongTextTests {
    @Test(arguments: [
        "a ", "1 ", "1,", "1-", "1.", "a1-", "@", "@a", ". ", "é ", "12 may ", "3 pm ", "12/5/",
        "on tue ", "half past ", "12 may 27", "1:", "+", "(1)", "12 ", "two ", "-", "1h", "👍",
    ])
    func `a text of the greatest length is understood or not`(part: String) {
        var text = Incoming(String(repeating: part, count: 32_768 / part.utf8.count))
        let named = AnswerKinds.names.map { "{\($0): \($0)\($0 == "like" ? " AB-12" : "")}" }
        let start = ContinuousClock.now
        let all = AnswerFixture((named + ["{x: a=b | c}"]).joined(separator: ", "))
        for capture in all.answer.captures {
            let value = capture.kind.value(of: text.whole, in: &text, all.context)
            #expect(value?.count ?? 0 <= capture.kind.longestValue)
        }
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test(arguments: [
        "a,", "{", "{a}", "{a: whole 1..2}", "{a: x=y|z}", "...", "..", ".", "*", "a ", "* ", ",",
        "}", "…", "{a: b|", "{x: text} a ", "=", "\u{301}",
    ])
    func `a list of any length is read`(part: String) {
        let script = Array(String(repeating: part, count: 100_000 / part.utf8.count).utf8)
        var diagnostics: [Diagnostic] = []
        let start = ContinuousClock.now
        let answer = AnswerList(
            0..<script.count, of: script, at: .beginning, reporting: &diagnostics)
        #expect(!answer.entries.isEmpty || !diagnostics.isEmpty)
        let hours = OpeningHours(
            0..<script.count, of: script, at: .beginning, reporting: &diagnostics)
        #expect(hours == nil)
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
