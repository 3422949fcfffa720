/// The senders that a script itself knows: `[people]`.
struct PeopleSection: Sendable {
    /// One line of it.
    struct Row: Sendable {
        /// Where the number stands.
        let position: SourcePosition
        let number: ArraySlice<UInt8>
        let fields: ArraySlice<UInt8>

        /// The number as it is written.
        var address: String { String(decoding: number, as: UTF8.self) }
    }

    /// The names of the columns, the first one is always `caller`.
    var columns = [Name("caller", at: .beginning)]
    /// The lines, in the order of the file.
    var rows: [Row] = []

    /// The columns of a sender.
    ///
    /// - Parameter address: The sender's address, with or without a channel's prefix.
    /// - Returns: The values by their column's name, nil for an unknown sender.
    func person(at address: String) -> [String: String]? {
        guard !rows.isEmpty else { return nil }
        let digits = PhoneDigits(address.utf8)
        guard !digits.isEmpty else { return nil }
        return rows.first { PhoneDigits($0.number) == digits }.map { person(fields: $0.fields) }
    }

    /// The columns of a row.
    ///
    /// - Parameter row: One of `rows`.
    /// - Returns: The values by their column's name.
    func person(_ row: Row) -> [String: String] {
        person(fields: row.fields)
    }

    /// Splits what stands behind `=` or `person`; the last column takes the rest.
    func person(fields: ArraySlice<UInt8>) -> [String: String] {
        let parts = fields.split(
            separator: .comma, maxSplits: max(0, columns.count - 1),
            omittingEmptySubsequences: false)
        var values: [String: String] = [:]
        for (column, part) in zip(columns, parts) {
            values[column.text] = String(decoding: part.trimmingBlanks(), as: UTF8.self)
        }
        return values
    }
}

/// The figures of an address: what makes two ways of writing a number the same one.
struct PhoneDigits: Hashable {
    private let digits: [UInt8]

    /// Takes the figures behind a channel's prefix, like those of `whatsapp:+1415…`.
    ///
    /// - Parameter address: An address.
    init(_ address: some Collection<UInt8>) {
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")) else {
            digits = address.filter(\.isDigit)
            return
        }
        digits = address[address.index(after: colon)...].filter(\.isDigit)
    }

    var isEmpty: Bool { digits.isEmpty }
}

extension BidirectionalCollection<UInt8> {
    /// The bytes without white space at both ends.
    func trimmingBlanks() -> SubSequence {
        guard let first = firstIndex(where: { !$0.isBlank }),
            let last = lastIndex(where: { !$0.isBlank })
        else { return self[endIndex..<endIndex] }
        return self[first...last]
    }
}
