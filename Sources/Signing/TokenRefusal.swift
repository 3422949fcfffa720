/// Why a token does not open; for the log, since to the sender every one is a new session.
package enum TokenRefusal: Error, Equatable, Sendable, CustomStringConvertible {
    /// It is longer than 4,096 bytes, and was not looked at.
    case tooLong(count: Int)
    /// It is not built as its format demands.
    case malformed
    /// It names a key that is not in the ring.
    case unknownKey
    /// No key, subject and content give this code: forged, changed, or of another conversation.
    case badCode
    /// Its time is over.
    case expired(seconds: Int)
    /// It was issued later than the clocks of two machines may differ.
    case fromTheFuture(seconds: Int)
    /// The code is right, but what it covers cannot be a session.
    case unusable
    /// A Flask cookie that is bound to another conversation.
    case otherConversation
    /// A Flask cookie that is bound to none, where only bound ones are taken.
    case unbound

    /// One word for the log, with the seconds where there are any.
    package var description: String {
        switch self {
        case .tooLong(let count): "too-long(\(count))"
        case .malformed: "malformed"
        case .unknownKey: "unknown-key"
        case .badCode: "bad-code"
        case .expired(let seconds): "expired(\(seconds)s)"
        case .fromTheFuture(let seconds): "from-the-future(\(seconds)s)"
        case .unusable: "unusable"
        case .otherConversation: "other-conversation"
        case .unbound: "unbound"
        }
    }
}
