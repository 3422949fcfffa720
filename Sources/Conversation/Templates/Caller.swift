/// A sender that the built-in counter knows by name.
public struct Caller: Sendable, Equatable {
    /// The number; a channel's prefix does not matter.
    public let number: String
    /// The name.
    public let name: String

    /// Makes a known sender.
    ///
    /// - Parameters:
    ///   - number: The number, like `+14158675308`.
    ///   - name: The name.
    public init(_ number: String, _ name: String) {
        self.number = number
        self.name = name
    }
}
