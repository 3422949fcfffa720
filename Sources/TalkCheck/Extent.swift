internal import Bytes
internal import Talk

/// How long a part of a message can be, at most.
///
/// A message is sent in GSM-7 or, where one character is outside it, in UCS-2; how long it can be
/// is known for both, since a short message in UCS-2 can have more segments than a long one in
/// GSM-7. Extents are joined one behind the other, and united where one or the other is said.
///
/// https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding
package struct Extent: Equatable {
    /// Of a message that is GSM-7, in septets: characters of the extension table are 2.
    package var septets = 0
    /// Of a message that is GSM-7, in UTF-16 units, with its twins put in.
    var plain = 0
    /// Of any message as it is written, in UTF-16 units.
    var units = 0
    /// Of a message that is not GSM-7, in UTF-16 units.
    package var wide = Extent.impossible
    /// Some of the characters that are outside GSM-7.
    package var forcing = Forcing()

    /// A length that no message has.
    static let impossible = -(1 << 40)
    /// Longer than any message; a sum of many of them is still a number.
    private static let limit = 1 << 40

    /// Nothing at all.
    init() {}

    /// What somebody types: it is reckoned as GSM-7, one a character.
    ///
    /// - Parameter count: The number of characters.
    init(typed count: Int) {
        septets = min(count, Self.limit)
        plain = septets
        units = septets
    }

    /// What the script says, as it is written.
    ///
    /// - Parameter text: The bytes.
    package init(_ text: some Collection<UInt8>) {
        for byte in text {
            guard byte < 0x80 else {
                self = Extent(scalars: String(decoding: text, as: UTF8.self).unicodeScalars)
                return
            }
            add(Unicode.Scalar(byte))
        }
    }

    private init(scalars: String.UnicodeScalarView) {
        for scalar in scalars { add(scalar) }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        let width = scalar.value > 0xFFFF ? 2 : 1
        units += width
        if wide >= 0 { wide += width }
        guard septets >= 0 else {
            if Self.septets(of: scalar) == nil { forcing.insert(scalar) }
            return
        }
        guard let length = Self.septets(of: scalar) else {
            septets = Self.impossible
            plain = Self.impossible
            wide = units
            forcing.insert(scalar)
            return
        }
        septets += length
        plain += scalar.value == 0x2026 ? 3 : width
    }

    /// How many septets a character or its twin takes, nil for one outside GSM-7.
    private static func septets(of scalar: Unicode.Scalar) -> Int? {
        if ASCII.isLetter(UInt8(truncatingIfNeeded: scalar.value)), scalar.isASCII { return 1 }
        if scalar == " " { return 1 }
        return GSM7.length(of: scalar) ?? GSM7.twin(of: scalar)?.utf8.count
    }

    /// One behind the other.
    func joined(_ other: Extent) -> Extent {
        var result = Extent()
        result.septets = Self.sum(septets, other.septets)
        result.plain = Self.sum(plain, other.plain)
        result.units = Self.sum(units, other.units)
        result.wide = max(Self.sum(wide, other.units), Self.sum(units, other.wide))
        result.forcing = forcing
        result.forcing.insert(other.forcing)
        return result
    }

    /// One or the other.
    func united(_ other: Extent) -> Extent {
        var result = Extent()
        result.septets = max(septets, other.septets)
        result.plain = max(plain, other.plain)
        result.units = max(units, other.units)
        result.wide = max(wide, other.wide)
        result.forcing = wide >= other.wide ? forcing : other.forcing
        return result
    }

    /// The first characters of it.
    func first(_ count: Int) -> Extent {
        var result = self
        result.septets = min(septets, count)
        result.plain = min(plain, count)
        result.units = min(units, count)
        result.wide = min(wide, count)
        return result
    }

    private static func sum(_ left: Int, _ right: Int) -> Int {
        min(limit, max(impossible, left + right))
    }
}

extension Extent {
    /// Characters of the longest message, as they are counted against Twilio's limit.
    var characters: Int { max(0, plain, wide) }

    /// Segments of the message that has the most.
    package var segments: Int {
        max(
            Self.segments(septets, single: 160, part: 153),
            Self.segments(wide, single: 70, part: 67))
    }

    /// Whether the message with the most segments is in UCS-2.
    package var isWide: Bool { Self.segments(wide, single: 70, part: 67) == segments && wide > 0 }

    private static func segments(_ length: Int, single: Int, part: Int) -> Int {
        if length <= 0 { return 0 }
        return length <= single ? 1 : (length + part - 1) / part
    }
}

/// Up to four characters, for a message to a person.
package struct Forcing: Equatable {
    private var first: Unicode.Scalar?
    private var second: Unicode.Scalar?
    private var third: Unicode.Scalar?
    private var fourth: Unicode.Scalar?

    mutating func insert(_ scalar: Unicode.Scalar) {
        if fourth != nil || first == scalar || second == scalar || third == scalar { return }
        if first == nil {
            first = scalar
        } else if second == nil {
            second = scalar
        } else if third == nil {
            third = scalar
        } else {
            fourth = scalar
        }
    }

    mutating func insert(_ other: Forcing) {
        guard other.first != nil, fourth == nil else { return }
        for scalar in other.scalars { insert(scalar) }
    }

    package var scalars: [Unicode.Scalar] { [first, second, third, fourth].compactMap(\.self) }
}
