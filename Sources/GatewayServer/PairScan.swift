/// The lengths of the name-value pairs in a stream of variables, which may be cut anywhere.
///
/// libfcgi makes room for what a pair announces before it has read it, and aborts the process
/// where the two lengths together do not fit.
/// https://fastcgi-archives.github.io/FastCGI_Specification.html#S3.4
struct PairScan {
    /// Bytes of one variable, its name and its value; web servers allow headers of a hundredth.
    static let limit = 1_048_576

    /// Bytes of names and values that still follow.
    private var skip = 0
    /// Lengths of the present pair that are known: none, or the name's.
    private var nameLength: Int?
    /// A length of four bytes of which some are missing.
    private var partial = 0
    private var missing = 0

    /// Goes through a part of the stream.
    ///
    /// - Parameters:
    ///   - bytes: The bytes that the part lies in.
    ///   - range: Where.
    /// - Returns: Whether all pairs that begin in it keep to the limit.
    mutating func scan(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if skip > 0 {
                let step = min(skip, range.upperBound - index)
                skip -= step
                index += step
                continue
            }
            let byte = bytes[index]
            index += 1
            if missing > 0 {
                partial = partial << 8 | Int(byte)
                missing -= 1
                if missing > 0 { continue }
            } else if byte & 0x80 != 0 {
                partial = Int(byte & 0x7f)
                missing = 3
                continue
            } else {
                partial = Int(byte)
            }
            guard take(partial) else { return false }
        }
        return true
    }

    private mutating func take(_ length: Int) -> Bool {
        guard let name = nameLength else {
            nameLength = length
            return length <= Self.limit
        }
        nameLength = nil
        skip = name + length
        return skip <= Self.limit
    }
}
