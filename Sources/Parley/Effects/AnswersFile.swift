internal import Bytes
internal import System

/// The file into which a script saves answers: one row of CSV each, readable by its owner only.
///
/// The columns are time (UTC), from, message (its MessageSid), then every name that the script
/// saves. A new file begins with a byte order mark, without which Excel takes UTF-8 for another
/// encoding. Somebody may have edited the file since: its header is compared without byte order
/// mark, CR and quotes, and a last line break that is lacking is written first. A file whose header
/// is another script's is left alone: `answers-2.csv` follows `answers.csv`.
struct AnswersFile: Sendable, Equatable {
    /// One row.
    struct Row: Sendable, Equatable {
        /// The time, like `2026-05-04T10:00:00Z`.
        let time: String
        /// The sender's address.
        let from: String
        /// The MessageSid, empty where there is none.
        let messageID: String
        /// The values by their columns; a column without a value is empty.
        let values: [String: String]
    }

    /// How much of the file's end is searched for the MessageSid, in bytes.
    static let searchedTail = 65_536
    /// How many files with other columns are looked at.
    static let mostFiles = 100

    /// Its absolute path.
    let path: String
    private let columns: [String]
    private let documentRoot: String?

    /// Names a file.
    ///
    /// - Parameters:
    ///   - path: The file, an absolute path.
    ///   - columns: The names that the script saves, in order.
    ///   - documentRoot: The folder that the web server hands out, nil where it is not known.
    init(path: String, columns: [String], documentRoot: String?) {
        self.path = path
        self.columns = columns
        self.documentRoot = documentRoot
    }

    /// Adds a row, unless the MessageSid is in the file's last 64 KiB already.
    ///
    /// - Parameters:
    ///   - row: The row.
    ///   - deadline: Until when another one's lock is waited for, on the monotonic clock.
    ///   - documentRoot: The folder that the message's web server hands out, nil where it is not
    ///     known.
    /// - Returns: Whether it was written, and what the operator should look at.
    /// - Throws: `Failure` where it could not be.
    @discardableResult
    func append(
        _ row: Row, until deadline: Int, documentRoot: String? = nil
    ) throws(Failure) -> Outcome {
        guard ![self.documentRoot, documentRoot].contains(where: isServed) else {
            throw .underDocumentRoot(path)
        }
        for number in 1...Self.mostFiles {
            let path = number > 1 ? FilePath(path).addingBeforeEnding("-\(number)") : path
            do throws(SystemError) {
                let file = try LockedFile(
                    appendingTo: path, mode: 0o600, followsLink: false, until: deadline)
                guard let start = try start(in: file) else { continue }
                let tail = try file.tail(limit: Self.searchedTail)
                guard !Self.mentions(row.messageID, in: tail) else {
                    return Outcome(isWritten: false, warnings: [])
                }
                let isReadable = try file.metadata().mode & 0o004 != 0
                let values = columns.map { row.values[$0] ?? "" }
                let line = Self.line([row.time, row.from, row.messageID] + values)
                try file.append(start.prefix + line + start.lineBreak)
                var warnings: [Warning] = []
                if start.isNew, number > 1 { warnings.append(.began(path, insteadOf: self.path)) }
                if isReadable { warnings.append(.readableByOthers(path)) }
                return Outcome(isWritten: true, warnings: warnings)
            } catch {
                throw .system(error)
            }
        }
        throw .tooManyFiles(path)
    }

    /// How a row begins and ends in a file.
    private struct Start {
        var prefix: [UInt8] = []
        var lineBreak = [UInt8(ascii: "\n")]
        var isNew = false
    }

    /// What stands before the next row; nil where the file has other columns.
    private func start(in file: borrowing LockedFile) throws(SystemError) -> Start? {
        let header = Self.line(["time", "from", "message"] + columns)
        // Room for the byte order mark, a line break, and quotes around each column.
        let head = try file.head(limit: header.count + 2 * (columns.count + 3) + 5)
        guard !head.isEmpty, head != Self.byteOrderMark else {
            let mark = head.isEmpty ? Self.byteOrderMark : []
            return Start(prefix: mark + header + [UInt8(ascii: "\n")], isNew: true)
        }
        let (known, wanted) = (Self.plain(head), Self.plain(header))
        let rest = known.dropFirst(wanted.count)
        guard known.starts(with: wanted), rest.isEmpty || rest.first == UInt8(ascii: "\n") else {
            return nil
        }
        var start = Start()
        if let end = head.firstIndex(of: UInt8(ascii: "\n")), head[..<end].last == Self.return {
            start.lineBreak = [Self.return, UInt8(ascii: "\n")]
        }
        if try file.tail(limit: 1) != [UInt8(ascii: "\n")] { start.prefix = start.lineBreak }
        return start
    }

    /// A header without what an editor or a spreadsheet may add or leave out.
    private static func plain(_ header: [UInt8]) -> [UInt8] {
        let start = header.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        return header[start...].filter { $0 != `return` && $0 != UInt8(ascii: "\"") }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let `return` = UInt8(ascii: "\r")

    /// Whether the web server hands the file out, which need not be there yet.
    private func isServed(_ documentRoot: String?) -> Bool {
        documentRoot.flatMap(WebFolder.init)?.holds(path) == true
    }

    private static func mentions(_ messageID: String, in tail: [UInt8]) -> Bool {
        let id = plain(SpreadsheetCell(messageID).bytes)
        guard !id.isEmpty else { return false }
        // A time, a MessageSid and a From that Twilio signed hold no comma. One of another From,
        // which is taken with verification off, would shift the columns: its row is saved twice.
        return tail.split(separator: UInt8(ascii: "\n")).contains { line in
            let columns = line.split(
                separator: UInt8(ascii: ","), maxSplits: 3, omittingEmptySubsequences: false)
            return columns.count > 2 && plain(Array(columns[2])) == id
        }
    }

    /// A row or a header, without its line break.
    private static func line(_ values: [String]) -> [UInt8] {
        Array(values.map { SpreadsheetCell($0).bytes }.joined(separator: [UInt8(ascii: ",")]))
    }
}
