internal import Bytes

/// Where a conversation written in Swift saves: the file of `Effect.save`, and its columns.
///
/// A script says both itself, by `save =` and by its `save` lines.
public struct AnswersTable: Sendable {
    /// The file; a relative path is relative to `PARLEY_STATE_DIR`, else to the working folder.
    public let path: String
    /// The names of the values that are saved, in the order of the columns behind time, from and
    /// message; a value of another name is left out.
    public let columns: [String]

    /// Names the file and its columns.
    ///
    /// - Parameters:
    ///   - path: The file; a relative path is relative to `PARLEY_STATE_DIR`, else to the working
    ///     folder.
    ///   - columns: The names of the values that are saved, in order.
    public init(path: String, columns: [String]) {
        self.path = path
        self.columns = columns
    }

    /// The file, where the operator's folders are known.
    func file(_ configuration: Configuration) -> AnswersFile {
        AnswersFile(
            path: FilePath(configuration.stateDirectory ?? ".").appending(path), columns: columns,
            documentRoot: configuration.documentRoot)
    }
}
