internal import Bytes

/// An env file: `NAME=value` lines, comments, quotes as in systemd's `EnvironmentFile=`.
///
/// There are no continuation lines: a backslash at a line's end is a mistake.
/// <https://www.freedesktop.org/software/systemd/man/252/systemd.exec.html#EnvironmentFile=>
package struct EnvironmentFile: Sendable, Equatable, Redacted {
    /// What is wrong with a line.
    package struct Mistake: Error, Sendable, Equatable {
        /// The ways in which a line can be wrong.
        package enum Reason: Sendable, Equatable {
            case noName
            case openQuote
            case textAfterQuote
            case continuation
            case zeroByte
            case comment
            case export
        }

        /// The line's number, from 1.
        package let line: Int
        /// What is wrong with it.
        package let reason: Reason

        /// The line and what is wrong with it.
        package var what: String {
            let text =
                switch reason {
                case .noName: "not NAME=value"
                case .openQuote: "the quote is not closed on this line"
                case .textAfterQuote: "there is text after the closing quote"
                case .continuation: "a value cannot go on in the next line"
                case .zeroByte: "there is a zero byte"
                case .comment: "a comment stands on a line of its own"
                case .export: "a line is NAME=value"
                }
            return "line \(line): \(text)"
        }

        /// What would be right; nil where that is said with what is wrong.
        package var advice: String? {
            switch reason {
            case .noName: "a comment begins with #"
            case .openQuote, .textAfterQuote: nil
            case .continuation: "remove the last \\"
            case .zeroByte: "the file is not text"
            case .comment: "quote the value if # belongs to it"
            case .export: "remove the word export"
            }
        }
    }

    /// Names and values in the order of the file; a later one replaces an earlier one.
    package private(set) var entries: [(name: [UInt8], value: [UInt8])] = []
    /// The lines that are wrong.
    ///
    /// None of them is in `entries` but those with a comment behind the
    /// value, so that the value is looked at too.
    package private(set) var mistakes: [Mistake] = []

    /// Reads the text of an env file.
    ///
    /// - Parameter bytes: The file's content.
    package init(parsing bytes: [UInt8]) {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            do throws(Mistake) {
                guard let entry = try Self.entry(of: line, number: index + 1) else { continue }
                entries.append((name: entry.name, value: entry.value.bytes))
                if entry.value.hasComment {
                    mistakes.append(Mistake(line: index + 1, reason: .comment))
                }
            } catch {
                mistakes.append(error)
            }
        }
    }

    /// Whether two files say the same.
    ///
    /// - Parameters:
    ///   - left: A file.
    ///   - right: Another one.
    /// - Returns: Whether entries and mistakes are equal.
    package static func == (left: EnvironmentFile, right: EnvironmentFile) -> Bool {
        left.mistakes == right.mistakes
            && left.entries.elementsEqual(right.entries) {
                $0.name == $1.name && $0.value == $1.value
            }
    }

    private static func entry(
        of line: ArraySlice<UInt8>, number: Int
    ) throws(Mistake) -> (name: [UInt8], value: Value)? {
        guard !line.contains(0) else { throw Mistake(line: number, reason: .zeroByte) }
        let text = line.drop(while: \.isBlank)
        guard let first = text.first else { return nil }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: ";") { return nil }
        guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else {
            throw Mistake(line: number, reason: .noName)
        }
        let name = text[..<equals].trimmingBlanks()
        if name.starts(with: "export".utf8), name.dropFirst(6).first?.isBlank == true,
            isName(name.dropFirst(6).drop(while: \.isBlank))
        {
            throw Mistake(line: number, reason: .export)
        }
        guard isName(name) else { throw Mistake(line: number, reason: .noName) }
        return (Array(name), try value(of: text[(equals + 1)...], number: number))
    }

    /// What stands behind `=`.
    private struct Value {
        var bytes: [UInt8]
        /// Whether a blank and `#` follow, which systemd takes for a part of the value.
        var hasComment = false
    }

    private static func value(
        of text: ArraySlice<UInt8>, number: Int
    ) throws(Mistake) -> Value {
        var rest = text.drop(while: \.isBlank)
        guard let first = rest.first else { return Value(bytes: []) }
        if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
            rest.removeFirst()
            return Value(bytes: try quoted(rest, by: first, number: number))
        }
        var value: [UInt8] = []
        var kept = 0
        var isBehindBlank = rest.startIndex > text.startIndex
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "#"), isBehindBlank {
                return Value(bytes: Array(value[..<kept]), hasComment: true)
            }
            isBehindBlank = byte.isBlank
            guard byte == UInt8(ascii: "\\") else {
                value.append(byte)
                if !byte.isBlank { kept = value.count }
                continue
            }
            guard let next = rest.popFirst(), next != UInt8(ascii: "\r") || !rest.isEmpty else {
                throw Mistake(line: number, reason: .continuation)
            }
            value.append(next)
            kept = value.count
        }
        return Value(bytes: Array(value[..<kept]))
    }

    private static func quoted(
        _ text: ArraySlice<UInt8>, by quote: UInt8, number: Int
    ) throws(Mistake) -> [UInt8] {
        var rest = text
        var value: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == quote {
                guard rest.allSatisfy(\.isBlank) else {
                    throw Mistake(line: number, reason: .textAfterQuote)
                }
                return value
            }
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), let next = rest.first,
                escapable.contains(next)
            {
                rest.removeFirst()
                value.append(next)
            } else {
                value.append(byte)
            }
        }
        throw Mistake(line: number, reason: .openQuote)
    }

    /// What a backslash takes the meaning from within double quotes.
    private static let escapable = Array("\"\\`$".utf8)

    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first, !first.isDigit else { return false }
        return name.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
    }
}
