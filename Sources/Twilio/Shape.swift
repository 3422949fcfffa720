internal import Bytes

/// How an id or an address looks that Twilio sends.
package enum Shape: Sendable, Equatable, CustomStringConvertible {
    /// `AC` and 32 hexadecimal digits in lower case.
    case account
    /// `SM` or `MM`, and 32 hexadecimal digits in lower case.
    case message
    /// `SK` and 32 hexadecimal digits in lower case.
    case key
    /// `MG` and 32 hexadecimal digits in lower case.
    case service
    /// A number, a short code, a name, or what stands behind a channel.
    case address

    /// The shape in words, behind "is" or "is not".
    package var description: String {
        switch self {
        case .account: "AC and 32 hexadecimal digits in lower case"
        case .message: "SM or MM, and 32 hexadecimal digits in lower case"
        case .key: "SK and 32 hexadecimal digits in lower case"
        case .service: "MG and 32 hexadecimal digits in lower case"
        case .address: "an address like +15550009999, 12345 or whatsapp:+15550009999"
        }
    }

    /// Whether some text has this shape.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether it has.
    package func fits(_ text: String) -> Bool { fits(Array(text.utf8)) }

    /// Whether some bytes have this shape.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Whether they have.
    func fits(_ bytes: [UInt8]) -> Bool { fits(bytes.indices, in: bytes.span) }

    /// Whether some bytes have this shape.
    ///
    /// - Parameters:
    ///   - value: Where they lie.
    ///   - bytes: What they lie in.
    /// - Returns: Whether they have.
    /// - Complexity: O(*n*), one pass, where *n* is the number of bytes, or 82 if that is less.
    func fits(_ value: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        switch self {
        case .account: Self.isSid(value, in: bytes, kind: UInt8(ascii: "A"), UInt8(ascii: "C"))
        case .message:
            Self.isSid(value, in: bytes, kind: UInt8(ascii: "S"), UInt8(ascii: "M"))
                || Self.isSid(value, in: bytes, kind: UInt8(ascii: "M"), UInt8(ascii: "M"))
        case .key: Self.isSid(value, in: bytes, kind: UInt8(ascii: "S"), UInt8(ascii: "K"))
        case .service: Self.isSid(value, in: bytes, kind: UInt8(ascii: "M"), UInt8(ascii: "G"))
        case .address: Self.isAddress(value, in: bytes)
        }
    }

    /// Whether two runs of bytes are the same.
    static func areEqual(_ one: Range<Int>, _ other: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        let (one, other) = (bytes.extracting(one), bytes.extracting(other))
        // Without a jump in the loop, as below.
        var different: UInt8 = 0
        for index in one.indices { different |= one[index] ^ other[index] }
        return different == 0
    }

    /// Two letters and 32 hexadecimal digits.
    private static func isSid(
        _ value: Range<Int>, in bytes: Span<UInt8>, kind first: UInt8, _ second: UInt8
    ) -> Bool {
        guard value.count == 34, bytes[value.lowerBound] == first,
            bytes[value.lowerBound + 1] == second
        else { return false }
        // Without a jump in the loop the compiler looks at 32 of them at once.
        let digits = bytes.extracting(value.lowerBound + 2..<value.upperBound)
        var others: UInt8 = 0
        for index in digits.indices {
            let byte = digits[index]
            others |= (byte.isDigit ? 0 : 1) & (byte &- UInt8(ascii: "a") < 6 ? 0 : 1)
        }
        return others == 0
    }

    /// A number, or a short code or a name of up to 11 characters, or a channel and what it has.
    private static func isAddress(_ value: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard !value.isEmpty else { return false }
        if bytes[value.lowerBound] == UInt8(ascii: "+") { return isNumber(value, in: bytes) }
        var index = value.lowerBound
        while index < value.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") {
                return isChannel(value.lowerBound..<index, in: bytes)
                    && isBehindChannel(value, colon: index, in: bytes)
            }
            guard index - value.lowerBound < longestChannel, byte.isLetterOrDigit || isMark(byte)
            else { return false }
            index += 1
        }
        return value.count <= longestName
    }

    /// What stands behind `whatsapp:`, a number, or behind another channel.
    private static func isBehindChannel(
        _ value: Range<Int>, colon: Int, in bytes: Span<UInt8>
    ) -> Bool {
        let rest = (colon + 1)..<value.upperBound
        if isWhatsApp(value.lowerBound..<colon, in: bytes) { return isNumber(rest, in: bytes) }
        guard !rest.isEmpty, rest.count <= 64 else { return false }
        for index in rest {
            switch bytes[index] {
            case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "+"),
                UInt8(ascii: "-"):
                continue
            case let byte where byte.isLetterOrDigit: continue
            default: return false
            }
        }
        return true
    }

    /// `+` and 1 to 15 digits.
    ///
    /// https://www.twilio.com/docs/glossary/what-e164
    private static func isNumber(_ value: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard (2...16).contains(value.count), bytes[value.lowerBound] == UInt8(ascii: "+") else {
            return false
        }
        var index = value.lowerBound + 1
        while index < value.upperBound {
            guard bytes[index].isDigit else { return false }
            index += 1
        }
        return true
    }

    private static func isChannel(_ name: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard !name.isEmpty else { return false }
        for index in name where bytes[index] &- UInt8(ascii: "a") >= 26 { return false }
        return true
    }

    private static func isWhatsApp(_ name: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        let wanted = whatsApp.utf8.span
        guard name.count == wanted.count else { return false }
        for offset in wanted.indices where bytes[name.lowerBound + offset] != wanted[offset] {
            return false
        }
        return true
    }

    private static let whatsApp = "whatsapp"
    /// The longest name that sends messages; short codes are shorter.
    ///
    /// https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id
    private static let longestName = 11
    /// The longest name of a channel: the longest that Twilio has is `messenger`.
    private static let longestChannel = 16

    /// What a name may have beside letters and digits.
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "&")
    }
}
