internal import Bytes

extension AnswerList {
    /// Reads the list of a `<` line.
    ///
    /// An entry that is not understood is reported and left out; a capture whose kind is not
    /// understood stays, as a `text`, so that its variable counts as filled.
    ///
    /// - Parameters:
    ///   - range: The list within the script, without the `<` and what follows the list.
    ///   - script: The script's bytes.
    ///   - start: The position of the range's first byte.
    ///   - diagnostics: Where findings are appended: T100, T101 and T105.
    /// - Complexity: O(*n*) where *n* is the length of the range.
    init(
        _ range: Range<Int>, of script: [UInt8], at start: SourcePosition,
        reporting diagnostics: inout [Diagnostic]
    ) {
        var parser = AnswerParser(script: script, range: range, start: start)
        parser.readList()
        entries = parser.entries
        if !parser.diagnostics.isEmpty { diagnostics += parser.diagnostics }
    }
}

/// Reads the list of a `<` line, entry by entry.
struct AnswerParser {
    let script: [UInt8]
    let range: Range<Int>
    var entries: [AnswerList.Entry] = []
    var diagnostics: [Diagnostic] = []
    /// A byte whose position is known: positions are counted on from here.
    private var known: (offset: Int, position: SourcePosition)

    init(script: [UInt8], range: Range<Int>, start: SourcePosition) {
        self.script = script
        self.range = range
        known = (range.lowerBound, start)
        entries.reserveCapacity(4)
    }

    /// The position of a byte; cheap where the bytes are asked for in their order.
    mutating func position(of offset: Int) -> SourcePosition {
        if offset < known.offset {
            let count = script[offset..<known.offset].count { $0 & 0xC0 != 0x80 }
            let known = known.position
            return SourcePosition(line: known.line, column: known.column - count)
        }
        known = (offset, known.position.advanced(past: script[known.offset..<offset]))
        return known.position
    }

    /// Reports a finding.
    mutating func report(_ code: Diagnostic.Code, at offset: Int, _ message: String) {
        diagnostics.append(Diagnostic(code, at: position(of: offset), message))
    }

    /// A part of the script as text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: script[range], as: UTF8.self)
    }

    /// Reads all entries.
    mutating func readList() {
        var start = range.lowerBound
        var count = 0
        while start <= range.upperBound {
            let (end, isPlain) = endOfEntry(from: start)
            let entry = script.trimmingWhitespace(in: start..<end)
            if !entry.isEmpty {
                readEntry(entry, isPlain)
                count += 1
            }
            start = end + 1
        }
        if count == 0 {
            report(
                .unknownLine, at: range.lowerBound,
                "no answers after \"<\"; write what may be texted, like \"< yes, y\", or \"< *\"")
        } else if count > 1, let star = entries.first(where: \.isAnything) {
            diagnostics.append(
                Diagnostic(
                    .badAnswer, at: star.position,
                    "\"*\" stands alone; give it a \"<\" line of its own"))
        }
    }

    /// The next comma outside braces, or the end of the list; and whether nothing but plain words
    /// stands before it, as in most entries.
    private func endOfEntry(from start: Int) -> (Int, isPlain: Bool) {
        var depth = 0
        var isPlain = true
        for index in start..<range.upperBound {
            switch script[index] {
            case UInt8(ascii: "{"):
                depth += 1
                isPlain = false
            case UInt8(ascii: "}"):
                depth = max(0, depth - 1)
                isPlain = false
            case UInt8(ascii: ",") where depth == 0: return (index, isPlain)
            case UInt8(ascii: "."), UInt8(ascii: "*"), 0xE2: isPlain = false
            default: break
            }
        }
        return (range.upperBound, isPlain)
    }

    /// The `}` of the `{` at an index: a variable in braces may stand within, as a bound.
    func endOfBraces(from start: Int, before end: Int) -> Int? {
        var depth = 0
        for index in start..<end {
            if script[index] == UInt8(ascii: "{") { depth += 1 }
            if script[index] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// Reads one entry.
    private mutating func readEntry(_ entry: Range<Int>, _ isPlain: Bool) {
        let position = position(of: entry.lowerBound)
        guard let form = isPlain ? .words : form(of: entry) else { return }
        entries.append(AnswerList.Entry(form: form, range: entry, position: position))
    }

    /// What an entry matches that is more than plain words; nil where that was reported.
    private mutating func form(of entry: Range<Int>) -> AnswerList.Form? {
        // Most are braces alone, for which no list of parts is made.
        if script[entry.lowerBound] == UInt8(ascii: "{"),
            script[entry.upperBound - 1] == UInt8(ascii: "}"),
            endOfBraces(from: entry.lowerBound, before: entry.upperBound) == entry.upperBound - 1
        {
            return braces(entry.dropFirst().dropLast())
        }
        if entry.count == 1, script[entry.lowerBound] == UInt8(ascii: "*") { return .anything }
        var parser = PhraseParser(entry: entry)
        guard parser.read(with: &self) else { return nil }
        if parser.hasStar {
            report(
                .badAnswer, at: entry.lowerBound,
                "\"*\" stands alone; use \"...\" for any words within an answer")
            return nil
        }
        return form(of: parser.elements, at: entry)
    }

    /// The form that elements make together.
    private mutating func form(
        of elements: [AnswerList.PhraseElement], at entry: Range<Int>
    ) -> AnswerList.Form? {
        if elements.count == 1, case .capture(let capture) = elements[0] {
            return .question(capture)
        }
        if elements.count == 1, case .list(let name) = elements[0] { return .list(name) }
        if elements.allSatisfy({ if case .words = $0 { true } else { false } }) { return .words }
        for (index, element) in elements.enumerated() {
            guard case .capture(let capture) = element else { continue }
            if capture.kind.phraseShare == .nothing {
                diagnostics.append(
                    Diagnostic(
                        .badAnswer, at: capture.position,
                        "a photo cannot be among words; give it an answer of its own"))
                return nil
            }
            if index > 0, case .capture = elements[index - 1] {
                diagnostics.append(
                    Diagnostic(
                        .badAnswer, at: capture.position,
                        "two captures side by side; put a word or \"...\" between them"))
            }
        }
        return .phrase(elements)
    }
}
