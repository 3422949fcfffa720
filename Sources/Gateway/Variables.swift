/// The CGI variables of one request, in the order in which the web server sent them.
///
/// All names and values lie in one buffer; a lookup returns a slice of it and allocates nothing.
/// nginx and lighttpd send a name twice where a header came twice, hence a list and no dictionary.
/// https://www.rfc-editor.org/rfc/rfc3875#section-4.1
package struct Variables: Sendable {
    /// Where a name and its value lie in the buffer; the name ends before the value's start,
    /// one byte (`=`) between them.
    package struct Pair: Sendable {
        let start: Int
        let value: Int
        let end: Int

        /// Notes where a variable lies.
        ///
        /// - Parameters:
        ///   - start: Where its name begins.
        ///   - value: Where its value begins, behind the `=`.
        ///   - end: Where its value ends.
        package init(start: Int, value: Int, end: Int) {
            self.start = start
            self.value = value
            self.end = end
        }
    }

    private var buffer: [UInt8]
    private var pairs: [Pair] = []

    /// Makes an empty list.
    ///
    /// - Parameters:
    ///   - capacity: Bytes to make room for, names and values together.
    ///   - count: Variables to make room for.
    package init(capacity: Int = 0, count: Int = 0) {
        buffer = []
        buffer.reserveCapacity(capacity)
        pairs.reserveCapacity(count)
    }

    /// Takes over names and values that somebody has found in a block already.
    ///
    /// - Parameters:
    ///   - block: The bytes; the buffer is used as it is.
    ///   - pairs: Where the variables lie in it, in order.
    package init(block: [UInt8], pairs: [Pair]) {
        buffer = block
        self.pairs = pairs
    }

    /// Takes over a block of `NAME=value` strings, each ended by a zero byte, as `environ` has them.
    ///
    /// A string without `=` or with nothing before it is left out, as is a last one without its zero.
    ///
    /// - Parameter block: The strings; the buffer is used as it is.
    /// - Complexity: O(*n*), one pass, where *n* is the length of the block.
    package init(block: [UInt8]) {
        buffer = block
        pairs.reserveCapacity(40)
        let bytes = block.span
        var start = 0
        var equals = -1
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0 {
                if equals > start {
                    pairs.append(Pair(start: start, value: equals + 1, end: index))
                }
                start = index + 1
                equals = -1
            } else if byte == UInt8(ascii: "="), equals < 0 {
                equals = index
            }
        }
    }

    /// Makes a list of texts.
    ///
    /// - Parameter pairs: Names and values, in order.
    package init(_ pairs: [(String, String)]) {
        self.init()
        for (name, value) in pairs { append(name: name.utf8.span, value: value.utf8.span) }
    }

    /// Adds a variable behind the others.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - value: Its value; it may be empty.
    package mutating func append(name: Span<UInt8>, value: Span<UInt8>) {
        let start = buffer.count
        buffer.append(addingCapacity: name.count + value.count + 1) {
            (output: inout OutputSpan<UInt8>) in
            for index in name.indices { output.append(name[index]) }
            output.append(UInt8(ascii: "="))
            for index in value.indices { output.append(value[index]) }
        }
        let valueStart = start + name.count + 1
        pairs.append(Pair(start: start, value: valueStart, end: buffer.count))
    }

    /// How many variables there are, repeats included.
    package var count: Int { pairs.count }

    /// The value of the first variable of that name; nil where there is none.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Complexity: O(*n*) in the number of variables.
    package subscript(name: String) -> ArraySlice<UInt8>? {
        let wanted = name.utf8.span
        let bytes = buffer.span
        for pair in pairs where Self.matches(pair, wanted, in: bytes) {
            return buffer[pair.value..<pair.end]
        }
        return nil
    }

    /// The values of all variables of that name, in order.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Returns: The values; empty where there is none.
    /// - Complexity: O(*n*) in the number of variables.
    package func all(_ name: String) -> [ArraySlice<UInt8>] {
        let wanted = name.utf8.span
        let bytes = buffer.span
        var values: [ArraySlice<UInt8>] = []
        for pair in pairs where Self.matches(pair, wanted, in: bytes) {
            values.append(buffer[pair.value..<pair.end])
        }
        return values
    }

    /// The name and the value at a place in the list.
    ///
    /// - Parameter index: The place, from 0; it must be less than `count`.
    /// - Returns: The name and the value.
    package func pair(at index: Int) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>) {
        let pair = pairs[index]
        return (buffer[pair.start..<pair.value - 1], buffer[pair.value..<pair.end])
    }

    /// Whether a pair has that name: its length first, then from the end, since most names of
    /// one length begin alike (`HTTP_`).
    private static func matches(
        _ pair: Pair, _ name: Span<UInt8>, in bytes: Span<UInt8>
    ) -> Bool {
        guard pair.value - 1 - pair.start == name.count else { return false }
        var index = name.count
        while index > 0 {
            index -= 1
            if bytes[pair.start + index] != name[index] { return false }
        }
        return true
    }
}
