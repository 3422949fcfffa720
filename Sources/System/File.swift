internal import Glibc

/// Files by their paths.
package enum File {
    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - limit: How many bytes it may have.
    /// - Returns: The bytes.
    /// - Throws: `SystemError` where it is missing, may not be read, is no regular file, or is
    ///   longer than the limit.
    package static func contents(of path: String, limit: Int) throws(SystemError) -> [UInt8] {
        try snapshot(of: path, limit: limit).bytes
    }

    /// Reads a whole file, and what is known of exactly that file.
    ///
    /// Both come from one open descriptor, so a file that is replaced meanwhile cannot lend its
    /// owner and rights to another's content.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - limit: How many bytes it may have.
    /// - Returns: The bytes and the metadata.
    /// - Throws: `SystemError` where it is missing, may not be read, is no regular file, or is
    ///   longer than the limit.
    package static func snapshot(
        of path: String, limit: Int
    ) throws(SystemError) -> (bytes: [UInt8], metadata: FileMetadata) {
        // Without O_NONBLOCK a named pipe in the file's place would hold the caller for ever.
        let file = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK, action: .read)
        let metadata = try file.metadata(path: path)
        guard metadata.kind == .regular else {
            throw SystemError(.read, path, .notRegularFile)
        }
        guard metadata.size <= limit else {
            throw SystemError(.read, path, .tooLarge(limit: limit))
        }
        let bytes = try file.read(limit: limit + 1, path: path)
        guard bytes.count <= limit else {
            throw SystemError(.read, path, .tooLarge(limit: limit))
        }
        return (bytes, metadata)
    }

    /// What is known of a file, a folder or a socket.
    ///
    /// - Parameters:
    ///   - path: Its name.
    ///   - followsLink: Whether a symbolic link stands for what it points at.
    /// - Returns: Kind, rights, owner, identity, size and time.
    /// - Throws: `SystemError` where there is nothing of that name, or it may not be reached.
    package static func metadata(
        of path: String, followsLink: Bool = true
    ) throws(SystemError) -> FileMetadata {
        var status = stat()
        let result = followsLink ? unsafe stat(path, &status) : unsafe lstat(path, &status)
        guard result == 0 else { throw SystemError(.inspect, path) }
        return FileMetadata(status)
    }

    /// Makes a new file; one that exists is never touched.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - bytes: Its content.
    ///   - mode: Its rights; those that the process's umask holds back are lacking.
    /// - Throws: `SystemError`: `isTaken` where there is something of that name; what a full disk
    ///   cut short is removed again.
    package static func create(
        _ path: String, bytes: [UInt8], mode: UInt32
    ) throws(SystemError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        let file = try Descriptor(opening: path, flags: flags, mode: mode, action: .create)
        do throws(SystemError) {
            try file.write(bytes, path: path)
        } catch {
            _ = unsafe unlink(path)
            throw error
        }
    }

    /// Writes a file so that whoever reads it sees the old content or the new one, never a part.
    ///
    /// - Parameters:
    ///   - path: The file; what it was before is replaced.
    ///   - bytes: Its content.
    ///   - mode: Its rights.
    /// - Throws: `SystemError` where it cannot be written beside its place and renamed.
    package static func replace(
        _ path: String, bytes: [UInt8], mode: UInt32
    ) throws(SystemError) {
        let draft = "\(path).\(getpid()).new"
        try create(draft, bytes: bytes, mode: mode)
        do throws(SystemError) {
            try rename(draft, to: path)
        } catch {
            _ = unsafe unlink(draft)
            throw error
        }
    }

    /// Gives a file another name, in place of whatever bore it.
    ///
    /// - Parameters:
    ///   - path: The old name.
    ///   - other: The new one, in the same file system.
    /// - Throws: `SystemError` where that is not possible.
    package static func rename(_ path: String, to other: String) throws(SystemError) {
        guard unsafe Glibc.rename(path, other) == 0 else { throw SystemError(.rename, path) }
    }

    /// Removes a file, a socket or a link.
    ///
    /// - Parameter path: Its name.
    /// - Throws: `SystemError` where that is not possible; `isMissing` where it is gone.
    package static func remove(_ path: String) throws(SystemError) {
        guard unsafe unlink(path) == 0 else { throw SystemError(.remove, path) }
    }

    /// Makes a folder; its parent must exist.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - mode: Its rights.
    /// - Throws: `SystemError`; `isTaken` where there is something of that name.
    package static func createFolder(_ path: String, mode: UInt32) throws(SystemError) {
        guard unsafe mkdir(path, mode) == 0 else { throw SystemError(.create, path) }
    }

    /// The absolute path without links, `.` and `..`.
    ///
    /// - Parameter path: A path of something that exists.
    /// - Returns: The one path that it has.
    /// - Throws: `SystemError` where there is nothing of that name, or it may not be reached.
    package static func resolved(_ path: String) throws(SystemError) -> String {
        guard let result = unsafe realpath(path, nil) else { throw SystemError(.resolve, path) }
        defer { unsafe free(result) }
        return unsafe String(cString: result)
    }

    /// Where a symbolic link points to, as it is written there.
    ///
    /// - Parameter path: The link.
    /// - Returns: The target, absolute or relative to the link's folder; nil where there is no link.
    package static func linkTarget(_ path: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe buffer.withUnsafeMutableBytes { space -> Int in
            guard let start = space.baseAddress else { return -1 }
            return unsafe readlink(path, start.assumingMemoryBound(to: CChar.self), space.count)
        }
        guard count > 0 else { return nil }
        return String(decoding: buffer.prefix(count), as: UTF8.self)
    }

    /// The first name in a folder that begins with a text.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - prefix: How the name begins.
    /// - Returns: The name; nil where there is none, or the folder may not be read.
    /// - Complexity: O(*n*) in the folder's names.
    package static func firstName(in folder: String, beginning prefix: String) -> String? {
        guard let stream = unsafe opendir(folder) else { return nil }
        defer { unsafe closedir(stream) }
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.utf8.starts(with: prefix.utf8) { return name }
        }
        return nil
    }

    /// Whether the process may read and write a file or use a folder, with its effective rights.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - writing: Whether writing is asked for too.
    /// - Returns: Whether the operating system would allow it.
    package static func isAccessible(_ path: String, writing: Bool = false) -> Bool {
        (try? checkAccess(path, writing: writing)) != nil
    }

    /// Asks whether the process may read and write a file or use a folder, with its effective rights.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - writing: Whether writing is asked for too.
    /// - Throws: `SystemError`: `isDenied` where rights are lacking; another one where nobody may, as
    ///   on a file system that is mounted for reading only.
    package static func checkAccess(_ path: String, writing: Bool) throws(SystemError) {
        let wanted = writing ? R_OK | W_OK : R_OK
        guard unsafe faccessat(AT_FDCWD, path, wanted, AT_EACCESS) == 0 else {
            throw SystemError(writing ? .write : .read, path)
        }
    }
}
