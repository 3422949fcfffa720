/// A check of the name-value pairs in a stream of variables, which may come in any pieces.
///
/// libfcgi makes room for what a pair announces before it has read it, cuts both at a zero byte
/// and joins them with `=`, so that a name with that sign would read as another variable.
/// https://fastcgi-archives.github.io/FastCGI_Specification.html#S3.4
struct PairCheck {
    /// What comes next in the stream.
    private enum Part {
        case nameLength, valueLength, name, value
    }

    private var part = Part.nameLength
    /// Bytes of the present length that are still to come, and what those before it say.
    private var missing = 0
    private var known = 0
    /// Bytes of the name and of the value that are still to come.
    private var nameLeft = 0
    private var valueLeft = 0

    /// Whether the stream may end here: behind a pair.
    var isBetweenPairs: Bool { part == .nameLength && missing == 0 }

    /// Goes through a piece of the stream.
    ///
    /// - Parameters:
    ///   - bytes: The bytes that the piece lies in.
    ///   - range: Where.
    /// - Returns: Whether all of it is as it must be: no empty name, no `=` in a name, no zero byte.
    mutating func take(_ bytes: borrowing Block, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if isBetweenPairs, let end = Self.endOfShortPair(bytes, at: index, in: range) {
                let name = index + 2..<index + 2 + Int(bytes[index])
                guard !bytes.contains(UInt8(ascii: "="), in: name),
                    !bytes.contains(0, in: name.lowerBound..<end)
                else { return false }
                index = end
                continue
            }
            switch part {
            case .nameLength:
                let length = length(bytes[index])
                index += 1
                guard let length else { continue }
                guard length > 0 else { return false }
                nameLeft = length
                part = .valueLength
            case .valueLength:
                let length = length(bytes[index])
                index += 1
                guard let length else { continue }
                valueLeft = length
                part = .name
            case .name:
                let end = min(index + nameLeft, range.upperBound)
                guard !bytes.contains(UInt8(ascii: "="), in: index..<end),
                    !bytes.contains(0, in: index..<end)
                else { return false }
                nameLeft -= end - index
                index = end
                if nameLeft == 0 { part = valueLeft == 0 ? .nameLength : .value }
            case .value:
                let end = min(index + valueLeft, range.upperBound)
                guard !bytes.contains(0, in: index..<end) else { return false }
                valueLeft -= end - index
                index = end
                if valueLeft == 0 { part = .nameLength }
            }
        }
        return true
    }

    /// The end of a pair with a name that is there whole, and whose lengths have one byte each: most
    /// pairs are taken in one step.
    private static func endOfShortPair(
        _ bytes: borrowing Block, at index: Int, in range: Range<Int>
    ) -> Int? {
        guard index + 2 <= range.upperBound, bytes[index] > 0, bytes[index] < 0x80,
            bytes[index + 1] < 0x80
        else { return nil }
        let end = index + 2 + Int(bytes[index]) + Int(bytes[index + 1])
        return end <= range.upperBound ? end : nil
    }

    /// Takes one byte of a length: of one byte, or of four where its highest bit is set.
    ///
    /// - Parameter byte: The byte.
    /// - Returns: The length; nil where more bytes of it follow.
    private mutating func length(_ byte: UInt8) -> Int? {
        if missing > 0 {
            missing -= 1
            known = known << 8 | Int(byte)
            return missing == 0 ? known : nil
        }
        guard byte & 0x80 != 0 else { return Int(byte) }
        missing = 3
        known = Int(byte & 0x7f)
        return nil
    }
}
