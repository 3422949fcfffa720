internal import Bytes

/// The parts of a range between commas, without white space around them and without empty ones.
struct CommaSeparated: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    var range: Range<Int>

    mutating func next() -> Range<Int>? {
        while !range.isEmpty {
            let comma = bytes.first(.comma, in: range) ?? range.upperBound
            let entry = bytes.trimmingWhitespace(in: range.lowerBound..<comma)
            range = Swift.min(comma + 1, range.upperBound)..<range.upperBound
            if !entry.isEmpty { return entry }
        }
        return nil
    }
}
