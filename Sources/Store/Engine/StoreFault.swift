package import System

/// What somebody has to mend before the store can be used.
package enum StoreFault: Error, Sendable, Equatable {
    /// There is no file, or no table, and none is to be made.
    case missing(String)
    /// The folder is not there.
    case noFolder(String)
    /// Others can write in the folder, and so put another file in its place.
    case openFolder(String, mode: UInt32)
    /// Everybody can read or write the file.
    case openFile(String, mode: UInt32)
    /// The file system is one that several machines share, or a program's own.
    case sharedFileSystem(String, kind: String)
    /// It cannot be used for this reason.
    case file(SystemError)
    /// It is no database.
    case notDatabase(String)
    /// The program was built without PostgreSQL.
    case noPostgreSQL
    /// Its tables are those of a later Parley.
    case newerSchema(String)
    /// What its tables say of their version is no version.
    case unknownSchema(String)
    /// The database writes in this encoding, which cannot hold every text.
    case encoding(String)
}

extension StoreFault: CustomStringConvertible {
    /// What is wrong, and what to do.
    package var description: String {
        switch self {
        case .missing(let place):
            "there is no store at \(place): the first message that is answered makes it"
        case .noFolder(let path):
            "the store's folder \(path) is not there; make it, and give it to the user that "
                + "Parley runs as, chmod 700"
        case .openFolder(let path, let mode):
            "others can write in the store's folder \(path) (mode \(String(mode, radix: 8))); "
                + "chmod go-w it, or name a folder of the store's own"
        case .openFile(let path, let mode):
            "everybody can read or write the store \(path) (mode \(String(mode, radix: 8))); chmod "
                + "600 it"
        case .sharedFileSystem(let path, let kind):
            "\(path) lies on \(kind), where SQLite's locks cannot be relied on; put it on a disk "
                + "of this machine, or use PostgreSQL"
        case .file(let error) where error.isDenied:
            "\(error); give the file and its folder to the user that Parley runs as"
        case .file(let error): "\(error)"
        case .notDatabase(let path):
            "\(path) is no SQLite database; move it away, or name another file"
        case .noPostgreSQL:
            "this build has no PostgreSQL: install the package parley-postgresql, or take the "
                + "image's tag that ends in -postgresql"
        case .newerSchema(let version):
            "the store's tables are of schema \(version), which a later Parley has made; run that "
                + "one"
        case .unknownSchema(let version):
            "the store does not say which schema its tables have, but \"\(version)\" in the row "
                + "schema of the table meta; put a backup in its place"
        case .encoding(let name):
            "the database's encoding is \(name), which cannot hold every text; make one with "
                + "ENCODING 'UTF8'"
        }
    }
}
