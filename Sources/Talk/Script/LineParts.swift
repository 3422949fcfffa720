/// Parts of a line, one after the other.
///
/// No array of ranges: its first use costs a CGI call 180,000 instructions, in which the Swift
/// runtime looks for what `Range` asks of its bounds.
struct LineParts: RandomAccessCollection {
    private var bounds: [Int] = []

    /// Makes no parts, with room for a few.
    init() {
        bounds.reserveCapacity(16)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { bounds.count / 2 }

    subscript(index: Int) -> Range<Int> {
        bounds[2 * index]..<bounds[2 * index + 1]
    }

    /// Appends a part.
    mutating func append(_ part: Range<Int>) {
        bounds.append(part.lowerBound)
        bounds.append(part.upperBound)
    }
}
