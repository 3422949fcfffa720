internal import Talk

extension CivilDate {
    /// The day without its year: `8 May`.
    var short: String {
        let (_, month, day) = components
        return "\(day) \(CivilDate.months[month - 1].prefix(3))"
    }

    /// The day with its year: `8 May 2026`.
    var long: String { "\(short) \(components.year)" }
}
