internal import Synchronization
internal import TalkCheck

/// Lets each word through once in a while, or once and for all, and counts how often it came
/// besides.
///
/// A class, since all threads share what it remembers; only refusals and warnings ask it.
final class RateLimiter: Sendable {
    private struct Passage {
        let word: String
        var time: Int
        var heldBack = 0
    }

    /// How many words are remembered; beyond it the one that came first is forgotten.
    private static let most = 256

    private let seconds: Int
    // A list and no dictionary, whose first use would cost each CGI call 100,000 instructions.
    private let last = Mutex<[Passage]>([])

    /// Makes a limiter.
    ///
    /// - Parameter seconds: How long a word is held back after it was let through.
    init(seconds: Int) { self.seconds = seconds }

    /// Whether a word may pass now; then it is held back for a while.
    ///
    /// - Parameters:
    ///   - word: The word, one of a few.
    ///   - now: The time in Unix seconds.
    ///   - isOnce: Whether it is held back for ever.
    /// - Returns: How often it was held back since it passed; nil where it is held back now.
    func passage(of word: String, now: Int, isOnce: Bool = false) -> Int? {
        last.withLock { last in
            guard let index = last.firstIndex(where: { $0.word == word }) else {
                if last.count >= Self.most { last.removeFirst() }
                last.append(Passage(word: word, time: now))
                return 0
            }
            guard !isOnce, !(0..<seconds).contains(now - last[index].time) else {
                last[index].heldBack += 1
                return nil
            }
            defer { last[index] = Passage(word: word, time: now) }
            return last[index].heldBack
        }
    }
}
