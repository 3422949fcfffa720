internal import Bytes

/// Takes a text apart into words, figures and signs.
///
/// An apostrophe inside a word is dropped (`can't` is `cant`), but parts words before `ll`, `d` and
/// `re` and behind a word that loses its end before one (`l'heure`); a hyphen at a word is a blank;
/// `a.m.` is `am`; letters and figures in one are a word where a language knows it (`2moro`).
struct Lexer {
    /// The folded text, and behind it words that were put together.
    private(set) var bytes: [UInt8] = []
    /// What it consists of.
    private(set) var lexemes: [Lexeme] = []

    private let vocabularies: [Vocabulary]
    private var raw: [Lexeme] = []

    /// Takes a part of a text apart.
    ///
    /// - Parameters:
    ///   - source: The text's bytes.
    ///   - range: The part.
    ///   - vocabularies: The words of the languages that it may be in.
    /// - Complexity: O(*n* log *m*) where *n* is the length of the part and *m* that of a vocabulary.
    init(_ source: [UInt8], _ range: Range<Int>, vocabularies: [Vocabulary]) {
        self.vocabularies = vocabularies
        bytes.reserveCapacity(range.count + 16)
        raw.reserveCapacity(range.count / 3 + 1)
        lexemes.reserveCapacity(range.count / 3 + 1)
        split(source, range)
        join()
    }

    // MARK: Into runs of letters, of figures, and signs

    private mutating func split(_ source: [UInt8], _ range: Range<Int>) {
        var folding = Folding()
        var isAfterBlank = true
        var index = range.lowerBound
        while index < range.upperBound {
            if source[index] == 0x20 {
                isAfterBlank = true
                index += 1
                continue
            }
            if source[index].isLetter {
                // Most of a text are words of ASCII letters.
                let (first, start) = (index, bytes.count)
                while index < range.upperBound, source[index].isLetter {
                    folding.append(letterOrDigit: source[index], to: &bytes)
                    index += 1
                }
                append(.word, 0, start, first..<index, isAfterBlank: isAfterBlank)
                isAfterBlank = false
                continue
            }
            let (scalar, length) = Unicode.Scalar.decoded(
                source, at: index, before: range.upperBound)
            let place = index..<index + length
            index = place.upperBound
            if scalar.isWhitespace {
                isAfterBlank = true
                continue
            }
            if Self.isDropped(scalar) { continue }
            let start = bytes.count
            if let digit = Self.digit(scalar) {
                bytes.append(digit)
                append(.figure, 0, start, place, isAfterBlank: isAfterBlank)
            } else if let sign = Self.sign(scalar) {
                bytes.append(sign)
                append(.sign, sign, start, place, isAfterBlank: isAfterBlank)
            } else {
                // A combining accent is dropped, or belongs to the letter before it.
                let isLetter = folding.append(scalar, to: &bytes) ?? (raw.last?.kind == .word)
                guard bytes.count > start else { continue }
                let sign = bytes[start] < 0x80 ? bytes[start] : 0
                append(
                    isLetter ? .word : .sign, isLetter ? 0 : sign, start, place,
                    isAfterBlank: isAfterBlank)
            }
            isAfterBlank = false
        }
    }

    /// Appends a character to the run that it goes on with, or begins one.
    private mutating func append(
        _ kind: Lexeme.Kind, _ sign: UInt8, _ start: Int, _ source: Range<Int>, isAfterBlank: Bool
    ) {
        if !isAfterBlank, kind != .sign, let last = raw.last, last.kind == kind {
            raw[raw.count - 1].range = last.range.lowerBound..<bytes.count
            raw[raw.count - 1].source = last.source.lowerBound..<source.upperBound
            return
        }
        raw.append(
            Lexeme(
                kind: kind, sign: sign, range: start..<bytes.count, source: source,
                isAfterBlank: isAfterBlank || raw.isEmpty))
    }

