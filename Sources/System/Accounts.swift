/// Users and groups, as `/etc/passwd` and `/etc/group` list them.
///
/// The name service of the C library is not asked: it loads shared objects, which a static
/// executable cannot.
package struct Accounts: Sendable {
    private struct Entry {
        let name: String
        let id: UInt32
        /// A user's first group; a group's own number.
        let group: UInt32
        /// The names of a group's further members.
        let members: [String]
    }

    private let users: [Entry]
    private let groups: [Entry]

    /// Reads the lists out of their bytes; a line that is none is passed over.
    ///
    /// - Parameters:
    ///   - passwd: What `/etc/passwd` says.
    ///   - group: What `/etc/group` says.
    package init(passwd: [UInt8], group: [UInt8]) {
        users = Self.lines(passwd).compactMap { fields in
            guard fields.count >= 4, let id = UInt32(fields[2]), let group = UInt32(fields[3])
            else { return nil }
            return Entry(name: fields[0], id: id, group: group, members: [])
        }
        groups = Self.lines(group).compactMap { fields in
            guard fields.count >= 3, let id = UInt32(fields[2]) else { return nil }
            let members = fields.count > 3 ? fields[3].split(separator: ",").map(String.init) : []
            return Entry(name: fields[0], id: id, group: id, members: members)
        }
    }

    /// Reads the lists of this machine; one that is missing is empty (a container has none).
    ///
    /// - Returns: The users and groups.
    /// - Throws: `SystemError` where a list is there and cannot be read.
    package static func ofMachine() throws(SystemError) -> Accounts {
        Accounts(passwd: try list("/etc/passwd"), group: try list("/etc/group"))
    }

    /// A user's number.
    ///
    /// - Parameter name: The user's name.
    /// - Returns: The number; nil where there is no such user.
    package func userID(named name: String) -> UInt32? {
        users.first { $0.name == name }?.id
    }

    /// A group's number.
    ///
    /// - Parameter name: The group's name.
    /// - Returns: The number; nil where there is no such group.
    package func groupID(named name: String) -> UInt32? {
        groups.first { $0.name == name }?.id
    }

    /// A user's name.
    ///
    /// - Parameter id: The user's number.
    /// - Returns: The name; nil where nobody has that number.
    package func userName(of id: UInt32) -> String? {
        users.first { $0.id == id }?.name
    }

    /// A group's name.
    ///
    /// - Parameter id: The group's number.
    /// - Returns: The name; nil where no group has that number.
    package func groupName(of id: UInt32) -> String? {
        groups.first { $0.id == id }?.name
    }

    /// All groups of a user.
    ///
    /// - Parameter name: The user's name.
    /// - Returns: The user's own group first, then those that list the user.
    package func groupIDs(ofUser name: String) -> [UInt32] {
        let own = users.filter { $0.name == name }.map(\.group)
        let further = groups.filter { $0.members.contains(name) }.map(\.id)
        return own + further.filter { !own.contains($0) }
    }

    private static func list(_ path: String) throws(SystemError) -> [UInt8] {
        do throws(SystemError) {
            return try File.contents(of: path, limit: 16_777_216)
        } catch  where error.isMissing {
            return []
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [[String]] {
        bytes.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
