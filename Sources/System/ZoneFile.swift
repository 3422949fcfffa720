internal import Bytes

/// The files of the time zone database.
package enum ZoneFile {
    /// Where systems keep the database.
    package static let folder = "/usr/share/zoneinfo"

    /// Where the file of a time zone lies.
    ///
    /// - Parameters:
    ///   - name: The zone's name, `Europe/Vienna`.
    ///   - folder: Where the database is.
    /// - Returns: The path, whether or not there is such a file; nil where the name is none: one
    ///   of letters, digits, `_`, `+`, `-` and `/` that leads out of the folder nowhere.
    package static func path(of name: String, in folder: String = folder) -> String? {
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard name.utf8.count <= 255, parts.allSatisfy(isNamePart) else { return nil }
        return "\(folder)/\(name)"
    }

    /// The bytes of a time zone's file.
    ///
    /// - Parameters:
    ///   - name: The zone's name.
    ///   - folder: Where the database is.
    /// - Returns: The file's bytes; nil where the name is none.
    /// - Throws: `SystemError`; `isMissing` where there is no such zone.
    package static func contents(
        of name: String, in folder: String = folder
    ) throws(SystemError) -> [UInt8]? {
        guard let path = path(of: name, in: folder) else { return nil }
        return try File.contents(of: path, limit: 1_048_576)
    }

    /// The names of all zones, as the database lists them; none where it has no list.
    ///
    /// https://man7.org/linux/man-pages/man8/zic.8.html
    ///
    /// - Parameter folder: Where the database is.
    /// - Returns: The names, like `Europe/Vienna`, in the order of the list.
    package static func names(in folder: String = folder) -> [String] {
        // Of a list that cannot be read nothing is proposed.
        guard let list = try? File.contents(of: "\(folder)/tzdata.zi", limit: 1_048_576) else {
            return []
        }
        var names: [String] = []
        for line in list.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
            switch words.first?.first {
            case UInt8(ascii: "Z") where words.count > 1:
                names.append(String(decoding: words[1], as: UTF8.self))
            case UInt8(ascii: "L") where words.count == 3:
                names.append(String(decoding: words[2], as: UTF8.self))
            default: continue
            }
        }
        return names
    }

    /// A full stop appears in no zone's name, which keeps `.` and `..` out by itself.
    private static func isNamePart(_ part: Substring.UTF8View.SubSequence) -> Bool {
        !part.isEmpty
            && part.allSatisfy { byte in
                byte.isLetterOrDigit || "_+-".utf8.contains(byte)
            }
    }
}
