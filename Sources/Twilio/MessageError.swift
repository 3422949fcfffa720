/// Why the fields of a form are no incoming message.
public enum MessageError: Error, Equatable, CustomStringConvertible {
    /// A field that every message has is not there.
    case missing(String)
    /// A field that every message has is empty.
    case empty(String)
    /// A field that must be a text is not UTF-8.
    case notUTF8(String)
    /// A field that must be there once is there more often.
    case repeated(String, count: Int)

    /// What is wrong, for the log; only names of fields, never what is in them.
    public var description: String {
        switch self {
        case .missing(let name): "the form has no field \(name)"
        case .empty(let name): "the field \(name) is empty"
        case .notUTF8(let name): "the field \(name) is not UTF-8"
        case .repeated(let name, let count): "the field \(name) is there \(count) times"
        }
    }
}
