/// A message that has come, as far as the store has to know it.
package struct Arrival: Sendable {
    /// Whose conversation it belongs to.
    package let pair: Pair
    /// Its id, which no other message has.
    package let message: String
    /// The script whose shared values the turn needs; nil where it has none.
    package let sharing: String?

    /// Names a message.
    ///
    /// - Parameters:
    ///   - pair: Whose conversation it belongs to.
    ///   - message: Its id, which no other message has.
    ///   - sharing: The script whose shared values the turn needs; nil where it has none.
    package init(_ pair: Pair, message: String, sharing: String? = nil) {
        self.pair = pair
        self.message = message
        self.sharing = sharing
    }
}

/// What the store knows when a message has come; nobody else changes it until the turn is over.
package struct Remembered: Sendable, Equatable {
    /// What is kept of the conversation; nil where nothing ever was.
    package let record: Record?
    /// Whether the message was taken before.
    package let isRepetition: Bool
    /// How the sender opted out; nil where the sender has not.
    package let refusal: Refused.Way?
    /// The script's shared values that were ever changed; empty where they were not asked for.
    package let shared: [String: String]
    /// What the script last said of its shared values; nil where nothing is known of that.
    package let said: String?
    /// The random key that the store was made with.
    package let key: String
    /// When the store was last swept, in Unix seconds.
    package let swept: Int
}

/// That somebody wants no more texts.
package struct Refused: Sendable, Equatable {
    /// How somebody opts out.
    package enum Way: String, Sendable {
        /// By words that the conversation takes for it.
        case words
        /// By Twilio's own words, at which Twilio blocks.
        case twilio
    }

    /// Twilio's AccountSid, empty where none was sent.
    package let account: String
    /// The address that was texted.
    package let receiver: String
    /// The sender's digits.
    package let digits: String
    /// When, in Unix seconds.
    package let time: Int
    /// How.
    package let way: Way
}
