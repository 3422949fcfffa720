/// The built-in counter.
enum BuiltInScript {
    /// Its name.
    static let name = "Message counter"
}
