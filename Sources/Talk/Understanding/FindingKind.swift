/// What a kind looks for among other words.
package enum FindingKind: Sendable {
    case number, day, time, phone, email

    /// Whose negations count; nil where the kind looks at its own.
    var wanted: WantedKind? {
        switch self {
        case .number: .number
        case .day: .day
        case .time: .time
        case .phone, .email: nil
        }
    }
}
