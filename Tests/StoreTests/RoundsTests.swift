import Foundation
import Synchronization
import System
import TestSupport
import Testing

@testable import Store

/// Turns of several threads that SQLite keeps together.
struct RoundsTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("parley.db")
    }

    /// Runs something in threads of its own, and waits for all.
    private func inThreads(
        _ count: Int, _ body: @escaping @Sendable (Int) -> Void
    ) async throws {
        let left = Atomic<Int>(count)
        let counter = SharedCounter(left)
        for number in 0..<count {
            try WorkerThread.start {
                body(number)
                counter.left.subtract(1, ordering: .releasing)
            }
        }
        while counter.left.load(ordering: .acquiring) > 0 {
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Threads outlive the scope that starts them.
    private final class SharedCounter: Sendable {
        let left: Atomic<Int>
        init(_ left: consuming Atomic<Int>) { self.left = left }
    }

    /// How many transactions have changed the file: bytes 24 to 27 of its header.
    /// https://www.sqlite.org/fileformat.html#file_change_counter
    private func transactions() throws -> Int {
        try Data(contentsOf: URL(filePath: path))[24..<28].reduce(0) { $0 << 8 | Int($1) }
    }

    @Test func `turns that wait for one another are brought to the disk together`() async throws {
        let store = try RecordStore(.sqlite(path: path), makes: true)
        try store.keep("SM-first")
        let before = try transactions()
        let failures = Mutex<[String]>([])
        let results = Failures(failures)
        try await inThreads(8) { thread in
            for turn in 0..<10 {
                let pair = Pair(account: "AC1", receiver: "+1", sender: "+1\(thread)")
                do {
                    try store.keep("SM-\(thread)-\(turn)", of: pair) { _ in usleep(2_000) }
                } catch {
                    results.all.withLock { $0.append("\(error)") }
                }
            }
        }
        #expect(results.all.withLock { $0 } == [])
        let other = try RecordStore(.sqlite(path: path), makes: false)
        for thread in 0..<8 {
            for turn in 0..<10 {
                #expect(try other.look("SM-\(thread)-\(turn)").isRepetition)
            }
        }
        #expect(try transactions() - before < 60, "some of 80 turns shared a transaction")
    }

    /// What went wrong in threads.
    private final class Failures: Sendable {
        let all: Mutex<[String]>
        init(_ all: consuming Mutex<[String]>) { self.all = all }
    }

    @Test func `where a round cannot be kept no turn in it says that it was`() async throws {
        let engine = SQLiteEngine(file: SQLiteFile(path: path, makes: true))
        let patience = 400_000_000
        func count() throws -> Int {
            try engine.lend(until: SystemClock.monotonicNanoseconds() + patience) {
                connection throws(ConnectionError) in
                try connection.rows(Query("SELECT count(*) FROM meta WHERE name LIKE 'x%'"))
            }[0].integer(0)
        }
        #expect(try count() == 0)
        // Whoever reads keeps others from bringing anything to the file.
        let reader = try SQLiteConnection(
            path: path, until: SystemClock.monotonicNanoseconds() + patience)
        _ = try reader.run([Query("BEGIN"), Query("SELECT count(*) FROM meta")])
        let failures = Failures(Mutex<[String]>([]))
        try await inThreads(4) { thread in
            do throws(ConnectionError) {
                try engine.transact(until: SystemClock.monotonicNanoseconds() + patience) {
                    connection, begin throws(ConnectionError) in
                    _ = try connection.run(begin)
                    usleep(20_000)
                    return (
                        (),
                        [
                            Query(
                                "INSERT INTO meta (name, value) VALUES ($1, '')",
                                [.text("x\(thread)")])
                        ]
                    )
                }
            } catch {
                failures.all.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.all.withLock { $0 } == Array(repeating: "busy", count: 4))
        reader.endTransaction()
        #expect(try count() == 0)
        // What comes after it is not held up by it.
        try engine.transact(until: SystemClock.monotonicNanoseconds() + patience) {
            connection, begin throws(ConnectionError) in
            _ = try connection.run(begin)
            return ((), [Query("INSERT INTO meta (name, value) VALUES ('x', '')")])
        }
        #expect(try count() == 1)
    }

    @Test func `who was in a round learns once how it ended`() {
        var rounds = Rounds()
        let first = rounds.join()
        #expect(rounds.join() == first)
        rounds.end(failing: nil)
        #expect(!rounds.isOpen)
        let second = rounds.join()
        #expect(second != first)
        rounds.end(failing: .busy)
        #expect(rounds.leave(second) == .busy)
        #expect(rounds.leave(first) == nil)
        #expect(rounds.leave(first) == nil)
        // With nothing open there is nothing to end.
        rounds.end(failing: .taken)
        #expect(!rounds.isOpen)
    }
}
