package import Bytes

/// The CGI variables of one request, in the order in which the web server sent them.
///
/// nginx and lighttpd send a name twice where a header came twice, hence a list and no dictionary.
/// https://www.rfc-editor.org/rfc/rfc3875#section-4.1
package struct Variables: Sendable {
    private var table: NameValueTable

    /// Makes an empty list.
    package init() { table = NameValueTable() }

    /// Takes over a table.
    ///
    /// - Parameter table: The variables.
    package init(_ table: NameValueTable) { self.table = table }

    /// Takes over a block of `NAME=value` strings, each ended by a zero byte, as `environ` has them.
    ///
    /// A string without `=` or with nothing before it is left out, as is a last one without its zero.
    ///
    /// - Parameter block: The strings; the buffer is used as it is.
    /// - Complexity: O(*n*), one pass, where *n* is the length of the block.
    package init(block: [UInt8]) { table = NameValueTable(block: block) }

    /// Makes a list of texts.
    ///
    /// - Parameter pairs: Names and values, in order.
    package init(_ pairs: [(String, String)]) { table = NameValueTable(pairs) }

    /// Adds a variable behind the others.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - value: Its value; it may be empty.
    package mutating func append(name: Span<UInt8>, value: Span<UInt8>) {
        table.append(name: name, value: value)
    }

    /// How many variables there are, repeats included.
    package var count: Int { table.count }

    /// The value of the first variable of that name; nil where there is none.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Complexity: O(*n*) in the number of variables.
    package subscript(name: String) -> ArraySlice<UInt8>? { table.first(name) }

    /// The values of all variables of that name, in order.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Returns: The values; empty where there is none.
    /// - Complexity: O(*n*) in the number of variables.
    package func all(_ name: String) -> [ArraySlice<UInt8>] { table.all(name) }

    /// The value at a place in the list.
    ///
    /// - Parameter index: The place, from 0; it must be less than `count`.
    /// - Returns: The value.
    func value(at index: Int) -> ArraySlice<UInt8> { table.value(at: index) }

    /// How long the name at a place in the list is, and how it begins.
    ///
    /// - Parameter index: The place, from 0; it must be less than `count`.
    /// - Returns: The number of its bytes and the first one, 0 where there is none.
    func outline(at index: Int) -> (count: Int, first: UInt8) {
        let name = table.pairs[index].name
        return (name.count, name.isEmpty ? 0 : table.bytes[name.lowerBound])
    }

    /// Whether a variable has that name.
    ///
    /// - Parameters:
    ///   - name: The name, compared byte for byte.
    ///   - index: Its place, from 0; it must be less than `count`.
    /// - Returns: Whether it has.
    func hasName(_ name: String, at index: Int) -> Bool { table.hasName(name, at: index) }

    /// The name and the value at a place in the list.
    ///
    /// - Parameter index: The place, from 0; it must be less than `count`.
    /// - Returns: The name and the value.
    package func pair(at index: Int) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>) {
        (table.name(at: index), table.value(at: index))
    }
}
