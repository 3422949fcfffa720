/// Where `->` leads.
package struct Target: Sendable, Hashable {
    /// The place that is meant.
    package enum Place: Sendable, Hashable {
        /// A state by its name.
        case state(String)
        /// `start`: the state of that name, or the first one where there is none.
        case start
        /// The conversation is over.
        case end
        /// The texts of the state that waits, once more.
        case again
        /// The last other state that waited.
        case back
    }

    /// The place that is meant.
    package let place: Place
    /// Where its name stands.
    let position: SourcePosition

    /// Makes a target.
    ///
    /// - Parameters:
    ///   - name: What stands behind the arrow.
    ///   - position: Where it stands.
    package init(_ name: String, at position: SourcePosition) {
        self.position = position
        place =
            switch name {
            case "start": .start
            case "end": .end
            case "again": .again
            case "back": .back
            default: .state(name)
            }
    }
}

/// `tries 3 -> state`: after so many wrong answers in a row the conversation goes there.
package struct TriesLimit: Sendable, Hashable {
    /// Where it stands.
    package let position: SourcePosition
    /// The number of wrong answers, at least 1.
    package let count: Int
    /// Where the last of them leads.
    package let target: Target
}
