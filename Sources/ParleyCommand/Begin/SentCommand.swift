import ArgumentParser
import Flask
import Parley
import Store
import System

/// `parley sent`.
struct SentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sent",
        abstract: "Print who was texted first: the batches, or the texts of one.",
        discussion: """
            sent: Twilio has it; delivered, undelivered, failed and read are what Twilio tells; unknown: \
            Twilio may have it or not. Times are in UTC.
            """)

    @OptionGroup var option: StoreOption
    @Argument(help: "One batch (default: all of them, with counts).") var batch: String?
    @Option(help: "The name of one script.") var script: String?
    @Flag(help: "Comma-separated values.") var csv = false
    @Flag(help: "One JSON object per line.") var json = false

    func validate() throws {
        if csv, json { throw ValidationError("--csv and --json: one of them") }
    }

    func run() throws {
        let all = try option.using { (access) throws(StoreError) in
            try RecordStore.all { (last: SentLine?) throws(StoreError) in
                try access.store.sent(after: last)
            }
        }
        let now = SystemClock.unixSeconds()
        let ofScript = all.map { Self.settled($0, now: now) }
            .filter { script == nil || script == $0.batch.script }
            .sorted { ($0.time, $0.id) < ($1.time, $1.id) }
        let lines = ofScript.filter { batch == nil || batch == $0.batch.batch }
        if let batch { try Self.check(batch, lines, among: ofScript) }
        let table = batch == nil ? Self.batches(lines) : Self.texts(lines)
        if csv { return try put(Self.csv(table)) }
        for (row, words) in zip(table.rows, batch == nil ? table.rows : lines.map(Self.words)) {
            show(
                json
                    ? Self.json(table.names, row)
                    : zip(table.names, words).filter { !$0.1.isEmpty }
                        .map { "\($0) \($1)" }.joined(separator: ", "))
        }
    }

    /// A line as it is: one that was on its way for so long is unknown.
    private static func settled(_ line: SentLine, now: Int) -> SentLine {
        guard line.status == .sending, now - line.time > Waits.longestSending else { return line }
        var line = line
        line.status = .unknown
        return line
    }

    /// Refuses a name that no batch has, or the batches of several scripts.
    private static func check(
        _ name: String, _ lines: [SentLine], among all: [SentLine]
    ) throws(Complaint) {
        let scripts = Set(lines.map(\.batch.script)).sorted()
        guard scripts.count != 1 else { return }
        guard scripts.isEmpty else {
            throw Complaint(
                "several scripts have a batch \"\(name)\": \(scripts.joined(separator: ", ")); say which "
                    + "one with --script", exitCode: 1)
        }
        var names: [String] = []
        for line in all.reversed() where !names.contains(line.batch.batch) {
            names.append(line.batch.batch)
            if names.count == 10 { break }
        }
        let newest = names.map { "\"" + $0 + "\"" }.joined(separator: ", ")
        throw Complaint(
            "there is no batch \"\(name)\"; "
                + (names.isEmpty
                    ? "nobody has been texted first as yet"
                    : "the newest are \(newest), and parley sent names all"),
            exitCode: 1)
    }

    private typealias Values = (names: [String], rows: [[String]])

    /// The batches with how many of their texts are in which state, in the order of their beginning.
    private static func batches(_ lines: [SentLine]) -> Values {
        var keys: [BatchKey] = []
        var groups: [BatchKey: [SentLine]] = [:]
        for line in lines {
            if groups[line.batch] == nil { keys.append(line.batch) }
            groups[line.batch, default: []].append(line)
        }
        let statuses = SentLine.Status.allCases
        let names =
            ["batch", "script", "begins", "from", "began", "texts"]
            + statuses.map(\.rawValue) + ["answered"]
        let rows = keys.map { key in
            let lines = groups[key] ?? []
            let counts = statuses.map { status in lines.count { $0.status == status } }
            return [
                key.batch, key.script, lines[0].name, lines[0].pair.receiver,
                timestamp(lines[0].time), "\(lines.count)",
            ] + (counts + [lines.count { $0.answered > 0 }]).map { $0 > 0 ? "\($0)" : "" }
        }
        return (names, rows)
    }

    private static func texts(_ lines: [SentLine]) -> Values {
        (
            ["number", "status", "error", "sid", "time", "answered"],
            lines.map { values($0, error: $0.code) }
        )
    }

    private static func values(_ line: SentLine, error: String) -> [String] {
        [
            line.isErased ? "erased" : line.pair.sender, line.status.rawValue, error, line.sid,
            timestamp(line.time), line.answered > 0 ? timestamp(line.answered) : "",
        ]
    }

    /// A line's values with the reason in words.
    private static func words(_ line: SentLine) -> [String] {
        values(line, error: line.code.isEmpty ? "" : line.reason)
    }

    private static func csv(_ table: Values) -> [UInt8] {
        let lines = ([table.names] + table.rows).map { row in
            Array(row.map { SpreadsheetCell($0).bytes }.joined(separator: [UInt8(ascii: ",")]))
                + [UInt8(ascii: "\n")]
        }
        return Array(lines.joined())
    }

    private static func json(_ names: [String], _ row: [String]) -> String {
        var object = JSONObjectWriter()
        for (name, value) in zip(names, row) { object.write(name, value) }
        return String(decoding: object.finish(), as: UTF8.self)
    }
}
