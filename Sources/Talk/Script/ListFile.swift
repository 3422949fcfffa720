internal import Bytes

/// A list in a file of comma-separated values, whose first column is the key.
package struct ListFile: Sendable {
    /// The usable columns' names behind the key's; one whose header is no name is nil.
    package let columns: [String?]
    /// The file from its first line on.
    let rows: CSVRows

    /// Reads the header of a list.
    ///
    /// It fails where the file is no UTF-8 or longer than 1 MiB.
    ///
    /// - Parameter bytes: The bytes of the file.
    package init?(parsing bytes: [UInt8]) {
        guard bytes.count <= Script.sizeLimit, bytes.isUTF8 else { return nil }
        rows = CSVRows(bytes)
        var body = rows
        let header = body.next()?.cells ?? []
        columns = header.dropFirst().map(CSVRows.name)
    }

    /// The list, indexed.
    ///
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    package var table: LookupTable {
        var body = rows
        _ = body.next()
        return LookupTable(
            columns: columns,
            rows: body.map { row in
                LookupTable.Row(
                    key: row.cells.first ?? [],
                    cells: row.cells.dropFirst().map { String(decoding: $0, as: UTF8.self) },
                    line: row.line)
            })
    }
}
