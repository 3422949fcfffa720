internal import Bytes
package import System

/// The scripts of a folder: each is the conversation of the number that its name says.
///
/// `+15005550006.talk` is that of a number, `whatsapp+15005550006.talk` that of its WhatsApp,
/// `12345.talk` of a short code, `default.talk` of all others.
package struct ScriptFolder: Sendable {
    private let path: String
    private let names: [String]

    /// Looks which scripts there are.
    ///
    /// - Parameter path: The folder.
    /// - Throws: `SystemError` where it cannot be read.
    package init(reading path: String) throws(SystemError) {
        self.path = path
        names = try File.names(in: path)
            .filter { $0.utf8.first != UInt8(ascii: ".") && $0.utf8.elementsEnd(with: Self.ending) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The folder that a path names; nil where it is none, or cannot be read.
    ///
    /// - Parameter path: The path of a script, or of a folder.
    package init?(at path: String) {
        guard Self.isFolder(path), let folder = try? ScriptFolder(reading: path) else { return nil }
        self = folder
    }

    /// Whether a path is that of a folder.
    ///
    /// - Parameter path: The path.
    /// - Returns: Whether it is.
    static func isFolder(_ path: String) -> Bool {
        (try? File.metadata(of: path))?.kind == .directory
    }

    /// The scripts, in the order of their names.
    package var scripts: [String] { names.map { FilePath(path).appending($0) } }

    /// The script of a number, which is compared with the names and never made a path.
    ///
    /// - Parameter receiver: The address that was texted; a channel's colon is left out in names.
    /// - Returns: Its place in `scripts`; nil where neither it nor `default.talk` is there.
    /// - Complexity: O(*n*) in the number of scripts.
    func index(of receiver: some Collection<UInt8>) -> Int? {
        let parts = receiver.split(
            separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        let wanted = parts.joined()
        return names.firstIndex { $0.utf8.dropLast(Self.ending.count).elementsEqual(wanted) }
            ?? names.firstIndex { $0.utf8.elementsEqual("default.talk".utf8) }
    }

    /// Reads a folder that answers webhooks: not one that everybody can put scripts into, nor one
    /// without any.
    ///
    /// - Parameter path: The folder.
    /// - Returns: Its scripts.
    /// - Throws: `ConversationFault`.
    static func usable(_ path: String) throws(ConversationFault) -> ScriptFolder {
        let mode: UInt32
        let folder: ScriptFolder
        do throws(SystemError) {
            mode = try File.metadata(of: path).mode
            folder = try ScriptFolder(reading: path)
        } catch {
            throw .unreadable(UnreadableScript(path: path, reason: error))
        }
        guard mode & 0o002 == 0 else { throw .openFolder(path) }
        guard !folder.names.isEmpty else { throw .noScript(path) }
        return folder
    }

    private static let ending = Array(".talk".utf8)
}

extension BidirectionalCollection<UInt8> {
    /// Whether these are the last bytes, and not the only ones.
    fileprivate func elementsEnd(with ending: [UInt8]) -> Bool {
        count > ending.count && suffix(ending.count).elementsEqual(ending)
    }
}
