import System
import Testing

/// What happens again and again is let through once in a while.
struct RepetitionsTests {
    private func pass(
        _ word: String, at now: Int, in words: inout Repetitions<String>, isOnce: Bool = false
    ) -> Repetitions<String>.Passage {
        words.pass(word, now: now, isOnce: isOnce) { $0 == word }
    }

    @Test func `it passes once in a span, and then says how often it was held back`() {
        var words = Repetitions<String>(span: 60)
        #expect(pass("a", at: 100, in: &words) == .passes(after: 0))
        #expect(pass("a", at: 101, in: &words) == .heldBack(1))
        #expect(pass("a", at: 159, in: &words) == .heldBack(2))
        #expect(pass("b", at: 159, in: &words) == .passes(after: 0))
        #expect(pass("a", at: 160, in: &words) == .passes(after: 2))
        #expect(pass("a", at: 161, in: &words) == .heldBack(1))
    }

    @Test func `a clock that was set back holds nothing back`() {
        var words = Repetitions<String>(span: 60)
        #expect(pass("a", at: 100, in: &words) == .passes(after: 0))
        #expect(pass("a", at: 99, in: &words) == .passes(after: 0))
    }

    @Test func `what passes once and for all is held back for ever`() {
        var words = Repetitions<String>(span: 60)
        #expect(pass("a", at: 0, in: &words, isOnce: true) == .passes(after: 0))
        #expect(pass("a", at: 1_000, in: &words, isOnce: true) == .heldBack(1))
    }

    @Test func `the value that came first is forgotten for one too many`() {
        var words = Repetitions<String>(span: 60, limit: 2)
        for word in ["a", "b", "c"] {
            #expect(pass(word, at: 0, in: &words) == .passes(after: 0))
        }
        #expect(pass("c", at: 1, in: &words) == .heldBack(1))
        #expect(pass("a", at: 1, in: &words) == .passes(after: 0))
    }

    @Test func `what is over is told where it was held back, and forgotten`() {
        var words = Repetitions<String>(span: 60)
        #expect(words.nextEnd == nil)
        for (word, time) in [("a", 0), ("b", 10), ("c", 20), ("c", 21), ("b", 22)] {
            _ = pass(word, at: time, in: &words)
        }
        #expect(words.nextEnd == 70)
        #expect(words.removeOver(now: 69).isEmpty)
        let over = words.removeOver(now: 70)
        #expect(over.map(\.value) == ["b"] && over.map(\.heldBack) == [1])
        #expect(words.nextEnd == 80)
        #expect(words.removeOver(now: .max).map(\.value) == ["c"])
        #expect(words.nextEnd == nil)
        #expect(pass("c", at: 21, in: &words) == .passes(after: 0))
    }
}
