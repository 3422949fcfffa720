internal import Bytes

/// Where the parts of one data block of a TZif file stand (RFC 8536, 3.1 and 3.2).
struct ZoneBlock: Sendable, Equatable {
    /// The version of the header: 1, 2 and so on.
    let version: Int
    /// How many changes of the clocks the block knows.
    let changeCount: Int
    /// Where the block ends.
    let end: Int

    private let timeSize: Int
    private let times: Int
    private let typeIndexes: Int
    private let types: Int
    private let typeCount: Int

    /// The length of a header, and of the record of a local time type.
    private static let headerLength = 44
    private static let typeLength = 6

    /// A block that knows no changes and no bytes.
    init() {
        version = 2
        changeCount = 0
        end = 0
        timeSize = 8
        times = 0
        typeIndexes = 0
        types = 0
        typeCount = 0
    }

    /// Reads a header and checks that its block lies within the bytes.
    ///
    /// - Parameters:
    ///   - bytes: A whole file.
    ///   - start: Where the header begins.
    ///   - timeSize: How many bytes a time has: 4 in the first block, 8 in the second.
    init?(_ bytes: [UInt8], at start: Int, timeSize: Int) {
        guard start + Self.headerLength <= bytes.count,
            bytes[start..<start + 4].elementsEqual("TZif".utf8)
        else { return nil }
        let versionByte = bytes[start + 4]
        version = versionByte.isDigit ? Int(versionByte & 15) : versionByte == 0 ? 1 : 0
        let counts = (0..<6).map {
            Self.integer(bytes, at: start + 20 + $0 * 4, size: 4, isSigned: false)
        }
        let (utcCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
        changeCount = counts[3]
        typeCount = counts[4]
        self.timeSize = timeSize
        times = start + Self.headerLength
        typeIndexes = times + changeCount * timeSize
        types = typeIndexes + changeCount
        end =
            types + typeCount * Self.typeLength + counts[5] + leapCount * (timeSize + 4)
            + standardCount + utcCount
        guard version > 0, end <= bytes.count else { return nil }
    }

    /// Whether every change leads to a type that there is, and no clock is more than 26 hours off.
    ///
    /// - Parameter bytes: The file that the block was read from.
    /// - Returns: Whether the block can be used.
    func isConsistent(in bytes: [UInt8]) -> Bool {
        guard typeCount > 0 else { return false }
        let areTypesKnown = bytes[typeIndexes..<types].allSatisfy { $0 < typeCount }
        return areTypesKnown
            && (0..<typeCount).allSatisfy { abs(offset(ofType: $0, in: bytes)) < 26 * 3_600 }
    }

    /// How many changes there were up to a moment.
    ///
    /// - Parameters:
    ///   - unixTime: The moment; a change at it counts.
    ///   - bytes: The file.
    /// - Returns: 0 to `changeCount`.
    func changes(until unixTime: Int, in bytes: [UInt8]) -> Int {
        (0..<changeCount).partitioningIndex { change in
            let time = Self.integer(
                bytes, at: times + change * timeSize, size: timeSize, isSigned: true)
            return time > unixTime
        }
    }

    /// The offset from UTC after a number of changes.
    ///
    /// - Parameters:
    ///   - changes: The number; before the first one, the first type holds (RFC 8536, 3.2).
    ///   - bytes: The file.
    /// - Returns: Seconds ahead of UTC.
    func offset(afterChanges changes: Int, in bytes: [UInt8]) -> Int {
        offset(ofType: changes == 0 ? 0 : Int(bytes[typeIndexes + changes - 1]), in: bytes)
    }

    private func offset(ofType type: Int, in bytes: [UInt8]) -> Int {
        Self.integer(bytes, at: types + type * Self.typeLength, size: 4, isSigned: true)
    }

    /// A number in network byte order.
    private static func integer(
        _ bytes: [UInt8], at start: Int, size: Int, isSigned: Bool
    ) -> Int {
        var value = isSigned && bytes[start] >= 0x80 ? -1 : 0
        for byte in bytes[start..<start + size] {
            value = value << 8 | Int(byte)
        }
        return value
    }
}
