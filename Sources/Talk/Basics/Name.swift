internal import Bytes

/// A name as it stands in a script.
package struct Name: Sendable, Hashable {
    /// The name.
    package let text: String
    /// Where it stands.
    package let position: SourcePosition

    /// Makes a name.
    ///
    /// - Parameters:
    ///   - text: The name.
    ///   - position: Where it stands.
    init(_ text: String, at position: SourcePosition) {
        self.text = text
        self.position = position
    }
}

extension Name {
    /// Names that always exist; only `language` can be set.
    package static let alwaysThere = [
        "caller", "from", "to", "body", "count", "tries", "today", "now", "opens", "language",
        "profile", "location", "button",
    ]

    /// Whether a name always exists.
    ///
    /// - Parameter name: The name.
    /// - Returns: Whether it is one of `alwaysThere`.
    static func isAlwaysThere(_ name: String) -> Bool {
        // Every use of a variable asks this; most names have another length than these.
        switch name.utf8.count {
        case 2: name == "to"
        case 3: name == "now"
        case 4: name == "from" || name == "body"
        case 5: name == "count" || name == "tries" || name == "today" || name == "opens"
        case 6: name == "caller" || name == "button"
        case 7: name == "profile"
        case 8: name == "language" || name == "location"
        default: false
        }
    }

    /// Whether headings and word lists cannot have a name.
    ///
    /// - Parameter name: The name.
    /// - Returns: Whether it means something else.
    static func isReserved(_ name: String) -> Bool {
        switch name {
        case "people", "words", "values", "shared", "list", "anytime", "test", "end", "again",
            "back":
            true
        default: false
        }
    }

    /// Whether a variable of this name can be captured, set or be a column.
    ///
    /// - Parameter name: The name.
    /// - Returns: Whether it is none of those that always exist, or `language`.
    static func isFree(_ name: String) -> Bool {
        name == "language" || !isAlwaysThere(name)
    }

    /// Whether bytes are a name: ASCII letters, digits and `_`, for some also `-`.
    ///
    /// - Parameters:
    ///   - bytes: What is to be a name.
    ///   - hyphens: Whether `-` may stand in it: in states, word lists and targets.
    /// - Returns: Whether it is one.
    static func isValid(_ bytes: some Collection<UInt8>, hyphens: Bool = false) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { isPart($0) || hyphens && $0 == UInt8(ascii: "-") }
    }

    /// Whether bytes are a name, or a name and that of a column of a list: `child.class`.
    ///
    /// - Parameter bytes: What is to be one.
    /// - Returns: Whether it is.
    static func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        let bytes = bytes.span
        var hasDot = false
        var length = 0
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "."), !hasDot, length > 0 {
                hasDot = true
                length = 0
            } else if isPart(bytes[index]) {
                length += 1
            } else {
                return false
            }
        }
        return length > 0
    }

    /// The two parts of `child.class`: the variable and the column of its list.
    ///
    /// - Parameter name: What is used.
    /// - Returns: The parts; nil for the name of a variable alone.
    package static func column(_ name: String) -> (variable: String, column: String)? {
        guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
        return (String(name[..<dot]), String(name[name.utf8.index(after: dot)...]))
    }

    /// The variable of a name: `child` of `child.class`, and of `child`.
    ///
    /// - Parameter name: What is used.
    /// - Returns: The variable.
    package static func variable(of name: String) -> String { column(name)?.variable ?? name }

    /// The end of a finding's sentence that writes a name of several words as one.
    ///
    /// - Parameter name: What cannot be a name.
    /// - Returns: Like `; write first_day`; nothing where that is no name either.
    static func proposal(for name: String) -> String {
        let words = name.split(whereSeparator: { $0.isWhitespace || $0 == "-" })
        let joined = words.joined(separator: "_")
        return words.count > 1 && isValid(joined.utf8) ? "; write \(joined)" : ""
    }

    static func isPart(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || byte == UInt8(ascii: "_")
    }
}
