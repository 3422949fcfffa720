internal import Talk

extension CivilDate {
    /// The day without its year: `8 May`.
    var short: String {
        let (_, month, day) = components
        return "\(day) \(CivilDate.months[month - 1].prefix(3))"
    }

    /// The day with its year: `8 May 2026`.
    var long: String { "\(short) \(components.year)" }

    /// The days from this one to another one: `1 to 28 May 2026`.
    func long(to last: CivilDate) -> String {
        guard last != self else { return long }
        guard last.components.year == components.year else { return "\(long) to \(last.long)" }
        let isMonth = last.components.month == components.month
        return "\(isMonth ? "\(components.day)" : short) to \(last.long)"
    }
}
