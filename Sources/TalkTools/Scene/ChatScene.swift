package import Talk

/// A chat as it is seen: its phones, what is remembered, what was saved, and what it cost.
package struct ChatScene: Sendable {
    /// Something on a phone's screen.
    package struct Bubble: Sendable {
        /// Whose it is.
        package enum Kind: String, Sendable {
            /// The phone's owner typed it.
            case sent = "in"
            /// It came to the phone.
            case received = "out"
            /// It is said about the chat.
            case note
        }

        /// A number of its own, which it keeps as long as the chat goes on.
        package let id: Int
        /// Whose it is.
        package let kind: Kind
        /// What it says.
        package let text: String
        /// Addresses of pictures.
        package var pictures: [String] = []
        /// When it came, like `Tue 5 May, 10:00`.
        package let time: String
        /// What it costs, like `1 SMS · GSM-7 · 79 of 160`; nil where it costs nothing.
        package var facts: String?
        /// Whether a text was taken; nil where nothing was asked.
        package var isTaken: Bool?
        /// How it came, where that was not as usual.
        package var label: String?
    }

    /// The line that took the last text.
    package struct Mark: Sendable {
        /// The line, from 1.
        package let line: Int
        /// The text.
        package let text: String
        /// The arrows of the chart that the turn went along, by their numbers.
        package let edges: [Int]
    }

    /// One phone.
    package struct Phone: Sendable {
        /// Its number.
        package let number: String
        /// What its owner is called; nil for a stranger.
        package let name: String?
        /// The name that `tell` has for it; nil where it has none.
        package let target: String?
        /// Whether it is here only since `tell` reaches it.
        package let isOnlyTold: Bool
        /// The language that it is answered in.
        package let language: String
        /// What is on its screen, the oldest first.
        package let bubbles: [Bubble]
        /// The state that waits for its answer; nil where none does.
        package let state: String?
        /// Where its conversation stands, in words; nil where it has none.
        package let place: String?
        /// The first and the last line of the state that waits.
        package let lines: ClosedRange<Int>?
        /// What took its last text; nil where nothing of the script did.
        package let mark: Mark?
        /// Texts that would be taken now.
        package let choices: [String]
        /// What is remembered of it, and known of its owner.
        package let variables: [(name: String, value: String)]
        /// How long its session is.
        package let length: Int
        /// Why its last text was answered as it was: the text, and the reasons; nil where it sent
        /// none.
        package let why: (title: String, lines: [String])?
    }

    /// Rows that `save` wrote.
    package struct Table: Sendable {
        /// The file, as the script calls it; nil where only a store keeps them.
        package let file: String?
        /// The columns' names.
        package let columns: [String]
        /// The rows, the oldest first.
        package let rows: [[String]]
    }

    /// What all texts cost.
    package struct Cost: Sendable {
        /// Segments that were sent to phones.
        package var sent = 0
        /// Segments that phones sent.
        package var received = 0
    }

    /// The day and the time.
    package let moment: CivilMoment
    /// The phones: those that text, then those that only `tell` reaches.
    package let phones: [Phone]
    /// What all who text share.
    package let shared: [(name: String, value: String)]
    /// What was saved; nil where nothing was.
    package let saved: Table?
    /// What it cost.
    package let cost: Cost
    /// Whether it can be kept as a test.
    package let canBeKept: Bool

    /// The longest session that is kept whole.
    package static var longestSession: Int { ScriptDialogue.sessionLimit }
}
