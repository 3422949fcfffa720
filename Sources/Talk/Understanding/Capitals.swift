/// Capitals of forms, each once and in the order in which they were added; the first is tried first.
///
/// They lie in one number, five bits each: they are asked for at every step through the forms, and
/// an array would be allocated for each.
struct Capitals: Sequence, IteratorProtocol, Sendable {
    private var bits: UInt64 = 0
    private var shift: UInt64 = 0

    /// What a figure may be read as.
    static let ofFigure = Capitals("N", "H", "D", "O", "L", "Y")
    /// What a long word may be read as where numbers are written in one word.
    static let ofLongWord = Capitals("D", "O", "Y")

    /// Whether there are none.
    var isEmpty: Bool { bits == 0 }

    /// Capitals, of which there are 12 at most.
    init(_ letters: Unicode.Scalar...) {
        for letter in letters { add(letter) }
    }

    /// Adds what a phrase of a list may be read as.
    mutating func add(_ sense: Sense) {
        switch sense {
        case .weekdays: add("W", "B")
        case .months: add("M")
        case .ordinals, .countingOrdinals: add("D", "O")
        case .numbers:
            add("N", "H")
            add("K", "D")
            add("L", "Y")
        case .hundred, .hundreds, .one, .lengths, .parts, .amounts: add("N", "L")
        case .thousand, .bareThousand:
            add("N", "L")
            add("Y")
        case .noon: add("H")
        case .units, .lengthUnits: add("U")
        case .dates: add("B")
        default: break
        }
    }

    private mutating func add(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        add(first)
        add(second)
    }

    private mutating func add(_ letter: Unicode.Scalar) {
        let code = UInt64(letter.value & 0x1F)
        var rest = bits
        while rest != 0 {
            if rest & 0x1F == code { return }
            rest >>= 5
        }
        bits |= code << shift
        shift += 5
    }

    mutating func next() -> UInt8? {
        guard bits != 0 else { return nil }
        defer { bits >>= 5 }
        return UInt8(truncatingIfNeeded: bits & 0x1F | 0x40)
    }
}
