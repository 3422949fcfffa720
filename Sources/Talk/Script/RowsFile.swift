internal import Bytes

/// The rows of a people file, for who texts first: as they are written, with their lines.
package struct RowsFile: Sendable {
    /// One person.
    package struct Row: Sendable {
        /// The line that it begins in, from 1.
        package let line: Int
        /// The number as it is written.
        package let number: String
        /// The number as Twilio writes it; nil where nobody can have it.
        package let address: String?
        /// The other cells by their columns' names; of a column without a usable name none.
        package let cells: [(name: String, text: String)]
        /// Whether there are more cells than columns.
        package let hasExtraCells: Bool
    }

    /// Why there are no rows.
    package enum Fault: Error, Sendable, Equatable, CustomStringConvertible {
        /// It is no UTF-8.
        case notUTF8
        /// It has no line but the first, or none.
        case empty
        /// The first line has a number, so that it is somebody and not the header.
        case rowForHeader(String)
        /// The header is parted by something else.
        case separator(String)
        /// A quote that never closes.
        case unclosedQuote(line: Int)

        /// What is wrong, where, and what to do.
        package var description: String {
            switch self {
            case .notUTF8: "it is not UTF-8; in a spreadsheet, save it as \"CSV UTF-8\""
            case .empty: "it has no rows below its first line"
            case .rowForHeader(let text):
                "line 1: \(text) is a number, and the first line must name the columns, like "
                    + "number,name,day"
            case .separator(let sign):
                "line 1: the columns are parted by \(sign); save it with commas or semicolons"
            case .unclosedQuote(let line): "line \(line): a quote is opened and never closed"
            }
        }
    }

    /// The names of the columns behind the number's; nil of one whose header is no name.
    package let columns: [String?]
    /// The rows, without those that are empty.
    package let rows: [Row]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: Its bytes.
    ///   - country: Completes numbers that are written without `+`; nil: they must have it.
    /// - Throws: `Fault` where it has no rows that could be read.
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    package init(parsing bytes: [UInt8], country: CountryCode?) throws(Fault) {
        guard bytes.isUTF8 else { throw .notUTF8 }
        var source = CSVRows(bytes)
        guard let header = source.next() else { throw .empty }
        let first = header.cells.first ?? []
        if first.contains(.tab) { throw .separator("tabs") }
        if Self.address(first, country) != nil {
            throw .rowForHeader(String(decoding: first, as: UTF8.self))
        }
        columns = header.cells.dropFirst().map(CSVRows.name)
        var rows: [Row] = []
        while let row = source.next() {
            guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
            let number = row.cells.first ?? []
            rows.append(
                Row(
                    line: row.line, number: String(decoding: number, as: UTF8.self),
                    address: Self.address(number, country),
                    cells: zip(columns, row.cells.dropFirst()).compactMap { name, cell in
                        name.map { ($0, String(decoding: cell, as: UTF8.self)) }
                    },
                    hasExtraCells: row.cells.dropFirst(header.cells.count)
                        .contains { !$0.isEmpty }))
        }
        if let line = source.unclosedQuote { throw .unclosedQuote(line: line) }
        guard !rows.isEmpty else { throw .empty }
        self.rows = rows
    }

    /// A number as Twilio writes it.
    private static func address(_ text: [UInt8], _ country: CountryCode?) -> String? {
        // Another channel has rules of its own, and letters are no number.
        guard !text.contains(where: { $0.isLetter || $0 == UInt8(ascii: ":") }) else { return nil }
        let hasPlus = text.contains(UInt8(ascii: "+"))
        let digits = PhoneDigits(text, in: country)
        guard hasPlus || country != nil, digits.canBeTexted, digits.count >= 7 else { return nil }
        return digits.number
    }
}
