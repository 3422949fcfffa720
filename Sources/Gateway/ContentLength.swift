internal import Bytes

/// What CONTENT_LENGTH says of the body.
///
/// https://www.rfc-editor.org/rfc/rfc3875#section-4.1.2
package enum ContentLength: Sendable, Equatable {
    /// Nothing: absent, empty, or the -1 that Caddy sends; the body goes on to its end.
    case unknown
    /// So many bytes; a number beyond the range of Int is `Int.max`.
    case bytes(Int)
    /// Something that is no number.
    case malformed

    /// Reads CONTENT_LENGTH, and never the HTTP_CONTENT_LENGTH that nginx and Caddy send beside it.
    ///
    /// - Parameter variables: The variables of the request.
    package init(_ variables: Variables) { self.init(variables["CONTENT_LENGTH"] ?? []) }

    /// Reads the value of CONTENT_LENGTH.
    init(_ value: ArraySlice<UInt8>) {
        guard !value.isEmpty else {
            self = .unknown
            return
        }
        guard !value.elementsEqual([UInt8(ascii: "-"), UInt8(ascii: "1")]) else {
            self = .unknown
            return
        }
        var length = 0
        for byte in value {
            guard byte.isDigit else {
                self = .malformed
                return
            }
            let (tens, tooManyTens) = length.multipliedReportingOverflow(by: 10)
            let (sum, tooLarge) = tens.addingReportingOverflow(Int(byte & 15))
            length = tooManyTens || tooLarge ? Int.max : sum
        }
        self = .bytes(length)
    }
}
