internal import Glibc

/// The process's environment at one moment, byte for byte.
///
/// All pairs lie in one buffer; a value is cut out of it where it is asked for.
package struct Environment: Sendable {
    /// Where a name and its value lie in the buffer.
    private struct Pair {
        let start: Int
        let nameEnd: Int
        let valueStart: Int
        let end: Int

        var name: Range<Int> { start..<nameEnd }
        var value: Range<Int> { valueStart..<end }
    }

    private var buffer: [UInt8] = []
    private var pairs: [Pair] = []

    /// Makes an environment out of pairs.
    ///
    /// - Parameter pairs: Names and values; of a repeated name the first one counts.
    package init(_ pairs: [(String, String)] = []) {
        for (name, value) in pairs {
            let start = buffer.count
            buffer += name.utf8
            let middle = buffer.count
            buffer += value.utf8
            self.pairs.append(
                Pair(start: start, nameEnd: middle, valueStart: middle, end: buffer.count))
        }
    }

    /// The environment that the process was started with, as it is now.
    ///
    /// - Returns: A copy: what is set later is not in it.
    package static func ofProcess() -> Environment {
        var result = Environment()
        var entry = unsafe environ
        while let text = unsafe entry.pointee {
            unsafe result.append(UnsafeRawBufferPointer(start: text, count: strlen(text)))
            unsafe entry += 1
        }
        return result
    }

    /// Adds `NAME=value`; an entry without an equals sign is none.
    private mutating func append(_ text: UnsafeRawBufferPointer) {
        guard let bytes = text.baseAddress,
            let sign = unsafe memchr(bytes, CInt(UInt8(ascii: "=")), text.count)
        else { return }
        let start = buffer.count
        unsafe buffer.append(contentsOf: text)
        let middle = unsafe start + (UnsafeRawPointer(sign) - bytes)
        pairs.append(
            Pair(start: start, nameEnd: middle, valueStart: middle + 1, end: buffer.count))
    }

    /// How many pairs there are.
    package var count: Int { pairs.count }

    /// The names, in order, the way the environment has them.
    package var names: [String] {
        pairs.map { String(decoding: buffer[$0.name], as: UTF8.self) }
    }

    /// A variable as text; bytes that are no UTF-8 become U+FFFD.
    ///
    /// - Parameter name: The variable's name.
    package subscript(name: String) -> String? {
        range(of: name).map { String(decoding: buffer[$0], as: UTF8.self) }
    }

    /// A variable's bytes.
    ///
    /// - Parameter name: The variable's name.
    /// - Returns: Its value; nil where it is not set.
    /// - Complexity: O(*n*) in the size of the environment.
    package func bytes(of name: String) -> [UInt8]? {
        range(of: name).map { Array(buffer[$0]) }
    }

    /// The last value of a variable that may be there more than once, as text.
    ///
    /// - Parameter name: The variable's name.
    /// - Returns: The value; nil where it is not set.
    /// - Complexity: O(*n*) in the size of the environment.
    package func last(_ name: String) -> String? {
        let wanted = Array(name.utf8)
        return pairs.last { buffer[$0.name].elementsEqual(wanted) }
            .map { String(decoding: buffer[$0.value], as: UTF8.self) }
    }

    /// Whether a variable is set to anything but nothing.
    ///
    /// - Parameter name: The variable's name.
    /// - Returns: Whether it is there and not empty.
    package func has(_ name: String) -> Bool {
        range(of: name)?.isEmpty == false
    }

    /// Hands out every pair, in order, without copying it.
    ///
    /// - Parameter body: Is given each name and its value.
    package func forEach(_ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) -> Void) {
        let bytes = buffer.span
        for pair in pairs {
            body(bytes.extracting(pair.name), bytes.extracting(pair.value))
        }
    }

    private func range(of name: String) -> Range<Int>? {
        let wanted = name.utf8.span
        let bytes = buffer.span
        for pair in pairs where pair.nameEnd - pair.start == wanted.count {
            var index = 0
            while index < wanted.count, bytes[pair.start + index] == wanted[index] { index += 1 }
            if index == wanted.count { return pair.value }
        }
        return nil
    }
}
