/// What happens again and again: let through once in a while, and counted in between.
///
/// Whoever may cause something at will must not fill a log with it. The values are in a list and are
/// not hashed: they are few, and a dictionary's first use would cost each CGI call 100,000
/// instructions.
package struct Repetitions<Value: Sendable>: Sendable {
    /// A value that was let through.
    package struct Entry: Sendable {
        /// The value, as it was then.
        package let value: Value
        /// How often it came since.
        package fileprivate(set) var heldBack = 0
        fileprivate var begin: Int
    }

    /// Whether a value may pass.
    package enum Passage: Sendable, Equatable {
        /// It may; so often it was held back before.
        case passes(after: Int)
        /// It is held back; so often by now.
        case heldBack(Int)
    }

    private let span: Int
    private let limit: Int
    private var entries: [Entry] = []

    /// Begins with nothing.
    ///
    /// - Parameters:
    ///   - span: How long a value is held back after it was let through, in the unit of the times.
    ///   - limit: How many values are remembered; beyond it the one that came first is forgotten.
    package init(span: Int, limit: Int = 256) {
        self.span = span
        self.limit = limit
    }

    /// Lets a value through, or holds it back.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - now: The time.
    ///   - isOnce: Whether it is held back for ever.
    ///   - isSame: Whether another value is taken for the same.
    /// - Returns: Whether it may pass.
    package mutating func pass(
        _ value: Value, now: Int, isOnce: Bool = false, isSame: (Value) -> Bool
    ) -> Passage {
        guard let index = entries.firstIndex(where: { isSame($0.value) }) else {
            if entries.count >= limit { entries.removeFirst() }
            entries.append(Entry(value: value, begin: now))
            return .passes(after: 0)
        }
        guard !isOnce, !(0..<span).contains(now - entries[index].begin) else {
            entries[index].heldBack += 1
            return .heldBack(entries[index].heldBack)
        }
        defer { entries[index] = Entry(value: value, begin: now) }
        return .passes(after: entries[index].heldBack)
    }

    /// Forgets the values that are held back no longer.
    ///
    /// - Parameter now: The time.
    /// - Returns: Those of them that were held back meanwhile.
    package mutating func removeOver(now: Int) -> [Entry] {
        let over = entries.filter { now - $0.begin >= span && $0.heldBack > 0 }
        entries.removeAll { now - $0.begin >= span }
        return over
    }

    /// When the next value that was held back is over; nil where none was.
    package var nextEnd: Int? { entries.filter { $0.heldBack > 0 }.map { $0.begin + span }.min() }
}
