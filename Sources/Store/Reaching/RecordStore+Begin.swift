internal import System

/// Conversations that are begun from here.
extension RecordStore {
    /// What the store knows of somebody who is about to be texted.
    package struct KnownReceiver: Sendable {
        /// What is kept of the conversation; nil where nothing is.
        package let record: Record?
        /// Whether the person has opted out at any of the account's numbers.
        package let isRefused: Bool
        /// The person's line in the batch; nil where there is none.
        package let line: SentLine?
        /// The script's shared values that were ever changed; empty where they were not asked for.
        package let shared: [String: String]
        /// Whether the batch is still the runner's.
        package let isOwner: Bool
    }

    /// What is kept before a text leaves.
    package struct Beginning: Sendable {
        /// The text's line; it takes the place of the one that the batch has of the person.
        package let line: SentLine
        /// The conversation, which waits for an answer.
        package let record: Record

        /// Says what is kept.
        ///
        /// - Parameters:
        ///   - line: The text's line.
        ///   - record: The conversation.
        package init(_ line: SentLine, _ record: Record) {
            self.line = line
            self.record = record
        }
    }

    /// Begins a conversation: nothing else happens to it between what is read and what is written,
    /// and when this returns it is kept.
    ///
    /// - Parameters:
    ///   - draft: The line as it would be, of which the pair, the person and the batch count.
    ///   - runner: Who is at work on the batch.
    ///   - script: The script whose shared values the text needs; nil where it has none.
    ///   - decide: Decides what is kept; nil where the person is left out. It is called again where
    ///     somebody else was in the way.
    /// - Returns: What was decided.
    /// - Throws: `StoreError`; nothing is kept then, but perhaps where it is `uncertain`.
    package func begin<Value: Sendable>(
        _ draft: SentLine, by runner: BatchRunner, sharing script: String?,
        _ decide: (KnownReceiver) -> (value: Value, kept: Beginning?)
    ) throws(StoreError) -> Value {
        let deadline = SystemClock.monotonicNanoseconds() + Self.patience
        let queries = BeginQueries(draft, runner, sharing: script, engine.dialect)
        var isRetried = false
        while true {
            var sent: (value: Value, id: String)?
            do throws(ConnectionError) {
                return try engine.lend(until: deadline) { connection throws(ConnectionError) in
                    let (value, kept) = decide(try queries.read(connection))
                    guard let kept else { return value }
                    sent = (value, kept.line.id)
                    _ = try connection.run(queries.writing(kept) + [.commit])
                    return value
                }
            } catch {
                if case .lost(let cause) = error, let sent {
                    if try isKept(queries, sent.id, until: deadline, cause) { return sent.value }
                }
                guard error.isPassing, !isRetried,
                    SystemClock.monotonicNanoseconds() < deadline
                else { throw StoreError(error) }
                isRetried = true
            }
        }
    }

    /// Finds out, by another connection, whether a line was kept whose connection was lost.
    private func isKept(
        _ queries: BeginQueries, _ id: String, until deadline: Int, _ cause: StoreError.Cause
    ) throws(StoreError) -> Bool {
        do throws(ConnectionError) {
            return try engine.lend(until: deadline) { connection throws(ConnectionError) in
                try queries.isKept(id, connection)
            }
        } catch {
            throw .uncertain(cause)
        }
    }

    /// What becomes of a line and its conversation.
    package struct Settlement: Sendable {
        /// What happens to the line.
        package enum LineChange: Sendable {
            case stays
            case becomes(SentLine)
            case goes
        }

        /// What happens to the conversation's record.
        package enum RecordChange: Sendable {
            case stays
            case becomes(Record)
            case goes
        }

        /// What happens to the line.
        package var line = LineChange.stays
        /// What happens to the record.
        package var record = RecordChange.stays
        /// Whether Twilio says that the person has opted out.
        package var isRefused = false

        /// Nothing as yet.
        package init() {}
    }

    /// Notes what came of a text.
    ///
    /// - Parameters:
    ///   - line: The line, as it was when the text left.
    ///   - now: The present time, in Unix seconds.
    ///   - decide: Decides, of the line as it is now and of the record. It is called again where
    ///     somebody else was in the way.
    /// - Throws: `StoreError`.
    package func settle(
        _ line: SentLine, now: Int, _ decide: (SentLine, Record?) -> Settlement
    ) throws(StoreError) {
        let dialect = engine.dialect
        let pair = line.pair
        try attempt { connection throws(ConnectionError) in
            let results = try connection.run([
                dialect.begin, TurnQueries.record(of: pair, dialect),
                BeginQueries.line(line.id, dialect),
            ])
            guard let row = results[2].first else { return }
            let known = results[1].first.flatMap(Record.init)
            let writing = BeginQueries.writing(
                decide(SentLine(row), known), line.id, pair, now: now)
            _ = try connection.run(writing + [.commit])
        }
    }

    /// Whether a text may be tried once more.
    package enum Standing: Sendable, Equatable {
        /// It is still the runner's to send.
        case sends
        /// What was kept of the person was erased meanwhile.
        case erased
        /// Another runner has the batch.
        case lost
    }

    /// Says that a text is still to be sent, before it is tried once more.
    ///
    /// - Parameters:
    ///   - line: Its line.
    ///   - runner: Who is at work on the batch.
    ///   - now: The present time, in Unix seconds.
    /// - Returns: Whether it may be.
    /// - Throws: `StoreError`.
    package func renew(
        _ line: SentLine, by runner: BatchRunner, now: Int
    ) throws(StoreError) -> Standing {
        let dialect = engine.dialect
        let renewal = Query(
            "UPDATE sent SET time = $2 WHERE id = $1 AND status = 'sending' AND EXISTS "
                + "(SELECT 1 FROM batch WHERE script = $3 AND batch = $4 AND owner = $5) "
                + "RETURNING number",
            [.text(line.id), .integer(now)] + runner.batch.values + [.text(runner.owner)])
        return try attempt { connection throws(ConnectionError) in
            let row = try connection.run([dialect.begin, renewal, .commit])[1].first
            return row.map { $0[0].isEmpty ? .erased : .sends } ?? .lost
        }
    }
}
