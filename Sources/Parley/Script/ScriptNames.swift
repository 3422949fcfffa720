internal import Synchronization
package import Talk

/// What the scripts of a folder call themselves: values that all share are kept by that name.
///
/// A class, since all scripts of the folder share it.
package final class ScriptNames: Sendable {
    private let names = Mutex<[(file: String, name: String)]>([])

    /// No scripts as yet.
    package init() {}

    /// Notes what a script calls itself.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - file: Where it lies.
    /// - Returns: T114, where a script whose file comes before has that name.
    package func note(_ script: Script, of file: String) -> Diagnostic? {
        let name = script.sessionName
        names.withLock { names in
            names.removeAll { $0.file == file }
            names.append((file, name))
        }
        return holder(of: name, before: file).map { holder in
            Diagnostic(
                .givenTwice, at: script.settings.places["name"]?.value ?? .beginning,
                "\(holder) is called \"\(name)\", too; give this script a name of its own, since "
                    + "what all share is kept by it")
        }
    }

    /// Forgets what a file that is gone called itself.
    ///
    /// - Parameter file: The file.
    func forget(_ file: String) { names.withLock { $0.removeAll { $0.file == file } } }

    /// Who has a name.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - file: Only files that come before this one count.
    /// - Returns: The file; nil where there is none.
    func holder(of name: String, before file: String) -> String? {
        names.withLock { names in
            names.first { other in
                other.name.utf8.elementsEqual(name.utf8)
                    && other.file.utf8.lexicographicallyPrecedes(file.utf8)
            }?.file
        }
    }
}
