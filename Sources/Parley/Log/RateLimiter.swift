internal import Synchronization
internal import System

/// Lets each word through once in a while, or once and for all, and counts how often it came
/// besides.
///
/// A class, since all threads share what it remembers; only refusals and warnings ask it.
final class RateLimiter: Sendable {
    private let words: Mutex<Repetitions<String>>

    /// Makes a limiter.
    ///
    /// - Parameter seconds: How long a word is held back after it was let through.
    init(seconds: Int) { words = Mutex(Repetitions(span: seconds)) }

    /// Whether a word may pass now; then it is held back for a while.
    ///
    /// - Parameters:
    ///   - word: The word, one of a few.
    ///   - now: The time in Unix seconds.
    ///   - isOnce: Whether it is held back for ever.
    /// - Returns: How often it was held back since it passed; nil where it is held back now.
    func passage(of word: String, now: Int, isOnce: Bool = false) -> Int? {
        let passage = words.withLock { words in
            words.pass(word, now: now, isOnce: isOnce) { $0 == word }
        }
        guard case .passes(let count) = passage else { return nil }
        return count
    }
}
