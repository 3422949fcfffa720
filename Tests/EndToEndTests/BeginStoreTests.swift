import Foundation
import TestSupport
import Testing

/// What `parley begin` does where the store, or the file of people, is not as it should be: nothing is
/// sent, nothing is half, and nobody gets a text twice.
struct BeginStoreTests {
    @Test func `on a full disk nothing leaves, and once there is room who was left out`() throws {
        let practice = try Practice(people: 60, ["--delay", "0.3"])
        let isRoot = geteuid() == 0
        let disk = practice.folder.file("disk")
        // Seen by these processes alone; the last run finds a journal of the one before.
        let output = try Shell.run(
            "unshare",
            (isRoot ? ["--mount"] : ["--mount", "--map-root-user"]) + [
                "sh", "-euc",
                """
                disk=$1; store=$2; sends() { shift 2; "$@" 2>&1 || echo "ended with $?"; }
                mkdir "$disk"
                mount -t tmpfs -o size=256k,mode=700 tmpfs "$disk"
                cp -p "$store" "$disk/store.sqlite"
                dd if=/dev/zero of="$disk/filler" bs=4096 count=100 2>/dev/null || true
                sends "$@"; echo; echo ---
                # Room for some rows, and not for all.
                truncate -s -36864 "$disk/filler"
                sends "$@"; echo; echo ---
                rm "$disk/filler"
                sends "$@"
                cp -p "$disk/store.sqlite" "$store"
                """, "sh", disk, practice.store,
            ]
                + practice.words(
                    practice.arguments(["--yes", "--batch", "b"]),
                    settings: ["PARLEY_STORE": "\(disk)/store.sqlite"]))
        let runs = output.split(separator: "---").map { String($0) }
        try #require(runs.count == 3, "\(output)")
        let reason = "the store is down: database or disk is full (SQLite 13)"
        #expect(runs[0].contains("\(reason); nothing was sent"), "\(runs[0])")
        #expect(!runs[0].contains("not begun"), "\(runs[0])")
        #expect(runs[1].contains("parley: \(reason)\n"), "\(runs[1])")
        #expect(runs[1].contains(" not begun"), "\(runs[1])")
        #expect(runs[1].contains("to go on: "), "\(runs[1])")
        #expect(runs[..<2].allSatisfy { $0.contains("ended with 69") }, "\(output)")
        #expect(!runs[2].contains("ended with"), "\(runs[2])")
        #expect(practice.judge.copies.count == 60)
        #expect(practice.judge.copies.values.allSatisfy { $0 == 1 })
        let sent = try practice.sent("b")
        #expect(sent.count == 60)
        #expect(sent.values.allSatisfy { $0 == "sent" }, "\(sent)")
    }

    /// What takes the store's place while texts leave, as shell.
    @Test(arguments: [
        ":", "mkdir store.sqlite", "mv before store.sqlite",
        "echo nonsense > store.sqlite; chmod 600 store.sqlite",
    ])
    func `a store that goes away meanwhile stops the run, and nobody gets two`(
        instead: String
    ) throws {
        let practice = try Practice(people: 40, ["--delay", "0.3"])
        try Shell.run("cp", ["-p", practice.store, practice.folder.file("before")])
        let process = try practice.started(["--batch", "b"])
        #expect(eventually(within: 20) { practice.judge.taken.count > 3 })
        try Shell.run(lines: "mv store.sqlite aside\n\(instead)", in: practice.folder.path)
        let count = practice.judge.taken.count
        // What was in flight, and nothing begun since; 75 where the store knows of no batch.
        #expect(process.waits(atMost: 30))
        #expect([69, 75].contains(process.stop()), "\(process.log)")
        #expect(process.log.contains(" not begun"), "\(process.log)")
        #expect(practice.judge.taken.count <= count + 8)
        try Shell.run(
            lines: "rm -rf store.sqlite\nmv aside store.sqlite", in: practice.folder.path)
        // The batch is its runner's for a moment still, who could not give it up.
        #expect(eventually(within: 30) { (try? practice.begin("--batch", "b"))?.status == 0 })
        #expect(practice.judge.copies.count == 40)
        #expect(practice.judge.copies.values.allSatisfy { $0 == 1 })
    }

