internal import Bytes

/// What manuals write where a reader's own secret belongs.
package enum Placeholder {
    private static let words = [
        "yoursecret", "secretkey", "authtoken", "changeme", "replaceme", "placeholder", "example",
    ].map { Array($0.utf8) }

    /// Whether a text is a placeholder: dots and other signs alone, or one of the words
    /// `yoursecret secretkey authtoken changeme replaceme placeholder example` in it, where only
    /// letters and no case count.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether it is one; an empty text is none.
    package static func isOne(_ text: [UInt8]) -> Bool {
        var letters: [UInt8] = []
        var hasOthers = false
        for byte in text {
            switch byte {
            case _ where byte.isLetter: letters.append(byte.lowercased)
            case UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"),
                UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"):
                break
            default: hasOthers = true
            }
        }
        if letters.isEmpty { return !text.isEmpty && (!hasOthers || isEllipses(text)) }
        return words.contains { word in
            letters.count >= word.count
                && (0...letters.count - word.count).contains { start in
                    letters[start..<start + word.count].elementsEqual(word)
                }
        }
    }

    /// Whether a text is made of U+2026, the ellipsis, alone.
    private static func isEllipses(_ text: [UInt8]) -> Bool {
        let ellipsis = Array("\u{2026}".utf8)
        return text.count.isMultiple(of: ellipsis.count)
            && text.indices.allSatisfy { text[$0] == ellipsis[$0 % ellipsis.count] }
    }
}
