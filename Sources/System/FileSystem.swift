internal import CLinux

/// The kinds of file systems that several machines share, or that a program stands in for: locks of
/// files cannot be relied on there.
package enum FileSystem {
    /// The kind of file system that a file or a folder lies on, where it is one of those.
    ///
    /// - Parameter path: Something that exists.
    /// - Returns: Its name, like `NFS`; nil of every other one.
    /// - Throws: `SystemError` where it may not be reached.
    package static func sharedKind(of path: String) throws(SystemError) -> String? {
        var result = parley_statfs()
        guard unsafe parley_statfs(path, &result) == 0 else { throw SystemError(.inspect, path) }
        return sharedKind(numbered: UInt32(truncatingIfNeeded: result.kind))
    }

    /// The name of a kind, where it is one of those.
    ///
    /// Source: the kernel's `magic.h`, <https://man7.org/linux/man-pages/man2/statfs.2.html>.
    ///
    /// - Parameter number: The number that the kernel has for it.
    /// - Returns: Its name; nil of every other one.
    static func sharedKind(numbered number: UInt32) -> String? {
        switch number {
        case 0x6969: "NFS"
        case 0x517B, 0xFE53_4D42: "SMB"
        case 0xFF53_4D42: "CIFS"
        case 0x6573_5546: "FUSE"
        case 0x0102_1997: "9p"
        case 0x00C3_6400: "Ceph"
        case 0x5346_414F, 0x6B41_4653: "AFS"
        case 0x0116_1970: "GFS2"
        case 0x7461_636F: "OCFS2"
        default: nil
        }
    }
}
