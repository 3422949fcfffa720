internal import Bytes

/// Goes through a script line by line, in a single pass over its bytes.
struct LineCursor {
    private let source: [UInt8]
    private var next: Int
    private var number = 0
    /// The heading that ended the last section, nil where the file did.
    private(set) var heading: LineText.Line?

    /// Stands before the first line of a text; a byte order mark is no part of it.
    ///
    /// - Parameter source: The bytes of the file.
    init(_ source: [UInt8]) {
        self.source = source
        next = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Goes on to the next line of a section that is neither blank nor a comment.
    ///
    /// - Returns: The line, nil where the section ends: at the next `heading`, or with the file.
    mutating func nextLine() -> LineText.Line? {
        heading = nil
        while next < source.count {
            guard let line = read() else { continue }
            if source[line.content.lowerBound] != UInt8(ascii: "[") { return line }
            heading = line
            return nil
        }
        return nil
    }

    /// Goes on to where the section ends.
    mutating func skipSection() {
        while nextLine() != nil {}
    }

    private mutating func read() -> LineText.Line? {
        number += 1
        var line = LineText.Line(number: number, start: next)
        let source = source
        let bytes = source.span
        var index = next
        while index < bytes.count, bytes[index] == .space || bytes[index] == .tab {
            line.indentation += bytes[index] == .tab ? 8 : 1
            index += 1
        }
        let begin = index
        var signs: UInt8 = 0
        var hasHash = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == .newline { break }
            signs |= byte
            if byte == UInt8(ascii: "#") { hasHash = true }
            index &+= 1
        }
        var last = index
        while last > begin, bytes[last - 1].isBlank { last -= 1 }
        next = index + 1
        line.isASCII = signs < 0x80
        line.content = begin..<last
        if hasHash { line.content = begin..<endOfLine(line.content) }
        return line.content.isEmpty ? nil : line
    }

    /// Where the line ends without its comment.
    private func endOfLine(_ content: Range<Int>) -> Int {
        switch source[content.lowerBound] {
        case UInt8(ascii: "#"): return content.lowerBound
        case UInt8(ascii: ">"), UInt8(ascii: "<"): return content.upperBound
        default: break
        }
        let word = source[content].prefix(5)
        let isTold = word.elementsEqual("tell ".utf8) || word.elementsEqual("told ".utf8)
        var index = content.lowerBound + 1
        while index < content.upperBound {
            let byte = source[index]
            if isTold, byte == UInt8(ascii: ">") { break }
            if byte == UInt8(ascii: "#"), source[index - 1].isBlank,
                index + 1 == content.upperBound || source[index + 1].isBlank
            {
                // A line may begin with carriage returns, which no indentation takes.
                while index > content.lowerBound, source[index - 1].isBlank { index -= 1 }
                return index
            }
            index += 1
        }
        return content.upperBound
    }
}

extension UInt8 {
    package static var space: UInt8 { 0x20 }
    static var tab: UInt8 { 0x09 }
    package static var newline: UInt8 { 0x0A }
    package static var carriageReturn: UInt8 { 0x0D }
    static var openBrace: UInt8 { 0x7B }
    static var closeBrace: UInt8 { 0x7D }
    package static var comma: UInt8 { 0x2C }
    package static var equalsSign: UInt8 { 0x3D }
    static var less: UInt8 { 0x3C }
    static var greater: UInt8 { 0x3E }
    static var hyphen: UInt8 { 0x2D }
}
