/// How many findings of a text are compared: nobody says one value more often.
let mostFindings = 12

/// What a text means as a number, a day or a time.
///
/// A value is taken only where everything in the text that could change it has been understood.
package struct Understanding: Sendable {
    /// The text.
    let source: [UInt8]
    /// What its words say.
    let reading: Reading

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - source: The text's bytes, of any length and with any content.
    ///   - range: The part that is looked at; nil for all of it.
    ///   - languages: The languages that it may be in, the sender's first.
    /// - Complexity: O(*n* log *m*) where *n* is the length of the text and *m* the number of phrases
    ///   of a language.
    package init(_ source: [UInt8], _ range: Range<Int>? = nil, languages: [Language]) {
        self.source = source
        reading = Reading(source, range ?? 0..<source.count, languages: languages)
    }

    private init(_ source: [UInt8], _ reading: Reading) {
        self.source = source
        self.reading = reading
    }

    /// What a part of the text means by itself, as if nothing else were there.
    ///
    /// - Parameter range: The part, in bytes of the text.
    /// - Returns: The same text, of which only the part is looked at.
    package func part(_ range: Range<Int>) -> Understanding {
        Understanding(source, Reading(reading, in: range))
    }

    /// Words of the text, as they were texted.
    func excerpt(_ range: Range<Int>) -> String { reading.excerpt(range, of: source) }
}
