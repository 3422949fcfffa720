internal import Bytes

extension AnswerKind {
    /// Whether a value that a condition compares with can be one of this kind's.
    ///
    /// - Parameter value: What stands behind `is`.
    /// - Returns: Whether the stored value can equal it; true where that cannot be told.
    package func canBe(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        switch self {
        case is WholeKind: return Decimal(bytes).map { $0.decimals == 0 } ?? false
        case is NumberKind: return Decimal(bytes) != nil
        case is DateKind:
            return Weekday(named: bytes) != nil || DateBound(bytes[...]) != nil
        case is TimeKind: return CivilTime(bytes) != nil
        default: return true
        }
    }

    /// Whether this is a `time` without bounds, of which `8` is in the morning and `5` is not.
    package var isUnboundedTime: Bool {
        guard let time = self as? TimeKind else { return false }
        return time.bounds == Stretches()
    }

    /// What a value of this kind looks like, for a message; nil for choices and texts.
    package var example: String? {
        switch self {
        case is WholeKind, is NumberKind: "a number like 3"
        case is DateKind: "a date like 2026-05-12, a weekday or today"
        case is TimeKind: "a time like 15:30"
        default: nil
        }
    }
}
