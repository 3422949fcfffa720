import Foundation
import System
import TestSupport
import Testing

@testable import Store

/// What is SQLite's own: its file, its locks, its disk.
struct SQLiteTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("parley.db")
    }

    private func store(makes: Bool = true, at path: String? = nil) throws -> RecordStore {
        try RecordStore(.sqlite(path: path ?? self.path), makes: makes)
    }

    @Test func `the file is made for its owner alone, its journal is empty and it lasts`() throws {
        try store().keep("SM1")
        #expect(try File.metadata(of: path).mode == 0o600)
        #expect(try File.metadata(of: "\(path)-journal").size == 0)
        let other = try store(makes: false)
        #expect(try other.look().record?.message == "SM1")
        #expect(try other.check().place == "\(path) (mode 600)")
        let settings = try other.attempt { connection throws(ConnectionError) in
            try connection.run([Query("PRAGMA journal_mode"), Query("PRAGMA synchronous")])
        }
        #expect(settings.map { $0[0].columns } == [["truncate"], ["2"]])
    }

    /// A copy, made while a transaction is written, is what a power cut leaves behind: the journal is
    /// on the disk, the database half changed.
    @Test func `what was cut off while it was written is taken back`() throws {
        let store = try store()
        try store.keep("SM1")
        try File.createFolder(folder.file("cut"), mode: 0o700)
        let cut = folder.file("cut/parley.db")
        let before = try File.metadata(of: path).size
        let files = [path, "\(path)-journal"]
        let copied = try store.attempt { connection throws(ConnectionError) in
            // Far less than is written: pages go into the database before the end.
            var batch = [Query("PRAGMA cache_size=2"), Query("BEGIN IMMEDIATE")]
            batch += (0..<200).map { number in
                Query(
                    "INSERT INTO meta (name, value) VALUES ($1, $2)",
                    [.text("row \(number)"), .text(String(repeating: "x", count: 400))])
            }
            _ = try connection.run(batch)
            // By another process: here a `close` would drop the lock.
            return (try? Shell.run("cp", files + [folder.file("cut")])) != nil
        }
        try #require(copied)
        #expect(try File.metadata(of: cut).size > before)
        // LinuxVFS is at work: the journal's length counts its pages, not its header.
        let journal = try Data(contentsOf: URL(filePath: "\(cut)-journal"))
        #expect(Array(journal[8..<12]) == [0xFF, 0xFF, 0xFF, 0xFF])
        let found = try self.store(makes: false, at: cut)
        #expect(try found.look().record?.message == "SM1")
        let rows = try found.attempt { connection throws(ConnectionError) in
            try connection.run([
                Query("SELECT count(*) FROM meta WHERE name LIKE 'row %'"),
                Query("PRAGMA integrity_check"),
            ])
        }
        #expect(rows.map { $0[0][0] } == ["0", "ok"])
    }

    @Test(arguments: [0o777, 0o775, 0o1777])
    func `a folder that others can write in is refused`(_ mode: Int) throws {
        try folder.write("open/x", "")
        #expect(unsafe chmod(folder.file("open"), mode_t(mode)) == 0)
        let fault = StoreFault.openFolder(folder.file("open"), mode: UInt32(mode))
        let store = try store(at: folder.file("open/parley.db"))
        #expect(throws: StoreError.fault(fault)) { try store.look() }
        #expect(throws: SystemError.self) { try File.metadata(of: folder.file("open/parley.db")) }
    }

    @Test func `what cannot be a store's file is refused, and says why`() throws {
        for (name, fault) in [
            ("no/parley.db", StoreFault.noFolder(folder.file("no"))),
            (".", .file(SystemError(.open, folder.file("."), .notRegularFile))),
        ] {
            let store = try store(at: folder.file(name))
            #expect(throws: StoreError.fault(fault)) { try store.look() }
        }
        try folder.write("text.db", String(repeating: "no database\n", count: 100), mode: 0o600)
        let store = try store(at: folder.file("text.db"))
        #expect(throws: StoreError.fault(.notDatabase(folder.file("text.db")))) {
            try store.look()
        }
        #expect(folder.read("text.db").hasPrefix("no database"))
    }

    @Test(arguments: [0o604, 0o602, 0o666, 0o644])
    func `a file that everybody can read or write is refused`(_ mode: Int) throws {
        try store().keep("SM1")
        #expect(unsafe chmod(path, mode_t(mode)) == 0)
        let fault = StoreFault.openFile(path, mode: UInt32(mode))
        let other = try store()
        #expect(throws: StoreError.fault(fault)) { try other.look() }
        #expect(unsafe chmod(path, 0o660) == 0)
        #expect(try other.look().record?.message == "SM1")
    }

    @Test func `behind a link it is the file that counts, and its folder`() throws {
        try File.createFolder(folder.file("real"), mode: 0o700)
        try store(at: folder.file("real/parley.db")).keep("SM1")
        try File.createFolder(folder.file("links"), mode: 0o700)
        let link = folder.file("links/parley.db")
        try Shell.run("ln", ["-s", "../real/parley.db", link])
        #expect(try store(at: link).look().record?.message == "SM1")
        #expect(unsafe chmod(folder.file("real"), 0o777) == 0)
        let fault = StoreFault.openFolder(folder.file("real"), mode: 0o777)
        let other = try store(at: link)
        #expect(throws: StoreError.fault(fault)) { try other.look() }
        #expect(unsafe chmod(folder.file("real"), 0o700) == 0)
        #expect(unsafe chmod(folder.file("real/parley.db"), 0o644) == 0)
        #expect(throws: StoreError.fault(.openFile(link, mode: 0o644))) { try other.look() }
    }

    @Test func `a fault is mended without a new start`() throws {
        let store = try store(at: folder.file("late/parley.db"))
        #expect(throws: StoreError.self) { try store.look() }
        try File.createFolder(folder.file("late"), mode: 0o700)
        try store.keep("SM1")
        #expect(try store.look().record?.message == "SM1")
    }

    @Test func `a file that was replaced or removed is opened anew`() throws {
        let store = try store()
        try store.keep("SM1")
        try Shell.run("cp", [path, folder.file("copy")])
        try store.keep("SM2")
        try File.rename(folder.file("copy"), to: path)
        #expect(try store.look().record?.message == "SM1")
        try store.keep("SM3")
        #expect(try self.store().look().record?.message == "SM3")
        try File.remove(path)
        #expect(try store.look().record == nil)
        try store.keep("SM4")
        #expect(try self.store().look().record?.message == "SM4")
    }

    @Test func `a file that is replaced in the middle of a turn keeps nothing of it`() throws {
        let store = try store()
        try store.keep("SM1")
        try Shell.run("cp", [path, folder.file("copy")])
        var calls = 0
        let path = path
        let known = try store.keep("SM2") { _ in
            calls += 1
            if calls == 1 { #expect(unsafe rename(folder.file("copy"), path) == 0) }
        }
        #expect(calls == 2)
        #expect(known.record?.message == "SM1")
        #expect(try self.store().look().record?.message == "SM2")
    }

    @Test func `a lock is waited for two seconds, and then the store is busy`() throws {
        let (mine, other) = (try store(), try store())
        try mine.keep("SM1")
        try other.attempt { connection throws(ConnectionError) in
            _ = try connection.run([Query("BEGIN IMMEDIATE")])
            let time = ContinuousClock().measure {
                #expect(throws: StoreError.busy) { try mine.keep("SM2") }
            }
            #expect(time > .milliseconds(1_900))
            #expect(time < .seconds(4))
        }
        // What was left open was rolled back, so that all goes on.
        try mine.keep("SM2")
    }

    @Test func `a reader who stays keeps a commit waiting, and nothing is torn`() throws {
        let (mine, other) = (try store(), try store())
        try mine.keep("SM1")
        try other.attempt { connection throws(ConnectionError) in
            _ = try connection.run([Query("BEGIN"), Query("SELECT count(*) FROM turn")])
            #expect(throws: StoreError.busy) { try mine.keep("SM2") { $0.rows = ["row"] } }
        }
        #expect(try mine.look("SM2").record?.message == "SM1")
        #expect(try !mine.look("SM2").isRepetition)
        #expect(try mine.answers(after: nil).isEmpty)
    }

    /// Shell in which `mount` touches nobody else's file systems.
    private func runMounted(_ lines: String) throws -> String {
        let words = geteuid() == 0 ? ["--mount"] : ["--mount", "--map-root-user"]
        let hammer = try #require(Hammer.path)
        return try Shell.run(
            "unshare",
            words + [
                "sh", "-euc",
                """
                send() { "\(hammer)" "$disk/parley.db" 1 0 | grep -v worst || true; }
                disk=\(folder.file("disk"))
                mkdir "$disk"
                \(lines)
                """,
            ])
    }

    @Test func `on a full disk a turn fails whole, and goes on when there is room`() throws {
        let output = try runMounted(
            """
            mount -t tmpfs -o size=256k,mode=700 tmpfs "$disk"
            echo '+14150000001 SM1' | send
            # All but one page, so that some of a turn fits and not all of it.
            dd if=/dev/zero of="$disk/filler" bs=4096 count=100 2>/dev/null || true
            truncate -s -4096 "$disk/filler"
            "\(Hammer.path ?? "")" "$disk/parley.db" check 0
            i=2; while [ $i -lt 40 ]; do echo "+1415000000$i SM$i"; i=$((i + 1)); done | send
            rm "$disk/filler"
            "\(Hammer.path ?? "")" "$disk/parley.db" check 0
            echo '+14150000001 SM100' | send
            \(Self.sqlite) "$disk/parley.db" "PRAGMA integrity_check"
            \(Self.sqlite) "$disk/parley.db" "SELECT
                (SELECT count(*) FROM turn) = (SELECT count(*) FROM answer),
                (SELECT count(*) FROM turn) = (SELECT value FROM shared WHERE name = 'total'),
                (SELECT session FROM conversation WHERE sender = '+14150000001')"
            """)
        let lines = output.split(separator: "\n").map { String($0) }
        let (failed, rest) = (
            lines.filter { $0.hasPrefix("failed") }, lines.filter { !$0.hasPrefix("failed") }
        )
        #expect(failed.count > 10, "\(output)")
        #expect(
            failed.first
                == "failed check the store is down: database or disk is full (SQLite 13)")
        #expect(rest.contains("checked"), "\(output)")
        #expect(failed.allSatisfy { $0.contains("the store is down: ") }, "\(output)")
        #expect(rest.first == "taken SM1")
        #expect(rest.suffix(3) == ["taken SM100", "ok", "1|1|2"], "\(output)")
    }

    @Test func `what is mounted for reading only fails at the first write, and is down`() throws {
        let output = try runMounted(
            """
            mount -t tmpfs -o size=1m,mode=700 tmpfs "$disk"
            echo '+14150000001 SM1' | send
            mount -o remount,ro "$disk"
            echo '+14150000001 SM2' | send
            mount -o remount,rw "$disk"
            echo '+14150000001 SM2' | send
            """)
        let lines = output.split(separator: "\n")
        #expect(lines.count == 3, "\(output)")
        #expect(lines.first == "taken SM1")
        #expect(lines.last == "taken SM2")
        #expect(
            lines.count > 1 && lines[1].hasPrefix("failed SM2 the store is down: "), "\(output)")
    }

    /// Looks into a database by other means than Parley's.
    private static let sqlite =
        "python3 -c 'import sqlite3, sys; "
        + "[print(*row, sep=\"|\") for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])]'"
}

