internal import TalkCheck

extension Extent {
    /// What a message costs, like `GSM-7, 58 characters, 1 segment`, as the checker reckons.
    ///
    /// - Parameter text: The message, as it is sent.
    /// - Returns: Its alphabet, with the characters that force it, its characters and segments.
    static func facts(of text: String) -> String {
        let extent = Extent(text.utf8)
        let count = extent.length
        var alphabet = "GSM-7"
        if extent.isWide {
            let forcing = extent.forcing.scalars.map { String(Character($0)) }
            alphabet = "UCS-2 for \(forcing.joined(separator: " "))"
        }
        return "\(alphabet), \(count) character\(count == 1 ? "" : "s"), "
            + "\(extent.segments) segment\(extent.segments == 1 ? "" : "s")"
    }
}
