internal import Synchronization

/// Lets each word through once in a while.
///
/// A class, since all threads share what it remembers; only refusals ask it.
final class RateLimiter: Sendable {
    private struct Passage {
        let word: String
        var time: Int
    }

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
    /// - Returns: Whether it may.
    func allows(_ word: String, now: Int) -> Bool {
        last.withLock { last in
            guard let index = last.firstIndex(where: { $0.word == word }) else {
                last.append(Passage(word: word, time: now))
                return true
            }
            guard !(0..<seconds).contains(now - last[index].time) else { return false }
            last[index].time = now
            return true
        }
    }
}
