import Conversation
import Parley
import Store
import Talk
import TalkCheck

/// Somebody who is to be texted: a row of the file that nothing is wrong with.
struct PlannedRow: Sendable {
    /// The row's line in the file.
    let line: Int
    /// Who is texted, and from which number.
    let pair: Pair
    /// What the person is called in the journal.
    let person: String
    /// What the conversation is begun with.
    let values: Beginning.Values
    /// The text as it would be now.
    let reply: Reply
    /// The line of the batch's text that this one would take the place of; nil where there is none.
    let earlier: SentLine?

    /// Whether an earlier text may have been taken by Twilio, or not.
    var isUnknown: Bool { earlier?.status == .unknown }

    /// How many segments the text has; with a picture it is one message.
    var segments: Int { reply.media.isEmpty ? Extent(reply.text.utf8).segments : 1 }
}

/// A row of the file, in what is said about it.
struct RowLabel: Sendable {
    /// The row's line.
    let line: Int
    /// The number.
    let number: String

    /// Like `line 14 +14158675308`.
    var text: String { "line \(line) \(number)" }
}

/// Why a row gets no text in this run.
enum LeftOutReason: Sendable {
    /// An earlier row has the number.
    case sameNumber(line: Int)
    case optedOut
    case waits(state: String)
    /// The batch has it, with this line.
    case known(SentLine)

    /// The reason in words.
    var text: String {
        switch self {
        case .sameNumber(let line): "same number as line \(line)"
        case .optedOut: "has opted out"
        case .waits(let state): "is in a conversation that waits (\(state))"
        case .known(let line): "in this batch already: \(line.words)"
        }
    }

    /// The reason without what differs from row to row.
    var kind: String {
        switch self {
        case .sameNumber: "the same number twice"
        case .optedOut: "opted out"
        case .waits: "in a conversation that waits"
        case .known: "in this batch already"
        }
    }
}

extension SentLine {
    /// What is known of the text, with the reason where it did not arrive.
    var words: String { code.isEmpty ? status.rawValue : "\(status.rawValue) (\(reason))" }

    /// Why it did not arrive, where there is a code.
    var reason: String { DeliveryFailure.reason(code) }
}
