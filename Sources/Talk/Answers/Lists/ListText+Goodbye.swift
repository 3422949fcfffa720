extension ListText {
    /// Whether a text is thanks, also without courtesies, or nothing but courtesies that are no
    /// greetings.
    ///
    /// - Parameter rests: What is left without courtesies.
    /// - Returns: Whether it is.
    func isCourtesy(_ rests: Rests) -> Bool {
        guard !words.isEmpty else { return false }
        if row(of: .thanks, rests) != nil { return true }
        // Courtesies from one end to the other.
        guard rests.starts.last == words.count else { return false }
        return !words.indices.contains { index in
            vocabularies.indices.contains { language in
                !ends(of: .hello, at: index, in: language).isEmpty
                    || !ends(of: .greetings, at: index, in: language).isEmpty
            }
        }
    }

    /// Whether a text is a yes, also without courtesies.
    ///
    /// - Parameter rests: What is left without courtesies.
    /// - Returns: Whether it is.
    func isYes(_ rests: Rests) -> Bool { row(of: .yes, rests) != nil }

    /// Whether the whole text is a word with which a yes begins.
    var beginsYes: Bool { isPhrase(core, of: .yesBegins) }
}
