internal import Synchronization

/// Tells what happens again and again once a minute, with how often it happened besides.
///
/// A peer, or a lack of descriptors, causes such events at will. A class, since all threads of a
/// server share it.
final class EventLimiter: Sendable {
    /// An event that was told.
    private struct Told {
        let event: Event
        /// When its minute is over, in nanoseconds of the monotonic clock.
        let end: Int
        /// How often it happened since.
        var leftOut = 0
    }

    private static let minute = 60_000_000_000

    private let report: @Sendable (Event) -> Void
    private let told = Mutex<[Told]>([])

    /// Makes a limiter.
    ///
    /// - Parameter report: Is told what happens.
    init(_ report: @escaping @Sendable (Event) -> Void) { self.report = report }

    /// Tells an event, or counts it.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - now: The time in nanoseconds of the monotonic clock.
    /// - Returns: Whether `tellOverdue` has something to tell that it had not before.
    func take(_ event: Event, now: Int) -> Bool {
        guard event.canRepeat else {
            report(event)
            return false
        }
        // What is over already is told first, so that each count stands behind its own line.
        _ = tellOverdue(now: now)
        let (isNew, isFirst) = told.withLock { told in
            guard let index = told.firstIndex(where: { $0.event.isLike(event) }) else {
                told.append(Told(event: event, end: now + Self.minute))
                return (true, false)
            }
            told[index].leftOut += 1
            return (false, told[index].leftOut == 1)
        }
        if isNew { report(event) }
        return isFirst
    }

    /// Tells the counts whose minute is over.
    ///
    /// - Parameter now: The time.
    /// - Returns: When the next one is; nil where nothing is counted.
    func tellOverdue(now: Int) -> Int? {
        let (over, next) = told.withLock { told in
            let over = told.filter { $0.end <= now }
            told.removeAll { $0.end <= now }
            return (over, told.filter { $0.leftOut > 0 }.map(\.end).min())
        }
        for past in over where past.leftOut > 0 {
            report(.leftOut(past.event, count: past.leftOut))
        }
        return next
    }
}

extension Event {
    /// Whether others can cause it as often as they like.
    fileprivate var canRepeat: Bool {
        switch self {
        case .refused, .lost, .crowded, .cannotAccept: true
        case .listening, .exposed, .stopping, .stopped, .leftOut: false
        }
    }

    /// Whether it is told by the same line, or by one in which a stranger chooses the number.
    fileprivate func isLike(_ other: Event) -> Bool {
        switch (self, other) {
        case (.refused(.noFastCGI), .refused(.noFastCGI)), (.refused(.role), .refused(.role)),
            (.refused(.peer), .refused(.peer)):
            true
        default: self == other
        }
    }
}
