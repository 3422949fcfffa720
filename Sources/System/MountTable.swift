/// Which kinds of file systems are mounted.
///
/// `statfs` would say it of a file, and is not in the C library's module.
package struct MountTable: Sendable {
    private let kinds: [(device: String, kind: String)]

    /// Reads the table out of its bytes; a line that is none is passed over.
    /// <https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html>
    ///
    /// - Parameter bytes: What `/proc/self/mountinfo` says.
    package init(_ bytes: [UInt8]) {
        kinds = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let fields = line.split(separator: UInt8(ascii: " "))
                .map { String(decoding: $0, as: UTF8.self) }
            // As many fields as there like stand before the dash, and the kind behind it.
            guard fields.count > 2, let dash = fields.firstIndex(of: "-"),
                dash + 1 < fields.count
            else { return nil }
            return (fields[2], fields[dash + 1])
        }
    }

    /// What this process sees mounted; nothing where there is no `/proc`.
    ///
    /// - Returns: The table.
    package static func ofProcess() -> MountTable {
        MountTable((try? File.contents(of: "/proc/self/mountinfo", limit: 16_777_216)) ?? [])
    }

    /// Whether a file lies in memory alone, as secrets of containers do.
    ///
    /// - Parameter file: The file.
    /// - Returns: Whether its file system is tmpfs or ramfs.
    package func isInMemory(_ file: FileMetadata) -> Bool {
        let number = file.identity.device
        // As gnu_dev_major and gnu_dev_minor take it apart.
        let major = number >> 8 & 0xFFF | number >> 32 & 0xFFFF_F000
        let minor = number & 0xFF | number >> 12 & 0xFFFF_FF00
        let kind = kinds.first { $0.device == "\(major):\(minor)" }?.kind
        return kind == "tmpfs" || kind == "ramfs"
    }
}
