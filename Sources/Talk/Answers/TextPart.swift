/// A text, or the part of one that a phrase leaves for a capture.
package struct TextPart {
    /// Its bytes in the text.
    let source: Range<Int>
    /// Its part of the normalised text.
    let normalised: ArraySlice<UInt8>
    /// Whether it stands in a phrase: there, `text` and `word` lose the punctuation at their ends.
    let isInPhrase: Bool

    /// What a `text` and a `word` store of it.
    ///
    /// - Parameter text: The text that it is a part of.
    /// - Returns: The bytes to keep in the text.
    func kept(of text: Incoming) -> Range<Int> {
        isInPhrase ? PlainText.withoutPunctuation(text.source, source) : source
    }
}
