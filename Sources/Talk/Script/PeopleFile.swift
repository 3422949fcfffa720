internal import Bytes

/// The senders of a people file: comma-separated values (RFC 4180), or values between `;`.
///
/// https://www.rfc-editor.org/rfc/rfc4180
package struct PeopleFile: Sendable {
    /// The usable columns' names behind the number's; the first is always `caller`, and one
    /// whose header is no name is nil.
    package let columns: [String?]
    private let bytes: [UInt8]
    private let body: Int
    private let separator: UInt8
    private var offsets: NumberIndex<Int>?

    /// Reads the header of a people file.
    ///
    /// It fails where the file is no UTF-8 or longer than 1 MiB.
    ///
    /// - Parameter bytes: The bytes of the file.
    package init?(parsing bytes: [UInt8]) {
        guard bytes.count <= Script.sizeLimit, bytes.isUTF8 else { return nil }
        self.bytes = bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let line = bytes[start...].prefix { $0 != .newline }
        separator = line.contains(.comma) ? .comma : UInt8(ascii: ";")
        var index = start
        let header = Self.row(in: bytes, from: &index, separator: separator)
        body = index
        columns = ["caller"] + header.dropFirst(2).map(Self.column)
    }

    /// The file with an index of its numbers, for who looks them up more than once.
    ///
    /// - Returns: The same file; a look-up no longer goes through all of it.
    /// - Complexity: O(*n* log *n*) where *n* is the number of bytes.
    package func indexed() -> PeopleFile {
        var offsets: [(digits: PhoneDigits, value: Int)] = []
        var index = body
        while index < bytes.count {
            let offset = index
            let row = Self.row(in: bytes, from: &index, separator: separator)
            let digits = PhoneDigits(row.first ?? [])
            if !digits.isEmpty { offsets.append((digits, offset)) }
        }
        var copy = self
        copy.offsets = NumberIndex(firstOf: offsets)
        return copy
    }

    /// The columns of a sender.
    ///
    /// - Parameter address: The sender's address, with or without a channel's prefix.
    /// - Returns: What is known of the sender, nil for an unknown one.
    package func person(at address: String) -> Person? {
        person(with: PhoneDigits(address.utf8))
    }

    /// The columns of a sender.
    ///
    /// - Parameter digits: The figures of the sender's number.
    /// - Returns: What is known of the sender, nil for an unknown one.
    package func person(with digits: PhoneDigits) -> Person? {
        guard !digits.isEmpty else { return nil }
        if let offsets {
            guard var index = offsets[digits] else { return nil }
            return person(Self.row(in: bytes, from: &index, separator: separator))
        }
        var index = body
        while index < bytes.count {
            let row = Self.row(in: bytes, from: &index, separator: separator)
            if let number = row.first, PhoneDigits(number) == digits { return person(row) }
        }
        return nil
    }

    /// Whether there is a usable column of this name.
    func hasColumn(_ name: String) -> Bool { columns.contains(name) }

    /// All rows, with the number as it is written.
    package var people: [(address: String, person: Person)] {
        var people: [(address: String, person: Person)] = []
        var index = body
        while index < bytes.count {
            let row = Self.row(in: bytes, from: &index, separator: separator)
            guard let number = row.first, !number.isEmpty else { continue }
            people.append((String(decoding: number, as: UTF8.self), person(row)))
        }
        return people
    }

    /// How many bytes the longest field has.
    package var longestField: Int {
        var longest = 0
        var index = body
        while index < bytes.count {
            for field in Self.row(in: bytes, from: &index, separator: separator) {
                longest = max(longest, field.count)
            }
        }
        return longest
    }

    /// Splits what stands behind `person` in a test; the last column takes the rest.
    package func person(fields: ArraySlice<UInt8>) -> Person {
        Person(fields, columns: columns)
    }

    private func person(_ row: [[UInt8]]) -> Person {
        var person = Person()
        for (column, field) in zip(columns, row.dropFirst()) {
            guard let column else { continue }
            person.set(column, String(decoding: field, as: UTF8.self))
        }
        return person
    }

    /// The name of a column: its header in lower case, with `_` for blanks.
    private static func column(_ header: [UInt8]) -> String? {
        let name = header.map { byte in
            switch byte {
            case .space: UInt8(ascii: "_")
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
            default: byte
            }
        }
        let text = String(decoding: name, as: UTF8.self)
        return Name.isValid(name) && Name.isFree(text) ? text : nil
    }

    /// Reads one row, from `index` to behind its line break; a quoted field may hold some.
    private static func row(
        in bytes: [UInt8], from index: inout Int, separator: UInt8
    ) -> [[UInt8]] {
        let quote = UInt8(ascii: "\"")
        var row: [[UInt8]] = []
        var field: [UInt8] = []
        var isQuoted = false
        var isBlank = true
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != quote {
                    field.append(byte)
                } else if index < bytes.count, bytes[index] == quote {
                    field.append(quote)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == quote, isBlank {
                field = []
                isQuoted = true
                isBlank = false
            } else if byte == separator {
                row.append(Array(field[...].trimmingBlanks()))
                field = []
                isBlank = true
            } else if byte == .newline {
                break
            } else {
                field.append(byte)
                if !byte.isBlank { isBlank = false }
            }
        }
        row.append(Array(field[...].trimmingBlanks()))
        return row
    }
}

extension [UInt8] {
    /// Whether they are well-formed UTF-8.
    var isUTF8: Bool {
        do {
            _ = try UTF8Span(validating: span)
            return true
        } catch {
            return false
        }
    }
}
