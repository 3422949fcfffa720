internal import Bytes

/// Something in a file of comma-separated values by which rows are lost.
package struct CSVFault: Sendable, Equatable {
    /// What it is.
    package enum Kind: Sendable, Equatable {
        /// The cells are parted by a sign that is not understood, a tab or semicolons.
        case separator(String)
        /// The first line has a number, so that it is somebody and not the header.
        case rowForHeader
        /// A header that cannot be a name; and the columns that can.
        case badColumn(String, columns: [String])
        /// A quote that never closes.
        case unclosedQuote
        /// A row with more cells than the header.
        case tooManyCells(Int, columns: Int)
        /// A number or a key that an earlier row has.
        case repeated(String, first: Int)
        /// A number that no sender has.
        case badNumber(String)
        /// A row without a key, and with something else.
        case noKey
    }

    /// What it is, in the first line that has it.
    package let kind: Kind
    /// The line, from 1.
    package let line: Int
    /// How many more there are of the kind.
    package fileprivate(set) var more = 0
}

extension PeopleFile {
    /// What is wrong with the file, each kind once, in the order of their lines.
    ///
    /// - Complexity: O(*n* log *n*) where *n* is the number of bytes.
    package var faults: [CSVFault] {
        var search = FaultSearch(rows, columns: columns.compactMap(\.self))
        var lines: [PhoneDigits: Int] = [:]
        search.run { search, header in
            let number = PhoneDigits(header.cells.first ?? [], in: country)
            if number.canMatch((header.cells.first ?? [])[...]) {
                search.add(.rowForHeader, header.line)
            }
            search.checkColumns(header.cells.dropFirst(2), columns.dropFirst(), header.line)
        } row: { search, row in
            let number = row.cells.first ?? []
            let text = String(decoding: number, as: UTF8.self)
            let digits = PhoneDigits(number, in: country)
            if !digits.canMatch(number[...]) {
                search.add(.badNumber(text), row.line)
            } else if let first = lines[digits] {
                search.add(.repeated(text, first: first), row.line)
            } else {
                lines[digits] = row.line
            }
        }
        return search.faults
    }
}

extension ListFile {
    /// What is wrong with the file, each kind once, in the order of their lines.
    ///
    /// - Complexity: O(*n* log *n*) where *n* is the number of bytes.
    package var faults: [CSVFault] {
        var search = FaultSearch(rows, columns: columns.compactMap(\.self))
        var lines: [[UInt8]: Int] = [:]
        search.run { search, header in
            search.checkColumns(header.cells.dropFirst(), columns[...], header.line)
        } row: { search, row in
            let key = String(decoding: row.cells.first ?? [], as: UTF8.self)
            let form = LookupTable.form(of: key)
            if key.isEmpty {
                search.add(.noKey, row.line)
            } else if let first = lines[form] {
                search.add(.repeated(key, first: first), row.line)
            } else {
                lines[form] = row.line
            }
        }
        return search.faults
    }
}

/// Goes through a file of comma-separated values and says what is wrong.
private struct FaultSearch {
    private let rows: CSVRows
    /// The names of the columns that can be used.
    private let columns: [String]
    private(set) var faults: [CSVFault] = []

    init(_ rows: CSVRows, columns: [String]) {
        self.rows = rows
        self.columns = columns
    }

    /// Looks at all rows that are not empty.
    ///
    /// - Parameters:
    ///   - checkHeader: Looks at the first line.
    ///   - checkRow: Looks at another row.
    mutating func run(
        header checkHeader: (inout FaultSearch, CSVRows.Row) -> Void,
        row checkRow: (inout FaultSearch, CSVRows.Row) -> Void
    ) {
        var rows = rows
        guard let header = rows.next() else { return }
        // With the wrong separator everything else is wrong, too.
        if let sign = wrongSeparator(header) { return add(.separator(sign), header.line) }
        checkHeader(&self, header)
        let columns = header.cells.count
        while let row = rows.next() {
            guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
            if row.cells.dropFirst(columns).contains(where: { !$0.isEmpty }) {
                add(.tooManyCells(row.cells.count, columns: columns), row.line)
            }
            checkRow(&self, row)
        }
        if let line = rows.unclosedQuote { add(.unclosedQuote, line) }
        faults.sort { $0.line < $1.line }
    }

    mutating func add(_ kind: CSVFault.Kind, _ line: Int) {
        if let known = faults.firstIndex(where: { $0.kind.isSameSort(as: kind) }) {
            faults[known].more += 1
        } else {
            faults.append(CSVFault(kind: kind, line: line))
        }
    }

    /// The sign that parts the cells of a header, where it is another than the one that is looked
    /// for: it stands in the first cell.
    private func wrongSeparator(_ header: CSVRows.Row) -> String? {
        guard let first = header.cells.first else { return nil }
        if first.contains(.tab) { return "tabs" }
        if rows.separator == .comma, first.contains(UInt8(ascii: ";")) {
            return "semicolons"
        }
        return nil
    }

    /// Says which headers cannot be names.
    ///
    /// - Parameters:
    ///   - cells: The headers.
    ///   - names: Their names.
    ///   - line: The line that they stand in.
    mutating func checkColumns(
        _ cells: ArraySlice<[UInt8]>, _ names: ArraySlice<String?>, _ line: Int
    ) {
        for (cell, name) in zip(cells, names) where name == nil && !cell.isEmpty {
            add(.badColumn(String(decoding: cell, as: UTF8.self), columns: columns), line)
        }
    }
}

extension CSVFault.Kind {
    /// Whether another fault is of the same kind.
    fileprivate func isSameSort(as other: Self) -> Bool {
        switch (self, other) {
        case (.separator, .separator), (.rowForHeader, .rowForHeader), (.badColumn, .badColumn),
            (.unclosedQuote, .unclosedQuote), (.tooManyCells, .tooManyCells),
            (.repeated, .repeated), (.badNumber, .badNumber), (.noKey, .noKey):
            true
        default: false
        }
    }
}

extension PhoneDigits {
    /// Whether a sender can have the number: it is not too long, and too short only with a `+`.
    ///
    /// - Parameter written: The number as it is written.
    /// - Returns: Whether somebody's text may be found by it.
    package func canMatch(_ written: ArraySlice<UInt8>) -> Bool {
        let hasPlus = written.contains(UInt8(ascii: "+"))
        return canBeTexted && (hasPlus || count >= 8)
    }
}
