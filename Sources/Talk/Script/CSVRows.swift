internal import Bytes

/// The rows of a file of comma-separated values (RFC 4180), or of values between `;`.
///
/// Lines end with LF or CR LF; with CR alone where the file has no LF, as old spreadsheets save it.
/// https://www.rfc-editor.org/rfc/rfc4180
struct CSVRows: Sequence, IteratorProtocol {
    /// One row.
    struct Row {
        /// Its cells, without white space at their ends.
        let cells: [[UInt8]]
        /// The line in which it begins, from 1.
        let line: Int
        /// Where it begins.
        let offset: Int
    }

    private let bytes: [UInt8]
    /// What stands between two cells.
    let separator: UInt8
    /// What ends a line.
    private let lineEnd: UInt8
    /// Where the next row begins.
    private(set) var offset: Int
    private var line = 1
    /// The line of a quote that never closes; known behind the last row.
    private(set) var unclosedQuote: Int?

    /// Stands before the first row; a byte order mark is no part of it.
    ///
    /// - Parameter bytes: The bytes of the file.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineEnd = bytes.contains(.newline) ? .newline : .carriageReturn
        let end = lineEnd
        let first = bytes[offset...].prefix { $0 != end }
        separator = first.contains(.comma) ? .comma : UInt8(ascii: ";")
    }

    /// The same rows from one on.
    ///
    /// - Parameter offset: Where a row begins.
    /// - Returns: The rows; they count their lines from 1.
    func from(_ offset: Int) -> CSVRows {
        var rows = self
        rows.offset = offset
        rows.line = 1
        return rows
    }

    /// The name of a column: its header in lower case, with `_` for blanks; nil where that is none.
    ///
    /// - Parameter header: The cell of the first line.
    /// - Returns: The name.
    static func name(_ header: [UInt8]) -> String? {
        let name = header.map { byte in
            switch byte {
            case .space: UInt8(ascii: "_")
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
            default: byte
            }
        }
        return Name.isValid(name) ? String(decoding: name, as: UTF8.self) : nil
    }

    /// Reads one row; a quoted cell may hold line breaks.
    mutating func next() -> Row? {
        guard offset < bytes.count else { return nil }
        let start = (offset, line)
        let quote = UInt8(ascii: "\"")
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var quoteLine: Int?
        var isBlank = true
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == lineEnd { line += 1 }
            if quoteLine != nil {
                if byte != quote {
                    cell.append(byte)
                } else if offset < bytes.count, bytes[offset] == quote {
                    cell.append(quote)
                    offset += 1
                } else {
                    quoteLine = nil
                }
            } else if byte == quote, isBlank {
                cell = []
                quoteLine = line
                isBlank = false
            } else if byte == separator {
                cells.append(Array(cell[...].trimmingBlanks()))
                cell = []
                isBlank = true
            } else if byte == lineEnd {
                break
            } else {
                cell.append(byte)
                if !byte.isBlank { isBlank = false }
            }
        }
        unclosedQuote = quoteLine
        cells.append(Array(cell[...].trimmingBlanks()))
        return Row(cells: cells, line: start.1, offset: start.0)
    }
}
