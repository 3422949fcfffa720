internal import Parley

/// A script's file that is looked at again and again while somebody writes it.
struct WatchedScript: Sendable {
    /// What became of the file since it was looked at.
    enum News {
        /// Nothing that has not been told.
        case none
        /// It cannot be read, and why.
        case trouble(String)
        /// It was saved, with or without errors.
        case saved(ChatFile.Reading)
    }

    /// The file.
    let file: ChatFile
    /// Whether the file looks otherwise now.
    private var isOld: @Sendable () -> Bool
    /// Why it could not be read last; nil where it could.
    private var trouble: String?

    /// Watches a file from a reading on.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - reading: What it held when it was read first.
    init(_ file: ChatFile, since reading: ChatFile.Reading) {
        self.file = file
        isOld = reading.isOld
    }

    /// Reads the file where it has changed.
    ///
    /// - Returns: What became of it.
    mutating func news() -> News {
        guard isOld() else { return .none }
        do throws(UnreadableScript) {
            let reading = try file.read()
            isOld = reading.isOld
            trouble = nil
            return .saved(reading)
        } catch {
            // Editors put the new file in the old one's place, and it is gone for a moment: it is
            // looked for again, read even where it comes back as it was, and told once.
            let before = trouble
            isOld = { true }
            trouble = "\(error)"
            return trouble == before ? .none : .trouble("\(error)")
        }
    }
}
