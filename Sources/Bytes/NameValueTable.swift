/// Names and values in the order in which they came, repeats kept: variables, or fields of a form.
///
/// All of them lie in one buffer; a look-up goes through the list, returns a slice of the buffer
/// and allocates nothing. Names are compared byte for byte.
package struct NameValueTable: Sendable {
    /// Where a name and its value lie in the buffer, in 16 bytes: malloc has room for those of a whole
    /// request at hand.
    package struct Pair: Sendable, Equatable {
        @usableFromInline let start: UInt32
        @usableFromInline let nameEnd: UInt32
        @usableFromInline let valueStart: UInt32
        @usableFromInline let end: UInt32

        /// Notes where a pair lies, in the first 4 GiB of its buffer.
        ///
        /// - Parameters:
        ///   - start: Where its name begins.
        ///   - nameEnd: Where its name ends.
        ///   - valueStart: Where its value begins, not before the name's end.
        ///   - end: Where its value ends.
        @inlinable
        package init(start: Int, nameEnd: Int, valueStart: Int, end: Int) {
            self.start = UInt32(truncatingIfNeeded: start)
            self.nameEnd = UInt32(truncatingIfNeeded: nameEnd)
            self.valueStart = UInt32(truncatingIfNeeded: valueStart)
            self.end = UInt32(end)
        }

        /// The name.
        @inlinable
        package var name: Range<Int> { Int(start)..<Int(nameEnd) }
        /// The value.
        @inlinable
        package var value: Range<Int> { Int(valueStart)..<Int(end) }

        /// Whether it has that name: its length first, then from the end, since most names of
        /// one length begin alike (`HTTP_`, `From`).
        fileprivate func hasName(_ name: Span<UInt8>, in bytes: Span<UInt8>) -> Bool {
            let start = Int(start)
            guard Int(nameEnd) - start == name.count else { return false }
            var index = name.count
            while index > 0 {
                index -= 1
                if bytes[start + index] != name[index] { return false }
            }
            return true
        }
    }

    /// All names and values.
    package private(set) var bytes: [UInt8]
    /// Where each pair lies.
    package private(set) var pairs: [Pair]

    /// Makes an empty table.
    ///
    /// - Parameters:
    ///   - capacity: Bytes to make room for, names and values together.
    ///   - count: Pairs to make room for.
    package init(capacity: Int = 0, count: Int = 0) {
        bytes = []
        pairs = []
        bytes.reserveCapacity(capacity)
        pairs.reserveCapacity(count)
    }

    /// Takes over what somebody has found in a buffer already.
    ///
    /// - Parameters:
    ///   - bytes: The buffer, used as it is.
    ///   - pairs: Where the pairs lie in it, in order.
    package init(bytes: [UInt8], pairs: [Pair]) {
        self.bytes = bytes
        self.pairs = pairs
    }

    /// Takes over a block of `NAME=value` strings, each ended by a zero byte, as `environ` has them.
    ///
    /// A string without `=` or with nothing before it is left out, as is a last one without its zero.
    ///
    /// - Parameter block: The strings; the buffer is used as it is.
    /// - Complexity: O(*n*), one pass, where *n* is the length of the block.
    package init(block: [UInt8]) {
        bytes = block
        pairs = []
        pairs.reserveCapacity(40)
        let bytes = block.span
        var start = 0
        var equals = -1
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0 {
                if equals > start {
                    pairs.append(
                        Pair(start: start, nameEnd: equals, valueStart: equals + 1, end: index))
                }
                start = index + 1
                equals = -1
            } else if byte == UInt8(ascii: "="), equals < 0 {
                equals = index
            }
        }
    }

    /// Makes a table of texts.
    ///
    /// - Parameter pairs: Names and values, in order.
    package init(_ pairs: [(String, String)]) {
        self.init()
        for (name, value) in pairs { append(name: name.utf8.span, value: value.utf8.span) }
    }

    /// Adds a pair behind the others, as `NAME=value`.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - value: Its value; it may be empty.
    package mutating func append(name: Span<UInt8>, value: Span<UInt8>) {
        let start = bytes.count
        bytes.append(addingCapacity: name.count + value.count + 1) {
            (output: inout OutputSpan<UInt8>) in
            output.append(name)
            output.append(UInt8(ascii: "="))
            output.append(value)
        }
        let nameEnd = start + name.count
        pairs.append(
            Pair(start: start, nameEnd: nameEnd, valueStart: nameEnd + 1, end: bytes.count))
    }

    /// How many pairs there are, repeats included.
    package var count: Int { pairs.count }

    /// The name of a pair.
    ///
    /// - Parameter index: Its place, from 0; it must be less than `count`.
    /// - Returns: The name.
    package func name(at index: Int) -> ArraySlice<UInt8> { bytes[pairs[index].name] }

    /// The value of a pair.
    ///
    /// - Parameter index: Its place, from 0; it must be less than `count`.
    /// - Returns: The value.
    package func value(at index: Int) -> ArraySlice<UInt8> { bytes[pairs[index].value] }

    /// Whether a pair has that name.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - index: The pair's place, from 0; it must be less than `count`.
    /// - Returns: Whether it has.
    package func hasName(_ name: String, at index: Int) -> Bool {
        pairs[index].hasName(name.utf8.span, in: bytes.span)
    }

    /// The place of the first pair of a name; nil where there is none.
    ///
    /// - Parameter name: The name.
    /// - Returns: The place, from 0.
    /// - Complexity: O(*n*) in the number of pairs.
    package func firstIndex(of name: String) -> Int? {
        let wanted = name.utf8.span
        let bytes = bytes.span
        return pairs.firstIndex { $0.hasName(wanted, in: bytes) }
    }

    /// The value of the first pair of a name; nil where there is none.
    ///
    /// - Parameter name: The name.
    /// - Returns: The value.
    /// - Complexity: O(*n*) in the number of pairs.
    package func first(_ name: String) -> ArraySlice<UInt8>? {
        let wanted = name.utf8.span
        let span = bytes.span
        for pair in pairs where pair.hasName(wanted, in: span) { return bytes[pair.value] }
        return nil
    }

    /// The values of all pairs of a name, in order.
    ///
    /// - Parameter name: The name.
    /// - Returns: The values; empty where there is none.
    /// - Complexity: O(*n*) in the number of pairs.
    package func all(_ name: String) -> [ArraySlice<UInt8>] {
        let wanted = name.utf8.span
        let span = bytes.span
        var values: [ArraySlice<UInt8>] = []
        for pair in pairs where pair.hasName(wanted, in: span) { values.append(bytes[pair.value]) }
        return values
    }
}
