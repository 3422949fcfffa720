package import Talk

extension Decimal {
    /// An amount with two decimals and commas between its thousands: `1,088.20`.
    ///
    /// More than a billion millions is written with all its decimals, as it is.
    package var money: String {
        guard abs(Double(description) ?? 0) < 1e15 else { return description }
        let hundredths = Int(((Double(description) ?? 0) * 100).rounded())
        let rest = String(hundredths.magnitude % 100)
        return Markup.grouped(hundredths / 100) + "." + (rest.utf8.count < 2 ? "0" + rest : rest)
    }
}
