internal import Bytes

/// A text in figures, words and signs: what numbers, dates and times are looked for in.
///
/// It is made once for a text; phrases look at parts of it.
struct TextTokens {
    /// A figure, a word or a sign.
    struct Token: Equatable {
        /// What it is.
        let kind: Kind
        /// Its part of `bytes`.
        let range: Range<Int>
        /// Where it begins in the text.
        let source: Int
        /// Whether white space stands before it, or nothing at all.
        let isAfterBlank: Bool
        /// Whether letters stand directly before it, or letters and a hyphen: `B2`, `B-2`.
        let isAfterLetters: Bool
    }

    /// What a token is.
    enum Kind: Equatable {
        /// ASCII digits.
        case digits
        /// Letters of any script.
        case word
        /// Any other character: its ASCII byte, 0 where it has none.
        case sign(UInt8)
    }

    /// The text without its white space, as matching sees it.
    private(set) var bytes: [UInt8] = []
    /// The tokens, in their order.
    private(set) var tokens: [Token] = []

    /// Takes a text apart.
    ///
    /// - Parameter source: The text's bytes.
    /// - Complexity: O(*n*) where *n* is the length of the text.
    init(_ source: [UInt8]) {
        bytes.reserveCapacity(source.count)
        tokens.reserveCapacity(source.count / 3 + 1)
        var folding = Folding()
        var run: (isDigits: Bool, start: Int, source: Int)?
        var isAfterBlank = true
        var index = 0
        while index < source.count {
            let (scalar, length) = Unicode.Scalar.decoded(source, at: index, before: source.count)
            let start = bytes.count
            if scalar.isBlank {
                endRun(&run, at: start, isAfterBlank: isAfterBlank)
                isAfterBlank = true
            } else if let isLetterOrDigit = folding.append(scalar, to: &bytes) {
                let isDigits = bytes[start].isDigit
                if let open = run, !isLetterOrDigit || open.isDigits != isDigits {
                    endRun(&run, at: start, isAfterBlank: isAfterBlank)
                    isAfterBlank = false
                }
                if !isLetterOrDigit {
                    appendSign(scalar, start, source: index, isAfterBlank: isAfterBlank)
                    isAfterBlank = false
                } else if run == nil {
                    run = (isDigits, start, index)
                }
            }
            index += length
        }
        endRun(&run, at: bytes.count, isAfterBlank: isAfterBlank)
    }

    /// The tokens of a part of the text.
    ///
    /// - Parameter source: The part, in bytes of the text.
    /// - Returns: Indexes of `tokens`.
    /// - Complexity: O(log *n*) where *n* is the number of tokens.
    func tokens(in source: Range<Int>) -> Range<Int> {
        firstToken(from: source.lowerBound)..<firstToken(from: source.upperBound)
    }

    private func firstToken(from source: Int) -> Int {
        tokens.partitioningIndex { $0.source >= source }
    }

    /// Appends the digits or letters that have been read, if there are any.
    private mutating func endRun(
        _ run: inout (isDigits: Bool, start: Int, source: Int)?, at end: Int, isAfterBlank: Bool
    ) {
        guard let open = run else { return }
        let range = open.start..<end
        append(
            open.isDigits ? .digits : .word, range, source: open.source, isAfterBlank: isAfterBlank)
        run = nil
    }

    private mutating func appendSign(
        _ scalar: Unicode.Scalar, _ start: Int, source: Int, isAfterBlank: Bool
    ) {
        let sign: UInt8
        switch scalar {
        // What keyboards and word processors make of a hyphen.
        case "‐", "‑", "–", "−": sign = UInt8(ascii: "-")
        default: sign = bytes[start] < 0x80 ? bytes[start] : 0
        }
        append(.sign(sign), start..<bytes.count, source: source, isAfterBlank: isAfterBlank)
    }

    private mutating func append(
        _ kind: Kind, _ range: Range<Int>, source: Int, isAfterBlank: Bool
    ) {
        var isAfterLetters = false
        if !isAfterBlank, let last = tokens.last {
            if last.kind == .word {
                isAfterLetters = true
            } else if last.kind == .sign(UInt8(ascii: "-")), !last.isAfterBlank {
                let before = tokens[tokens.count - 2]
                switch before.kind {
                case .word: isAfterLetters = true
                case .digits: isAfterLetters = before.isAfterLetters
                case .sign: break
                }
            }
        }
        tokens.append(
            Token(
                kind: kind, range: range, source: source, isAfterBlank: isAfterBlank,
                isAfterLetters: isAfterLetters))
    }
}
