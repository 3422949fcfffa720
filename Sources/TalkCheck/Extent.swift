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
    /// A message that is GSM-7.
    struct Narrow: Equatable {
        /// Its septets: characters of the extension table are 2.
        var septets = 0
        /// Its UTF-16 units, with its twins put in.
        var units = 0
        /// How many characters of the extension table it has.
        var pairs = 0
        /// Where these stand; nil where values before them may be shorter.
        var places: [Int]? = []
    }

    /// Of a message that is GSM-7; nil where there is always a character outside it.
    var narrow: Narrow? = Narrow()
    /// Of any message as it is written, in UTF-16 units.
    var units = 0
    /// Of a message that is not GSM-7, in UTF-16 units; nil where there never is such a character.
    var wide: Int?
    /// Some of the characters that are outside GSM-7.
    package var forcing = Forcing()

    /// Longer than any message; a sum of many of them is still a number.
    private static let limit = 1 << 40

    /// Nothing at all.
    init() {}

    /// What somebody types: it is reckoned as GSM-7, one a character.
    ///
    /// - Parameter count: The number of characters.
    init(typed count: Int) {
        units = min(count, Self.limit)
        // A value may be shorter; a line break is what it is.
        narrow = Narrow(septets: units, units: units, places: units == 1 ? [] : nil)
    }

    /// What the script says, as it is written.
    ///
    /// - Parameter text: The text.
    package init(_ text: String.UTF8View) {
        for byte in text where byte >= 0x80 {
            for scalar in String(text).unicodeScalars { add(scalar) }
            return
        }
        for byte in text { add(Unicode.Scalar(byte)) }
    }

    /// What the script says, as it is written.
    ///
    /// - Parameter text: The bytes of a text.
    init(_ text: ArraySlice<UInt8>) { self.init(String(decoding: text, as: UTF8.self).utf8) }

    private mutating func add(_ scalar: Unicode.Scalar) {
        let width = scalar.value > 0xFFFF ? 2 : 1
        units += width
        if let wide { self.wide = wide + width }
        guard let septets = Self.septets(of: scalar) else {
            narrow = nil
            if wide == nil { wide = units }
            forcing.insert(scalar)
            return
        }
        if septets == 2 {
            narrow?.pairs += 1
            let place = narrow?.septets ?? 0
            narrow?.places?.append(place)
        }
        narrow?.septets += septets
        narrow?.units += scalar.value == 0x2026 ? 3 : width
    }

    /// How many septets a character or its twin takes, nil for one outside GSM-7.
    private static func septets(of scalar: Unicode.Scalar) -> Int? {
        GSM7.length(of: scalar) ?? GSM7.twin(of: scalar)?.utf8.count
    }

    /// One behind the other.
    func joined(_ other: Extent) -> Extent {
        var result = Extent()
        result.narrow = nil
        if let narrow, let more = other.narrow {
            result.narrow = Narrow(
                septets: Self.sum(narrow.septets, more.septets),
                units: Self.sum(narrow.units, more.units), pairs: narrow.pairs + more.pairs,
                places: narrow.places(and: more))
        }
        result.units = Self.sum(units, other.units)
        result.wide = Self.longest(
            wide.map { Self.sum($0, other.units) }, other.wide.map { Self.sum(units, $0) })
        result.forcing = forcing
        result.forcing.insert(other.forcing)
        return result
    }

    /// One or the other.
    func united(_ other: Extent) -> Extent {
        var result = Extent()
        result.narrow = narrow ?? other.narrow
        if let narrow, let more = other.narrow {
            result.narrow = Narrow(
                septets: max(narrow.septets, more.septets), units: max(narrow.units, more.units),
                pairs: max(narrow.pairs, more.pairs), places: narrow == more ? narrow.places : nil)
        }
        result.units = max(units, other.units)
        result.wide = Self.longest(wide, other.wide)
        result.forcing = result.wide == wide ? forcing : other.forcing
        return result
    }

    /// The first characters of it.
    func first(_ count: Int) -> Extent {
        var result = self
        if let narrow {
            result.narrow = Narrow(
                septets: min(narrow.septets, count), units: min(narrow.units, count),
                pairs: min(narrow.pairs, count), places: nil)
        }
        result.units = min(units, count)
        result.wide = wide.map { min($0, count) }
        return result
    }

    private static func sum(_ left: Int, _ right: Int) -> Int { min(limit, left + right) }

    private static func longest(_ left: Int?, _ right: Int?) -> Int? {
        guard let left, let right else { return left ?? right }
        return max(left, right)
    }
}

extension Extent.Narrow {
    /// Where the characters of the extension table stand when another text follows.
    fileprivate func places(and more: Self) -> [Int]? {
        // Where there is none nothing has to be known.
        if more.pairs == 0, more.places != nil { return places }
        guard let places, let others = more.places else { return nil }
        return places + others.map { $0 + septets }
    }
}

extension Extent? {
    /// Takes in another way that may be gone; one that cannot be is nil.
    mutating func unite(_ other: Extent?) {
        guard let other else { return }
        self = self?.united(other) ?? other
    }
}

extension Extent {
    /// Characters of the longest message, as they are counted against Twilio's limit.
    var characters: Int { max(narrow?.units ?? 0, wide ?? 0) }

    /// Segments of the message that has the most.
    package var segments: Int { max(narrowSegments, wideSegments) }

    /// Whether the message with the most segments is in UCS-2.
    package var isWide: Bool { wideSegments > 0 && wideSegments >= narrowSegments }

    /// How long the message with the most segments is: its UTF-16 units in UCS-2, else its septets.
    package var length: Int { (isWide ? wide : narrow?.septets) ?? 0 }

    private var narrowSegments: Int {
        guard let narrow else { return 0 }
        let part = 153
        let least = Self.segments(narrow.septets, single: 160, part: part)
        guard least > 1, narrow.pairs > 0 else { return least }
        guard let places = narrow.places else {
            // A character of two septets is not parted: each segment but the last may lose one.
            var count = least
            while count * part - min(narrow.pairs, count - 1) < narrow.septets { count += 1 }
            return count
        }
        var end = 0
        var count = 0
        while end < narrow.septets {
            end += part
            if end < narrow.septets, places.contains(end - 1) { end -= 1 }
            count += 1
        }
        return count
    }

    private var wideSegments: Int { Self.segments(wide ?? 0, single: 70, part: 67) }

    private static func segments(_ length: Int, single: Int, part: Int) -> Int {
        if length <= 0 { return 0 }
        return length <= single ? 1 : (length + part - 1) / part
    }
}

/// Up to four characters, for a message to a person.
package struct Forcing: Equatable {
    /// The characters, in the order in which they were met.
    package private(set) var scalars: [Unicode.Scalar] = []

    private static let limit = 4

    mutating func insert(_ scalar: Unicode.Scalar) {
        guard scalars.count < Self.limit, !scalars.contains(scalar) else { return }
        scalars.append(scalar)
    }

    mutating func insert(_ other: Forcing) {
        for scalar in other.scalars { insert(scalar) }
    }
}
