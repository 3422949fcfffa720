internal import Bytes

/// Reads an object of JSON that has only short names, whole numbers and texts of plain ASCII, which
/// most sessions are, one member after another without values in between.
///
/// It is a third of a whole reader's work, and there are no other ways to read the same bytes: what
/// it does not take, such a reader has to.
struct PlainMembers {
    /// A member of one letter, with its value.
    enum Member: Equatable {
        case number(name: UInt8, Int)
        case text(name: UInt8, String)
    }

    private let bytes: [UInt8]
    private var index = 0
    /// Whether all of the object was read, and nothing else was there.
    private(set) var isComplete = false

    /// Takes the text of an object.
    ///
    /// - Parameter bytes: The text, without white space outside of strings.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next member; nil at the end of the object, and at what is not plain.
    mutating func next() -> Member? {
        guard take(UInt8(ascii: index == 0 ? "{" : ",")), take(UInt8(ascii: "\"")),
            index < bytes.count, isPlain(bytes[index])
        else { return nil }
        let name = bytes[index]
        index += 1
        guard take(UInt8(ascii: "\"")), take(UInt8(ascii: ":")) else { return nil }
        let member: Member? =
            take(UInt8(ascii: "\""))
            ? text().map { .text(name: name, $0) } : number().map { .number(name: name, $0) }
        isComplete =
            member != nil && index + 1 == bytes.count && bytes[index] == UInt8(ascii: "}")
        return member
    }

    private mutating func text() -> String? {
        let start = index
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        let end = index
        guard take(UInt8(ascii: "\"")) else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func number() -> Int? {
        let start = index
        var value = 0
        while index < bytes.count, bytes[index].isDigit, index - start < 18 {
            value = value * 10 + Int(bytes[index] & 15)
            index += 1
        }
        // JSON has no zeros in front.
        let isNumber = index == start + 1 || index > start && bytes[start] != 0x30
        return isNumber ? value : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x80).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}
