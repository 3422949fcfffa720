package import Bytes
internal import Glibc

/// The process's environment at one moment, byte for byte.
package struct Environment: Sendable {
    /// The variables; of a repeated name the first one counts.
    package let table: NameValueTable

    /// Makes an environment out of pairs.
    ///
    /// - Parameter pairs: Names and values; of a repeated name the first one counts.
    package init(_ pairs: [(String, String)] = []) { table = NameValueTable(pairs) }

    private init(_ table: NameValueTable) { self.table = table }

    /// The environment that the process was started with, as it is now.
    ///
    /// An entry without an equals sign is none.
    ///
    /// - Returns: A copy: what is set later is not in it.
    package static func ofProcess() -> Environment {
        var bytes: [UInt8] = []
        var pairs: [NameValueTable.Pair] = []
        var entry = unsafe environ
        while let text = unsafe entry.pointee {
            let count = unsafe strlen(text)
            if let sign = unsafe memchr(text, CInt(UInt8(ascii: "=")), count) {
                let start = bytes.count
                unsafe bytes.append(
                    contentsOf: UnsafeRawBufferPointer(start: text, count: count))
                let nameEnd = unsafe start + (UnsafeRawPointer(sign) - UnsafeRawPointer(text))
                pairs.append(
                    NameValueTable.Pair(
                        start: start, nameEnd: nameEnd, valueStart: nameEnd + 1, end: bytes.count))
            }
            unsafe entry += 1
        }
        return Environment(NameValueTable(bytes: bytes, pairs: pairs))
    }

    /// A variable as text; bytes that are no UTF-8 become U+FFFD.
    ///
    /// - Parameter name: The variable's name.
    package subscript(name: String) -> String? {
        table.first(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A variable's bytes.
    ///
    /// - Parameter name: The variable's name.
    /// - Returns: Its value; nil where it is not set.
    /// - Complexity: O(*n*) in the size of the environment.
    package func bytes(of name: String) -> [UInt8]? { table.first(name).map { Array($0) } }

    /// The last value of a variable that may be there more than once, as text.
    ///
    /// - Parameter name: The variable's name.
    /// - Returns: The value; nil where it is not set.
    /// - Complexity: O(*n*) in the size of the environment.
    package func last(_ name: String) -> String? {
        table.all(name).last.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a variable is set to anything but nothing.
    ///
    /// - Parameter name: The variable's name.
    /// - Returns: Whether it is there and not empty.
    package func has(_ name: String) -> Bool { table.first(name)?.isEmpty == false }
}
