internal import Bytes

/// The senders of a people file, of comma-separated values.
package struct PeopleFile: Sendable {
    /// The usable columns' names behind the number's; the first is always `caller`, and one
    /// whose header is no name is nil.
    package let columns: [String?]
    /// The file from its first line on.
    let rows: CSVRows
    /// Completes numbers that are written without `+`.
    let country: CountryCode?
    private let body: CSVRows
    private var offsets: NumberIndex<Int>?

    /// Reads the header of a people file.
    ///
    /// It fails where the file is no UTF-8 or longer than 1 MiB.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file.
    ///   - country: Completes numbers that are written without `+`; nil leaves them as they are.
    package init?(parsing bytes: [UInt8], country: CountryCode? = nil) {
        guard bytes.count <= Script.sizeLimit, bytes.isUTF8 else { return nil }
        rows = CSVRows(bytes)
        self.country = country
        var body = rows
        let header = body.next()?.cells ?? []
        self.body = body
        columns =
            ["caller"]
            + header.dropFirst(2).map { CSVRows.name($0).flatMap { Name.isFree($0) ? $0 : nil } }
    }

    /// The file with an index of its numbers, for who looks them up more than once.
    ///
    /// - Returns: The same file; a look-up no longer goes through all of it.
    /// - Complexity: O(*n* log *n*) where *n* is the number of bytes.
    package func indexed() -> PeopleFile {
        var offsets: [(digits: PhoneDigits, value: Int)] = []
        for row in body {
            let digits = digits(of: row.cells)
            if !digits.isEmpty { offsets.append((digits, row.offset)) }
        }
        var copy = self
        copy.offsets = NumberIndex(firstOf: offsets)
        return copy
    }

    /// The figures of a row's number, with the country's code.
    private func digits(of cells: [[UInt8]]) -> PhoneDigits {
        PhoneDigits(cells.first ?? [], in: country)
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
            var rows = offsets[digits].map(body.from)
            return rows?.next().map { person($0.cells) }
        }
        for row in body where self.digits(of: row.cells) == digits { return person(row.cells) }
        return nil
    }

    /// Whether there is a usable column of this name.
    func hasColumn(_ name: String) -> Bool { columns.contains(name) }

    /// All rows, with the number as it is written, and the line.
    package var people: [(address: String, person: Person, line: Int)] {
        body.compactMap { row in
            guard let number = row.cells.first, !number.isEmpty else { return nil }
            return (String(decoding: number, as: UTF8.self), person(row.cells), row.line)
        }
    }

    /// How many bytes the longest field has.
    package var longestField: Int {
        var longest = 0
        for row in body {
            for cell in row.cells { longest = max(longest, cell.count) }
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
