extension CivilDate {
    /// The day in numerals, like `12/5`, with its year where that is another one.
    ///
    /// - Parameters:
    ///   - order: Whether the day or the month comes first.
    ///   - today: The present day, whose year is left out.
    /// - Returns: The text, of at most 10 characters.
    package func inNumerals(_ order: DateOrder, today: CivilDate) -> String {
        let (year, month, day) = components
        let text = order == .dmy ? "\(day)/\(month)" : "\(month)/\(day)"
        return year == today.components.year ? text : "\(text)/\(year)"
    }

    /// The English names of the months.
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
