internal import Flask
package import Signing

/// The keys of one purpose: the current one signs, all verify.
package struct KeyList: Sendable {
    /// The key that signs.
    package let current: SigningKey
    /// Older keys, which only verify.
    package let fallbacks: [SigningKey]

    /// Makes a list.
    ///
    /// - Parameters:
    ///   - current: The key that signs.
    ///   - fallbacks: Older keys, which only verify.
    package init(current: SigningKey, fallbacks: [SigningKey] = []) {
        self.current = current
        self.fallbacks = fallbacks
    }

    /// The ring of Parley's own tokens.
    var ring: KeyRing { KeyRing(current: current, fallbacks: fallbacks) }
    /// The format of Flask's cookies.
    var flaskFormat: FlaskFormat { FlaskFormat(current: current, fallbacks: fallbacks) }
}
