/// Why a cookie cannot be set.
package enum CookieError: Error, Equatable, CustomStringConvertible {
    /// Its value has a byte other than letters, digits, `.`, `_` and `-`, at that place.
    case value(offset: Int)
    /// The whole field has more bytes than are sure to be stored.
    case tooLong(count: Int, limit: Int)

    /// What is wrong, for the log; nothing of it is the cookie's value.
    package var description: String {
        switch self {
        case .value(let offset):
            "byte \(offset) of the cookie's value is not a letter, a digit, \".\", \"_\" or \"-\""
        case .tooLong(let count, let limit):
            "the cookie would take \(count) bytes, and at most \(limit) are sent:"
                + " remember less in the session"
        }
    }
}
