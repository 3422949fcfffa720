internal import Bytes

extension JSON {
    /// How a value is written; always without white space.
    package enum Style: Sendable {
        /// Members in their order, strings in UTF-8.
        case compact
        /// What Python's `json.dumps` gives with `sort_keys=True` and `separators=(",", ":")`:
        /// members sorted by code point, strings in ASCII.
        case python
    }

    /// The text of the value.
    ///
    /// - Parameter style: How it is written.
    /// - Returns: The text.
    package func bytes(as style: Style = .compact) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(256)
        write(to: &text, as: style)
        return text
    }

    /// Writes the value behind other text.
    ///
    /// - Parameters:
    ///   - text: What gets the text.
    ///   - style: How it is written.
    package func write(to text: inout [UInt8], as style: Style) {
        switch self {
        case .null: text.append(contentsOf: "null".utf8)
        case .bool(let value): text.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let number): text.append(contentsOf: number)
        case .string(let string): Self.write(string, to: &text, as: style)
        case .array(let elements):
            text.append(UInt8(ascii: "["))
            for index in elements.indices {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                elements[index].write(to: &text, as: style)
            }
            text.append(UInt8(ascii: "]"))
        case .object(let members):
            // The order of code points is that of UTF-8's bytes, surrogates included.
            let ordered =
                style == .python
                ? members.sorted { $0.name.lexicographicallyPrecedes($1.name) } : members
            text.append(UInt8(ascii: "{"))
            for index in ordered.indices {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                Self.write(ordered[index].name, to: &text, as: style)
                text.append(UInt8(ascii: ":"))
                ordered[index].value.write(to: &text, as: style)
            }
            text.append(UInt8(ascii: "}"))
        }
    }

    /// Writes a string in the compact style; most have nothing to be escaped and are copied whole.
    static func write(_ string: String, to text: inout [UInt8]) {
        let bytes = string.utf8.span
        // Without a jump in the loop the compiler looks at 32 of them at once.
        var special: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            special |= byte < 0x20 ? 1 : 0
            special |= byte == UInt8(ascii: "\"") ? 1 : 0
            special |= byte == UInt8(ascii: "\\") ? 1 : 0
        }
        guard special == 0 else {
            write(Array(string.utf8), to: &text, as: .compact)
            return
        }
        text.append(addingCapacity: bytes.count + 2) { (output) in
            output.append(UInt8(ascii: "\""))
            output.append(bytes)
            output.append(UInt8(ascii: "\""))
        }
    }

    private static func write(_ string: [UInt8], to text: inout [UInt8], as style: Style) {
        text.append(UInt8(ascii: "\""))
        var index = 0
        while index < string.count {
            let byte = string[index]
            // Python escapes DEL as well; the standard does not ask for it.
            if byte < 0x7F || byte == 0x7F && style == .compact {
                write(ascii: byte, to: &text)
                index += 1
                continue
            }
            let code = GeneralizedUTF8.next(string, at: &index)
            if style == .compact && !(0xD800..<0xE000).contains(code) {
                GeneralizedUTF8.append(code, to: &text)
            } else if code < 0x10000 {
                writeEscape(code, to: &text)
            } else {
                writeEscape(0xD800 + (code - 0x10000) >> 10, to: &text)
                writeEscape(0xDC00 + (code - 0x10000) & 0x3FF, to: &text)
            }
        }
        text.append(UInt8(ascii: "\""))
    }

    private static func write(ascii byte: UInt8, to text: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            text.append(UInt8(ascii: "\\"))
            text.append(byte)
        case 0x20...: text.append(byte)
        case 0x08: text.append(contentsOf: "\\b".utf8)
        case 0x09: text.append(contentsOf: "\\t".utf8)
        case 0x0A: text.append(contentsOf: "\\n".utf8)
        case 0x0C: text.append(contentsOf: "\\f".utf8)
        case 0x0D: text.append(contentsOf: "\\r".utf8)
        default: writeEscape(UInt32(byte), to: &text)
        }
    }

    private static func writeEscape(_ unit: UInt32, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\\"))
        text.append(UInt8(ascii: "u"))
        for shift in stride(from: 12 as UInt32, through: 0, by: -4) {
            text.append(Hexadecimal.digit(UInt8(truncatingIfNeeded: unit >> shift)))
        }
    }
}
