import Conversation
import Parley
import Store
import Synchronization
import System
import Talk

/// A batch that is being sent: several rows are in flight at once, each on a thread of its own.
///
/// A class, since the threads share what has come of it.
final class BatchRun: Sendable {
    /// What is needed to send.
    struct Setup: Sendable {
        let store: RecordStore
        let beginning: StoredBeginning
        let runner: BatchRunner
        /// The state that is entered.
        let name: String
        let sender: MessageSender
        let service: String?
        let callback: CallbackAddress?
        let waits: Waits
        /// How many texts are begun in a second, at most.
        let rate: Double
        /// Whether a moment lies within the hours.
        let isOpen: @Sendable (Int) -> Bool
    }

    /// Why it ended before all were sent.
    enum Stop: Sendable {
        /// Somebody asked for it.
        case signal(Int32)
        /// The hours are over.
        case hours
        /// Twilio would send nobody anything.
        case account(AccountFault)
        /// Twilio cannot be reached.
        case noConnection(String)
        /// Another process has the batch.
        case lostBatch
        case store(StoreError)
    }

    /// What came of a row.
    enum RowOutcome: Sendable {
        case sent
        case leftOut(LeftOutReason)
        case failed(String)
        case unknown(String)
        /// It was not sent and will be by the next run; why.
        case notSent(String)
    }

    private struct State {
        var next = 0
        /// When the next text may be begun, on the monotonic clock.
        var start = 0
        var workers = 0
        var unconnected = 0
        var stop: Stop?
        var outcomes: [(row: Int, outcome: RowOutcome)] = []
    }

    /// How many texts are on their way at once.
    static let widest = 8
    /// After how many rows in a row that could not be connected it ends.
    static let mostUnconnected = 3

    let setup: Setup
    let rows: [PlannedRow]
    private let orphans: [SentLine]
    private let state = Mutex(State())

    /// Makes a run that has not begun.
    ///
    /// - Parameters:
    ///   - setup: What is needed to send.
    ///   - rows: Who is texted.
    ///   - orphans: The batch's lines of which an earlier run did not see what came of them.
    init(_ setup: Setup, _ rows: [PlannedRow], orphans: [SentLine]) {
        self.setup = setup
        self.rows = rows
        self.orphans = orphans
    }

    /// Starts the threads, as many as there can be.
    ///
    /// - Throws: `SystemError` where there can be none; nothing has been sent then.
    func start() throws(SystemError) {
        for index in 0..<min(Self.widest, rows.count) {
            do throws(SystemError) {
                try startWorker { self.work() }
            } catch {
                // Those that run may be sending: ending here would leave their texts unknown.
                guard index > 0 else { throw error }
                return
            }
        }
        guard !orphans.isEmpty else { return }
        // Where there is no thread for it, the next run looks.
        try? startWorker {
            let search = LostTexts(setup: self.setup) { self.isStopping }
            for line in self.orphans { _ = search.settles(line) }
        }
    }

    private func startWorker(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
        state.withLock { $0.workers += 1 }
        do throws(SystemError) {
            try WorkerThread.start {
                body()
                self.state.withLock { $0.workers -= 1 }
            }
        } catch {
            state.withLock { $0.workers -= 1 }
            throw error
        }
    }

    /// Whether all threads have ended.
    var isOver: Bool { state.withLock { $0.workers == 0 } }

    /// Whether it ends as soon as what is in flight has arrived.
    var isStopping: Bool { state.withLock { $0.stop != nil } }

    /// Why it ended before all were sent; nil where it did not.
    var stopped: Stop? { state.withLock { $0.stop } }

    /// Ends it, as soon as what is in flight has arrived; the first reason counts.
    ///
    /// - Parameter reason: Why.
    func stop(_ reason: Stop) { state.withLock { $0.stop = $0.stop ?? reason } }

    /// What has come of the rows so far, in no order.
    var outcomes: [(row: Int, outcome: RowOutcome)] { state.withLock { $0.outcomes } }

    private func work() {
        while let index = next() {
            let outcome = RowSending(run: self, row: rows[index]).outcome()
            state.withLock { state in
                state.outcomes.append((index, outcome))
                if case .notSent = outcome { return }
                state.unconnected = 0
            }
        }
    }

    /// Waits for the next row's turn.
    ///
    /// - Returns: The row; nil where there is none, or the run ends.
    private func next() -> Int? {
        let interval = Int(1e9 / setup.rate)
        let turn: (index: Int, start: Int)? = state.withLock { state in
            guard state.stop == nil, state.next < rows.count else { return nil }
            let start = max(SystemClock.monotonicNanoseconds(), state.start)
            state.start = start + interval
            state.next += 1
            return (state.next - 1, start)
        }
        // The hours may end while it waits.
        guard let turn, isOpen(), waits(until: turn.start), isOpen() else { return nil }
        return turn.index
    }

    /// Whether a text may leave now; where the hours are over, the run ends.
    ///
    /// - Returns: Whether it may.
    func isOpen() -> Bool {
        if setup.isOpen(SystemClock.unixSeconds()) { return true }
        stop(.hours)
        return false
    }

    /// Waits, unless the run ends.
    ///
    /// - Parameter moment: Until when, on the monotonic clock.
    /// - Returns: Whether it goes on.
    func waits(until moment: Int) -> Bool {
        while true {
            guard !isStopping else { return false }
            let left = moment - SystemClock.monotonicNanoseconds()
            guard left > 0 else { return true }
            SystemClock.sleep(nanoseconds: min(left, 50_000_000))
        }
    }

    /// Holds all others back: Twilio takes nothing for now.
    ///
    /// - Parameter moment: Until when, on the monotonic clock.
    func holdBack(until moment: Int) { state.withLock { $0.start = max($0.start, moment) } }

    /// Notes a row that could not be connected; several of them end the run.
    ///
    /// - Parameter reason: Why.
    func missedConnection(_ reason: String) {
        state.withLock { state in
            state.unconnected += 1
            guard state.unconnected >= Self.mostUnconnected else { return }
            state.stop = state.stop ?? .noConnection(reason)
        }
    }
}
