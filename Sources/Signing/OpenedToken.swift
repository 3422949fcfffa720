/// What a token of the program's own formats held.
package struct OpenedToken: Sendable, Equatable {
    /// What was sealed.
    package let payload: [UInt8]
    /// When it was issued, in Unix seconds.
    package let issued: Int
    /// The last second at which it opens.
    package let expires: Int
    /// How many tokens of this conversation there were before it.
    package let revision: UInt32
    /// Whether the current key signed it; else it is to be written anew.
    package let isCurrentKey: Bool
}
