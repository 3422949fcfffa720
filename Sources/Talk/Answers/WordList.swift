internal import Bytes

/// A word list: texts separated by commas, any of which may be texted.
///
/// They stay as they are written and are normalised when they are compared.
package struct WordList: Sendable, Equatable {
    /// The bytes that hold the list.
    package let bytes: [UInt8]
    /// The list within them, without its name.
    let range: Range<Int>

    /// Makes a list.
    ///
    /// - Parameters:
    ///   - bytes: The bytes that hold the list: the script.
    ///   - range: The list within them, without its name.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// The entries: ranges of `bytes` without white space around them, empty ones left out.
    package var entries: some Sequence<Range<Int>> {
        CommaSeparated(bytes: bytes, range: range)
    }

    /// Whether an entry is a text, both normalised.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether there is one.
    /// - Complexity: O(*n*) where *n* is the length of the list.
    package func contains(_ text: Normalised) -> Bool {
        entries.contains { text.isEqual(to: bytes, $0) }
    }
}

extension Normalised {
    /// Whether other bytes become this text when they are normalised.
    ///
    /// - Parameters:
    ///   - other: Bytes, of a script.
    ///   - range: The part of them that is compared.
    /// - Returns: Whether they do.
    func isEqual(to other: [UInt8], _ range: Range<Int>) -> Bool {
        // Plain letters, digits and single blanks, as most entries are, become themselves.
        var position = 0
        var isAfterBlank = true
        for index in range {
            let byte = other[index].lowercased
            let isBlank = byte == 0x20
            guard byte.isLetter || byte.isDigit || isBlank && !isAfterBlank else {
                return Normalised(other, range).bytes == bytes
            }
            guard position < bytes.count, bytes[position] == byte else {
                return isBlank && Normalised(other, range).bytes == bytes
            }
            position += 1
            isAfterBlank = isBlank
        }
        return isAfterBlank
            ? Normalised(other, range).bytes == bytes : position == bytes.count
    }
}
