internal import Bytes

/// Reads an object of JSON that has only short names, whole numbers and texts of plain ASCII, lists
/// and objects of these, which most sessions are, one member after another without values in between.
///
/// It is a third of a whole reader's work, and there are no other ways to read the same bytes: what
/// it does not take, such a reader has to.
struct PlainMembers {
    /// A member of one letter, with its value.
    enum Member: Equatable {
        case number(name: UInt8, Int)
        case text(name: UInt8, String)
        case numbers(name: UInt8, [Int])
        case texts(name: UInt8, [String])
        case object(name: UInt8, [String: String])
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
        let member = value(of: name)
        isComplete =
            member != nil && index + 1 == bytes.count && bytes[index] == UInt8(ascii: "}")
        return member
    }

    private mutating func value(of name: UInt8) -> Member? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "\""): return text().map { .text(name: name, $0) }
        case UInt8(ascii: "["):
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                return list { $0.text() }.map { .texts(name: name, $0) }
            }
            return list { $0.number() }.map { .numbers(name: name, $0) }
        case UInt8(ascii: "{"): return object().map { .object(name: name, $0) }
        default: return number().map { .number(name: name, $0) }
        }
    }

    /// The elements behind a `[`, at least one.
    private mutating func list<Element>(
        _ element: (inout PlainMembers) -> Element?
    ) -> [Element]? {
        var elements: [Element] = []
        repeat {
            guard let element = element(&self) else { return nil }
            elements.append(element)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? elements : nil
    }

    /// An object of texts, at least one.
    private mutating func object() -> [String: String]? {
        var members: [String: String] = [:]
        index += 1
        repeat {
            guard let name = text(), take(UInt8(ascii: ":")), let value = text() else { return nil }
            members[name] = value
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? members : nil
    }

    private mutating func text() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
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
