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

    let bytes: [UInt8]
    var index = 0
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
    var syntax: TwiMLError { .syntax(offset: index) }

    /// Whether what stands at the index begins so.
    func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

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
}
