package import Conversation

extension Session {
    /// About how many characters the session has in the cookie.
    ///
    /// Every name and value with 4 characters around it, 60 for the rest, and four thirds of it
    /// all for Base64, as the checker reckons; values that JSON escapes count as they are written
    /// there.
    package var estimatedLength: Int {
        var bytes = 60 + script.utf8.count + (state?.utf8.count ?? 0)
        for state in trail { bytes += state.utf8.count + 4 }
        for (name, value) in variables { bytes += name.utf8.count + Self.length(of: value) + 4 }
        return bytes * 4 / 3
    }

    /// The bytes of a value in JSON.
    private static func length(of value: String) -> Int {
        value.utf8.reduce(0) { length, byte in
            switch byte {
            case 0x22, 0x5C: length + 2
            case ..<0x20: length + 6
            default: length + 1
            }
        }
    }
}
