import Bytes
import Conversation
import System

/// The cookies that Twilio would keep: for each pair of numbers its own, four hours long.
///
/// A file of lines `from TAB to TAB origin TAB name=value TAB end`, the end in Unix seconds. Only
/// its owner can read it.
/// <https://help.twilio.com/articles/223136287>
struct CookieJar: Sendable {
    /// Twilio keeps no cookie longer, in seconds.
    static let longest = Session.longestKept
    /// How many cookies of an owner are kept, and how many bytes each may have with its name: what
    /// a browser keeps at least. <https://www.rfc-editor.org/rfc/rfc6265#section-6.1>
    private static let most = 50
    private static let largest = 4_096

    /// Whose cookie it is, and where it goes.
    struct Owner: Sendable, Equatable {
        /// The sender's address.
        let from: String
        /// The address that is texted.
        let to: String
        /// Scheme, host and port.
        let origin: String
    }

    private struct Entry: Sendable, Equatable {
        let owner: Owner
        let name: String
        let value: String
        let end: Int
    }

    private var entries: [Entry] = []

    /// An empty jar.
    init() {}

    /// Reads a jar.
    ///
    /// - Parameter bytes: The file's content; lines that are none of a jar's are left out.
    init(parsing bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 5, let end = Int(parts[4]),
                let equals = parts[3].firstIndex(of: "=")
            else { continue }
            let owner = Owner(
                from: String(parts[0]), to: String(parts[1]), origin: String(parts[2]))
            entries.append(
                Entry(
                    owner: owner, name: String(parts[3][..<equals]),
                    value: String(parts[3][parts[3].index(after: equals)...]), end: end))
        }
    }

    /// The jar as a file.
    ///
    /// - Parameter now: The time; what has ended is left out.
    /// - Returns: The file's content.
    func bytes(now: Int) -> [UInt8] {
        var text = ""
        for entry in entries where entry.end > now {
            let owner = entry.owner
            text += "\(owner.from)\t\(owner.to)\t\(owner.origin)\t"
            text += "\(entry.name)=\(entry.value)\t\(entry.end)\n"
        }
        return Array(text.utf8)
    }

    /// The value of the Cookie header.
    ///
    /// - Parameters:
    ///   - owner: Whose cookies.
    ///   - now: The time in Unix seconds.
    /// - Returns: `name=value`, joined by `; `; nil where there is none.
    func header(for owner: Owner, now: Int) -> String? {
        let pairs = entries.filter { $0.owner == owner && $0.end > now }
            .map { "\($0.name)=\($0.value)" }
        return pairs.isEmpty ? nil : pairs.joined(separator: "; ")
    }

    /// The values of the cookies.
    ///
    /// - Parameters:
    ///   - owner: Whose cookies.
    ///   - now: The time in Unix seconds.
    /// - Returns: The values, without the names.
    func values(for owner: Owner, now: Int) -> [String] {
        entries.filter { $0.owner == owner && $0.end > now }.map(\.value)
    }

    /// Takes up a Set-Cookie header.
    ///
    /// - Parameters:
    ///   - field: The header's value.
    ///   - owner: Whose answer set it.
    ///   - now: The time in Unix seconds.
    /// - Returns: Whether it is a cookie that is kept from now on.
    @discardableResult
    mutating func take(_ field: String, for owner: Owner, now: Int) -> Bool {
        var parts = Array(field.utf8).split(separator: UInt8(ascii: ";"))
            .map { String(decoding: $0.trimmingBlanks(), as: UTF8.self) }
        guard !parts.isEmpty else { return false }
        let pair = parts.removeFirst()
        guard let equals = pair.firstIndex(of: "="), equals != pair.startIndex else { return false }
        let name = String(pair[..<equals])
        let lifetime = Self.lifetime(parts, isSecure: owner.origin.hasPrefix("https:"), now: now)
        entries.removeAll { $0.owner == owner && $0.name == name }
        guard lifetime > 0 else { return false }
        let value = String(pair[pair.index(after: equals)...])
        guard !value.contains("\t"), !name.contains("\t"),
            name.utf8.count + value.utf8.count <= Self.largest
        else { return false }
        if entries.count(where: { $0.owner == owner }) >= Self.most,
            let oldest = entries.firstIndex(where: { $0.owner == owner })
        {
            entries.remove(at: oldest)
        }
        entries.append(Entry(owner: owner, name: name, value: value, end: now + lifetime))
        return true
    }

    /// How long a cookie is kept, in seconds; 0 or less: not at all.
    ///
    /// Max-Age goes before Expires. <https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2.2>
    private static func lifetime(_ attributes: [String], isSecure: Bool, now: Int) -> Int {
        var age: Int?
        var end: Int?
        for attribute in attributes {
            let lowered = attribute.lowercased()
            if lowered == "secure", !isSecure { return 0 }
            if lowered.hasPrefix("max-age=") { age = Int(lowered.dropFirst(8)) ?? age }
            if lowered.hasPrefix("expires=") {
                end = HTTPDate.parse(String(attribute.dropFirst(8)))
            }
        }
        return min(longest, age ?? end.map { $0 - now } ?? longest)
    }
}

extension CookieJar {
    /// Reads a jar from its file.
    ///
    /// - Parameter path: The file; one that is not there is an empty jar.
    /// - Throws: `SystemError` where it is there and cannot be read.
    init(path: String) throws(SystemError) {
        do throws(SystemError) {
            self.init(parsing: try File.contents(of: path, limit: 1_048_576))
        } catch {
            guard error.isMissing else { throw error }
            self.init()
        }
    }

    /// Writes the jar to its file, which only its owner can read.
    ///
    /// - Parameters:
    ///   - path: The file; its folder is made where it is missing.
    ///   - now: The time in Unix seconds.
    /// - Throws: `SystemError` where it cannot be written.
    func write(to path: String, now: Int) throws(SystemError) {
        for folder in FilePath(path).folders where folder != "/" {
            do throws(SystemError) {
                try File.createFolder(folder, mode: 0o700)
            } catch {
                // It is there, or others made it: whether it will do, the file shows.
                guard error.isTaken || File.isAccessible(folder) else { throw error }
            }
        }
        try File.replace(path, bytes: bytes(now: now), mode: 0o600)
    }
}
