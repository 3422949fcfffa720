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
            "entry \(entry) does not name an account: write AC and 32 hexadecimal digits in lower "
                + "case before =, as the Twilio Console shows them"
        case .sharedKey(let entry):
            "entry \(entry) is not id=secret, with the id and the secret of a shared key as "
                + "Twilio shows them"
        case .repeatedKey(let entry):
            "entry \(entry) has the same id as an earlier one: remove one of the two"
        }
    }
}
