internal import Bytes

/// The figures of an address: what makes two ways of writing a number the same one.
package struct PhoneDigits: Hashable, Comparable {
    private let digits: [UInt8]

    /// Takes the figures behind a channel's prefix, like those of `whatsapp:+1415…`.
    ///
    /// - Parameter address: An address.
    package init(_ address: some Collection<UInt8>) {
        var digits: [UInt8] = []
        digits.reserveCapacity(16)
        var isBehindColon = false
        for byte in address {
            if byte == UInt8(ascii: ":"), !isBehindColon {
                isBehindColon = true
                digits.removeAll(keepingCapacity: true)
            } else if byte.isDigit {
                digits.append(byte)
            }
        }
        self.digits = digits
    }

    var isEmpty: Bool { digits.isEmpty }

    package static func < (left: PhoneDigits, right: PhoneDigits) -> Bool {
        left.digits.lexicographicallyPrecedes(right.digits)
    }
}
