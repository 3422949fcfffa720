internal import Bytes

/// A number with a fixed number of decimals, as a script calculates with them.
///
/// Binary fractions cannot hold 8.50 exactly, and money is what scripts add up.
package struct Decimal: Sendable, Hashable {
    /// The number without its point in two halves, since an `Int128` would make everything that
    /// holds a number aligned to 16 bytes, which costs at every allocation.
    private let high: Int64
    private let low: UInt64
    /// How many digits stand behind the point.
    package let decimals: Int

    /// Nought.
    package static let zero = Decimal(unscaled: 0, decimals: 0)

    /// Two numbers of at most 20 digits, 18 of them decimals, stay below 2^127 when aligned.
    private static let digitLimit = 20
    private static let decimalLimit = 18

    private init(unscaled: Int128, decimals: Int) {
        high = Int64(truncatingIfNeeded: unscaled >> 64)
        low = UInt64(truncatingIfNeeded: unscaled)
        self.decimals = decimals
    }

    private var unscaled: Int128 { Int128(high) << 64 | Int128(low) }

    /// Makes a whole number.
    ///
    /// - Parameter value: The number.
    package init(_ value: Int) {
        self.init(unscaled: Int128(value), decimals: 0)
    }

    /// Reads a number like `12`, `-3` or `8.50`.
    ///
    /// It fails where that is none, has more than 20 digits, or more than 18 decimals.
    ///
    /// - Parameter bytes: The whole text of the number.
    package init?(_ bytes: some Sequence<UInt8>) {
        var value: Int128 = 0
        var digits = 0
        var decimals: Int?
        var isNegative = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: isNegative = true
            case UInt8(ascii: ".") where digits > 0 && decimals == nil: decimals = 0
            case _ where byte.isDigit:
                value = value * 10 + Int128(byte & 15)
                digits += 1
                decimals = decimals.map { $0 + 1 }
                guard digits <= Self.digitLimit else { return nil }
            default: return nil
            }
        }
        guard digits > 0, decimals != 0, decimals ?? 0 <= Self.decimalLimit else { return nil }
        self.init(unscaled: isNegative ? -value : value, decimals: decimals ?? 0)
    }

    /// The sum, with as many decimals as the longer number has.
    ///
    /// - Parameter other: What is added.
    /// - Returns: The sum; nil where it has more digits than a number can have.
    package func adding(_ other: Decimal) -> Decimal? {
        let scale = max(decimals, other.decimals)
        return Self.checked(aligned(to: scale) + other.aligned(to: scale), decimals: scale)
    }

    /// The product, rounded half up to the decimals of the longer factor.
    ///
    /// - Parameter other: The other factor.
    /// - Returns: The product; nil where it has more digits than a number can have.
    package func multiplied(by other: Decimal) -> Decimal? {
        let (product, overflows) = unscaled.multipliedReportingOverflow(by: other.unscaled)
        guard !overflows else { return nil }
        let scale = max(decimals, other.decimals)
        let divisor = Self.power(decimals + other.decimals - scale)
        let (quotient, rest) = product.magnitude.quotientAndRemainder(
            dividingBy: divisor.magnitude)
        let rounded = Int128(quotient) + (rest * 2 >= divisor.magnitude ? 1 : 0)
        return Self.checked(product < 0 ? -rounded : rounded, decimals: scale)
    }

    private static func checked(_ value: Int128, decimals: Int) -> Decimal? {
        guard value.magnitude < power(digitLimit).magnitude else { return nil }
        return Decimal(unscaled: value, decimals: decimals)
    }

    private func aligned(to scale: Int) -> Int128 {
        unscaled * Self.power(scale - decimals)
    }

    private static func power(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension Decimal {
    /// A number of hundredths, without superfluous zeros.
    init(hundredths: Int) {
        self = Decimal(unscaled: Int128(hundredths), decimals: 2).trimmed
    }

    /// The number that is whole; nil where it has decimals that are not 0 or is too great.
    var whole: Int? {
        let trimmed = trimmed
        return trimmed.decimals == 0 ? Int(exactly: trimmed.unscaled) : nil
    }

    /// The number without superfluous zeros behind its point.
    var trimmed: Decimal {
        guard decimals > 0 else { return self }
        var (value, decimals) = (unscaled, decimals)
        while decimals > 0, value % 10 == 0 {
            value /= 10
            decimals -= 1
        }
        return Decimal(unscaled: value, decimals: decimals)
    }
}

extension Decimal: Comparable {
    /// Whether two numbers are the same amount: 1 and 1.00 are.
    ///
    /// - Parameters:
    ///   - left: A number.
    ///   - right: Another one.
    /// - Returns: Whether they are equal.
    package static func == (left: Decimal, right: Decimal) -> Bool {
        let scale = max(left.decimals, right.decimals)
        return left.aligned(to: scale) == right.aligned(to: scale)
    }

    /// Whether one number is less than another.
    ///
    /// - Parameters:
    ///   - left: A number.
    ///   - right: Another one.
    /// - Returns: Whether `left` is less.
    package static func < (left: Decimal, right: Decimal) -> Bool {
        let scale = max(left.decimals, right.decimals)
        return left.aligned(to: scale) < right.aligned(to: scale)
    }

    /// Feeds the amount, so that equal numbers hash alike.
    ///
    /// - Parameter hasher: The hasher.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(aligned(to: Self.decimalLimit))
    }
}

extension Decimal: CustomStringConvertible {
    /// How many characters the number has as it is stored.
    package var length: Int {
        var digits = 1
        var rest = unscaled.magnitude
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        let sign = unscaled < 0 ? 1 : 0
        return sign + (decimals > 0 ? max(digits, decimals + 1) + 1 : digits)
    }

    /// The number as it is stored and said: `17.00`, `-3`.
    package var description: String {
        var digits = String(unscaled.magnitude)
        if decimals > 0 {
            let missing = decimals + 1 - digits.utf8.count
            if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
            let point = digits.index(digits.endIndex, offsetBy: -decimals)
            digits = digits[..<point] + "." + digits[point...]
        }
        return unscaled < 0 ? "-" + digits : digits
    }
}
