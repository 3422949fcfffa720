/// Why a form is not read.
package enum FormError: Error, Equatable, CustomStringConvertible {
    /// It has more fields than the limit.
    case tooManyFields(limit: Int)
    /// A field, counted from 1, has more bytes than the limit.
    case fieldTooLong(number: Int, limit: Int)

    /// What is wrong, for the log.
    package var description: String {
        switch self {
        case .tooManyFields(let limit):
            "the form has more than \(limit) fields"
        case .fieldTooLong(let number, let limit):
            "field \(number) of the form has more than \(limit) bytes"
        }
    }
}
