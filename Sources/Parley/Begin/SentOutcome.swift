package import Store

/// What came of a text that was on its way to Twilio.
package enum SentOutcome: Sendable {
    /// Twilio has it, under this id; nil where that is not known.
    case sent(sid: String?)
    /// Twilio will not send it to this person: the number of the reason, and whether it is that the
    /// person has opted out.
    case failed(code: Int, isOptOut: Bool)
    /// Twilio may have it, or not.
    case unknown
    /// It was not sent, and is as if it had never been begun: what was known before.
    case takenBack(to: RecordStore.KnownReceiver)
}

extension RecordStore.Settlement {
    /// What is kept of an outcome.
    ///
    /// It counts where the line is unknown, too: another process that has the batch since calls a line so
    /// of which it did not see the answer. Who is texted again has a line of another id.
    ///
    /// - Parameters:
    ///   - outcome: What came of the text.
    ///   - line: Its line as it is now: Twilio may have told more of it meanwhile.
    ///   - record: The conversation as it is now.
    package init(_ outcome: SentOutcome, _ line: SentLine, _ record: Record?) {
        self.init()
        var changed = line
        switch outcome {
        case .sent(let sid):
            if line.isOpen { changed.status = .sent }
            if changed.sid.isEmpty { changed.sid = sid ?? "" }
            changed.before = ""
        case .unknown:
            guard line.status == .sending else { return }
            changed.status = .unknown
        case .failed(let code, let isOptOut):
            guard line.isOpen else { return }
            changed.status = .failed
            changed.code = "\(code)"
            changed.before = ""
            isRefused = isOptOut
            self.record = Self.goingBack(to: RecordText.record(line.before), line, record)
        case .takenBack(let before):
            guard line.isOpen else { return }
            self.line = before.line.map { .becomes(line.isErased ? $0.erased : $0) } ?? .goes
            // Not further back: an earlier text, of which nothing is known, may have arrived.
            self.record = Self.goingBack(to: before.record, line, record)
            return
        }
        self.line = .becomes(changed)
    }

    /// The conversation as it was, unless somebody has texted meanwhile.
    private static func goingBack(
        to before: Record?, _ line: SentLine, _ record: Record?
    ) -> RecordChange {
        guard let record, record.message == line.mark else { return .stays }
        return before.map { .becomes($0) } ?? .goes
    }
}
