/// A text with places that are filled: `{name|or friend}`.
package struct Template: Sendable, Equatable {
    /// A part of a text.
    package enum Piece: Sendable, Equatable {
        /// Said as it is.
        case literal(ArraySlice<UInt8>)
        /// Filled with a variable's value.
        case place(Place)
    }

    /// A variable in braces, with its filters.
    package struct Place: Sendable, Equatable {
        /// The variable.
        package let name: Name
        /// What is done to its value, from left to right.
        package let filters: [Filter]
    }

    /// Something that is done to a value before it is said.
    package enum Filter: Sendable, Equatable {
        /// The first word for exactly 1, else the second: `plural pizza pizzas`.
        case plural(one: String, many: String)
        /// What an empty value becomes: `or friend`.
        case fallback(String)
        /// The first so many characters: `first 12`.
        case first(Int)
        /// A date as people write it: `date`.
        case date
        /// Nothing in the text; the pictures go along with the message: `picture`.
        case picture
    }

    /// Where the text begins.
    let position: SourcePosition
    /// The parts, in order.
    package let pieces: [Piece]

    /// Makes a text.
    ///
    /// - Parameters:
    ///   - pieces: The parts, in order.
    ///   - position: Where it begins.
    init(_ pieces: [Piece], at position: SourcePosition) {
        self.pieces = pieces
        self.position = position
    }

    /// Whether there is nothing in it.
    package var isEmpty: Bool { pieces.isEmpty }

    /// The places, in order.
    package var places: [Place] {
        pieces.compactMap { piece in
            guard case .place(let place) = piece else { return nil }
            return place
        }
    }

    /// The text where it has no places, else nil.
    package var constant: String? {
        var bytes: [UInt8] = []
        for piece in pieces {
            guard case .literal(let literal) = piece else { return nil }
            bytes += literal
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
