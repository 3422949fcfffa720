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

    /// Whether all bytes may stand in the value of a cookie of ours: letters, digits, `.`, `_`, `-`.
    ///
    /// A value has some hundred bytes, looked at when it comes and when it goes. Without a jump in
    /// the loop the compiler takes 32 of them at once.
    static func isValue(_ bytes: Span<UInt8>) -> Bool {
        var others: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            let isNoLetter: UInt8 = byte.isLetter ? 0 : 1
            let isNoDigit: UInt8 = byte.isDigit ? 0 : 1
            let isNoDash: UInt8 = byte == UInt8(ascii: "-") ? 0 : 1
            let isNoStop: UInt8 = byte == UInt8(ascii: ".") ? 0 : 1
            let isNoLine: UInt8 = byte == UInt8(ascii: "_") ? 0 : 1
            others |= isNoLetter & isNoDigit & isNoDash & isNoStop & isNoLine
        }
        return others == 0
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
        let bytes = header.span
        var start = 0
        var isInPair = false
        while start < bytes.count {
            if !isInPair {
                guard pairs < limits.cookiePairs else { return }
                pairs += 1
            }
            var end = start
            while end < bytes.count, !Self.endsPart(bytes[end]) { end &+= 1 }
            let part = bytes.trimming(start..<end) { $0.isBlank }
            readPart(
                header[header.startIndex + part.lowerBound..<header.startIndex + part.upperBound])
            isInPair = end < bytes.count && bytes[end] == UInt8(ascii: ",")
            start = end + 1
        }
    }

    private static func endsPart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
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
            Cookies.isValue(value.span)
        else { return }
        values.append(value)
    }
}
