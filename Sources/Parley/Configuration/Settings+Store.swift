internal import Bytes
internal import Store

extension Settings {
    /// The file that `PARLEY_STORE` names, where it names one and it is known in which folder.
    ///
    /// A relative path is relative to where `save` writes.
    var storePath: String? {
        guard let text = storeText, !StorePlace.isPostgreSQL(text) else { return nil }
        guard !FilePath(text).isAbsolute else { return text }
        if let folder = stateDirectory { return FilePath(folder).appending(text) }
        return self[.script].map { script in
            let path = FilePath(String(decoding: script, as: UTF8.self))
            return ScriptFolder.isFolder(path.text) ? path.appending(text) : path.sibling(text)
        }
    }

    /// The folder that systemd made for the service, where the operator names none; of several, which
    /// colons separate, the first.
    ///
    /// <https://www.freedesktop.org/software/systemd/man/252/systemd.exec.html#RuntimeDirectory=>
    var stateDirectory: String? {
        if let own = self[.stateDirectory] { return String(decoding: own, as: UTF8.self) }
        return self[.systemdStateDirectory]?.split(separator: UInt8(ascii: ":")).first
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private var storeText: String? { self[.store].map { String(decoding: $0, as: UTF8.self) } }
}
