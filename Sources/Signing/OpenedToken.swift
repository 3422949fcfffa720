/// What a token of the program's own formats held.
public struct OpenedToken: Sendable, Equatable {
    /// What was sealed.
    public let payload: [UInt8]
    /// When it was issued, in Unix seconds.
    public let issued: Int
    /// The last second at which it opens.
    public let expires: Int
    /// How many tokens of this conversation there were before it.
    public let revision: UInt32
    /// Whether the current key signed it; else it is to be written anew.
    public let isCurrentKey: Bool
}
