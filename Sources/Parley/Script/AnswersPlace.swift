internal import Bytes
internal import Talk

/// Where the answers of scripts go.
struct AnswersPlace: Sendable {
    /// The folder that the operator names; nil: the script's own.
    let stateDirectory: String?
    /// Whether rows go into a store, where values can be shared, too.
    var hasStore = false
    /// The folder that the web server hands out; nil where it is not known.
    let documentRoot: String?

    /// The script as it is checked here: with an error where it needs a store and there is none.
    ///
    /// - Parameter script: The script.
    /// - Returns: The script, perhaps with T123.
    func checked(_ script: Script) -> Script {
        hasStore ? script.withStore() : script.withoutStore()
    }

    /// The answers file of a script.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - path: Where the script lies.
    /// - Returns: The file; nil where the script saves nothing.
    func file(of script: Script, at path: String) -> AnswersFile? {
        guard let name = script.answersFilePath else { return nil }
        let file = stateDirectory.map { FilePath($0).appending(name) }
        return AnswersFile(
            path: file ?? FilePath(path).sibling(name), columns: script.savedNames,
            documentRoot: documentRoot)
    }
}
