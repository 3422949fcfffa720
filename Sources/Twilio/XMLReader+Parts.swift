extension XMLReader {
    /// Checks that the bytes are UTF-8 and that XML allows each character.
    ///
    /// https://www.w3.org/TR/xml/#charsets
    func checkCharacters() throws(TwiMLError) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .character(offset: error.byteOffsets.lowerBound)
        }
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                continue
            case 0..<0x20:
                throw .character(offset: index)
            case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
                throw .character(offset: index)
            default:
                continue
            }
        }
    }

    /// Reads `<?xml version="1.0" encoding="UTF-8"?>`, where it is there.
    ///
    /// https://www.w3.org/TR/xml/#NT-XMLDecl
    mutating func readDeclaration() throws(TwiMLError) {
        guard starts(with: "<?xml"), index + 5 < bytes.count, Self.isBlank(bytes[index + 5]) else {
            return
        }
        let start = index
        index += 5
        var attributes: [(name: String, value: String)] = []
        while !starts(with: "?>") {
            let hadBlank = skipBlanks()
            guard !starts(with: "?>") else { break }
            guard hadBlank else { throw .declaration(offset: start) }
            attributes.append(try readAttribute())
        }
        index += 2
        let names = attributes.map(\.name)
        let values = attributes.map { $0.value.lowercased() }
        guard names.first == "version", values[0] == "1.0" else {
            throw .declaration(offset: start)
        }
        let isRight =
            switch names.dropFirst() {
            case []: true
            case ["encoding"]: values[1] == "utf-8"
            case ["standalone"]: values[1] == "yes" || values[1] == "no"
            case ["encoding", "standalone"]:
                values[1] == "utf-8" && (values[2] == "yes" || values[2] == "no")
            default: false
            }
        guard isRight else { throw .declaration(offset: start) }
    }

    /// Reads a name.
    mutating func readName() throws(TwiMLError) -> String {
        let start = index
        while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
        guard index < bytes.count else { throw .cutShort(open: nil) }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        guard XMLName.isValid(name) else { throw .syntax(offset: start) }
        return name
    }

    /// Reads `name="value"`.
    mutating func readAttribute() throws(TwiMLError) -> (name: String, value: String) {
        let name = try readName()
        skipBlanks()
        guard index < bytes.count else { throw .cutShort(open: nil) }
        guard bytes[index] == UInt8(ascii: "=") else { throw syntax }
        index += 1
        skipBlanks()
        guard index < bytes.count else { throw .cutShort(open: nil) }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw syntax }
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != quote {
            guard bytes[index] != UInt8(ascii: "<") else { throw syntax }
            index += 1
        }
        guard index < bytes.count else { throw .cutShort(open: nil) }
        let value = try expanded(start..<index, blanksAreSpaces: true)
        index += 1
        return (name, value)
    }

    /// Skips a comment, in which `--` may only be at the end.
    mutating func skipComment() throws(TwiMLError) {
        index += 4
        while !starts(with: "--") {
            guard index < bytes.count else { throw .cutShort(open: nil) }
            index += 1
        }
        guard index + 2 < bytes.count else { throw .cutShort(open: nil) }
        guard bytes[index + 2] == UInt8(ascii: ">") else { throw syntax }
        index += 3
    }

    /// Skips a processing instruction; an XML declaration here is too late.
    mutating func skipInstruction() throws(TwiMLError) {
        let start = index
        index += 2
        let target = try readName()
        guard target.lowercased() != "xml" else { throw .declaration(offset: start) }
        guard starts(with: "?>") || Self.isBlank(bytes[index]) else { throw syntax }
        while !starts(with: "?>") {
            guard index < bytes.count else { throw .cutShort(open: nil) }
            index += 1
        }
        index += 2
    }

    /// Skips blanks, and says whether there were any.
    @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = index
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        return index > start
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Whether a byte may be part of a name; which characters may, `XMLName` knows.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"),
            UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
            true
        default:
            false
        }
    }
}
