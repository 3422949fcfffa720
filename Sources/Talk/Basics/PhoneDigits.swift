internal import Bytes

/// The figures of an address: what makes two ways of writing a number the same one.
package struct PhoneDigits: Hashable, Comparable {
    /// How many figures a number has at most, its country's code included (E.164).
    package static let mostFigures = 15

    private let digits: [UInt8]

    /// Takes the figures behind a channel's prefix, like those of `whatsapp:+1415…`.
    ///
    /// - Parameters:
    ///   - address: An address.
    ///   - country: Completes a number that is written without `+`; nil leaves it as it is.
    package init(_ address: some Collection<UInt8>, in country: CountryCode? = nil) {
        var digits: [UInt8] = []
        digits.reserveCapacity(16)
        var isBehindColon = false
        var hasPlus = false
        for byte in address {
            if byte == UInt8(ascii: ":"), !isBehindColon {
                isBehindColon = true
                digits.removeAll(keepingCapacity: true)
            } else if byte.isDigit {
                digits.append(byte)
            } else if byte == UInt8(ascii: "+"), digits.isEmpty {
                hasPlus = true
            }
        }
        if let country, !hasPlus {
            digits =
                digits.starts(with: "00".utf8)
                ? Array(digits.dropFirst(2)) : country.completed(digits) ?? digits
        }
        self.digits = digits
    }

    /// Whether there are none.
    package var isEmpty: Bool { digits.isEmpty }

    /// The last one; nil where there are none.
    var last: UInt8? { digits.last }

    /// How many there are.
    package var count: Int { digits.count }

    /// The number as Twilio writes it, `+` and the figures.
    package var number: String { "+" + String(decoding: digits, as: UTF8.self) }

    /// Whether a sender can have the number: a country's code begins with no 0.
    package var canBeTexted: Bool {
        (1...Self.mostFigures).contains(digits.count) && digits.first != UInt8(ascii: "0")
    }

    /// Whether the figures of one number come before those of another.
    ///
    /// - Parameters:
    ///   - left: A number.
    ///   - right: Another one.
    /// - Returns: Whether `left` comes first.
    package static func < (left: PhoneDigits, right: PhoneDigits) -> Bool {
        left.digits.lexicographicallyPrecedes(right.digits)
    }
}
