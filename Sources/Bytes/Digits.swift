extension Int {
    /// The whole number that decimal digits write.
    ///
    /// It fails where there is another character, none, or more than 18 digits.
    ///
    /// - Parameter digits: Nothing but digits: no sign, no white space.
    @inlinable
    package init?(digits: some Collection<UInt8>) {
        guard !digits.isEmpty, digits.count <= 18 else { return nil }
        var value = 0
        for digit in digits {
            guard digit.isDigit else { return nil }
            value = value * 10 + Int(digit & 15)
        }
        self = value
    }
}

extension [UInt8] {
    /// Writes a number in so many decimal digits, the first ones 0 where it is shorter.
    ///
    /// - Parameters:
    ///   - number: The number, not negative; of a longer one the last digits are written.
    ///   - digits: How many digits, at least one.
    @inlinable
    package mutating func append(_ number: Int, digits: Int) {
        var divisor = 1
        for _ in 1..<digits { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    /// Writes a number in decimal digits, behind a `-` where it is negative.
    ///
    /// - Parameter number: The number.
    @inlinable
    package mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let rest = number.magnitude
        var divisor: UInt = 1
        while rest / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(rest / divisor % 10))
            divisor /= 10
        }
    }
}
