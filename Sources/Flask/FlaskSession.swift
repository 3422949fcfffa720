/// A session of Flask's, whose values are kept as they were read.
///
/// What other code put there, with types that only Python knows, goes back untouched.
package struct FlaskSession: Sendable, Equatable {
    /// All keys and their values but the binding, in Flask's tagged JSON.
    package var members: [JSON.Member]
    /// The tag of the last message that was answered (`FlaskFormat.tag(ofMessage:)`); empty where
    /// none is known.
    package var lastMessageTag: [UInt8]
    /// When it was signed, in Unix seconds; of several good cookies the latest counts.
    package let issued: Int
    /// Whether the current key signed it; else it is to be written anew.
    package let isCurrentKey: Bool
    /// Whether it was bound to a conversation, this one.
    package let isBound: Bool

    /// The session of somebody who has not been heard of.
    package init() {
        self.init(members: [], lastMessageTag: [], issued: 0, isCurrentKey: true, isBound: false)
    }

    init(
        members: [JSON.Member], lastMessageTag: [UInt8], issued: Int, isCurrentKey: Bool,
        isBound: Bool
    ) {
        self.members = members
        self.lastMessageTag = lastMessageTag
        self.issued = issued
        self.isCurrentKey = isCurrentKey
        self.isBound = isBound
    }

    /// The value of a key; assigning nil takes it away.
    ///
    /// - Parameter name: The key.
    /// - Complexity: O(*n*) in the number of keys.
    package subscript(name: String) -> JSON? {
        get { members[name: name] }
        set { members[name: name] = newValue }
    }
}
