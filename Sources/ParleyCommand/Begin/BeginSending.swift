import Conversation
import Parley
import Store
import System

/// A run of `parley begin` from the moment that it was agreed to: who owns the batch, what is shown,
/// what the program ends with.
struct BeginSending {
    let options: BeginOptions
    let store: RecordStore
    let beginning: StoredBeginning
    let batch: Batch
    let sender: MessageSender
    let callback: CallbackAddress?
    let isOpen: @Sendable (Int) -> Bool

    private var waits: Waits { Waits(isTest: sender.account.isOnThisMachine) }

    /// Sends the batch.
    ///
    /// - Parameter plan: Who is texted.
    /// - Throws: `Complaint` with what the program ends with, where not everybody has got a text.
    func run(_ plan: BeginPlan) throws {
        let signals: SignalSource
        do throws(SystemError) {
            signals = try SignalSource([2, 15])
        } catch {
            throw Complaint("\(error)", exitCode: 1)
        }
        let runner = BatchRunner(
            batch.key, owner: "\(UInt64.random(in: 0 ... .max))", patience: waits.runnerPatience)
        try claim(runner)
        defer { try? store.giveUp(runner) }
        let run = BatchRun(
            BatchRun.Setup(
                store: store, beginning: beginning, runner: runner, name: options.name,
                sender: sender, service: options.service, callback: callback, waits: waits,
                rate: options.rate, isOpen: isOpen), plan.rows,
            orphans: try orphans(plan))
        do throws(SystemError) {
            try run.start()
        } catch {
            throw Complaint("\(error)", exitCode: 1)
        }
        watch(run, runner, signals)
        let end = BatchEnd(run, plan, lines: (try? lines()) ?? [:])
        for line in end.lines { show(line) }
        if let note = end.stopNote { complain(note) }
        if end.isCutShort { show("to go on: \(command)") }
        guard end.exitCode == 0 else {
            try? store.giveUp(runner)
            throw Complaint(lines: [], exitCode: end.exitCode)
        }
    }

    private func claim(_ runner: BatchRunner) throws(Complaint) {
        let claim: RecordStore.Claim
        do throws(StoreError) {
            claim = try store.claim(batch, by: runner)
        } catch {
            throw Complaint("\(error); nothing was sent", exitCode: 69)
        }
        switch claim {
        case .taken: return
        case .running:
            throw Complaint(
                "nothing was sent: the batch \"\(batch.key.batch)\" is being sent already, by another "
                    + "parley begin; wait until that has ended",
                exitCode: 75)
        case .other(let known): throw BeginCommand.complaint(of: known)
        }
    }

    /// The lines of which an earlier run did not see what came of them, but those that are sent again.
    private func orphans(_ plan: BeginPlan) throws(Complaint) -> [SentLine] {
        let retried = Set(plan.rows.map(\.person))
        do throws(StoreError) {
            // Of one that has been unknown for longer, looking again shows nothing new.
            let recent = SystemClock.unixSeconds() - max(2, waits.longestSending / 500)
            return try lines().values.filter { line in
                (line.status == .sending || line.status == .unknown && line.time >= recent)
                    && !retried.contains(line.person)
            }
        } catch {
            throw Complaint("\(error); nothing was sent", exitCode: 69)
        }
    }

    /// The batch's lines, by what the persons are called in the journal.
    private func lines() throws(StoreError) -> [String: SentLine] {
        let all = try RecordStore.all { (last: SentLine?) throws(StoreError) in
            try store.sent(in: batch.key, after: last)
        }
        return Dictionary(all.map { ($0.person, $0) }) { first, _ in first }
    }

    /// Waits for the end; says meanwhile that it lives, and how far it is.
    private func watch(_ run: BatchRun, _ runner: BatchRunner, _ signals: borrowing SignalSource) {
        var progress = BatchProgress(isTerminal: Terminal.isTerminal(1))
        var renewed = SystemClock.monotonicNanoseconds()
        while !run.isOver {
            SystemClock.sleep(nanoseconds: min(waits.renewal / 4, 50_000_000))
            while let signal = signals.next() {
                if !run.isStopping { complain("stopping, after the texts that are on their way") }
                run.stop(.signal(signal))
            }
            if SystemClock.monotonicNanoseconds() - renewed >= waits.renewal {
                renewed = SystemClock.monotonicNanoseconds()
                // Where the store is away for a moment, the rows notice it first.
                if (try? store.renew(runner)) == false { run.stop(.lostBatch) }
            }
            progress.show(run)
        }
        progress.end()
    }

    /// Sends the first texts to one number, and keeps nothing.
    ///
    /// - Parameters:
    ///   - plan: Whose texts.
    ///   - number: The number.
    /// - Throws: `Complaint` where one was not sent.
    func run(_ plan: BeginPlan, instead number: String) throws {
        var exitCode: Int32 = 0
        for (index, row) in plan.rows.enumerated() {
            if index > 0 { SystemClock.sleep(nanoseconds: Int(1e9 / options.rate)) }
            let outcome = sender.send(
                to: number, from: batch.receiver, body: row.reply.text, media: row.reply.media,
                service: options.service)
            switch outcome {
            case .sent: show("line \(row.line): sent to \(number)")
            case .accountFault(let fault): throw Complaint("\(fault)", exitCode: 77)
            case .refusedRecipient(let reason):
                complain("line \(row.line): failed: \(reason)")
                exitCode = 2
            case .notProcessed:
                complain(
                    "line \(row.line): not sent: Twilio takes no more now; try again in a minute")
                exitCode = 2
            case .neverConnected(let reason):
                complain("line \(row.line): not sent: \(reason)")
                exitCode = 2
            case .unknown(let reason):
                complain("line \(row.line): unknown, it may arrive or not: \(reason)")
                exitCode = 2
            }
        }
        guard exitCode == 0 else { throw Complaint(lines: [], exitCode: exitCode) }
    }

    /// The command line that goes on: as it was given, with the batch, which on another day would be
    /// another one.
    private var command: String {
        let batch = options.batch == nil ? ["--batch", batch.key.batch] : []
        return (CommandLine.arguments + batch).map(Self.quoted).joined(separator: " ")
    }

    /// A word as a shell reads it.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "+-_./:=,".utf8.contains(byte)
            }
        }
        guard !isPlain || word.isEmpty else { return word }
        return "'"
            + word.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "'\\''") + "'"
    }
}
