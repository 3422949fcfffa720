internal import Synchronization
internal import System

/// Tells what happens again and again once a minute, with how often it happened besides.
///
/// A peer, or a lack of descriptors, causes such events at will. A class, since all threads of a
/// server share it.
final class EventLimiter: Sendable {
    private let report: @Sendable (Event) -> Void
    /// A minute, in nanoseconds of the monotonic clock.
    private let told = Mutex(Repetitions<Event>(span: 60_000_000_000))

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
        let passage = told.withLock { told in told.pass(event, now: now, isSame: event.isLike) }
        if case .passes = passage { report(event) }
        return passage == .heldBack(1)
    }

    /// Tells the counts whose minute is over.
    ///
    /// - Parameter now: The time.
    /// - Returns: When the next one is; nil where nothing is counted.
    func tellOverdue(now: Int) -> Int? {
        let (over, next) = told.withLock { told in (told.removeOver(now: now), told.nextEnd) }
        for past in over { report(.leftOut(past.value, count: past.heldBack)) }
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
