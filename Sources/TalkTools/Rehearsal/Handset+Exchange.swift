internal import Conversation
internal import Talk

extension Handset {
    /// How a message came.
    enum Delivery: Sendable, Equatable {
        /// Once, with nothing else on its way.
        case usual
        /// Once more, as Twilio sends it where no answer came in time.
        case again
        /// At the same moment as another one, and it was answered first.
        case firstOfTwo
        /// At the same moment as the one before it, and perhaps with the same cookie.
        case secondOfTwo(sharesCookie: Bool)
    }

    /// A message, and what came of it.
    struct Exchange: Sendable {
        /// What was texted.
        let message: Message
        /// How it came.
        let delivery: Delivery
        /// The session that Twilio's cookie brought along, nil where it brought none.
        let session: Session?
        /// Whether there was a cookie, which was gone by then.
        let hasLostCookie: Bool
        /// The time, in Unix seconds.
        let now: Int
        /// Whether a turn was taken.
        let decision: Silence.Decision
        /// What came of it; a silent turn where none was taken.
        let turn: Turn
        /// What it changed of the values that all share.
        let shared: [String: SharedValues.Change]
        /// The way there.
        let trace: Trace
        /// What was begun, as a test says it behind `begin`; nil where somebody texted.
        var begun: String?

        /// What was said, as the lines of a test.
        var lines: [String] {
            guard !turn.replies.isEmpty else { return ["silent"] }
            return turn.replies.flatMap { reply in
                reply.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                    line.isEmpty ? ">" : "> \(line)"
                }
            }
        }
    }
}
