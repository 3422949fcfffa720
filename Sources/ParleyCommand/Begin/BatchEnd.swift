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
        var sent = 0
        var groups: [(title: String, rows: [(line: Int, text: String)])] = [
            ("left out", []), ("not sent", []), ("failed", []), ("unknown", []),
        ]
        func add(_ group: Int, _ line: Int, _ number: String, _ reason: String) {
            groups[group].rows.append(
                (line, "  \(RowLabel(line: line, number: number).text): \(reason)"))
        }
        for (index, outcome) in run.outcomes {
            let row = run.rows[index]
            switch outcome {
            case .sent: sent += 1
            case .leftOut(let reason): add(0, row.line, row.pair.sender, reason.text)
            case .notSent(let reason): add(1, row.line, row.pair.sender, reason)
            case .failed(let reason): add(2, row.line, row.pair.sender, reason)
            case .unknown(let reason):
                // Twilio may have told of it meanwhile.
                let line = known[row.person]
                if let line, line.status != .unknown, line.status != .sending {
                    sent += 1
                } else {
                    add(3, row.line, row.pair.sender, reason)
                }
            }
        }
        var before = 0
        for (label, reason) in plan.leftOut {
            guard case .known(let old) = reason else {
                add(0, label.line, label.number, reason.text)
                continue
            }
            let line = known[old.person] ?? old
            switch line.status {
            case .sending, .unknown:
                add(3, label.line, label.number, "from an earlier run; Twilio may have it or not")
            case .failed: add(2, label.line, label.number, "in an earlier run: \(line.words)")
            default: before += 1
            }
        }
        let isComplete = run.outcomes.count == run.rows.count
        let isGood = groups[1...].allSatisfy(\.rows.isEmpty)
        (stopNote, exitCode) = Self.ending(run.stopped, isGood: isGood)
        isCutShort = !isComplete || !groups[1].rows.isEmpty
        lines.append(
            (["\(sent.grouped) sent"]
                + groups.filter { !$0.rows.isEmpty }.map { "\($0.rows.count.grouped) \($0.title)" }
                + (before > 0 ? ["\(before.grouped) sent by an earlier run"] : [])
                + (isComplete
                    ? [] : ["\((run.rows.count - run.outcomes.count).grouped) not begun"]))
                .joined(separator: " · "))
        for group in groups where !group.rows.isEmpty {
            lines.append("\(group.title):")
            lines += group.rows.sorted { $0.line < $1.line }.map(\.text)
        }
    }

    private static func ending(_ stop: BatchRun.Stop?, isGood: Bool) -> (String?, Int32) {
        switch stop {
        case nil: (nil, isGood ? 0 : 2)
        case .signal(let number): ("stopped", 128 + number)
        case .hours: ("the hours are over: the rest waits", 75)
        case .account(let fault): ("\(fault)", 77)
        case .noConnection(let reason): ("Twilio cannot be reached: \(reason)", 2)
        case .lostBatch: ("another process has taken the batch over", 75)
        case .store(let error): ("\(error)", 69)
        }
    }
}
