/// A sender that the built-in counter knows by name.
package struct Caller: Sendable, Equatable {
    /// The number; a channel's prefix does not matter.
    package let number: String
    /// The name.
    package let name: String

    /// Makes a known sender.
    ///
    /// - Parameters:
    ///   - number: The number, like `+14158675308`.
    ///   - name: The name.
    package init(_ number: String, _ name: String) {
        self.number = number
        self.name = name
    }
}
