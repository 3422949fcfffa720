internal import Conversation
internal import System

extension CurrentConversation {
    /// What the log says of the effects, a line each.
    struct Remarks: Sendable, Equatable {
        /// What could not be done, or happened just now.
        var failures: [String] = []
        /// What lasts until somebody mends it.
        var findings: [String] = []
    }

    /// Carries out what a turn asks for beside the answer; `tell` rides in the answer itself.
    ///
    /// - Parameters:
    ///   - effects: The effects.
    ///   - message: The message that led to them.
    ///   - now: The time in Unix seconds.
    ///   - documentRoot: The folder that the request's web server hands out.
    /// - Returns: What could not be done or should be looked at.
    func carryOut(
        _ effects: [Effect], for message: Message, now: Int, documentRoot: String? = nil
    ) -> Remarks {
        var remarks = Remarks()
        // One for all rows: it is the reply that must not wait longer.
        let deadline = SystemClock.monotonicNanoseconds() + LockedFile.patience
        for case .save(let fields) in effects {
            guard let answers else {
                remarks.failures.append("not saved: the conversation names no answers file")
                continue
            }
            let values = Dictionary(fields.map { ($0.name, $0.value) }) { $1 }
            let row = AnswersFile.Row(
                time: timestamp(now), from: message.from, messageID: message.id, values: values)
            do throws(AnswersFile.Failure) {
                let outcome = try answers.append(
                    row, until: deadline, documentRoot: documentRoot)
                for warning in outcome.warnings {
                    if warning.isLasting {
                        remarks.findings.append("\(warning)")
                    } else {
                        remarks.failures.append("\(warning)")
                    }
                }
            } catch {
                remarks.failures.append("not saved: \(error)")
            }
        }
        return remarks
    }
}
