internal import Bytes

/// The senders that a script itself knows: `[people]`.
package struct PeopleSection: Sendable {
    /// One line of it.
    package struct Row: Sendable {
        /// Where the number stands.
        package let position: SourcePosition
        package let number: ArraySlice<UInt8>
        package let fields: ArraySlice<UInt8>

        /// The number as it is written.
        package var address: String { String(decoding: number, as: UTF8.self) }
    }

    /// Completes numbers that are written without `+`.
    let country: CountryCode?
    /// The names of the columns, the first one is always `caller`.
    package var columns = [Name("caller", at: .beginning)]
    /// The lines, in the order of the file.
    package var rows: [Row] = []

    /// Makes a section without people.
    ///
    /// - Parameter country: Completes numbers that are written without `+`; nil leaves them.
    init(country: CountryCode? = nil) {
        self.country = country
    }

    /// Whether there is a column of this name.
    func hasColumn(_ name: String) -> Bool { columns.contains { $0.text == name } }

    /// The columns of a sender.
    ///
    /// - Parameter digits: The figures of the sender's number.
    /// - Returns: What is known of the sender, nil for an unknown one.
    package func person(with digits: PhoneDigits) -> Person? {
        guard !digits.isEmpty else { return nil }
        // Most rows end in another figure, which is seen before their figures are taken apart.
        let last = digits.last
        let row = rows.first { row in
            row.number.last(where: \.isDigit) == last && self.digits(of: row) == digits
        }
        return row.map { person(fields: $0.fields) }
    }

    /// The figures of a row's number, with the country's code.
    ///
    /// - Parameter row: One of `rows`.
    /// - Returns: What a sender's figures are compared with.
    package func digits(of row: Row) -> PhoneDigits { PhoneDigits(row.number, in: country) }

    /// The columns of a row.
    ///
    /// - Parameter row: One of `rows`.
    /// - Returns: What is known of the sender.
    package func person(_ row: Row) -> Person {
        person(fields: row.fields)
    }

    /// Splits what stands behind `=` or `person`; the last column takes the rest.
    package func person(fields: ArraySlice<UInt8>) -> Person {
        Person(fields, columns: columns.map(\.text))
    }
}
