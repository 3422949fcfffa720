/// Why a list of tokens or keys cannot be used.
///
/// Entries are counted from 1. Nothing of an entry is in the text: it may be a secret.
package enum CredentialError: Error, Equatable, CustomStringConvertible {
    /// A token is empty; with an empty key anybody could sign.
    case emptyToken(entry: Int)
    /// What stands before `=` begins like an account's name and is none.
    case accountSid(entry: Int)
    /// An entry that has to be `id=secret` has no `=`, no id or no secret.
    case sharedKey(entry: Int)
    /// An id is there twice.
    case repeatedKey(entry: Int)

    /// What is wrong, where, and what would be right.
    package var description: String {
        switch self {
        case .emptyToken(let entry):
            "entry \(entry) has no token: write ACxxxx=token, or the token alone"
        case .accountSid(let entry):
            "entry \(entry) names no account: before = there must be AC and 32 hexadecimal digits"
                + " in lower case, as the Twilio Console shows it"
        case .sharedKey(let entry):
            "entry \(entry) is not id=secret, as Twilio shows id and secret of a shared key"
        case .repeatedKey(let entry):
            "entry \(entry) has an id that was there before: leave one of the two out"
        }
    }
}
