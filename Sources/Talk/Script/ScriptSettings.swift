internal import Bytes
package import Conversation

/// What stands before the first heading of a script.
package struct ScriptSettings: Sendable {
    /// Somebody whom `tell` reaches, or a group: `staff = sms +15550100200, +15550100201`.
    package struct Recipient: Sendable, Hashable {
        /// The name for `tell`.
        package let name: Name
        /// The numbers that are written to, at least one.
        package let to: [Name]
        /// The number that it comes from, nil for the one that was texted.
        package let from: Name?
    }

    /// A list in a file: `orders = list orders.csv`.
    package struct ListSetting: Sendable, Hashable {
        /// The list's name.
        package let name: Name
        /// The path of the file, relative to the script.
        package let path: Name
    }

    /// Where a setting stands.
    package struct Place: Sendable, Hashable {
        /// Where its name begins.
        package let name: SourcePosition
        /// Where its value begins.
        package let value: SourcePosition
    }

    /// Shown in logs and graphs; a session belongs to it.
    package var name: String
    /// `{caller}` of an unknown sender.
    package var stranger = "Friend"
    /// The path of the people file, relative to the script; nil where there is none.
    package var peopleFile: Name?
    /// Two letters each, the default one first.
    package var languages = ["en"]
    /// The limit of wrong answers in every state, nil for none.
    package var tries: TriesLimit?
    /// Whether one slip in a word is forgiven.
    package var forgivesSlips = false
    /// A session older than this is none; nil where it lives as long as its cookie.
    package var expiry: TimeSpan? = TimeSpan(seconds: Session.longestKept)
    /// Variables that survive an end, and with a store `expire`.
    package var keep: [Name] = []
    /// How long a store remembers these; nil where the script does not say.
    package var remember: TimeSpan?
    /// How many replies one sender gets, nil for any number.
    package var limit: ReplyLimit? = ReplyLimit(replies: 30, window: TimeSpan(seconds: 600))
    /// The time zone, like `America/New_York`; nil is UTC.
    package var timezone: Name?
    /// The opening hours, nil for always open.
    var hours: OpeningHours?
    /// Days on which nobody is there; nil where there are none.
    var closed: ClosedDays?
    /// How dates in figures are read.
    var dates = DateOrder.dmy
    /// Whose telephone numbers are written without `+`; nil where none are understood so.
    package var country: CountryCode?
    /// The longest message that passes without a warning, in segments.
    package var segments = 2
    /// The file that `save` writes, nil where there is none.
    var answersFile: Name?
    /// The lists in files, in the order of the file.
    package var lists: [ListSetting] = []
    /// Whom `tell` reaches, in the order of the file.
    package var recipients: [Recipient] = []
    /// Where each setting stands, by its name.
    package var places = NameMap<Place>()

    /// `expire` of a script with `[begin]` that does not say it: people answer when they have time.
    static let expiryOfBegun = TimeSpan(days: 3)
    /// The longest `remember`, as long as PARLEY_RETAIN may be.
    static let longestMemory = TimeSpan(days: 3_650)

    /// The names of all settings.
    static let names = [
        "name", "stranger", "people", "languages", "tries", "typos", "expire", "keep", "remember",
        "limit", "timezone", "hours", "closed", "dates", "country", "segments", "save",
    ]

    /// The language of the `>` lines.
    package var defaultLanguage: String { languages.first ?? "en" }

    init(name: String) {
        self.name = name
    }

    /// A number of a recipient as Twilio takes it: with its country's code, nothing between the
    /// figures.
    ///
    /// - Parameter name: The number as it is written.
    /// - Returns: The number; as it is written where it cannot be understood.
    package func address(_ name: Name) -> String {
        let bytes = Array(name.text.utf8)
        let number = (bytes.firstIndex(of: UInt8(ascii: ":")) ?? -1) + 1
        let hasPlus = bytes[number...].contains(UInt8(ascii: "+"))
        let isPlain = bytes[number...].allSatisfy { $0.isDigit || " +-./()".utf8.contains($0) }
        let digits = PhoneDigits(bytes, in: country)
        guard isPlain, hasPlus || country != nil, digits.canBeTexted else { return name.text }
        return String(decoding: bytes[..<number], as: UTF8.self) + digits.number
    }

    /// The recipient of a name.
    ///
    /// - Parameter name: What stands behind `tell`.
    /// - Returns: The recipient, nil where there is none of this name.
    func recipient(named name: String) -> Recipient? {
        recipients.first { $0.name.text == name }
    }
}