/// Faults by what a person reads.
struct StoreErrorTests {
    @Test func `every fault says what is wrong and what to do`() {
        let faults: [(StoreFault, String)] = [
            (.missing("/s.db"), "there is no store at /s.db: the first message"),
            (.noFolder("/s"), "the store's folder /s is not there; make it"),
            (.openFolder("/s", mode: 0o1777), "(mode 1777); chmod go-w it"),
            (.openFile("/s.db", mode: 0o644), "store /s.db (mode 644); chmod 600 it"),
            (.sharedFileSystem("/s.db", kind: "NFS"), "/s.db lies on NFS, where SQLite's locks"),
            (.notDatabase("/s.db"), "/s.db is no SQLite database; move it away"),
            (.noPostgreSQL, "this build has no PostgreSQL: install the package parley-postgresql"),
            (.newerSchema("2.0"), "are of schema 2.0, which a later Parley has made"),
            (.unknownSchema("x"), "but \"x\" in the row schema of the table meta"),
            (.encoding("LATIN1"), "the database's encoding is LATIN1"),
            (.file(SystemError(.read, "/s.db", .code(EACCES))), "give the file and its folder"),
        ]
        for (fault, text) in faults {
            #expect("\(StoreError.fault(fault))".contains(text), "\(fault)")
        }
        let cause = StoreError.Cause(code: "SQLite 13", text: "database or disk is full")
        #expect(
            "\(StoreError.down(cause))" == "the store is down: database or disk is full (SQLite 13)"
        )
        #expect("\(StoreError.uncertain(cause))".contains("did not come back in time"))
        #expect("\(StoreError.busy)".contains("busy"))
    }
}
