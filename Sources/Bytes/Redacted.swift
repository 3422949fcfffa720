/// What holds a secret: a text or a dump of it shows nothing.
package protocol Redacted: CustomStringConvertible, CustomReflectable {}

extension Redacted {
    /// The word `redacted`.
    package var description: String { "redacted" }

    /// Nothing: a dump must not show the secret either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
