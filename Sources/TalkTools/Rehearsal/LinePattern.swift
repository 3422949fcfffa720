internal import Bytes
internal import Talk

/// A line of a test that something is compared with; `...` in it stands for anything.
struct LinePattern {
    private let parts: [[UInt8]]

    /// Makes a pattern.
    ///
    /// - Parameter text: The line as it stands in the test.
    init(_ text: String) {
        var parts: [[UInt8]] = [[]]
        var dots = 0
        for byte in Self.comparable(text) {
            if byte == UInt8(ascii: ".") {
                dots += 1
                if dots == 3 {
                    parts[parts.count - 1].removeLast(2)
                    parts.append([])
                    dots = 0
                    continue
                }
            } else {
                dots = 0
            }
            parts[parts.count - 1].append(byte)
        }
        self.parts = parts
    }

    /// A line as it is compared: runs of white space are one blank, none at the ends, and curly
    /// quotes, dashes and hard blanks are their twins.
    ///
    /// - Parameter text: A line.
    /// - Returns: Its bytes.
    static func comparable(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in GSM7.withTwins(text).utf8 {
            if !byte.isWhitespace {
                bytes.append(byte)
            } else if let last = bytes.last, last != .space {
                bytes.append(.space)
            }
        }
        if bytes.last == .space { bytes.removeLast() }
        return bytes
    }

    /// Whether a line is as the pattern says.
    ///
    /// - Parameter text: The line.
    /// - Returns: Whether all parts stand in it, in order, the first one at its beginning and the
    ///   last one at its end.
    /// - Complexity: O(*n* · *m*) where *n* and *m* are the lengths of line and pattern.
    func matches(_ text: String) -> Bool {
        let line = Self.comparable(text)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else {
            return parts.first == line
        }
        // A blank beside "..." may be one that stands for nothing.
        guard let start = Self.prefix(first, of: line) else { return false }
        var rest = line[start...]
        for part in parts.dropFirst().dropLast() {
            guard let end = Self.end(of: part, in: rest) else { return false }
            rest = rest[end...]
        }
        return Self.hasSuffix(last, rest)
    }

    private static func prefix(_ part: [UInt8], of line: [UInt8]) -> Int? {
        if line.starts(with: part) { return part.count }
        let trimmed = part.last == .space ? part.dropLast() : part[...]
        return line.elementsEqual(trimmed) ? line.count : nil
    }

    private static func hasSuffix(_ part: [UInt8], _ rest: ArraySlice<UInt8>) -> Bool {
        if rest.count >= part.count, rest.suffix(part.count).elementsEqual(part) { return true }
        let trimmed = part.first == .space ? part.dropFirst() : part[...]
        return rest.elementsEqual(trimmed)
    }

    /// Where a part ends that stands in a text; the first one, since the others only leave less.
    private static func end(of part: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        guard !part.isEmpty else { return text.startIndex }
        var index = text.startIndex
        while index + part.count <= text.endIndex {
            if text[index...].starts(with: part) { return index + part.count }
            index += 1
        }
        return nil
    }
}
