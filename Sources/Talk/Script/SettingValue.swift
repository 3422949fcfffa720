internal import Bytes
internal import Conversation

/// The value of a setting, as the different kinds of settings read it.
struct SettingValue {
    let range: Range<Int>
    let position: SourcePosition
    /// The bytes, with long dashes as `-`.
    let bytes: [UInt8]
    private let start: SourcePosition

    init(_ range: Range<Int>, in input: LineText) {
        self.range = range
        start = input.position(range.lowerBound)
        position = range.isEmpty ? input.here : start
        bytes =
            input.line.isASCII
            ? Array(input.source[range]) : Self.withoutDashes(input.source[range])
    }

    /// En and em dashes, as word processors make them of hyphens, become hyphens.
    static func withoutDashes(_ slice: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = slice.startIndex
        while index < slice.endIndex {
            if slice[index] == 0xE2, index + 2 < slice.endIndex, slice[index + 1] == 0x80,
                slice[index + 2] == 0x93 || slice[index + 2] == 0x94
            {
                bytes.append(.hyphen)
                index += 3
            } else {
                bytes.append(slice[index])
                index += 1
            }
        }
        return bytes
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var filled: String? { bytes.isEmpty ? nil : text }
    var located: Name? { bytes.isEmpty ? nil : Name(text, at: position) }
    /// Whether it is nothing but a telephone number, or several.
    var isNumber: Bool {
        bytes.count(where: \.isDigit) >= 7
            && bytes.allSatisfy { $0.isDigit || "+ -()./,".utf8.contains($0) }
            && (bytes.first == UInt8(ascii: "+") || !bytes.contains(.hyphen))
    }
    var isRecipient: Bool { bytes.starts(with: "sms ".utf8) }

    var isOn: Bool? {
        switch text {
        case "on": true
        case "off": false
        default: nil
        }
    }

    var peopleFile: Name? { file(behind: "file ") }

    /// The path behind `list`.
    var listFile: Name? { file(behind: "list ") }
    var isList: Bool { bytes.starts(with: "list ".utf8) }

    private func file(behind word: String) -> Name? {
        guard bytes.starts(with: word.utf8) else { return nil }
        let path = bytes.dropFirst(word.utf8.count).trimmingBlanks()
        guard !path.isEmpty else { return nil }
        return Name(String(decoding: path, as: UTF8.self), at: position)
    }

    var languages: [String]? {
        let parts = bytes.split(separator: .comma, omittingEmptySubsequences: false)
            .map { $0.trimmingBlanks() }
        let areCodes = parts.allSatisfy { part in
            part.count == 2 && part.allSatisfy { (0x61...0x7A).contains($0) }
        }
        return areCodes ? parts.map { String(decoding: $0, as: UTF8.self) } : nil
    }

    var duration: TimeSpan? { TimeSpan(positive: bytes) }

    var positive: Int? {
        guard (1...3).contains(bytes.count), bytes.allSatisfy(\.isDigit), let value = Int(text)
        else { return nil }
        return value > 0 ? value : nil
    }

    /// A limit of replies; the inner nil is `off`.
    var limit: ReplyLimit?? {
        if text == "off" { return .some(nil) }
        let count = bytes.prefix { $0.isDigit }
        let rest = bytes[count.endIndex...].trimmingBlanks()
        guard (1...9).contains(count.count), rest.starts(with: "in ".utf8),
            let replies = Int(String(decoding: count, as: UTF8.self)), replies > 0,
            let window = TimeSpan(positive: rest.dropFirst(3).trimmingBlanks())
        else { return nil }
        return ReplyLimit(replies: replies, window: window)
    }

    /// Whom `sms +1…, +1… from +1…` reaches, and the number that it comes from.
    var recipient: (to: [Name], from: Name?)? {
        guard isRecipient else { return nil }
        let parts = Self.split(bytes[4...], at: " from ")
        guard parts.count < 3 else { return nil }
        let to = parts[0].split(separator: .comma, omittingEmptySubsequences: false)
            .map { $0.trimmingBlanks() }
        guard (to + parts.dropFirst()).allSatisfy({ $0.contains(where: \.isDigit) }) else {
            return nil
        }
        return (to.map(located), parts.count > 1 ? located(parts[1]) : nil)
    }

    /// A part of the value with the place where it stands.
    private func located(_ part: ArraySlice<UInt8>) -> Name {
        let part = part.trimmingBlanks()
        return Name(
            String(decoding: part, as: UTF8.self),
            at: start.advanced(past: bytes[..<part.startIndex]))
    }

    private static func split(
        _ bytes: ArraySlice<UInt8>, at word: String
    ) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        for index in bytes.indices where bytes[index...].starts(with: word.utf8) {
            parts.append(bytes[start..<index])
            start = index + word.utf8.count
        }
        return parts + [bytes[start...].trimmingBlanks()]
    }
}

extension TimeSpan {
    /// The length that a text writes; nil where it is of another form, nought, or very long.
    ///
    /// - Parameter text: Like `30 minutes`.
    package init?(positive text: some Collection<UInt8>) {
        guard let span = TimeSpan(text), (1...1_000_000_000).contains(span.seconds) else {
            return nil
        }
        self = span
    }
}
