internal import Flask
internal import Parley
internal import Talk

extension Report {
    /// The figures as JSON, an object a line: first what the report is of with its totals, then each
    /// figure of its pictures.
    package var json: [UInt8] {
        var object = JSONObjectWriter()
        object.write("script", title)
        if let period {
            object.write("from", "\(period.lowerBound)")
            object.write("to", "\(period.upperBound)")
        }
        if let missedSince { object.write("missed_since", "\(missedSince)") }
        object.write("made", "\(made)")
        object.write("timezone", timezone)
        for row in totals { object.write(row.name, row.value) }
        if let cost { object.write("cost", "\(cost)") }
        if let costOfTexts { object.write("cost_of_texts", "\(costOfTexts)") }
        var bytes = object.finish() + [UInt8(ascii: "\n")]
        for row in rows {
            var object = JSONObjectWriter()
            object.write("figure", row.kind)
            object.write("of", row.name)
            if !row.detail.isEmpty { object.write("which", row.detail) }
            object.write("what", row.what)
            object.write("count", row.count)
            bytes += object.finish() + [UInt8(ascii: "\n")]
        }
        return bytes
    }

    /// The same figures as CSV, a line each: what, of what, which, how many.
    package var csv: [UInt8] {
        var lines = [["figure", "of", "which", "what", "count"]]
        if let missedSince { lines.append(["missed_since", "", "", "\(missedSince)", ""]) }
        lines += totals.map { ["total", $0.name, "", "", "\($0.value)"] }
        if let cost { lines.append(["total", "cost", "", "", "\(cost)"]) }
        if let costOfTexts { lines.append(["total", "cost_of_texts", "", "", "\(costOfTexts)"]) }
        lines += rows.map { [$0.kind, $0.name, $0.detail, $0.what, "\($0.count)"] }
        return Array(
            lines.map { line in
                Array(line.map { SpreadsheetCell($0).bytes }.joined(separator: [UInt8(ascii: ",")]))
                    + [UInt8(ascii: "\n")]
            }.joined())
    }

    private var totals: [(name: String, value: Int)] {
        [
            ("people", people), ("texts", texts), ("ended", ended),
            ("not_understood", misunderstood), ("segments", segments),
        ]
            + (optOuts.map { [("opt_outs", $0)] } ?? [])
    }

    /// A figure of a picture.
    private struct Row {
        let kind: String
        let name: String
        let detail: String
        let what: String
        let count: Int
    }

    private var rows: [Row] {
        var rows: [Row] = []
        /// Appends a figure.
        func add(_ kind: String, _ name: String, _ detail: String, _ what: String, _ count: Int) {
            rows.append(Row(kind: kind, name: name, detail: detail, what: what, count: count))
        }
        for day in days {
            add("day", "\(day.date)", "", "texts", day.texts)
            add("day", "\(day.date)", "", "people", day.people)
        }
        for place in places {
            add("state", place.name, "", "came", place.came)
            add("state", place.name, "", "went_on", place.answered)
            add("state", place.name, "", "stopped", place.stopped)
        }
        for way in ways {
            add(
                "way", places[way.from].name, way.to.map { places[$0].name } ?? "end", "people",
                way.people)
        }
        for question in questions {
            add("answer", question.column, "", "rows", question.count)
            switch question.answers {
            case .choices(let bars), .histogram(let bars, _):
                for bar in bars { add("answer", question.column, bar.label, "rows", bar.count) }
            case .texts: break
            }
        }
        for entry in texted ?? [] {
            add("not_understood", entry.place, entry.text, "texts", entry.count)
        }
        for tongue in languages {
            add("language", tongue.code, "", "texts", tongue.texts)
            add("language", tongue.code, "", "people", tongue.people)
        }
        for figure in begun?.figures ?? [] {
            add("begun", figure.name, "", "texts", figure.count)
        }
        for reason in begun?.notDelivered ?? [] {
            add("begun", "not_delivered", reason.label, "texts", reason.count)
        }
        return rows
    }
}
