internal import Bytes

/// A list that stands in the script itself: `[list pupils: class, teacher]`.
package struct ScriptList: Sendable {
    /// A line of it.
    package struct Row: Sendable {
        /// Where the key stands.
        package let position: SourcePosition
        /// The key, as it is written.
        let key: ArraySlice<UInt8>
        /// What stands behind the `=`; the last column takes the rest.
        let fields: ArraySlice<UInt8>
    }

    /// Its name.
    package let name: Name
    /// The names of the columns behind the key.
    package let columns: [Name]
    /// Its lines, in the order of the file.
    package var rows: [Row] = []

    /// The list, indexed.
    ///
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    package var table: LookupTable {
        LookupTable(
            columns: columns.map(\.text),
            rows: rows.map { row in
                LookupTable.Row(key: row.key, cells: cells(of: row), line: row.position.line)
            })
    }

    private func cells(of row: Row) -> [String] {
        guard !columns.isEmpty else { return [] }
        return row.fields.split(
            separator: .comma, maxSplits: columns.count - 1, omittingEmptySubsequences: false
        ).map { String(decoding: $0.trimmingBlanks(), as: UTF8.self) }
    }
}
