import Bytes
import Conversation
import Parley
import Store
import System

/// One person's way: the record and the line are kept, then the text leaves, then is noted what came.
struct RowSending: Sendable {
    let run: BatchRun
    let row: PlannedRow

    private var setup: BatchRun.Setup { run.setup }

    /// Texts the person, where nothing is in the way.
    ///
    /// - Returns: What came of it.
    func outcome() -> BatchRun.RowOutcome {
        if let found = foundEarlier() { return found }
        let draft = SentLine(
            id: Self.freshID(), batch: setup.runner.batch, name: setup.name, pair: row.pair,
            person: row.person, time: SystemClock.unixSeconds())
        let beginning = setup.beginning
        do throws(StoreError) {
            let begun = try setup.store.begin(
                draft, by: setup.runner, sharing: beginning.sharing
            ) { known in
                beginning.decided(draft, row.values, known, now: SystemClock.unixSeconds())
            }
            switch begun {
            case .begun(let line, let before, let reply): return sent(line, before, reply)
            case .unfit(let reason): return .failed(reason)
            case .leftOut(let reason):
                guard let reason = LeftOutReason(reason) else {
                    run.stop(.lostBatch)
                    return .notSent("another process has the batch")
                }
                return .leftOut(reason)
            }
        } catch {
            run.stop(.store(error))
            return .notSent("\(error)")
        }
    }

    /// Looks once more for an earlier text of which nothing is known, before there is another one.
    ///
    /// - Returns: What came of it; nil where the list can be read and does not have it.
    private func foundEarlier() -> BatchRun.RowOutcome? {
        guard row.isUnknown, var earlier = row.earlier else { return nil }
        // The file knows the number, even where the line's was erased.
        earlier.pair = row.pair
        switch LostTexts(setup: setup, isStopping: { run.isStopping }).look(for: earlier) {
        case .absent: return nil
        case .found:
            earlier.status = .sent
            return .leftOut(.known(earlier))
        case .unread(let reason):
            return .unknown("not sent again, as Twilio's list cannot be read: \(reason)")
        }
    }

    /// Asks Twilio until it has taken the text, or says that it will not.
    private func sent(
        _ line: SentLine, _ before: RecordStore.KnownReceiver, _ reply: Reply
    ) -> BatchRun.RowOutcome {
        var tries = 0
        while true {
            tries += 1
            let answer = setup.sender.send(
                to: row.pair.sender, from: row.pair.receiver, body: reply.text,
                media: reply.media, statusCallback: setup.callback?.address(of: line.id),
                service: setup.service)
            switch answer {
            case .sent(let sid):
                return settled(line, .sent(sid: sid), .sent)
            case .refusedRecipient(let reason):
                return settled(
                    line, .failed(code: reason.rawValue, isOptOut: reason == .optedOut),
                    .failed("\(reason)"))
            case .accountFault(let fault):
                run.stop(.account(fault))
                return takenBack(line, before, "\(fault)")
            case .neverConnected(let reason):
                run.missedConnection(reason)
                return takenBack(line, before, reason)
            case .unknown(let reason):
                return looked(for: line, reason)
            case .notProcessed(let seconds):
                let wait = setup.waits.backOff(after: tries, asked: seconds)
                let moment = SystemClock.monotonicNanoseconds() + wait
                run.holdBack(until: moment)
                guard run.waits(until: moment), run.isOpen() else {
                    return takenBack(line, before, "Twilio did not take it yet")
                }
                if let reason = hindrance(line) { return takenBack(line, before, reason) }
            }
        }
    }

    /// Why a text that Twilio did not take may not be tried once more; nil where it may be.
    private func hindrance(_ line: SentLine) -> String? {
        do throws(StoreError) {
            let now = SystemClock.unixSeconds()
            switch try setup.store.renew(line, by: setup.runner, now: now) {
            case .sends: return nil
            case .erased: return "what was kept of the person was erased meanwhile"
            case .lost:
                // Whoever was held up for long may have lost the batch, and the line with it.
                run.stop(.lostBatch)
                return "another process has the batch"
            }
        } catch {
            run.stop(.store(error))
            return "\(error)"
        }
    }

    /// Looks at Twilio's list for a text of which no answer told whether it was taken.
    private func looked(for line: SentLine, _ reason: String) -> BatchRun.RowOutcome {
        let search = LostTexts(setup: setup) { run.isStopping }
        return search.isFound(line, after: setup.waits.looks) ? .sent : .unknown(reason)
    }

    /// Notes what came of the text.
    private func settled(
        _ line: SentLine, _ outcome: SentOutcome, _ result: BatchRun.RowOutcome
    ) -> BatchRun.RowOutcome {
        if let error = setup.settle(line, outcome) { run.stop(.store(error)) }
        return result
    }

    /// Takes a text back that was not sent.
    private func takenBack(
        _ line: SentLine, _ before: RecordStore.KnownReceiver, _ reason: String
    ) -> BatchRun.RowOutcome {
        guard let error = setup.settle(line, .takenBack(to: before)) else {
            return .notSent(reason)
        }
        // The line stays, so that the next run would not know that it was not sent.
        run.stop(.store(error))
        return .unknown("it was not sent, which the store could not note: \(error)")
    }

    /// A random id of a line.
    private static func freshID() -> String {
        let bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
        return String(decoding: Hexadecimal.encode(bytes), as: UTF8.self)
    }
}

extension BatchRun.Setup {
    /// Notes what came of a text; where the store is away for a moment, tries for a while.
    ///
    /// - Parameters:
    ///   - line: Its line.
    ///   - outcome: What came of it.
    /// - Returns: Why it could not be noted; then the line says `sending`, and the next run finds out.
    func settle(_ line: SentLine, _ outcome: SentOutcome) -> StoreError? {
        var failure: StoreError?
        for attempt in 0..<5 {
            SystemClock.sleep(nanoseconds: attempt * 200_000_000)
            do throws(StoreError) {
                try store.settle(line, now: SystemClock.unixSeconds()) { known, record in
                    RecordStore.Settlement(outcome, known, record)
                }
                return nil
            } catch {
                failure = error
            }
        }
        return failure
    }
}
