internal import System

/// A line of the log: a word for what happened, then `key=value` pairs, all ASCII.
///
/// A value with a blank, a quote, an equals sign or anything that is not printable ASCII is quoted
/// and escaped, so that no text of a stranger can make a second line or a second pair.
package struct LogLine: Sendable, Equatable, CustomStringConvertible {
    /// The line.
    package private(set) var description: String

    /// Begins a line.
    ///
    /// - Parameter event: What happened, one word.
    package init(_ event: String) { description = event }

    /// The line with one more pair.
    ///
    /// - Parameters:
    ///   - key: The pair's name.
    ///   - value: Its value, any bytes.
    ///   - limit: How many of them are shown.
    /// - Returns: The longer line.
    package func adding(
        _ key: String, _ value: some Collection<UInt8>, limit: Int = 200
    ) -> LogLine {
        var line = self
        line.description += " \(key)=\(Self.escaped(value, limit: limit))"
        return line
    }

    /// The line with one more pair.
    ///
    /// - Parameters:
    ///   - key: The pair's name.
    ///   - value: Its value.
    /// - Returns: The longer line.
    package func adding(_ key: String, _ value: String) -> LogLine { adding(key, value.utf8) }

    /// The line with one more pair.
    ///
    /// - Parameters:
    ///   - key: The pair's name.
    ///   - value: Its value.
    /// - Returns: The longer line.
    package func adding(_ key: String, _ value: Int) -> LogLine { adding(key, "\(value)") }

    /// A text of our own, which may name what somebody else wrote: all of it on one line, in ASCII.
    ///
    /// - Parameter text: The text.
    /// - Returns: The text, with what is no printable ASCII escaped.
    static func printable(_ text: String) -> String {
        Terminal.escaped(text.utf8, isASCII: true)
    }

    private static func escaped(_ value: some Collection<UInt8>, limit: Int) -> String {
        let isPlain = value.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "=")
                && byte != UInt8(ascii: "\\")
        }
        if isPlain, !value.isEmpty, value.count <= limit {
            return String(decoding: value, as: UTF8.self)
        }
        var result: [UInt8] = [UInt8(ascii: "\"")]
        for byte in value.prefix(limit) { append(byte, to: &result) }
        if value.count > limit { result += "...".utf8 }
        result.append(UInt8(ascii: "\""))
        return String(decoding: result, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to result: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
        case 0x20..<0x7F: result.append(byte)
        default: Terminal.escape(byte, to: &result)
        }
    }
}
