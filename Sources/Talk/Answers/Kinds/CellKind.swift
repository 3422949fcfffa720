internal import Bytes

/// A kind that a cell of a spreadsheet can be of, too: it is written there, and not texted.
///
/// A cell is all that stands in it, in the form in which such a value is written, without courtesies
/// or words for figures.
protocol CellKind: AnswerKind {
    /// What a cell means as this kind.
    ///
    /// - Parameters:
    ///   - cell: What stands in it, without white space around it; not empty.
    ///   - context: The script and the day.
    /// - Returns: The value as it is stored; nil where it is none.
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String?

    /// What to write in a cell, behind "write it", like `like 2026-05-12`.
    var cellHint: String { get }

    /// What is said of a cell in which there is no such value, and what to write.
    var cellFault: String { get }
}

extension AnswerKind {
    /// Not, but for a `CellKind`.
    package var canBeCell: Bool { false }
}

extension CellKind {
    package var canBeCell: Bool { true }
}

extension TextKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        let text = String(decoding: cell, as: UTF8.self)
        return length.contains(text.count) ? text : nil
    }

    var cellHint: String { "in \(length.lowerBound) to \(length.upperBound) characters" }
    var cellFault: String {
        "has not \(length.lowerBound) to \(length.upperBound) characters; write less or more"
    }
}

extension WordKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        let text = String(decoding: cell, as: UTF8.self)
        return !cell.contains(where: \.isWhitespace) && text.count <= longestValue ? text : nil
    }

    var cellHint: String { "without a blank" }
    var cellFault: String { "is not one word; write it \(cellHint)" }
}

extension LikeKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        value(of: cell)
    }

    var cellHint: String { "like \(String(decoding: pattern, as: UTF8.self))" }
    var cellFault: String { "is of another shape; write it \(cellHint)" }
}

extension WholeKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        guard let number = Decimal(cell), number.decimals == 0,
            number.description.utf8.count <= longestValue, bounds.allow(number, context)
        else { return nil }
        return number.description
    }

    var cellHint: String { "in figures, like 3" }
    var cellFault: String { "is no whole number\(bounds.within); write it \(cellHint)" }
}

extension NumberKind: CellKind {
    package func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        guard let number = Decimal(cell), number.description.utf8.count <= longestValue,
            bounds.allow(number, context)
        else { return nil }
        return number.description
    }

    var cellHint: String { "in figures, like 2.50" }
    var cellFault: String { "is no number\(bounds.within); write it \(cellHint)" }
}

extension DateKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        guard let date = CivilDate(cell: cell, order: context.dates), bounds.allow(date, context)
        else { return nil }
        return date.description
    }

    var cellHint: String { "like 2026-05-12" }
    var cellFault: String { "is no date\(bounds.within); write it \(cellHint)" }
}

extension TimeKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        guard let time = CivilTime(cell: cell), bounds.allow(time, context) else { return nil }
        return time.description
    }

    var cellHint: String { "like 10:30 or 10:30 am" }
    var cellFault: String { "is no time\(bounds.within); write it \(cellHint)" }
}

extension PhoneKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        let isWritten = cell.allSatisfy { $0.isDigit || " +-./()".utf8.contains($0) }
        let figures = cell.filter(\.isDigit)
        let isWhole = cell.first == UInt8(ascii: "+") || figures.starts(with: "00".utf8)
        let digits = PhoneDigits(cell, in: context.country)
        guard isWritten, figures.count >= 7, digits.canBeTexted,
            isWhole || context.country?.completed(figures) != nil
        else { return nil }
        return digits.number
    }

    var cellHint: String { "like +15550100200" }
    var cellFault: String {
        "is no telephone number; write it \(cellHint), or set country = +1 for numbers "
            + "without +"
    }
}

extension EmailKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        let address = address(in: cell)
        return address?.utf8.elementsEqual(cell) == true ? address : nil
    }

    var cellHint: String { "like ana@example.org" }
    var cellFault: String { "is no email address; write it \(cellHint)" }
}

extension OneOfKind: CellKind {
    func value(ofCell cell: ArraySlice<UInt8>, _ context: AnswerContext) -> String? {
        guard let table = context.table(list.text),
            case .row(let row) = table.match(
                form: LookupTable.form(of: String(decoding: cell, as: UTF8.self)))
        else { return nil }
        return table.rows[row].key
    }

    var cellHint: String { "as a key of \(list.text)" }
    var cellFault: String { "is no row of \(list.text); write a key as it stands there" }
}

extension Stretches {
    /// Whether a value lies within.
    fileprivate func allow(_ value: Bound.Value, _ context: AnswerContext) -> Bool {
        var nothing = Incoming("")
        let bounds = bounds(&nothing, context)
        return bounds.isEmpty || bounds.contains { $0.contains(value) }
    }

    /// Where values lie, as a part of a sentence; nothing where they may be any.
    fileprivate var within: String { all.isEmpty ? "" : " within the bounds of its heading" }
}
