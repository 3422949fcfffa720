internal import Conversation
internal import Store
internal import TalkCheck

/// What the journal says of a turn.
extension StoredTurn {
    /// The line of a turn, which names nobody.
    ///
    /// - Parameters:
    ///   - outcome: What became of the message.
    ///   - before: The session before it.
    /// - Returns: The line.
    func line(_ outcome: Outcome, _ before: Session) -> Changes.Line {
        let course = outcome.turn.course
        return Changes.Line(
            time: now, script: outcome.session?.script ?? before.script,
            person: Memory.person(arrival.pair.digits, key: outcome.known.key),
            place: before.state ?? "", took: course?.took ?? "",
            went: outcome.session?.state ?? "", segments: segments(outcome.turn),
            language: course?.language ?? "")
    }

    /// The text, where it was no answer to what had been asked.
    ///
    /// - Parameter turn: The turn.
    /// - Returns: The text; nil where it was understood, or there was none.
    func notUnderstood(_ turn: Turn) -> String? {
        guard turn.course?.isUnderstood == false, !message.body.isEmpty else { return nil }
        return message.body
    }

    /// How many segments are sent, to others too; a picture, and a message of another channel than
    /// SMS, is one.
    private func segments(_ turn: Turn) -> Int {
        let isSMS = !message.from.utf8.contains(UInt8(ascii: ":"))
        let told = turn.effects.compactMap { effect -> (String, [String])? in
            guard case .tell(_, _, _, let text, let media) = effect else { return nil }
            return (text, media)
        }
        let sent = turn.replies.map { ($0.text, $0.media) } + told
        return sent.reduce(0) { sum, sent in
            sum + (isSMS && sent.1.isEmpty ? Extent(sent.0.utf8).segments : 1)
        }
    }
}
