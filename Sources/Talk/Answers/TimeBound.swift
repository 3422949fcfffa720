/// A bound of a `time`: a time of day, or the present one.
enum TimeBound: Sendable, Equatable {
    /// A time, `17:00`.
    case time(CivilTime)
    /// `now`.
    case now

    /// The bound that `17:00` or `now` means.
    ///
    /// - Parameter text: The bound, with nothing around it.
    init?(_ text: ArraySlice<UInt8>) {
        if text.elementsEqual("now".utf8) {
            self = .now
        } else if let time = CivilTime(text) {
            self = .time(time)
        } else {
            return nil
        }
    }
}

extension TimeBound: QuestionBound {
    static func value(stored: String) -> CivilTime? { CivilTime(stored.utf8) }

    func value(at now: () -> CivilMoment) -> CivilTime {
        switch self {
        case .time(let time): time
        case .now: now().time
        }
    }

    func isAtMost(_ other: TimeBound) -> Bool {
        switch (self, other) {
        case (.time(let own), .time(let time)): own <= time
        case (.now, .now): true
        case (.time, .now), (.now, .time): false
        }
    }

    func isMore(than other: TimeBound) -> Bool {
        guard case .time(let own) = self, case .time(let time) = other else { return false }
        return own > time
    }
}
