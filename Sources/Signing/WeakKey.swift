/// Why a text cannot be a session key.
package enum WeakKey: Error, Equatable, CustomStringConvertible {
    /// It has fewer bytes than its use needs.
    case tooShort(count: Int, minimum: Int)
    /// It is made of too few different bytes.
    case tooFewDifferentBytes(count: Int, minimum: Int)
    /// It is one of the keys that stand in tutorials and word lists, or hardly more than one.
    case knownExample
    /// It is a placeholder of a manual, like `...`, or has a placeholder's words in it.
    case placeholder
    /// It is a shorter text, repeated.
    case periodic
    /// Most of its bytes follow one another, as in `abcdefgh` and `87654321`.
    case sequential
    /// What follows `base64:` is not base64 with padding.
    case notBase64

    /// What is wrong and what to do, without the key.
    package var description: String { "\(what); \(advice)" }

    /// What is wrong, without the key.
    package var what: String {
        switch self {
        case .tooShort(let count, let minimum):
            "the key has \(count) bytes, at least \(minimum) are needed"
        case .tooFewDifferentBytes(let count, let minimum):
            "the key has \(count) different bytes, at least \(minimum) are needed"
        case .knownExample: "the key is a known example, which anybody can guess"
        case .placeholder: "the key is a placeholder, not a key"
        case .periodic: "the key is a shorter text, repeated"
        case .sequential: "most bytes of the key count up or down, as in abcdefgh"
        case .notBase64:
            "what follows \"base64:\" is not base64 (A-Z a-z 0-9 + / and = at the end)"
        }
    }

    /// What to do.
    package var advice: String {
        self == .notBase64
            ? "correct it, or leave out \"base64:\" if the key is plain text"
            : "make one with \"parley keygen\""
    }
}
