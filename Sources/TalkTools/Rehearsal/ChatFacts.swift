internal import Conversation
internal import Talk
internal import TalkCheck

extension Handset.Exchange {
    /// What is said below a reply: the state, what the reply costs, what is remembered, saved and
    /// told.
    ///
    /// - Parameter settings: The script's.
    /// - Returns: The lines.
    func facts(of settings: ScriptSettings) -> [String] {
        var facts: [String] = []
        if turn.replies.isEmpty { facts.append(silence(settings)) }
        if let session = turn.session {
            facts.append(session.place)
            facts += turn.replies.map { Extent.facts(of: $0.text) }
            facts.append("session \(session.estimatedLength) of \(ScriptDialogue.sessionLimit)")
        }
        var lines = turn.replies.flatMap(\.media).map { "with the picture \($0)" }
        lines.append(facts.joined(separator: ", "))
        for effect in turn.effects {
            switch effect {
            case .save(let fields):
                let values = fields.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
                lines.append("saved \(values)")
            case .tell(let target, let to, _, let text, let media):
                lines.append("told \(target) (\(to)) > \(text)")
                lines += media.map { "with the picture \($0)" }
            }
        }
        for (name, change) in shared.sorted(by: { $0.key < $1.key }) {
            switch change {
            case .stored(let text): lines.append("shared \(name) = \(text)")
            case .forgotten: lines.append("shared \(name) is again what the script says")
            }
        }
        return lines + turn.notes
    }

    /// Why nothing was said.
    func silence(_ settings: ScriptSettings) -> String {
        switch decision {
        case .forget: return "silent: Twilio blocks who texts this word, and all is forgotten"
        case .silent(.keyword): return "silent: Twilio answers this word itself"
        case .silent(.echo): return "silent: both numbers are the same"
        case .silent(.repetition):
            return turn.replies.isEmpty
                ? "silent: this message was answered already"
                : "said again from the store: this message was answered already"
        case .silent(.optedOut) where begun != nil:
            return
                "silent: whoever has opted out is left out, until START or UNSTOP takes that back"
        case .silent(.optedOut):
            return "silent: no more messages are wanted, until START or UNSTOP takes that back"
        case .silent(.limit):
            guard let limit = settings.limit else { return "silent" }
            return "silent: the limit is \(limit.replies) in \(limit.window.written)"
        case .answer:
            switch trace.silence {
            case .automatic(.reaction): return "silent: a phone's reaction to a message"
            case .automatic(.absence): return "silent: an automatic answer of a phone or mailbox"
            case .optOut:
                return "silent: no more messages are wanted, and all is forgotten; an answer with "
                    + "{stop} could say goodbye"
            case .goodbye: return "silent: a courtesy after the goodbye"
            case nil: return "silent"
            }
        }
    }
}

extension Session {
    /// Where the conversation stands, in words.
    var place: String {
        guard let state else { return hasEnded ? "ended" : "begun" }
        guard tries > 0 else { return "at \(state)" }
        return "at \(state) after \(tries) wrong answer\(tries == 1 ? "" : "s")"
    }
}
