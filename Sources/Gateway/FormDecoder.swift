/// Decodes a form in one pass.
struct FormDecoder {
    private(set) var fields: [FormFields.Field] = []
    private let limits: Limits

    init(limits: Limits) {
        self.limits = limits
        // Twilio sends about 20 fields.
        fields.reserveCapacity(32)
    }

    /// Decodes a form into a buffer that has room for all of it: a form never grows.
    mutating func decode(
        _ form: Span<UInt8>, into output: inout OutputSpan<UInt8>
    ) throws(FormError) {
        var start = 0
        var nameEnd = -1
        var index = 0
        while index < form.count {
            let byte = form[index]
            index += 1
            switch byte {
            case UInt8(ascii: "&"):
                try endField(from: start, nameEnd: nameEnd, to: output.count)
                start = output.count
                nameEnd = -1
                continue
            case UInt8(ascii: "=") where nameEnd < 0:
                nameEnd = output.count
                continue
            case UInt8(ascii: "+"):
                output.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                if let decoded = Self.decoded(form, at: index) {
                    output.append(decoded)
                    index += 2
                } else {
                    output.append(byte)
                }
            default:
                output.append(byte)
            }
            if output.count - start > limits.field {
                throw .fieldTooLong(number: fields.count + 1, limit: limits.field)
            }
        }
        try endField(from: start, nameEnd: nameEnd, to: output.count)
    }

    /// Notes a field; what has neither a byte nor a `=` (`&&`) is none.
    private mutating func endField(from start: Int, nameEnd: Int, to end: Int) throws(FormError) {
        guard end > start || nameEnd >= 0 else { return }
        guard fields.count < limits.fields else { throw .tooManyFields(limit: limits.fields) }
        let middle = nameEnd < 0 ? end : nameEnd
        fields.append(FormFields.Field(name: start..<middle, value: middle..<end))
    }

    /// The byte that two hexadecimal digits make; nil where they are not there.
    private static func decoded(_ form: Span<UInt8>, at index: Int) -> UInt8? {
        guard index + 1 < form.count, let high = form[index].hexadecimalValue,
            let low = form[index + 1].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }
}
