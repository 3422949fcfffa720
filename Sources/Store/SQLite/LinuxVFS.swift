internal import CSQLite
internal import Glibc
internal import Synchronization
internal import System

/// SQLite's own access to files, told two things of Linux that it does not presume.
///
/// They spare each commit one wait for the disk, and the first one of a process, which in CGI is
/// each, another:
///
/// - What is written behind the end of a file is there before the file is longer
///   (`SQLITE_IOCAP_SAFE_APPEND`): ext4 as it is mounted, XFS, Btrfs and F2FS do so. Then the
///   journal's pages need not be on the disk before its header counts them. Where a file system
///   does not, the sums of the journal's pages, seeded anew for each journal, tell what was not
///   written: before the journal was synchronised nothing of the database has changed.
/// - A journal that is there already has its name in the folder: those file systems bring the name
///   of a new file to the disk with the file. SQLite synchronises the folder in each process.
///
/// Everything else, and what else a commit waits for, is SQLite's: https://www.sqlite.org/vfs.html
@safe enum LinuxVFS {
    /// The name that SQLite knows it by; nil, which is SQLite's own, where it has none to change.
    static let name: String? = register()

    /// SQLite's methods of a file with one of them changed, and the ones that they are made from.
    @unsafe private struct Methods {
        var own: sqlite3_io_methods
        let original: UnsafePointer<sqlite3_io_methods>
    }

    /// What is never given back: the methods of all databases, which SQLite has as one constant.
    @safe private struct Made: @unchecked Sendable {
        var methods: UnsafeMutablePointer<Methods>?
    }

    private static let made = unsafe Mutex(Made(methods: nil))

    private static func register() -> String? {
        // SQLite does not add up its memory, for which it would lock at each piece: nobody asks. Nor
        // does it make twenty pages where a turn reads six. It is set before anything else.
        parley_spare_memory()
        guard let original = unsafe sqlite3_vfs_find(nil) else { return nil }
        let own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        unsafe own.initialize(to: original.pointee)
        let name = "parley"
        unsafe own.pointee.zName = unsafe UnsafePointer(strdup(name))
        unsafe own.pointee.xOpen = { _, path, file, flags, found in
            unsafe LinuxVFS.open(path, file, flags, found)
        }
        return unsafe sqlite3_vfs_register(own, 0) == SQLITE_OK ? name : nil
    }

    /// Opens a file as SQLite does.
    private static func open(
        _ path: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: CInt,
        _ found: UnsafeMutablePointer<CInt>?
    ) -> CInt {
        guard let original = unsafe sqlite3_vfs_find(nil), let file = unsafe file else {
            return SQLITE_CANTOPEN
        }
        var flags = flags
        if flags & SQLITE_OPEN_MAIN_JOURNAL != 0, let path = unsafe path,
            (try? File.metadata(of: unsafe String(cString: path))) != nil
        {
            flags &= ~SQLITE_OPEN_CREATE
        }
        let code = unsafe original.pointee.xOpen(original, path, file, flags, found)
        if code == SQLITE_OK, flags & SQLITE_OPEN_MAIN_DB != 0 { unsafe change(file) }
        return code
    }

    /// Gives a database's file the methods that know what Linux does.
    private static func change(_ file: UnsafeMutablePointer<sqlite3_file>) {
        made.withLock { made in
            guard let original = unsafe file.pointee.pMethods else { return }
            if unsafe made.methods == nil {
                var own = unsafe original.pointee
                unsafe own.xDeviceCharacteristics = { unsafe LinuxVFS.characteristics($0) }
                let methods = UnsafeMutablePointer<Methods>.allocate(capacity: 1)
                unsafe methods.initialize(to: Methods(own: own, original: original))
                unsafe made.methods = methods
            }
            guard let methods = unsafe made.methods,
                unsafe methods.pointee.original == original
            else { return }
            unsafe file.pointee.pMethods = UnsafeRawPointer(methods).assumingMemoryBound(
                to: sqlite3_io_methods.self)
        }
    }

    private static func characteristics(_ file: UnsafeMutablePointer<sqlite3_file>?) -> CInt {
        guard let file = unsafe file, let methods = unsafe file.pointee.pMethods else { return 0 }
        let all = unsafe UnsafeRawPointer(methods).assumingMemoryBound(to: Methods.self)
        return unsafe all.pointee.original.pointee.xDeviceCharacteristics(file)
            | SQLITE_IOCAP_SAFE_APPEND
    }
}
