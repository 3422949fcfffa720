/// Reads well-formed XML piece by piece, and nothing else.
///
/// It takes UTF-8 without a document type, which is all that Twilio needs; so there are no
/// entities but the five of XML, and nothing that grows. https://www.w3.org/TR/xml/
struct XMLReader {
    /// What comes next.
    enum Piece {
        case start(name: String, attributes: [(name: String, value: String)])
        case end
        case text(String)
    }

    /// How deep elements may be nested; TwiML for messages needs three.
    static let depthLimit = 32

    /// The whole document.
    let bytes: [UInt8]
    private var index = 0
    /// The names of the elements that are open, the outermost first.
    private(set) var open: [String] = []
    private var hasRoot = false
    /// Whether the tag just read was `<name/>`, so that its end comes next.
    private var endsAtOnce = false

    /// Makes a reader, which looks at all characters and the declaration first.
    ///
    /// - Parameter bytes: The XML.
    /// - Throws: `TwiMLError` where a character or the declaration is wrong.
    init(_ bytes: [UInt8]) throws(TwiMLError) {
        self.bytes = bytes
        try checkCharacters()
        // A byte order mark belongs to the encoding, not to the document.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        try readDeclaration()
    }

    /// The next start, end or text; nil at the end of the document.
    ///
    /// - Returns: The piece; texts of one element may come in several.
    /// - Throws: `TwiMLError` where the XML is not well-formed.
    mutating func next() throws(TwiMLError) -> Piece? {
        if endsAtOnce {
            endsAtOnce = false
            open.removeLast()
            return .end
        }
        while index < bytes.count {
            if starts(with: "<!--") {
                try skipComment()
            } else if starts(with: "<![CDATA[") {
                return .text(try readSection())
            } else if starts(with: "<!") {
                throw starts(with: "<!DOCTYPE") ? .documentType(offset: index) : syntax
            } else if starts(with: "<?") {
                try skipInstruction()
            } else if starts(with: "</") {
                return try readEnd()
            } else if starts(with: "<") {
                return try readStart()
            } else if let text = try readText() {
                return .text(text)
            }
        }
        if let last = open.last { throw .cutShort(open: last) }
        guard hasRoot else { throw .noRoot }
        return nil
    }

    /// The error of what stands at the index.
    private var syntax: TwiMLError { .syntax(offset: index) }

    /// Whether what stands at the index begins so.
    private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    /// Reads a start tag.
    private mutating func readStart() throws(TwiMLError) -> Piece {
        guard !(hasRoot && open.isEmpty) else { throw .outsideRoot(offset: index) }
        guard open.count < Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
        index += 1
        let name = try readName()
        var attributes: [(name: String, value: String)] = []
        // Bytes and no strings, of which Swift takes two spellings of é for one.
        var names: Set<[UInt8]> = []
        while true {
            let hadBlank = skipBlanks()
            guard index < bytes.count else { throw .cutShort(open: nil) }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                break
            }
            if starts(with: "/>") {
                index += 2
                endsAtOnce = true
                break
            }
            guard hadBlank else { throw syntax }
            let attribute = try readAttribute()
            guard names.insert(Array(attribute.name.utf8)).inserted else {
                throw .repeatedAttribute(attribute.name)
            }
            attributes.append(attribute)
        }
        hasRoot = true
        open.append(name)
        return .start(name: name, attributes: attributes)
    }

    private mutating func readEnd() throws(TwiMLError) -> Piece {
        let start = index
        index += 2
        let name = try readName()
        skipBlanks()
        guard index < bytes.count else { throw .cutShort(open: nil) }
        guard bytes[index] == UInt8(ascii: ">") else { throw syntax }
        index += 1
        guard let last = open.last else { throw .outsideRoot(offset: start) }
        guard last.utf8.elementsEqual(name.utf8) else {
            throw .endTag(found: name, open: last, offset: start)
        }
        open.removeLast()
        return .end
    }

    /// Reads a text up to the next tag; nil where it is blanks outside of the root.
    private mutating func readText() throws(TwiMLError) -> String? {
        let start = index
        guard !open.isEmpty else {
            skipBlanks()
            guard index == bytes.count || bytes[index] == UInt8(ascii: "<") else {
                throw .outsideRoot(offset: index)
            }
            return nil
        }
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
            // https://www.w3.org/TR/xml/#syntax forbids it, so that sections can be told.
            if starts(with: "]]>") { throw syntax }
            index += 1
        }
        return try expanded(start..<index, blanksAreSpaces: false)
    }

    /// Reads a CDATA section, in which nothing is escaped.
    private mutating func readSection() throws(TwiMLError) -> String {
        guard !open.isEmpty else { throw .outsideRoot(offset: index) }
        index += 9
        let start = index
        while !starts(with: "]]>") {
            guard index < bytes.count else { throw .cutShort(open: nil) }
            index += 1
        }
        defer { index += 3 }
        return normalized(start..<index)
    }

    // MARK: Names, the declaration and what is skipped

    /// Reads `<?xml version="1.0" encoding="UTF-8"?>`, where it is there.
    ///
    /// https://www.w3.org/TR/xml/#NT-XMLDecl
    private mutating func readDeclaration() throws(TwiMLError) {
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
    private mutating func readName() throws(TwiMLError) -> String {
        let start = index
        while index < bytes.count, XMLName.mayContain(bytes[index]) { index += 1 }
        guard index < bytes.count else { throw .cutShort(open: nil) }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        guard XMLName.isValid(name) else { throw .syntax(offset: start) }
        return name
    }

    /// Reads `name="value"`.
    private mutating func readAttribute() throws(TwiMLError) -> (name: String, value: String) {
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
    private mutating func skipComment() throws(TwiMLError) {
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
    private mutating func skipInstruction() throws(TwiMLError) {
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
    private mutating func skipBlanks() -> Bool {
        let start = index
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        return index > start
    }

    /// Whether a byte is white space.
    ///
    /// https://www.w3.org/TR/xml/#NT-S
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
