internal import Bytes

/// The parts of a text between blanks, and between the signs that count as a blank.
struct TextChunks: Sequence, IteratorProtocol {
    let source: [UInt8]
    private let splitsAtPunctuation: Bool
    private let start: Int
    private let end: Int
    private var index: Int

    /// Makes the sequence.
    ///
    /// - Parameters:
    ///   - source: The text's bytes.
    ///   - range: The part that is looked at.
    ///   - splitsAtPunctuation: Whether `, ; ! ?`, dashes and full stops before a blank are a blank.
    init(source: [UInt8], range: Range<Int>, splitsAtPunctuation: Bool) {
        self.source = source
        self.splitsAtPunctuation = splitsAtPunctuation
        start = range.lowerBound
        index = start
        end = range.upperBound
    }

    /// The next part, as a range of the source.
    mutating func next() -> Range<Int>? {
        while index < end {
            let (length, isBlank) = step(at: index)
            guard isBlank else { break }
            index += length
        }
        let start = index
        while index < end {
            if source[index].isLetterOrDigit {
                index += 1
                continue
            }
            let (length, isBlank) = step(at: index)
            if isBlank { break }
            index += length
        }
        return start < index ? start..<index : nil
    }

    /// The length of what stands at an index, one character or a run of full stops, and whether
    /// it is a blank.
    private func step(at index: Int) -> (length: Int, isBlank: Bool) {
        let (scalar, length) = character(at: index)
        if splitsAtPunctuation, scalar == "-" || scalar == "−" {
            return (length, !isMinus(scalar, at: index, length: length))
        }
        guard scalar == "." else { return (length, isBlank(scalar)) }
        // The whole run at once: looking behind it from each of its full stops would be quadratic.
        var last = index + length
        while last < end {
            let (next, length) = character(at: last)
            guard next == "." else {
                return (last - index, splitsAtPunctuation && isBlank(next))
            }
            last += length
        }
        return (last - index, splitsAtPunctuation)
    }

    /// Whether a hyphen or a minus sign belongs to the figure behind it.
    private func isMinus(_ scalar: Unicode.Scalar, at index: Int, length: Int) -> Bool {
        guard index + length < end, source[index + length].isDigit else { return false }
        return scalar == "−" || index == start || source[index - 1].isWhitespace
    }

    /// The character at an index, full-width forms as ASCII.
    private func character(at index: Int) -> (Unicode.Scalar, length: Int) {
        let byte = source[index]
        if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
        let (scalar, length) = Unicode.Scalar.decoded(source, at: index, before: end)
        return (Folding.ascii(scalar) ?? scalar, length)
    }

    /// Whether a character is a blank by itself.
    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", "!", "?": splitsAtPunctuation
        case "a"..."z", "A"..."Z", "0"..."9": false
        default: scalar.isWhitespace || splitsAtPunctuation && scalar.isDash
        }
    }
}
