import Foundation

/// A folder of a test's own, gone with the value.
///
/// A class, since its end is an event: the folder is removed with it.
public final class TemporaryFolder: Sendable {
    /// The folder's path, short enough for the path of a Unix socket in it.
    public let path: String

    /// Makes a folder that everybody may enter, so that a server's own user can.
    ///
    /// - Throws: Where it cannot be made.
    public init() throws {
        path = "/tmp/parley-\(UInt32.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o755])
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of something in the folder.
    ///
    /// - Parameter name: Its name.
    /// - Returns: The absolute path.
    public func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file into the folder.
    ///
    /// - Parameters:
    ///   - name: Its name; folders in it are made.
    ///   - text: Its content.
    ///   - mode: Its rights.
    /// - Returns: Its absolute path.
    /// - Throws: Where it cannot be written.
    @discardableResult
    public func write(_ name: String, _ text: String, mode: Int = 0o644) throws -> String {
        let url = URL(filePath: file(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: url.path)
        return url.path
    }

    /// Reads a file of the folder.
    ///
    /// - Parameter name: Its name.
    /// - Returns: Its content; empty where it is not there.
    public func read(_ name: String) -> String {
        guard let data = FileManager.default.contents(atPath: file(name)) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}
