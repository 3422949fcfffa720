import ArgumentParser
import Talk

/// Between which times of the day somebody is texted first.
struct SendingHours: Sendable, Equatable, ExpressibleByArgument, CustomStringConvertible {
    private let start: CivilTime
    private let end: CivilTime

    /// Reads `08:00..21:00`; nil is given for anything else.
    init?(argument: String) {
        let bytes = Array(argument.utf8)
        guard bytes.count == 12, bytes[5] == UInt8(ascii: "."), bytes[6] == UInt8(ascii: "."),
            let start = CivilTime(bytes[..<5]), let end = CivilTime(bytes[7...]), start < end
        else { return nil }
        self.start = start
        self.end = end
    }

    /// Whether a moment lies between them.
    ///
    /// - Parameter moment: The moment, on the script's clock.
    /// - Returns: Whether it does; the end itself does not.
    func contain(_ moment: CivilMoment) -> Bool {
        !(moment.time < start) && moment.time < end
    }

    /// As they are written.
    var description: String { "\(start)..\(end)" }
}
