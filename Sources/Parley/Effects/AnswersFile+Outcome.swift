internal import System

extension AnswersFile {
    /// Why a row could not be saved.
    enum Failure: Error, Equatable, CustomStringConvertible {
        case underDocumentRoot(String)
        case system(SystemError)
        case tooManyFiles(String)

        var description: String {
            switch self {
            case .underDocumentRoot(let path):
                "\(path) lies under DOCUMENT_ROOT, where the web server may hand it out; "
                    + "set PARLEY_STATE_DIR to a folder outside it"
            case .system(let error) where error.isLink:
                "\(error); put the file itself there, or set PARLEY_STATE_DIR to the folder that "
                    + "it is in"
            case .system(let error) where error.isLocked:
                "\(error), for a second and longer; end what holds it, or give each program a "
                    + "file of its own"
            case .system(let error) where error.isDenied:
                "\(error); give the file and its folder to the user that Parley runs as"
            case .system(let error): "\(error)"
            case .tooManyFiles(let path):
                "\(path) and \(AnswersFile.mostFiles - 1) more have other columns; move them away"
            }
        }
    }

    /// What became of a row.
    struct Outcome: Sendable, Equatable {
        /// Whether it was written; not where it is in the file already.
        let isWritten: Bool
        /// What the operator should look at.
        let warnings: [Warning]
    }

    /// What the operator should look at, though the row is saved.
    enum Warning: Sendable, Equatable, CustomStringConvertible {
        case began(String, insteadOf: String)
        case readableByOthers(String)

        /// Whether it holds of every row until somebody mends it.
        var isLasting: Bool {
            switch self {
            case .began: false
            case .readableByOthers: true
            }
        }

        var description: String {
            switch self {
            case .began(let path, let first):
                "answers go to \(path) from now on: the first line of \(first) does not name what "
                    + "the script saves, or its columns are no longer separated by commas; move "
                    + "\(first) away to begin it again"
            case .readableByOthers(let path):
                "everybody on this machine can read the answers in \(path); chmod 600 it"
            }
        }
    }
}
