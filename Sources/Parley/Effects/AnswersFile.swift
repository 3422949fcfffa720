internal import System

/// The file into which a script saves answers: one row of CSV each, readable by its owner only.
///
/// The columns are time (UTC), from, message (its MessageSid), then every name that the script
/// saves. A file whose header is another script's is left alone: `answers-2.csv` follows
/// `answers.csv`. Quoting is RFC 4180's, <https://www.rfc-editor.org/rfc/rfc4180>.
struct AnswersFile: Sendable, Equatable {
    /// Why a row could not be saved.
    enum Failure: Error, Equatable, CustomStringConvertible {
        case underDocumentRoot(String)
        case system(SystemError)
        case tooManyFiles(String)

        var description: String {
            switch self {
            case .underDocumentRoot(let path):
                "\(path) lies under DOCUMENT_ROOT, where the web server may hand it out; "
                    + "set PARLEY_STATE_DIR to a folder outside of it"
            case .system(let error): "\(error)"
            case .tooManyFiles(let path):
                "\(path) and \(AnswersFile.mostFiles - 1) more have other columns; move them away"
            }
        }
    }

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

    private let path: String
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
    /// - Parameter row: The row.
    /// - Returns: Whether it was written.
    /// - Throws: `Failure` where it could not be.
    @discardableResult
    func append(_ row: Row) throws(Failure) -> Bool {
        guard !isServed else { throw .underDocumentRoot(path) }
        let header = Self.line(["time", "from", "message"] + columns)
        for number in 1...Self.mostFiles {
            let path = Self.path(path, number: number)
            do throws(SystemError) {
                let file = try LockedFile(appendingTo: path, mode: 0o600)
                let head = try file.head(limit: header.count)
                guard head.isEmpty || head == header else { continue }
                let tail = try file.tail(limit: Self.searchedTail)
                let (from, id) = (Self.harmless(row.from), Self.harmless(row.messageID))
                guard !Self.mentions(id, in: tail) else { return false }
                let values = columns.map { Self.harmless(row.values[$0] ?? "") }
                let line = Self.line([row.time, from, id] + values)
                try file.append(head.isEmpty ? header + line : line)
                return true
            } catch {
                throw .system(error)
            }
        }
        throw .tooManyFiles(path)
    }

    /// Whether the web server hands the file out: whether its folder lies under DOCUMENT_ROOT.
    private var isServed: Bool {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard let documentRoot, let root = try? File.resolved(documentRoot),
            let real = try? File.resolved(folder)
        else { return false }
        return real == root || real.utf8.starts(with: (root == "/" ? root : root + "/").utf8)
    }

    /// `answers.csv`, then `answers-2.csv` and so on.
    private static func path(_ path: String, number: Int) -> String {
        guard number > 1 else { return path }
        let nameStart = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        let name = path[nameStart...]
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            return "\(path)-\(number)"
        }
        return "\(path[..<dot])-\(number)\(path[dot...])"
    }

    private static func mentions(_ messageID: String, in tail: [UInt8]) -> Bool {
        guard !messageID.isEmpty else { return false }
        let id = Array(messageID.utf8)
        // Neither time nor From can hold a comma that is not quoted, and a MessageSid holds none.
        return tail.split(separator: UInt8(ascii: "\n")).contains { line in
            let columns = line.split(
                separator: UInt8(ascii: ","), maxSplits: 3, omittingEmptySubsequences: false)
            return columns.count > 2 && columns[2].elementsEqual(id)
        }
    }

    /// A value that no spreadsheet runs as a formula: one that could be begins with `'`, phone
    /// numbers and numbers excepted.
    /// <https://owasp.org/www-community/attacks/CSV_Injection>
    private static func harmless(_ value: String) -> String {
        guard let first = value.utf8.first, "=+-@\t\r".utf8.contains(first) else { return value }
        let isNumber = value.utf8.count > 1 && value.utf8.dropFirst().allSatisfy(isDigit)
        return isNumber || Double(value)?.isFinite == true ? value : "'\(value)"
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func line(_ values: [String]) -> [UInt8] {
        Array(values.map(field).joined(separator: [UInt8(ascii: ",")])) + [UInt8(ascii: "\n")]
    }

    private static func field(_ value: String) -> [UInt8] {
        let special = "\",\r\n".utf8
        guard value.utf8.contains(where: { special.contains($0) }) else { return Array(value.utf8) }
        var result = [UInt8(ascii: "\"")]
        for byte in value.utf8 {
            if byte == UInt8(ascii: "\"") { result.append(byte) }
            result.append(byte)
        }
        return result + [UInt8(ascii: "\"")]
    }
}
