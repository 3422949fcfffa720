/// A path of a file in its names; nothing looks at the disk.
///
/// Names are compared byte for byte. `.`, `..` and links are names like others: `File.resolved`
/// knows what they lead to.
package struct FilePath: Sendable {
    /// The path as it was written.
    package let text: String

    /// Takes a path.
    ///
    /// - Parameter text: The path.
    package init(_ text: String) { self.text = text }

    /// Whether it begins at the root.
    package var isAbsolute: Bool { text.utf8.first == Self.slash }

    /// The names between the slashes, empty ones left out.
    package var names: [String] {
        text.utf8.split(separator: Self.slash).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The last name; the text itself where there is none.
    package var lastName: String {
        text.utf8.split(separator: Self.slash).last.map { String(decoding: $0, as: UTF8.self) }
            ?? text
    }

    /// The folder that it lies in: `/` for what lies in the root, `.` for a name alone.
    package var folder: String {
        var bytes = text.utf8[...]
        while bytes.count > 1, bytes.last == Self.slash { bytes.removeLast() }
        guard let slash = bytes.lastIndex(of: Self.slash) else { return "." }
        bytes = bytes[...slash]
        while bytes.count > 1, bytes.last == Self.slash { bytes.removeLast() }
        return String(Substring(bytes))
    }

    /// The folders that it lies in, from the outermost, each with the path to it; of an absolute
    /// path the root is the first.
    package var folders: [String] {
        var result = isAbsolute ? ["/"] : []
        var made = isAbsolute ? "" : nil as String?
        for name in names.dropLast() {
            made = made.map { "\($0)/\(name)" } ?? name
            result.append(made ?? name)
        }
        return result
    }

    /// The path of something in this folder; an absolute path stays as it is.
    ///
    /// - Parameter name: Its name, or its path from here.
    /// - Returns: The path.
    package func appending(_ name: String) -> String {
        guard !FilePath(name).isAbsolute else { return name }
        return text.utf8.last == Self.slash ? "\(text)\(name)" : "\(text)/\(name)"
    }

    /// The path of something in the folder that this lies in; an absolute path stays as it is.
    ///
    /// - Parameter name: Its name, or its path from there.
    /// - Returns: The path.
    package func sibling(_ name: String) -> String {
        guard !FilePath(name).isAbsolute, let slash = text.utf8.lastIndex(of: Self.slash) else {
            return name
        }
        return "\(text[...slash])\(name)"
    }

    /// The path with something added before the last name's ending.
    ///
    /// `a/b.csv` and `-2` give `a/b-2.csv`; a name that only begins with a dot has no ending.
    ///
    /// - Parameter suffix: What is added.
    /// - Returns: The path.
    package func addingBeforeEnding(_ suffix: String) -> String {
        let start = text.utf8.lastIndex(of: Self.slash).map(text.utf8.index(after:))
        let name = text.utf8[(start ?? text.utf8.startIndex)...]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
            return text + suffix
        }
        return "\(text[..<dot])\(suffix)\(text[dot...])"
    }

    /// Whether it is a folder or lies in it, as far as the names say.
    ///
    /// - Parameter folder: The folder's path, without a slash at its end but for the root.
    /// - Returns: Whether it is.
    package func lies(in folder: String) -> Bool {
        guard folder != "/" else { return isAbsolute }
        guard text.utf8.starts(with: folder.utf8) else { return false }
        let rest = text.utf8.dropFirst(folder.utf8.count)
        return rest.isEmpty || rest.first == Self.slash
    }

    private static let slash = UInt8(ascii: "/")
}
