/// Where something stands in a script: line and column, both from 1.
///
/// Columns count characters (Unicode scalars), a tab is one, as editors' problem matchers read them.
package struct SourcePosition: Sendable, Hashable, Comparable {
    private let packedLine: UInt32
    private let packedColumn: UInt32

    /// The line, from 1.
    package var line: Int { Int(packedLine) }
    /// The column, from 1.
    package var column: Int { Int(packedColumn) }

    /// The first character of a file: where a finding stands that concerns the whole file.
    package static let beginning = SourcePosition(line: 1, column: 1)

    /// Makes a position.
    ///
    /// - Parameters:
    ///   - line: The line, from 1.
    ///   - column: The column, from 1.
    package init(line: Int, column: Int) {
        packedLine = UInt32(clamping: line)
        packedColumn = UInt32(clamping: column)
    }

    /// The position behind some bytes that begin here and stay in the line.
    ///
    /// - Parameter bytes: UTF-8 between this position and the one that is wanted.
    /// - Returns: The position of what follows them.
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    package func advanced(past bytes: some Sequence<UInt8>) -> SourcePosition {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return SourcePosition(line: line, column: column + count)
    }

    /// Whether one position stands before another in the file.
    ///
    /// - Parameters:
    ///   - left: A position.
    ///   - right: Another one.
    /// - Returns: Whether `left` comes first.
    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.packedLine, left.packedColumn) < (right.packedLine, right.packedColumn)
    }
}
