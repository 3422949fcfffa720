internal import Bytes

/// The tags by which Flask writes Python's types as JSON: an object with this one name.
///
/// Nothing is ever turned into the type. It is only made sure that Flask could: what it would
/// answer 500 to is refused, and what it reads but never writes as well.
///
/// Source: <https://github.com/pallets/flask/blob/3.1.3/src/flask/json/tag.py>.
enum FlaskTag: String, CaseIterable {
    case tuple = " t"
    case bytes = " b"
    case markup = " m"
    case uuid = " u"
    case date = " d"
    /// An object of one name that is itself a tag; the name gets `__` behind it.
    case dictionary = " di"

    /// Tells the tag that a name is; nil where it is none.
    init?(name: some Collection<UInt8>) {
        guard name.first == UInt8(ascii: " "), name.count <= 3,
            let tag = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(name) })
        else { return nil }
        self = tag
    }

    /// What stands behind a tag within a tagged object.
    static let suffix = Array("__".utf8)

    /// The one tag of an object's members; nil where they are no tagged value.
    static func tag(of members: [JSON.Member]) -> FlaskTag? {
        members.count == 1 ? FlaskTag(name: members[0].name) : nil
    }

    /// Whether every tagged value within a value is one that Flask writes.
    static func areUsable(in value: JSON) -> Bool {
        switch value {
        case .array(let elements): elements.allSatisfy(areUsable(in:))
        case .object(let members):
            members.allSatisfy { areUsable(in: $0.value) }
                && (tag(of: members)?.isUsable(members[0].value) ?? true)
        default: true
        }
    }

    /// The members of an object that was tagged because its one name is a tag.
    ///
    /// - Returns: The member under its own name; nil where the value is not what Flask writes.
    static func untagged(_ value: JSON) -> [JSON.Member]? {
        guard let inner = value.members, inner.count == 1, inner[0].name.suffix(2) == suffix[...],
            FlaskTag(name: inner[0].name.dropLast(2)) != nil
        else { return nil }
        return [JSON.Member(name: Array(inner[0].name.dropLast(2)), value: inner[0].value)]
    }

    /// The members as Flask writes them at the top: an object whose one name is a tag gets one.
    static func tagged(_ members: [JSON.Member]) -> [JSON.Member] {
        guard tag(of: members) != nil else { return members }
        let inner = JSON.Member(name: members[0].name + suffix, value: members[0].value)
        return [JSON.Member(dictionary.rawValue, .object([inner]))]
    }

    private func isUsable(_ value: JSON) -> Bool {
        switch self {
        case .tuple: value.array != nil
        case .bytes: value.string.flatMap { Base64.decode($0, as: .standard) } != nil
        case .markup: value.string != nil
        case .uuid:
            value.string.map { $0.count == 32 && $0.allSatisfy(Self.isLowerHexadecimal) } ?? false
        case .date: value.string.map(Self.isDate) ?? false
        case .dictionary: Self.untagged(value) != nil
        }
    }

    private static func isLowerHexadecimal(_ byte: UInt8) -> Bool {
        byte.hexadecimalValue != nil && byte.lowercased == byte
    }

    /// Whether a text is built like `Thu, 01 Jan 2026 00:00:00 GMT`.
    ///
    /// Source: RFC 9110, 5.6.7, <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7>.
    private static func isDate(_ text: [UInt8]) -> Bool {
        // Letters and digits by their kind, everything else as it stands.
        let pattern = Array("Aaa, 00 Aaa 0000 00:00:00 GMT".utf8)
        guard text.count == pattern.count else { return false }
        return zip(text, pattern.indices).allSatisfy { byte, index in
            switch pattern[index] {
            case UInt8(ascii: "A"): byte.isLetter && byte.lowercased != byte
            case UInt8(ascii: "a"): byte.isLetter && byte.lowercased == byte
            case UInt8(ascii: "0"): byte.isDigit
            default: byte == pattern[index]
            }
        }
    }
}
