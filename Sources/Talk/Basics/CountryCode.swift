internal import Bytes

/// A country's code in telephone numbers, from the setting `country = +44`.
///
/// https://www.itu.int/rec/T-REC-E.164
package struct CountryCode: Sendable, Hashable {
    /// The figures without the `+`.
    private let digits: [UInt8]

    /// The code that a text writes; nil where it is of another form than `+44`.
    ///
    /// - Parameter text: The code, with nothing around it.
    package init?(_ text: some Collection<UInt8>) {
        let digits = Array(text.dropFirst())
        guard text.first == UInt8(ascii: "+"), (1...3).contains(digits.count),
            digits.allSatisfy(\.isDigit), digits[0] != UInt8(ascii: "0")
        else { return nil }
        self.digits = digits
    }

    /// North America, where a number has ten figures behind the code.
    private var isNorthAmerica: Bool { digits.elementsEqual("1".utf8) }
    /// Italy, where the leading 0 belongs to a number abroad, too.
    private var isItaly: Bool { digits.elementsEqual("39".utf8) }

    /// A number that was written without `+`, completed.
    ///
    /// - Parameter number: The figures, in this country or behind its code.
    /// - Returns: The figures with the code; nil where there are too few or too many.
    func completed(_ number: [UInt8]) -> [UInt8]? {
        guard let first = number.first else { return nil }
        if isNorthAmerica {
            if number.count == 11, first == UInt8(ascii: "1") { return number }
            return number.count == 10 && first != UInt8(ascii: "0") ? digits + number : nil
        }
        let hasZero = first == UInt8(ascii: "0")
        if !hasZero, number.count >= 11, number.starts(with: digits) {
            return fits(number, minimum: 9) ? number : nil
        }
        let drops = hasZero && !isItaly
        let rest = drops ? Array(number.dropFirst()) : number
        guard rest.first != UInt8(ascii: "0") || isItaly else { return nil }
        return fits(digits + rest, minimum: drops ? 8 : 9) ? digits + rest : nil
    }

    /// Whether enough figures follow the code, and no more than a number has.
    private func fits(_ number: [UInt8], minimum: Int) -> Bool {
        number.count >= digits.count + minimum && number.count <= PhoneDigits.mostFigures
    }
}
