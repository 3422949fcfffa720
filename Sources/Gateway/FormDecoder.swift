internal import Bytes

/// Decodes a form in one pass.
struct FormDecoder {
    private(set) var fields: [NameValueTable.Pair] = []
    private let limits: Limits

    init(limits: Limits) {
        self.limits = limits
        // Twilio sends about 20 fields.
        fields.reserveCapacity(32)
    }

    /// Decodes a form where it lies: what is decoded is never longer.
    ///
    /// - Parameter bytes: The form; then its names and values, with gaps between them.
    /// - Throws: `FormError` where a limit is passed.
    mutating func decode(_ bytes: inout [UInt8]) throws(FormError) {
        // A span of this function's own stays in registers: 1,400 instructions fewer for a message.
        var form = bytes.mutableSpan
        var (start, nameEnd) = (0, -1)
        var index = 0
        // How much shorter the present field has become; most never do, and lie where they lay.
        var gap = 0
        while true {
            if gap == 0 {
                while index < form.count, Self.isPlain(form[index]) { index &+= 1 }
            } else {
                while index < form.count, Self.isPlain(form[index]) {
                    form[index &- gap] = form[index]
                    index &+= 1
                }
            }
            guard index < form.count else { break }
            var byte = form[index]
            let place = index - gap
            index += 1
            switch byte {
            case UInt8(ascii: "&"):
                try endField(from: start, nameEnd: nameEnd, to: place)
                (start, nameEnd, gap) = (index, -1, 0)
                continue
            case UInt8(ascii: "="):
                if nameEnd < 0 { nameEnd = place }
            case UInt8(ascii: "+"):
                byte = UInt8(ascii: " ")
            case UInt8(ascii: "%"):
                if let decoded = Self.decoded(form.span, at: index) {
                    byte = decoded
                    index += 2
                    gap += 2
                }
            default: break
            }
            form[place] = byte
        }
        try endField(from: start, nameEnd: nameEnd, to: index - gap)
    }

    /// Whether a byte stands for itself, as most do.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "+"): false
        default: true
        }
    }

    /// Notes a field; what has neither a byte nor a `=` (`&&`) is none.
    private mutating func endField(from start: Int, nameEnd: Int, to end: Int) throws(FormError) {
        guard end > start else { return }
        let middle = nameEnd < 0 ? end : nameEnd
        let valueStart = nameEnd < 0 ? end : nameEnd + 1
        guard middle - start + end - valueStart <= limits.field else {
            throw .fieldTooLong(number: fields.count + 1, limit: limits.field)
        }
        guard fields.count < limits.fields else { throw .tooManyFields(limit: limits.fields) }
        fields.append(
            NameValueTable.Pair(start: start, nameEnd: middle, valueStart: valueStart, end: end))
    }

    /// The byte that two hexadecimal digits make; nil where they are not there.
    private static func decoded(_ form: Span<UInt8>, at index: Int) -> UInt8? {
        guard index + 1 < form.count, let high = form[index].hexadecimalValue,
            let low = form[index + 1].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }
}
