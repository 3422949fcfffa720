import Store

/// What came of a batch: who has got a text, who has not and why, and what the program ends with.
struct BatchEnd {
    /// The list for a person.
    private(set) var lines: [String] = []
    /// Why it ended before all were sent; nil where it did not.
    let stopNote: String?
    /// With which status the program ends.
    let exitCode: Int32
    /// Whether the same command has more to do.
    let isCutShort: Bool

    /// Makes the list.
    ///
    /// - Parameters:
    ///   - run: The run.
    ///   - plan: What it was to do.
    ///   - known: The batch's lines as they are now, by what persons are called in the journal.
    init(_ run: BatchRun, _ plan: BeginPlan, lines known: [String: SentLine]) {
        var sent: [Int] = []
        var groups: [(title: String, advice: String, rows: [(line: Int, text: String)])] = [
            ("left out", "nothing was sent to them", []),
            ("not sent", "the same command sends to them", []),
            ("failed", "once the numbers are right, --retry-failed sends to them again", []),
            (
                "unknown",
                "they may have it or not: see Messaging logs in Twilio's Console; --retry-unknown sends "
                    + "to them again", []
            ),
        ]
        func add(_ group: Int, _ line: Int, _ number: String, _ reason: String) {
            groups[group].rows.append(
                (line, "  \(RowLabel(line: line, number: number).text): \(reason)"))
        }
        for (index, outcome) in run.outcomes {
            let row = run.rows[index]
            switch outcome {
            case .sent: sent.append(row.line)
            case .leftOut(let reason): add(0, row.line, row.pair.sender, reason.text)
            case .notSent(let reason): add(1, row.line, row.pair.sender, reason)
            case .failed(let reason): add(2, row.line, row.pair.sender, reason)
            case .unknown(let reason):
                // Twilio may have told of it meanwhile.
                if known[row.person]?.isOpen == false {
                    sent.append(row.line)
                } else {
                    add(3, row.line, row.pair.sender, reason)
                }
            }
        }
        var before: [Int] = []
        for (label, reason) in plan.leftOut {
            guard case .known(let old) = reason else {
                add(0, label.line, label.number, reason.text)
                continue
            }
            let line = known[old.person] ?? old
            switch line.status {
            case .sending, .unknown: add(3, label.line, label.number, "from an earlier run")
            case .failed: add(2, label.line, label.number, "in an earlier run: \(line.words)")
            default: before.append(label.line)
            }
        }
        let notBegun = run.rows.count - run.outcomes.count
        let isGood = groups[1...].allSatisfy(\.rows.isEmpty)
        (stopNote, exitCode) = Self.ending(run.stopped, isGood: isGood)
        isCutShort = notBegun > 0 || !groups[1].rows.isEmpty || !plan.later.isEmpty
        let counts =
            groups.map { ($0.title, $0.rows.count) } + [
                ("sent by an earlier run", before.count), ("with a mistake", plan.badLines.count),
                ("not begun", notBegun), ("beyond --limit", plan.later.count),
            ]
        lines.append(
            (["\(sent.count.grouped) sent"]
                + counts.filter { $0.1 > 0 }.map { "\($0.1.grouped) \($0.0)" })
                .joined(separator: " · "))
        for (title, rows) in [
            ("sent", sent), ("sent by an earlier run", before), ("with a mistake", plan.badLines),
        ] where !rows.isEmpty {
            lines.append("\(title): \(LineRanges(rows, most: Self.mostRanges).text)")
        }
        for group in groups where !group.rows.isEmpty {
            lines.append("\(group.title) (\(group.advice)):")
            lines += group.rows.sorted { $0.line < $1.line }.map(\.text)
        }
    }

    /// How many runs of lines are named of those about whom there is nothing to say.
    private static let mostRanges = 40

    private static func ending(_ stop: BatchRun.Stop?, isGood: Bool) -> (String?, Int32) {
        switch stop {
        case nil: (nil, isGood ? 0 : 2)
        case .signal(let number): ("it was stopped", 128 + number)
        case .hours: ("the hours are over; the rest waits until they begin again", 75)
        case .account(let fault): ("\(fault)", 77)
        case .noConnection(let reason): ("Twilio cannot be reached: \(reason)", 2)
        case .lostBatch: ("another parley begin has taken the batch over", 75)
        case .store(let error): ("\(error)", 69)
        }
    }
}
