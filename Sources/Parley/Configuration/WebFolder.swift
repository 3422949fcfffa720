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
        var place = file.hasPrefix("/") ? "" : (try? File.resolved(".")) ?? ""
        var names = Self.names(file).reversed().map { $0 }
        var links = 0
        while let name = names.popLast() {
            guard name != "." else { continue }
            guard name != ".." else {
                place = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
                continue
            }
            let next = "\(place)/\(name)"
            if lies(next) { return true }
            // The kernel follows no more links than 40 either.
            guard links < 40, let target = File.linkTarget(next) else {
                place = next
                continue
            }
            links += 1
            if target.hasPrefix("/") { place = "" }
            names += Self.names(target).reversed()
        }
        return false
    }

    /// Whether the folder itself has something of a file's name that is that file: a link to it.
    ///
    /// - Parameter file: The file.
    /// - Returns: Whether it has.
    func links(to file: String) -> Bool {
        guard let name = Self.names(file).last, let wanted = try? File.metadata(of: file),
            let found = try? File.metadata(of: path == "/" ? "/\(name)" : "\(path)/\(name)")
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
        let named = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        guard let folder = try? File.resolved(named.isEmpty ? "/" : named), folder != path,
            path.utf8.starts(with: (folder == "/" ? "/" : "\(folder)/").utf8)
        else { return nil }
        for folder in [named, folder] {
            var names = Self.names(folder)[...]
            if names.starts(with: ["var", "www"]) { names = names.dropFirst(2) }
            if let name = names.first(where: Self.usualNames.contains) {
                return "\(name) is in its path"
            }
        }
        return File.firstName(in: folder, beginning: "index.").map { "\($0) is next to it" }
    }

    private static let usualNames = ["public_html", "htdocs", "www", "html"]

    /// Whether a path without links is the folder or lies in it, byte for byte.
    private func lies(_ place: String) -> Bool {
        path == "/" || place.utf8.elementsEqual(path.utf8)
            || place.utf8.starts(with: "\(path)/".utf8)
    }

    private static func names(_ path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    }
}
