import Bytes
import System

/// What a user may do with files, by the bits of their rights; lists of further rights (ACLs) are
/// not looked at.
struct Reach: Sendable {
    /// A right: the bit that stands for it among a file's last three.
    enum Right: UInt32, Sendable {
        case write = 2
        case enter = 1
    }

    /// The user's name.
    let name: String
    private let id: UInt32
    private let groups: [UInt32]
    private let accounts: Accounts

    /// Looks a user up; nil where there is none.
    ///
    /// - Parameters:
    ///   - name: The user's name.
    ///   - accounts: The machine's users and groups.
    init?(user name: String, in accounts: Accounts) {
        guard let id = accounts.userID(named: name) else { return nil }
        self.name = name
        self.id = id
        groups = accounts.groupIDs(ofUser: name)
        self.accounts = accounts
    }

    /// Looks a user of this machine up.
    ///
    /// - Parameter name: The user's name.
    /// - Returns: Nil where there is no such user, or the lists of users cannot be read.
    static func ofMachine(user name: String) -> Reach? {
        (try? Accounts.ofMachine()).flatMap { Reach(user: name, in: $0) }
    }

    /// The name of the user's own group, or its number.
    var group: String {
        guard let own = groups.first else { return name }
        return accounts.groupName(of: own) ?? "\(own)"
    }

    /// Whether the user has a right: the owner's bits count for the owner, the group's for its
    /// members, the others' for nobody else.
    ///
    /// - Parameters:
    ///   - right: The right.
    ///   - file: What is known of the file.
    /// - Returns: Whether the kernel would allow it.
    func has(_ right: Right, on file: FileMetadata) -> Bool {
        if id == 0 { return true }
        let shift: UInt32 =
            if file.owner == id { 6 } else if groups.contains(file.group) { 3 } else { 0 }
        return (file.mode >> shift) & right.rawValue != 0
    }

    /// The first folder on the way to a path that the user cannot enter.
    ///
    /// - Parameter path: An absolute path.
    /// - Returns: The folder and what is known of it; nil where the way is free, as far as it can
    ///   be seen from here.
    func obstacle(on path: String) -> (folder: String, metadata: FileMetadata)? {
        let ways = [path, try? File.resolved(path)].compactMap(\.self)
        for folder in ways.flatMap({ FilePath($0).folders }) {
            guard let metadata = try? File.metadata(of: folder) else { continue }
            if !has(.enter, on: metadata) { return (folder, metadata) }
        }
        return nil
    }

    /// `mode 0750 owner:group`.
    ///
    /// - Parameter file: What is known of a file.
    /// - Returns: The words.
    func description(of file: FileMetadata) -> String { Self.description(of: file, accounts) }

    /// `mode 0750 owner:group`.
    ///
    /// - Parameters:
    ///   - file: What is known of a file.
    ///   - accounts: The machine's users and groups; nil leaves numbers.
    /// - Returns: The words.
    static func description(of file: FileMetadata, _ accounts: Accounts?) -> String {
        let owner = accounts?.userName(of: file.owner) ?? "\(file.owner)"
        let group = accounts?.groupName(of: file.group) ?? "\(file.group)"
        return "mode 0\(String(file.mode, radix: 8)) \(owner):\(group)"
    }
}
