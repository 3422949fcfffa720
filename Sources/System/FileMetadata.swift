internal import Glibc

/// What the file system knows of a file.
package struct FileMetadata: Sendable, Equatable {
    /// What kind of thing bears the name.
    package enum Kind: Sendable, Equatable {
        case regular, directory, symbolicLink, socket, pipe, characterDevice, blockDevice, unknown
    }

    /// What tells one file from every other, whatever it is called.
    package struct Identity: Sendable, Hashable {
        /// The file system's number.
        package let device: UInt64
        /// The file's number there.
        package let inode: UInt64
    }

    /// What kind of thing bears the name.
    package let kind: Kind
    /// The twelve bits of rights: `0o640` and the like.
    package let mode: UInt32
    /// The owner's number.
    package let owner: UInt32
    /// The group's number.
    package let group: UInt32
    /// Device and inode.
    package let identity: Identity
    /// The length in bytes.
    package let size: Int
    /// When the content was last written, in Unix nanoseconds.
    package let modified: Int

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            case S_IFSOCK: .socket
            case S_IFIFO: .pipe
            case S_IFCHR: .characterDevice
            case S_IFBLK: .blockDevice
            default: .unknown
            }
        mode = status.st_mode & 0o7777
        owner = status.st_uid
        group = status.st_gid
        identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
        size = Int(status.st_size)
        modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    }
}
