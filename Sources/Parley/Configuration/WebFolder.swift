internal import Bytes
internal import System

/// The folder that a web server hands out, as DOCUMENT_ROOT names it.
struct WebFolder: Sendable {
    /// Its path without links.
    private let path: String

    /// Looks for the folder; one that is not there holds nothing.
    ///
    /// - Parameter documentRoot: DOCUMENT_ROOT, an absolute path.
    init?(_ documentRoot: String) {
        guard let path = try? File.resolved(documentRoot) else { return nil }
        self.path = path
    }

    /// Whether the web server may hand a file out: whether it lies in the folder, or a link on the
    /// way to it does.
    ///
    /// - Parameter file: The file, which need not be there.
    /// - Returns: Whether it may.
    func holds(_ file: String) -> Bool {
        var place = FilePath(file).isAbsolute ? "/" : (try? File.resolved(".")) ?? "/"
        var names = FilePath(file).names.reversed().map { $0 }
        var links = 0
        while let name = names.popLast() {
            guard name != "." else { continue }
            guard name != ".." else {
                place = FilePath(place).folder
                continue
            }
            let next = FilePath(place).appending(name)
            if FilePath(next).lies(in: path) { return true }
            // The kernel follows no more links than 40 either.
            guard links < 40, let target = File.linkTarget(next) else {
                place = next
                continue
            }
            links += 1
            if FilePath(target).isAbsolute { place = "/" }
            names += FilePath(target).names.reversed()
        }
        return false
    }

    /// Whether the folder itself has something of a file's name that is that file: a link to it.
    ///
    /// - Parameter file: The file.
    /// - Returns: Whether it has.
    func links(to file: String) -> Bool {
        guard let name = FilePath(file).names.last, let wanted = try? File.metadata(of: file),
            let found = try? File.metadata(of: FilePath(path).appending(name))
        else { return false }
        return wanted.identity == found.identity
    }

    /// Why a folder above this one may be handed out by another site: a name that web folders have
    /// in its path, or the name of a page in it.
    ///
    /// `/var/www` alone is no sign: Debian's suEXEC and some control panels have whole accounts
    /// there, each with a web folder of its own.
    ///
    /// - Parameter file: A file.
    /// - Returns: What the file's folder has; nil where it has nothing, or is not above this one.
    func signAbove(_ file: String) -> String? {
        let named = FilePath(file).folder
        guard let folder = try? File.resolved(named), folder != path,
            FilePath(path).lies(in: folder)
        else { return nil }
        for folder in [named, folder] {
            var names = FilePath(folder).names[...]
            if names.starts(with: ["var", "www"]) { names = names.dropFirst(2) }
            if let name = names.first(where: Self.usualNames.contains) {
                return "\(name) is in its path"
            }
        }
        return File.firstName(in: folder, beginning: "index.").map { "\($0) is next to it" }
    }

    private static let usualNames = ["public_html", "htdocs", "www", "html"]
}
