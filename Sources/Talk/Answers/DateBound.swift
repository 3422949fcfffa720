internal import Bytes

/// A bound of a `date`: a day, or one counted from today.
package enum DateBound: Sendable, Equatable {
    /// A day, `2026-05-12`.
    case day(CivilDate)
    /// A day counted from today, `today+14`.
    case today(Int)

    /// The day that is meant.
    ///
    /// - Parameter today: The present day.
    /// - Returns: The day.
    private func date(today: CivilDate) -> CivilDate {
        switch self {
        case .day(let date): date
        case .today(let days): today.adding(days: days)
        }
    }
}

extension DateBound: QuestionBound {
    static func value(stored: String) -> CivilDate? { CivilDate(stored.utf8) }

    func value(at now: () -> CivilMoment) -> CivilDate { date(today: now().date) }

    func isAtMost(_ other: DateBound) -> Bool { isCertainly(<=, other) }

    func isMore(than other: DateBound) -> Bool { isCertainly(>, other) }

    /// Whether a comparison with another bound holds on every day.
    private func isCertainly(_ comparison: (Int, Int) -> Bool, _ other: DateBound) -> Bool {
        switch (self, other) {
        case (.day(let first), .day(let second)):
            comparison(first.daysSinceEpoch, second.daysSinceEpoch)
        case (.today(let first), .today(let second)): comparison(first, second)
        default: false
        }
    }
}

extension DateBound {
    /// The bound that `2026-05-12`, `today`, `today+14` or `today-84` means.
    ///
    /// - Parameter text: The bound, with nothing around it and no blank in it.
    init?(_ text: ArraySlice<UInt8>) {
        let today = "today".utf8
        guard text.starts(with: today) else {
            guard let date = CivilDate(text) else { return nil }
            self = .day(date)
            return
        }
        let rest = text.dropFirst(today.count)
        guard let sign = rest.first else {
            self = .today(0)
            return
        }
        let digits = rest.dropFirst()
        // Nobody means more than the years 1 to 9999 have: 7 digits of days.
        guard digits.count <= 7, let days = Int(digits: digits) else { return nil }
        switch sign {
        case UInt8(ascii: "+"): self = .today(days)
        case UInt8(ascii: "-"): self = .today(-days)
        default: return nil
        }
    }
}
