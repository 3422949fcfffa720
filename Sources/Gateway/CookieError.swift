/// Why a cookie cannot be set.
package enum CookieError: Error, Equatable, CustomStringConvertible {
    /// Its name is empty or has a byte other than letters, digits and `!#$%&'*+-.^_|~` and a
    /// back-tick.
    case name
    /// Its value has a byte other than letters, digits, `.`, `_` and `-`, at that place.
    case value(offset: Int)
    /// Its path does not begin with `/`, or has a control character, a `;` or anything beyond ASCII.
    case path
    /// The whole field has more bytes than are sure to be stored.
    case tooLong(count: Int, limit: Int)

    /// What is wrong, for the log; nothing of it is the cookie's value.
    package var description: String {
        switch self {
        case .name:
            "the cookie's name is not a token: use letters, digits, \"_\" and \"-\""
        case .value(let offset):
            "byte \(offset) of the cookie's value is not a letter, a digit, \".\", \"_\" or \"-\""
        case .path:
            "the cookie's path must begin with \"/\" and have neither \";\" nor control characters"
        case .tooLong(let count, let limit):
            "the cookie would take \(count) bytes, and at most \(limit) are sent:"
                + " remember less in the session"
        }
    }
}
