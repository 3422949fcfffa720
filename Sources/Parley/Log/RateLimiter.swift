internal import Synchronization

/// Lets each word through once in a while.
///
/// A class, since all threads share what it remembers; only refusals ask it.
final class RateLimiter: Sendable {
    private let seconds: Int
    private let last = Mutex<[String: Int]>([:])

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
            if let before = last[word], (0..<seconds).contains(now - before) { return false }
            last[word] = now
            return true
        }
    }
}
