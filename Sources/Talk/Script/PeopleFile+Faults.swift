internal import Bytes

extension PeopleFile {
    /// Something in the file by which people are lost.
    package struct Fault: Sendable, Equatable {
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
            /// A number that an earlier row has.
            case repeated(String, first: Int)
            /// A number that no sender has.
            case badNumber(String)
        }

        /// What it is, in the first line that has it.
        package let kind: Kind
        /// The line, from 1.
        package let line: Int
        /// How many more there are of the kind.
        package fileprivate(set) var more = 0
    }

    /// What is wrong with the file, each kind once, in the order of their lines.
    ///
    /// - Complexity: O(*n* log *n*) where *n* is the number of bytes.
    package var faults: [Fault] {
        var search = FaultSearch(self)
        search.run()
        return search.faults
    }
}

/// Goes through a people file and says what is wrong.
private struct FaultSearch {
    let file: PeopleFile
    private(set) var faults: [PeopleFile.Fault] = []
    private var lines: [PhoneDigits: Int] = [:]

    init(_ file: PeopleFile) {
        self.file = file
    }

    mutating func run() {
        var rows = file.rows
        guard let header = rows.next() else { return }
        // With the wrong separator everything else is wrong, too.
        if let sign = wrongSeparator(header) { return add(.separator(sign), header.line) }
        check(header)
        while let row = rows.next() { check(row, columns: header.cells.count) }
        if let line = rows.unclosedQuote { add(.unclosedQuote, line) }
        faults.sort { $0.line < $1.line }
    }

    private mutating func add(_ kind: PeopleFile.Fault.Kind, _ line: Int) {
        if let known = faults.firstIndex(where: { $0.kind.isSameSort(as: kind) }) {
            faults[known].more += 1
        } else {
            faults.append(PeopleFile.Fault(kind: kind, line: line))
        }
    }

    /// The sign that parts the cells of a header, where it is another than the one that is looked
    /// for: it stands in the first cell.
    private func wrongSeparator(_ header: CSVRows.Row) -> String? {
        guard let first = header.cells.first else { return nil }
        if first.contains(.tab) { return "tabs" }
        if file.rows.separator == .comma, first.contains(UInt8(ascii: ";")) {
            return "semicolons"
        }
        return nil
    }

    private mutating func check(_ header: CSVRows.Row) {
        let number = PhoneDigits(header.cells.first ?? [], in: file.country)
        if number.canMatch((header.cells.first ?? [])[...]) {
            add(.rowForHeader, header.line)
        }
        let usable = file.columns.compactMap(\.self)
        for (cell, name) in zip(header.cells.dropFirst(2), file.columns.dropFirst())
        where name == nil && !cell.isEmpty {
            add(.badColumn(String(decoding: cell, as: UTF8.self), columns: usable), header.line)
        }
    }

    private mutating func check(_ row: CSVRows.Row, columns: Int) {
        guard let number = row.cells.first, row.cells.contains(where: { !$0.isEmpty }) else {
            return
        }
        if row.cells.dropFirst(columns).contains(where: { !$0.isEmpty }) {
            add(.tooManyCells(row.cells.count, columns: columns), row.line)
        }
        let text = String(decoding: number, as: UTF8.self)
        let digits = PhoneDigits(number, in: file.country)
        if !digits.canMatch(number[...]) {
            add(.badNumber(text), row.line)
        } else if let first = lines[digits] {
            add(.repeated(text, first: first), row.line)
        } else {
            lines[digits] = row.line
        }
    }
}

extension PeopleFile.Fault.Kind {
    /// Whether another fault is of the same kind.
    fileprivate func isSameSort(as other: Self) -> Bool {
        switch (self, other) {
        case (.separator, .separator), (.rowForHeader, .rowForHeader), (.badColumn, .badColumn),
            (.unclosedQuote, .unclosedQuote), (.tooManyCells, .tooManyCells),
            (.repeated, .repeated), (.badNumber, .badNumber):
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
