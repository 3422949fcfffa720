internal import Bytes
internal import Talk

/// Where the answers of scripts go.
struct AnswersPlace: Sendable {
    /// The folder that the operator names; nil: the script's own.
    let stateDirectory: String?
    /// The folder that the web server hands out; nil where it is not known.
    let documentRoot: String?

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