    /// What stands in the store's place, as shell, and what is said of it.
    static let stores: [(instead: String, status: Int, text: String)] = [
        ("rm store.sqlite", 78, "there is no store at "),
        ("mkdir -p x/y; mv x store.sqlite", 78, "it is not a regular file"),
        ("echo nonsense > store.sqlite", 78, "is no SQLite database"),
        ("chmod 644 store.sqlite", 78, "chmod 600 it"),
        ("chmod o+w .", 78, "chmod go-w it"),
    ]

    @Test(arguments: stores)
    func `a store that is none lets nothing leave`(
        instead: String, status: Int, text: String
    ) throws {
        let practice = try Practice(people: 2)
        try Shell.run(
            lines: "cp -p store.sqlite aside\nrm -f x\n"
                + (instead.contains("mv x") ? "rm store.sqlite\n" : "") + instead,
            in: practice.folder.path)
        let run = try practice.begin("--batch", "b")
        #expect(run.status == status, "\(run.output)")
        #expect(run.output.contains(text), "\(run.output)")
        #expect(practice.judge.entries.isEmpty)
        try Shell.run(
            lines: "chmod o-w .\nrm -rf store.sqlite\nmv aside store.sqlite",
            in: practice.folder.path)
        #expect(try practice.begin("--batch", "b").status == 0)
        #expect(practice.judge.copies.count == 2)
    }

    @Test func `a store that is locked lets nothing leave`() throws {
        let practice = try Practice(people: 2)
        let lock = try RunningProcess(
            "/usr/bin/python3",
            [
                "-c",
                "import sqlite3, time\ndb = sqlite3.connect('store.sqlite')\n"
                    + "db.execute('BEGIN EXCLUSIVE')\nprint('locked', flush=True)\ntime.sleep(60)",
            ], in: practice.folder)
        #expect(lock.logs("locked", within: 10))
        let locked = try practice.begin()
        #expect(locked.status == 69, "\(locked.output)")
        lock.stop()
        #expect(practice.judge.entries.isEmpty)
        #expect(try practice.begin().status == 0)
    }

    /// Files that are no people, as they happen: of another program, of another list, by half.
    static let files: [(file: [UInt8], text: String)] = [
        (Array("PK\u{3}\u{4}\u{14}\0\u{6}\0\u{8}\0\0\0".utf8), "no rows below its first line"),
        ([], "no rows below its first line"),
        (
            Array("number,name,day\n+15550001001,\"Ana,2026-05-12\n".utf8),
            "line 2: a quote is opened"
        ),
        (Array("number,name,date\n+15550001001,Ana,2026-05-12\n".utf8), "no column \"day\""),
        (Array("name,number,day\nAna,+15550001001,2026-05-12\n".utf8), "is no telephone number"),
        (
            Array("+15550001001,Ana,2026-05-12\n+15550001002,Ben,2026-05-12\n".utf8),
            "the first line must name the columns"
        ),
        (Array("number,name,day\n+15550001001,Ana,2026-0".utf8), "line 2: day \"2026-0\""),
        (Array("number,name,day\n+15550001001,".utf8) + [0xFF, 0xFE], "it is not UTF-8"),
    ]

    @Test(arguments: files)
    func `a wrong file sends nothing and leaves no batch`(file: [UInt8], text: String) throws {
        let practice = try Practice(people: 1)
        try Data(file).write(to: URL(filePath: practice.folder.file("people.csv")))
        let run = try practice.begin("--batch", "b")
        #expect(run.status == 1, "\(run.output)")
        #expect(run.output.contains(text), "\(run.output)")
        #expect(run.output.contains("people.csv"), "\(run.output)")
        #expect(practice.judge.entries.isEmpty)
        #expect(try practice.parley(["sent"]).output.isEmpty)
    }

    @Test func `a file that is not there, or a folder, sends nothing`() throws {
        let practice = try Practice(people: 1)
        for path in [practice.folder.file("none.csv"), practice.folder.path] {
            let run = try practice.parley([
                "begin", "remind", "--people", path, "--from", Practice.number, "--any-hour",
                "--yes",
            ])
            #expect(run.status == 1, "\(run.output)")
            #expect(run.output.contains(path), "\(run.output)")
        }
        #expect(practice.judge.entries.isEmpty)
    }
}
