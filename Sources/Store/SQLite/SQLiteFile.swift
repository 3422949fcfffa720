internal import Bytes
internal import System

/// The file of a SQLite database, looked at before SQLite opens it.
///
/// It is never opened here while SQLite has it open: a `close` would drop the process's locks on it,
/// SQLite's too.
struct SQLiteFile: Sendable {
    let path: String
    /// Whether it is made where it is missing.
    let makes: Bool

    /// Makes sure that there is a file, on a disk of this machine, in a folder that nobody else
    /// writes in and for nobody else to read; of a link also where it leads to.
    ///
    /// - Throws: `fault` where somebody has to mend something, `unreachable` where the disk does not
    ///   take a new file.
    func check() throws(ConnectionError) {
        try checkFolder(FilePath(path).folder)
        try checkFile()
        // SQLite puts the journal beside the file itself, and not beside a link.
        var real = path
        if File.linkTarget(path) != nil, let target = try? File.resolved(path) {
            real = target
            try checkFolder(FilePath(real).folder)
        }
        try checkRights(FilePath(real).folder)
        try checkRights(path)
    }

    private func checkFolder(_ folder: String) throws(ConnectionError) {
        let found: FileMetadata
        do throws(SystemError) {
            found = try File.metadata(of: folder)
        } catch {
            throw .fault(error.isMissing ? .noFolder(folder) : .file(error))
        }
        guard found.kind == .directory else { throw .fault(.noFolder(folder)) }
        guard found.mode & 0o022 == 0 else {
            throw .fault(.openFolder(folder, mode: found.mode))
        }
        if let kind = try kind(of: folder) {
            throw .fault(.sharedFileSystem(path, kind: kind))
        }
    }

    /// Refuses what somebody has to chmod.
    ///
    /// A disk that is mounted for reading only is another matter: it may come back.
    private func checkRights(_ path: String) throws(ConnectionError) {
        do throws(SystemError) {
            try File.checkAccess(path, writing: true)
        } catch {
            if error.isDenied { throw .fault(.file(error)) }
        }
    }

    private func kind(of folder: String) throws(ConnectionError) -> String? {
        do throws(SystemError) {
            return try FileSystem.sharedKind(of: folder)
        } catch {
            throw .fault(.file(error))
        }
    }

    private func checkFile() throws(ConnectionError) {
        let found: FileMetadata
        do throws(SystemError) {
            found = try File.metadata(of: path)
            // What belongs to nobody else than this user can be a link, a folder or a device.
            guard found.kind == .regular else { throw SystemError(.open, path, .notRegularFile) }
        } catch {
            guard error.isMissing else { throw .fault(.file(error)) }
            guard makes else { throw .fault(.missing(path)) }
            return try make()
        }
        guard found.mode & 0o007 == 0 else {
            throw .fault(.openFile(path, mode: found.mode))
        }
    }

    /// Makes the file: SQLite would let the group and everybody read it.
    private func make() throws(ConnectionError) {
        do throws(SystemError) {
            try File.create(path, bytes: [], mode: 0o600)
        } catch {
            // Another process came first.
            if error.isTaken { return }
            if error.isDenied { throw .fault(.file(error)) }
            throw .unreachable(StoreError.Cause(code: "create", text: "\(error)"))
        }
    }

    /// What is known of the file.
    ///
    /// - Returns: Its metadata; nil where it is gone.
    var metadata: FileMetadata? { try? File.metadata(of: path) }
}
