/// The rules of a time zone, read from its TZif file (RFC 8536).
///
/// The file's bytes are kept and searched as they are: CGI reads a zone for a single message, so
/// tables made of them would cost more than the one search.
package struct ZoneRules: Sendable, Equatable {
    /// Coordinated Universal Time, for scripts without a time zone.
    package static let utc = ZoneRules()

    private let bytes: [UInt8]
    private let block: ZoneBlock
    private let footer: PosixZone?

    private init() {
        bytes = []
        block = ZoneBlock()
        footer = PosixZone(standardOffset: 0)
    }

    /// Reads the bytes of a TZif file.
    ///
    /// - Parameter bytes: The whole file, of any version; nil is returned where it is no TZif file
    ///   or contradicts itself.
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    package init?(_ bytes: [UInt8]) {
        guard let first = ZoneBlock(bytes, at: 0, timeSize: 4) else { return nil }
        self.bytes = bytes
        guard first.version >= 2 else {
            guard first.isConsistent(in: bytes) else { return nil }
            block = first
            footer = nil
            return
        }
        // RFC 8536, 3: a second header with 64-bit times follows, then a footer between newlines.
        guard let second = ZoneBlock(bytes, at: first.end, timeSize: 8),
            second.isConsistent(in: bytes), second.end < bytes.count,
            bytes[second.end] == UInt8(ascii: "\n"),
            let end = bytes[(second.end + 1)...].firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        block = second
        let text = bytes[second.end + 1..<end]
        guard !text.isEmpty else {
            footer = nil
            return
        }
        guard let zone = PosixZone(text) else { return nil }
        footer = zone
    }

    /// How many seconds the zone's clocks are ahead of UTC.
    ///
    /// - Parameter unixTime: A moment, in Unix seconds.
    /// - Returns: The difference, negative west of Greenwich.
    /// - Complexity: O(log *n*) where *n* is the number of the zone's changes.
    package func offset(at unixTime: Int) -> Int {
        let changes = block.changes(until: unixTime, in: bytes)
        // RFC 8536, 3.3: the footer holds from the last change on, and where there is none.
        if changes == block.changeCount, let footer { return footer.offset(at: unixTime) }
        return block.offset(afterChanges: changes, in: bytes)
    }

    /// What the zone's clocks show.
    ///
    /// - Parameter unixTime: A moment, in Unix seconds.
    /// - Returns: Day and time there.
    package func local(at unixTime: Int) -> CivilMoment {
        let (sum, overflows) = unixTime.addingReportingOverflow(offset(at: unixTime))
        return CivilMoment(secondsSinceEpoch: overflows ? unixTime : sum)
    }

    /// When the zone's clocks show a day and a time.
    ///
    /// A time that clocks show twice, when they are set back, is the first one; one that they
    /// skip is as much later as they are set forward.
    ///
    /// - Parameter local: Day and time there.
    /// - Returns: The moment, in Unix seconds.
    package func unixTime(of local: CivilMoment) -> Int {
        let seconds = local.secondsSinceEpoch
        let before = offset(at: seconds - 86_400)
        let after = offset(at: seconds + 86_400)
        if offset(at: seconds - before) == before { return seconds - before }
        if offset(at: seconds - after) == after { return seconds - after }
        return seconds - before
    }
}
