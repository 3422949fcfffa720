internal import Bytes

/// The Cookie headers of a request, searched for the values of one name.
///
/// It takes what web servers make of several Cookie lines: several variables (nginx), one joined
/// by `; ` (lighttpd), one joined by `, ` (Apache, Caddy). Nothing is decoded: RFC 6265 knows no
/// decoding. Two cookies of one name have no order one could rely on, so all are candidates.
/// https://www.rfc-editor.org/rfc/rfc6265#section-4.2
package struct Cookies: Sendable {
    private let headers: [ArraySlice<UInt8>]
    private let limits: Limits

    /// Takes the headers of a request.
    ///
    /// - Parameters:
    ///   - headers: The values of the Cookie headers, in order.
    ///   - limits: How much of them is looked at.
    package init(_ headers: [ArraySlice<UInt8>], limits: Limits = .standard) {
        self.headers = headers
        self.limits = limits
    }

    /// The values that the cookie of a name may have, in order.
    ///
    /// Only what `SetCookie` would have written is a candidate: letters, digits, `.`, `_` and `-`,
    /// with one pair of double quotes around them or without.
    ///
    /// - Parameter name: The cookie's name, compared byte for byte.
    /// - Returns: The values, at most as many as the limits say.
    /// - Complexity: O(*n*) in the length of the headers.
    package func candidates(named name: SetCookie.Name) -> [ArraySlice<UInt8>] {
        var search = Search(name: name.bytes, limits: limits)
        for header in headers { search.read(header) }
        return search.values
    }

    /// Whether a byte may stand in the value of a cookie of ours: a letter, a digit, `.`, `_`, `-`.
    ///
    /// A value has some hundred bytes, each looked at when it comes and when it goes: so a bit for
    /// each byte, without a jump.
    static func isValueByte(_ byte: UInt8) -> Bool {
        let bits: UInt64 = byte < 0x40 ? 0x03FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
        return byte < 0x80 && bits >> UInt64(byte & 0x3F) & 1 == 1
    }
}

/// One search through the headers of a request.
private struct Search {
    let name: [UInt8]
    let limits: Limits
    var values: [ArraySlice<UInt8>] = []
    var pairs = 0
    var length = 0

    init(name: [UInt8], limits: Limits) {
        self.name = name
        self.limits = limits
    }

    /// Reads a header pair by pair, and behind each comma of a pair: so web servers join two
    /// Cookie lines, and a comma is in no value of ours.
    mutating func read(_ header: ArraySlice<UInt8>) {
        let header = header.prefix(limits.cookieHeader - length)
        length += header.count
        var start = header.startIndex
        var isInPair = false
        for index in header.indices {
            if !isInPair {
                guard pairs < limits.cookiePairs else { return }
                pairs += 1
                isInPair = true
            }
            let byte = header[index]
            guard byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") else { continue }
            readPart(header[start..<index].trimmingBlanks())
            start = index + 1
            if byte == UInt8(ascii: ";") { isInPair = false }
        }
        readPart(header[start...].trimmingBlanks())
    }

    private mutating func readPart(_ part: ArraySlice<UInt8>) {
        guard values.count < limits.cookieCandidates, part.count > name.count,
            part[part.startIndex + name.count] == UInt8(ascii: "="), part.starts(with: name)
        else { return }
        var value = part.dropFirst(name.count + 1)
        let quote = UInt8(ascii: "\"")
        if value.count >= 2, value.first == quote, value.last == quote {
            value = value.dropFirst().dropLast()
        }
        guard !value.isEmpty, value.count <= limits.cookieValue,
            value.allSatisfy(Cookies.isValueByte)
        else { return }
        values.append(value)
    }
}