    /// What only says how an emoji or a figure is drawn.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x20E3, 0xFE0E, 0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF: true
        default: false
        }
    }

    /// The ASCII digit that a figure of any script is.
    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.isASCII {
            return UInt8(scalar.value).isDigit ? UInt8(scalar.value) : nil
        }
        guard scalar.properties.generalCategory == .decimalNumber,
            let value = scalar.properties.numericValue
        else { return nil }
        return UInt8(ascii: "0") + UInt8(value)
    }

    /// The sign that stands for a sign beyond ASCII.
    private static func sign(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x24, 0xA3, 0xA5, 0x20A0...0x20CF: Lexeme.currency
        case 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x55A, 0x2018...0x201B, 0x2032, 0x2035, 0xA78C:
            UInt8(ascii: "'")
        case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
        case 0x66B: UInt8(ascii: ".")
        case 0x66C: UInt8(ascii: ",")
        case 0xBC: Lexeme.quarter
        case 0xBD: Lexeme.half
        case 0xBE: Lexeme.threeQuarters
        default: nil
        }
    }

    // MARK: Into words

    private mutating func join() {
        var index = 0
        while index < raw.count {
            if let end = known(from: index) {
                add(.word, raw[index].range.lowerBound..<raw[end - 1].range.upperBound, index, end)
                index = end
            } else if let end = abbreviation(at: index) {
                index = end
            } else if raw[index].kind == .word {
                index = word(at: index)
            } else if isHyphen(index) {
                index += 1
                raw[index].isAfterBlank = true
                raw[index].isAfterHyphen = true
            } else {
                if raw[index].kind == .figure, index > 0, raw[index - 1].kind == .word {
                    raw[index].isAfterLetters = !raw[index].isAfterBlank
                }
                lexemes.append(raw[index])
                index += 1
            }
        }
    }

    /// Whether a sign stands between two runs without a blank.
    private func isInside(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        index > 0 && index + 1 < raw.count && raw[index].kind == .sign
            && UInt32(raw[index].sign) == sign.value && !raw[index].isAfterBlank
            && !raw[index + 1].isAfterBlank
    }

    /// Whether a hyphen joins two words, or a word and a figure.
    private func isHyphen(_ index: Int) -> Bool {
        isInside(index, "-") && raw[index - 1].kind != .sign && raw[index + 1].kind != .sign
            && (raw[index - 1].kind == .word || raw[index + 1].kind == .word)
    }

    /// Reads letters and figures in one, where a language has such a word.
    private func known(from start: Int) -> Int? {
        guard raw[start].kind != .sign else { return nil }
        var end = start + 1
        while end < raw.count, raw[end].kind != .sign, !raw[end].isAfterBlank { end += 1 }
        guard end > start + 1 else { return nil }
        let word = bytes[raw[start].range.lowerBound..<raw[end - 1].range.upperBound]
        return vocabularies.contains { $0.narrowed($0.all, by: word) != nil } ? end : nil
    }

    /// Reads single letters with full stops or strokes between: `a.m.`, `w/c`.
    private mutating func abbreviation(at start: Int) -> Int? {
        var end = start
        while end < raw.count, raw[end].kind == .word, raw[end].range.count == 1,
            isInside(end + 1, ".") || isInside(end + 1, "/"), raw[end + 2].kind == .word,
            raw[end + 2].range.count == 1
        {
            end += 2
        }
        guard end > start else { return nil }
        let first = bytes.count
        for index in stride(from: start, through: end, by: 2) {
            bytes.append(bytes[raw[index].range.lowerBound])
        }
        end += 1
        if end < raw.count, raw[end].kind == .sign, raw[end].sign == UInt8(ascii: "."),
            !raw[end].isAfterBlank
        {
            end += 1
        }
        add(.word, first..<bytes.count, start, end)
        return end
    }

    /// Reads a word with the apostrophes in it.
    private mutating func word(at start: Int) -> Int {
        var first = start
        var range = raw[start].range
        var index = start + 1
        while isInside(index, "'"), raw[index + 1].kind != .sign {
            let next = raw[index + 1]
            let losesEnd = vocabularies.contains { $0.value(of: bytes[range], in: .elision) != nil }
            guard losesEnd || next.kind == .word else { break }
            if losesEnd || Self.parts(bytes[next.range]) || isDay(range, next.range) {
                add(.word, range, first, index)
                raw[index + 1].isAfterBlank = true
                guard next.kind == .word else { return index + 1 }
                first = index + 1
                range = next.range
            } else {
                let joined = bytes.count
                bytes.append(contentsOf: bytes[range])
                bytes.append(contentsOf: bytes[next.range])
                range = joined..<bytes.count
            }
            index += 2
        }
        add(.word, range, first, index)
        return index
    }

    /// Whether an apostrophe parts a word before these letters: `we'll` is not `well`.
    private static func parts(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.elementsEqual("ll".utf8) || letters.elementsEqual("d".utf8)
            || letters.elementsEqual("re".utf8)
    }

    /// Whether `'s` stands behind a day: `Sunday's fine` is no other word.
    private func isDay(_ word: Range<Int>, _ ending: Range<Int>) -> Bool {
        bytes[ending].elementsEqual("s".utf8)
            && vocabularies.contains { vocabulary in
                vocabulary.value(of: bytes[word], in: .weekdays) != nil
                    || vocabulary.value(of: bytes[word], in: .dates) != nil
            }
    }

    private mutating func add(_ kind: Lexeme.Kind, _ range: Range<Int>, _ start: Int, _ end: Int) {
        lexemes.append(
            Lexeme(
                kind: kind, range: range,
                source: raw[start].source.lowerBound..<raw[end - 1].source.upperBound,
                isAfterBlank: raw[start].isAfterBlank, isAfterHyphen: raw[start].isAfterHyphen))
    }
}
