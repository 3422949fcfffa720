/// Values that all who text one conversation share, as one turn reads and changes them.
///
/// They are read before the turn and written behind it, in one transaction: what a turn decides
/// by them still holds when it ends.
public struct SharedValues: Sendable, Equatable {
    /// What a turn made of a value.
    public enum Change: Sendable, Equatable {
        /// It has this text, which may be empty.
        case stored(String)
        /// It is again what the conversation says.
        case forgotten
    }

    /// Characters of a value at most.
    public static let longest = 320

    /// What is kept, by name; what is not there is as the conversation says.
    private var kept: [String: String]
    /// What the turn changed, by name.
    public private(set) var changes: [String: Change] = [:]

    /// Makes values.
    ///
    /// - Parameter kept: What is kept, by name; a value that nobody changed is not there.
    public init(_ kept: [String: String] = [:]) {
        self.kept = kept
    }

    /// The text of a value; nil where it is as the conversation says.
    ///
    /// - Parameter name: The value's name.
    public subscript(name: String) -> String? {
        switch changes[name] {
        case .stored(let text)?: text
        case .forgotten?: nil
        case nil: kept[name]
        }
    }

    /// Gives a value a text.
    ///
    /// - Parameters:
    ///   - name: The value's name.
    ///   - text: The text, an empty one too; what is beyond `longest` is left out.
    public mutating func set(_ name: String, _ text: String) {
        changes[name] = .stored(String(text.prefix(Self.longest)))
    }

    /// Makes a value again what the conversation says.
    ///
    /// - Parameter name: The value's name.
    public mutating func forget(_ name: String) {
        changes[name] = .forgotten
    }

    /// Keeps what was changed.
    public mutating func commit() {
        for (name, change) in changes {
            switch change {
            case .stored(let text): kept[name] = text
            case .forgotten: kept[name] = nil
            }
        }
        changes = [:]
    }
}
