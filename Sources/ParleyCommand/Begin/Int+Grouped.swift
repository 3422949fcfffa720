extension Int {
    /// The number with commas between its thousands: `1,204`.
    var grouped: String {
        var digits = Array("\(magnitude)")
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return (self < 0 ? "-" : "") + String(digits)
    }
}
