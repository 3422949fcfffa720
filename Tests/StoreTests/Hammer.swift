import Foundation
import TestSupport
import Testing

@testable import Store

/// StoreHammer, which takes turns in processes of its own.
struct Hammer {
    /// Where it lies: it is built with the tests, and lies where they lie.
    static var path: String? {
        let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return tests.map {
            URL(filePath: $0).deletingLastPathComponent().appending(path: "StoreHammer").path
        }
    }

    private let path: String
    private let folder: TemporaryFolder

    init() throws {
        path = try #require(Self.path)
        folder = try TemporaryFolder()
    }

    /// Messages of 50 pairs, a line each as StoreHammer reads them.
    static func messages(_ count: Int) -> [String] {
        (0..<count).map { "+1415867\(5_000 + $0 % 50) SM\($0)" }
    }

    /// Starts it.
    ///
    /// - Parameters:
    ///   - address: Its store.
    ///   - lines: What it is to send.
    ///   - seconds: For how long each message is sent again while it fails.
    /// - Returns: The process.
    /// - Throws: Where it cannot be started.
    func start(
        _ address: String, _ lines: [String], seconds: Double = 0
    ) throws -> RunningProcess {
        let input = "messages-\(UInt32.random(in: 0 ... .max))"
        try folder.write(input, lines.map { "\($0)\n" }.joined())
        return try RunningProcess(
            "/bin/sh",
            [
                "-c", "exec \"$0\" \"$1\" 8 \"$2\" < \"$3\"", path, address,
                "\(seconds)", folder.file(input),
            ],
            environment: ProcessInfo.processInfo.environment, in: folder)
    }

    /// The ids that a run says it has taken, now or before.
    func taken(_ process: RunningProcess) -> Set<String> {
        // What a kill has cut short is no line.
        let lines = process.log.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return Set(
            lines.compactMap { line in
                let words = line.split(separator: " ")
                return words.count == 2 && words[0] != "worst" ? String(words[1]) : nil
            })
    }

    /// Expects that each message of 50 pairs was taken once, and no other.
    static func expectOnce(_ store: RecordStore, _ count: Int) throws {
        let list = try store.conversations(after: nil)
        #expect(list.map(\.record.session) == Array(repeating: "\(count / 50)", count: 50))
        #expect(try store.shared(after: nil).map(\.value) == ["\(count)"])
        #expect(try store.rows(Query("SELECT count(*) FROM turn"))[0].integer(0) == count)
        let rows = try store.rows(Query("SELECT count(*), count(DISTINCT message) FROM answer"))
        #expect(rows[0].columns == ["\(count)", "\(count)"])
    }
}
