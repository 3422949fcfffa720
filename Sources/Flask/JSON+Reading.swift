internal import Bytes

/// Why bytes are no JSON value.
package enum JSONError: Error, Equatable, Sendable {
    /// They are not UTF-8.
    case notUTF8
    /// They break the grammar at this byte.
    case malformed(offset: Int)
    /// Arrays and objects stand deeper in one another than `JSON.depthLimit`.
    case tooDeep(offset: Int)
}

extension JSON {
    /// Whose grammar holds.
    package enum Dialect: Sendable {
        /// RFC 8259.
        case standard
        /// The standard's with `NaN`, `Infinity` and `-Infinity`, which Python reads and writes,
        /// and without integers of more than 4,300 digits, which it does not read.
        case python
    }

    /// Reads a value.
    ///
    /// Of members with one name the last one's value counts, as in Python and JavaScript.
    ///
    /// - Parameters:
    ///   - bytes: The text, in UTF-8; white space around it does not matter.
    ///   - dialect: Whose grammar holds.
    /// - Throws: `JSONError` where the text is no value or more than one, or is nested too deep.
    package init(parsing bytes: [UInt8], as dialect: Dialect = .standard) throws(JSONError) {
        guard (try? UTF8Span(validating: bytes.span)) != nil else { throw .notUTF8 }
        var reader = JSONReader(bytes: bytes, dialect: dialect)
        self = try reader.document()
    }
}

/// Reads one text from its beginning to its end.
struct JSONReader {
    let bytes: [UInt8]
    let dialect: JSON.Dialect
    private var index = 0
    private var depth = 0

    init(bytes: [UInt8], dialect: JSON.Dialect) {
        self.bytes = bytes
        self.dialect = dialect
    }

    /// The one value of the text.
    mutating func document() throws(JSONError) -> JSON {
        skipSpace()
        let value = try value()
        skipSpace()
        guard index == bytes.count else { throw .malformed(offset: index) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSON {
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object() throws(JSONError) -> JSON {
        try enter()
        var members: [JSON.Member] = []
        guard !take("}") else {
            depth -= 1
            return .object([])
        }
        members.reserveCapacity(4)
        repeat {
            skipSpace()
            let name = try string()
            skipSpace()
            try expect(":")
            skipSpace()
            members.append(JSON.Member(name: name, value: try value()))
            skipSpace()
        } while take(",")
        try expect("}")
        depth -= 1
        return .object(Self.withoutRepeats(members))
    }

    private mutating func array() throws(JSONError) -> JSON {
        try enter()
        var elements: [JSON] = []
        guard !take("]") else {
            depth -= 1
            return .array([])
        }
        repeat {
            skipSpace()
            elements.append(try value())
            skipSpace()
        } while take(",")
        try expect("]")
        depth -= 1
        return .array(elements)
    }

    /// Takes the bracket that opens an array or object, and the space behind it.
    private mutating func enter() throws(JSONError) {
        guard depth < JSON.depthLimit else { throw .tooDeep(offset: index) }
        depth += 1
        index += 1
        skipSpace()
    }

    /// One member for each name: the first one's place, the last one's value.
    private static func withoutRepeats(_ members: [JSON.Member]) -> [JSON.Member] {
        // Few members are compared one with another; of many a dictionary is cheaper than n².
        if members.count <= 16 {
            let repeats = members.indices.contains { index in
                members[..<index].contains { $0.name == members[index].name }
            }
            if !repeats { return members }
        }
        var places: [[UInt8]: Int] = [:]
        var kept: [JSON.Member] = []
        for member in members {
            if let place = places[member.name] {
                kept[place].value = member.value
            } else {
                places[member.name] = kept.count
                kept.append(member)
            }
        }
        return kept
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        for byte in word.description.utf8 {
            guard peek == byte else { throw .malformed(offset: index) }
            index += 1
        }
        return value
    }

    // MARK: Numbers

    private mutating func number() throws(JSONError) -> [UInt8] {
        let start = index
        take("-")
        if dialect == .python, let name = pythonName {
            for byte in name.utf8 {
                guard peek == byte else { throw .malformed(offset: index) }
                index += 1
            }
            // Python knows no negative NaN.
            guard name == "Infinity" || start + 3 == index else { throw .malformed(offset: start) }
            return Array(bytes[start..<index])
        }
        let digits = index
        guard !take("0") || !isDigit else { throw .malformed(offset: index) }
        skipDigits()
        guard index > digits else { throw .malformed(offset: index) }
        let integer = index
        if take(".") {
            guard isDigit else { throw .malformed(offset: index) }
            skipDigits()
        }
        if take("e") || take("E") {
            if !take("+") { take("-") }
            guard isDigit else { throw .malformed(offset: index) }
            skipDigits()
        }
        // CPython's limit of int(): sys.int_info.default_max_str_digits.
        if dialect == .python, index == integer, integer - digits > 4_300 {
            throw .malformed(offset: digits)
        }
        return Array(bytes[start..<index])
    }

    /// The name of one of Python's three numbers that JSON does not have.
    private var pythonName: String? {
        switch peek {
        case UInt8(ascii: "N"): "NaN"
        case UInt8(ascii: "I"): "Infinity"
        default: nil
        }
    }

    private var isDigit: Bool { peek.isDigit }

    private mutating func skipDigits() {
        while isDigit { index += 1 }
    }

    // MARK: Strings

    private mutating func string() throws(JSONError) -> [UInt8] {
        try expect("\"")
        let start = index
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        var result = Array(bytes[start..<index])
        while !take("\"") {
            if take("\\") {
                try escape(into: &result)
            } else {
                guard index < bytes.count, isPlain(bytes[index]) else {
                    throw .malformed(offset: index)
                }
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// Whether a byte stands for itself within a string.
    private func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// Reads what follows a backslash.
    private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
        let byte = peek
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code), let low = lowSurrogate() {
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            GeneralizedUTF8.append(code, to: &result)
        default: throw .malformed(offset: index - 1)
        }
    }

    /// Takes the second half of a surrogate pair; nothing where there is none.
    private mutating func lowSurrogate() -> UInt32? {
        let start = index
        guard take("\\"), take("u"), let code = try? hexadecimal(),
            (0xDC00..<0xE000).contains(code)
        else {
            index = start
            return nil
        }
        return code
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let value = peek.hexadecimalValue else { throw .malformed(offset: index) }
            code = code << 4 | UInt32(value)
            index += 1
        }
        return code
    }

    // MARK: Bytes

    /// The next byte; 0, which no grammar takes, at the end.
    private var peek: UInt8 { index < bytes.count ? bytes[index] : 0 }

    @discardableResult
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character), index < bytes.count else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
        guard take(character) else { throw .malformed(offset: index) }
    }

    private mutating func skipSpace() {
        while peek == 0x20 || peek == 0x0A || peek == 0x0D || peek == 0x09 { index += 1 }
    }
}
