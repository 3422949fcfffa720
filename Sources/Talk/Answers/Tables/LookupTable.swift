internal import Bytes

/// A list of a script: a table whose rows people name by their keys.
///
/// It is indexed when it is made: by the whole key, and by the words of it.
package struct LookupTable: Sendable {
    /// A row.
    package struct Row: Sendable {
        /// The key, as the list writes it, white space collapsed.
        package let key: String
        /// What stands in the columns behind it; there may be fewer or more than columns.
        package let cells: [String]
        /// The line in which it stands.
        package let line: Int

        /// Makes a row.
        ///
        /// - Parameters:
        ///   - key: The key, as the list writes it.
        ///   - cells: What stands in the columns behind it.
        ///   - line: The line in which it stands.
        init(key: some Collection<UInt8>, cells: [String], line: Int) {
            self.key = String(decoding: PlainText.collapsed(key), as: UTF8.self)
            self.cells = cells
            self.line = line
        }
    }

    /// The columns behind the key; nil for one whose header cannot be a name.
    package let columns: [String?]
    /// The rows, in the order of the list.
    package let rows: [Row]
    /// The row of a key, by the key's form; of a form that several rows have, -1 and less: the first
    /// of them is -1 for row 0, -2 for row 1.
    private var numbers: [[UInt8]: Int32] = [:]
    /// The rows in whose keys a word stands, in their order.
    private(set) var rowsByWord: [[UInt8]: [Int32]] = [:]
    /// Finds the words of keys that are one slip from another; nil: each of them is looked at.
    private(set) var slips: SlipIndex?

    /// Makes a list.
    ///
    /// - Parameters:
    ///   - columns: The columns behind the key; nil for one whose header cannot be a name.
    ///   - rows: The rows; those without a key are left out.
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    init(columns: [String?], rows: [Row]) {
        self.columns = columns
        self.rows = rows.filter { !$0.key.isEmpty }
        numbers.reserveCapacity(self.rows.count)
        for (index, row) in self.rows.enumerated() {
            let normalised = Normalised(Array(row.key.utf8), keepingWords: true)
            let form = Self.form(of: Normalised(Array(row.key.utf8)).bytes)
            let number = Int32(index)
            if let known = numbers[form] {
                numbers[form] = min(known, -known - 1)
            } else {
                numbers[form] = number
            }
            for word in Self.words(of: normalised) where rowsByWord[word]?.last != number {
                rowsByWord[word, default: []].append(number)
            }
        }
    }

    /// The list, its words indexed for slips: worth it where many texts follow.
    ///
    /// - Complexity: O(*n* log *n*) where *n* is the number of words of keys.
    var indexedForSlips: LookupTable {
        var table = self
        table.slips = SlipIndex(rowsByWord.keys)
        return table
    }

    /// How a key is compared: as matching sees it, and where it has a figure, its letters and
    /// figures alone.
    ///
    /// - Parameter normalised: The key, normalised.
    /// - Returns: What two keys that are the same have in common.
    static func form(of normalised: [UInt8]) -> [UInt8] {
        guard normalised.contains(where: \.isDigit) else { return normalised }
        var form: [UInt8] = []
        form.reserveCapacity(normalised.count)
        var index = 0
        while index < normalised.count {
            let (scalar, length) = Unicode.Scalar.decoded(
                normalised, at: index, before: normalised.count)
            if scalar.isLetterOrDigit { form += normalised[index..<index + length] }
            index += length
        }
        return form
    }

    /// How a key is compared.
    ///
    /// - Parameter key: The key, as it is written.
    /// - Returns: What two keys that are the same have in common.
    package static func form(of key: String) -> [UInt8] {
        form(of: Normalised(Array(key.utf8)).bytes)
    }

    /// The words of a text in which there is a letter or a figure.
    ///
    /// - Parameter text: The text, its words kept.
    /// - Returns: The words, normalised.
    static func words(of text: Normalised) -> [[UInt8]] {
        text.words.compactMap { word in
            let letters = Array(text.bytes[word.core])
            // Of a sign that normalising drops, nothing is left.
            guard !letters.isEmpty else { return nil }
            let first = Unicode.Scalar.decoded(letters, at: 0, before: letters.count).scalar
            return first.isLetterOrDigit ? letters : nil
        }
    }

    /// The words of a row's key.
    ///
    /// - Parameter row: The row's number.
    /// - Returns: The words, normalised.
    func words(ofRow row: Int) -> [[UInt8]] {
        Self.words(of: Normalised(Array(rows[row].key.utf8), keepingWords: true))
    }

    /// The row of a form.
    ///
    /// - Parameter form: The form of a key or a text.
    /// - Returns: The row; several where the list has the key twice.
    func match(form: [UInt8]) -> LookupMatch {
        guard !form.isEmpty, let number = numbers[form] else { return .none }
        return number < 0 ? .several([Int(-(number + 1))]) : .row(Int(number))
    }

    /// Whether a key stands in the list.
    ///
    /// - Parameter key: The key.
    /// - Returns: Whether a row has it, or several.
    package func contains(_ key: String) -> Bool { match(form: Self.form(of: key)) != .none }

    /// Whether there is a column of a name that can be used.
    ///
    /// - Parameter column: The name.
    /// - Returns: Whether there is one.
    package func hasColumn(_ column: String) -> Bool { columns.contains(column) }

    /// What stands in a column.
    ///
    /// - Parameters:
    ///   - column: The column's name.
    ///   - key: The key of a row.
    /// - Returns: The cell; empty where there is no such row or column.
    package func cell(_ column: String, ofKey key: String) -> String {
        guard case .row(let row) = match(form: Self.form(of: key)),
            let index = columns.firstIndex(of: column), index < rows[row].cells.count
        else { return "" }
        return rows[row].cells[index]
    }

    /// How many bytes the longest key or cell has.
    package var longestField: Int {
        var longest = 0
        for row in rows {
            longest = max(longest, row.key.utf8.count)
            for cell in row.cells { longest = max(longest, cell.utf8.count) }
        }
        return longest
    }
}

/// What a text is of the rows of a list.
package enum LookupMatch: Sendable, Equatable {
    /// No row.
    case none
    /// One row, by its number.
    case row(Int)
    /// Several rows, so that it is no answer; a single one is of a key that the list has twice.
    case several([Int])
}
