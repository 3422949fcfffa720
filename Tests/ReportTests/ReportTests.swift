import Store
import Talk
import Testing

@testable import Report

/// Figures of reports, from a store that turns were kept in.
struct ReportTests {
    /// 4 May 2026, 00:00 UTC.
    private static let monday = 1_777_852_800

    private let store: RecordStore
    private let script: Script

    init() throws {
        store = try RecordStore(.memory, makes: true)
        script = Script(
            parsing: Array(
                """
                name = Lunch
                save = lunch.csv
                expire = 2 hours

                [values]
                asked = how many

                [start]
                > What do you take?
                < {dish: soup | pie=p | salad} -> count_of
                < * > SOUP, PIE or SALAD, please.

                [count_of]
                > For {asked}?
                < {n: whole 1..200} -> day
                < * > A number, please.

                [day]
                > Which day?
                < {d: date} -> done
                < * > A day, please.

                [done]
                save dish, n, d, body
                > Thank you!
                """.utf8), name: "lunch.talk")
    }

    /// Keeps turns of one person, one a minute: the states through which it goes, `end` at the end.
    private func keep(
        _ person: String, _ states: [String], from time: Int, rows: [String] = [],
        language: String = "en"
    ) throws {
        var place = ""
        for (number, state) in states.enumerated() {
            let went = state == "end" ? "" : state
            var changes = Changes()
            changes.line = Changes.Line(
                time: time + 60 * number, script: "Lunch", person: person, place: place,
                took: place.isEmpty || state == place ? "" : "x", went: went, segments: 2,
                language: language)
            if state == place { changes.notUnderstood = "pizza <b>" }
            if state == "end" { changes.rows = rows }
            let pair = Pair(account: "AC1", receiver: "+15005550006", sender: person)
            let arrival = Arrival(pair, message: "\(person)-\(time)-\(number)")
            _ = try store.take(arrival) { _ in Decision((), keeping: changes) }
            place = went
        }
    }

    private func report(
        since: Int? = nil, price: String? = nil, hasTexts: Bool = true,
        now: Int = monday + 10 * 86_400
    ) throws -> Report {
        Report(
            try Recorded(store, script: "Lunch", since: since), script, .utc, now: now,
            price: price.flatMap { Decimal($0.utf8) }, hasTexts: hasTexts)
    }

    private func keepThree() throws {
        let row = #"{"dish":"soup","n":"4","d":"2026-05-08"}"#
        try keep(
            "ana", ["start", "start", "count_of", "day", "end"], from: Self.monday, rows: [row])
        let more = #"{"dish":"quiche","n":"150","d":"2026-05-20","body":"=1+1"}"#
        try keep(
            "ben", ["start", "count_of", "day", "end"], from: Self.monday + 86_400, rows: [more],
            language: "de")
        try keep("cleo", ["start", "start", "count_of"], from: Self.monday + 2 * 86_400)
    }

    @Test func `people, texts, ends, days and segments are counted`() throws {
        try keepThree()
        let report = try report(price: "0.0083")
        #expect(report.people == 3)
        #expect(report.texts == 12)
        #expect(report.ended == 2)
        #expect(report.misunderstood == 2)
        #expect(report.segments == 24)
        #expect(report.cost.map(\.money) == "0.20")
        #expect(report.days.map(\.texts) == [5, 4, 3])
        #expect(report.days.map(\.people) == [1, 1, 1])
        #expect(report.days.first?.date.description == "2026-05-04")
        #expect(report.languages.map(\.code) == ["en", "de"])
        #expect(report.languages.map(\.texts) == [8, 4])
    }

    @Test func `whom it texted first is counted, and drawn where something was lost`() throws {
        #expect(try report().begun == nil)
        let key = BatchKey(script: "Lunch", batch: "may")
        let runner = BatchRunner(key, owner: "one", patience: 60_000)
        // What Twilio told of each, and after how many seconds an answer came.
        let cases: [(status: String, code: String, answer: Int?)] = [
            ("delivered", "", 60), ("read", "", 90_000), ("undelivered", "30003", nil),
            ("failed", "30007", nil), ("undelivered", "30003", nil), ("sent", "", 5), ("", "", nil),
        ]
        for (number, (status, code, answer)) in cases.enumerated() {
            let pair = Pair(
                account: "AC1", receiver: "+15005550006", sender: "+1555000100\(number)")
            let line = SentLine(
                id: "a\(number)", batch: key, name: "start", pair: pair, person: "p\(number)",
                time: Self.monday)
            let record = Store.Record(
                script: "Lunch", revision: Self.monday, session: "{}", message: line.mark,
                began: Self.monday, touched: Self.monday, waits: Self.monday, expires: Self.monday)
            try store.begin(line, by: runner, sharing: nil) { _ in
                ((), RecordStore.Beginning(line, record))
            }
            if !status.isEmpty {
                _ = try store.note(status: status, code: code, sid: "SM\(number)", ofSent: line.id)
            }
            guard let answer else { continue }
            var changes = Changes()
            changes.line = Changes.Line(
                time: Self.monday + answer, script: "Lunch", person: "p\(number)")
            changes.answered = line.id
            _ = try store.take(Arrival(pair, message: "SMa\(number)")) { _ in
                Decision((), keeping: changes)
            }
        }
        let report = try report()
        let begun = try #require(report.begun)
        #expect(begun.figures.map(\.count) == [6, 2, 3, 1, 2])
        #expect(begun.notDelivered.map(\.label) == ["Twilio 30003", "Twilio 30007"])
        #expect(report.html.contains("6 sent · 2 known to have arrived · 2 answered within a day"))
        #expect(
            report.html.contains(
                "the telephone is switched off, out of reach, or takes no texts (Twilio 30003)"))
        #expect(
            report.html.contains(" · 3 not delivered · 1 unknown: Twilio may have them or not"))
        let csv = String(decoding: report.csv, as: UTF8.self)
        #expect(csv.contains("\nbegun,not_delivered,Twilio 30003,texts,2\n"), "\(csv)")
    }

    @Test func `the way through has who came, who went on and who stopped`() throws {
        try keepThree()
        let report = try report()
        #expect(report.places.map(\.name) == ["start", "count_of", "day"])
        #expect(report.places.map(\.came) == [3, 3, 2])
        #expect(report.places.map(\.answered) == [3, 2, 2])
        #expect(report.places.map(\.stopped) == [0, 1, 0])
        #expect(report.places[1].wording == "For how many?")
        #expect(
            report.ways == [
                Report.Way(from: 0, to: 1, people: 3), Report.Way(from: 1, to: 2, people: 2),
                Report.Way(from: 2, to: nil, people: 2),
            ])
        #expect(report.patience == "2 hours")
        // Silent for less than the conversation waits: nobody has stopped.
        let soon = try self.report(now: Self.monday + 2 * 86_400 + 3_600)
        #expect(soon.places.map(\.stopped) == [0, 0, 0])
    }

    @Test func `answers are drawn as the kinds of the script say`() throws {
        try keepThree()
        let questions = try report().questions
        #expect(questions.map(\.column) == ["dish", "n", "d", "body"])
        #expect(questions[0].wording == "What do you take?")
        #expect(
            questions[0].answers
                == .choices([
                    Report.Bar(label: "soup", count: 1), Report.Bar(label: "pie", count: 0),
                    Report.Bar(label: "salad", count: 0), Report.Bar(label: "quiche", count: 1),
                ]))
        guard case .histogram(let bars, let median) = questions[1].answers else {
            Issue.record("\(questions[1])")
            return
        }
        #expect(bars.first == Report.Bar(label: "0–19", count: 1))
        #expect(bars.last == Report.Bar(label: "140–159", count: 1))
        #expect(bars.reduce(0) { $0 + $1.count } == 2)
        #expect(median == "150")
        guard case .histogram(let days, _) = questions[2].answers else {
            Issue.record("\(questions[2])")
            return
        }
        #expect(days.first == Report.Bar(label: "8 May", count: 1))
        #expect(questions[3].answers == .texts)
    }

    @Test func `a histogram has room for every number`() throws {
        for (low, high) in [
            (0, 0), (1, 5), (-7, 3), (0, 1_000_000), (-1_000_000_000, 1_000_000_000),
        ] {
            let store = try RecordStore(.memory, makes: true)
            var changes = Changes()
            changes.line = Changes.Line(time: Self.monday, script: "Lunch", person: "a")
            changes.rows = [low, high, (low + high) / 2].map { #"{"n":"\#($0)"}"# }
            let pair = Pair(account: "", receiver: "", sender: "")
            _ = try store.take(Arrival(pair, message: "1")) { _ in Decision((), keeping: changes) }
            let report = Report(
                try Recorded(store, script: "Lunch", since: nil), script, .utc, now: Self.monday,
                price: nil, hasTexts: true)
            guard case .histogram(let bars, _) = report.questions[0].answers else {
                Issue.record("\(report.questions)")
                return
            }
            #expect(bars.reduce(0) { $0 + $1.count } == 3, "\(low) to \(high)")
            #expect((1...13).contains(bars.count), "\(low) to \(high): \(bars.count)")
            // As many labels as there is room for, in a drawing of 460.
            let labels = Charts.histogram(bars, of: "n").components(of: "<text")
            let longest = bars.map(\.label.count).max() ?? 0
            #expect(labels > 0 && labels * longest * 7 <= 460, "\(low) to \(high): \(labels)")
        }
    }

    @Test func `a day before the journal's beginning is said`() throws {
        try keepThree()
        #expect(try report(since: Self.monday).missedSince == nil)
        #expect(try report(since: Self.monday + 86_400).missedSince == nil)
        let early = try report(since: Self.monday - 5 * 86_400)
        #expect(early.missedSince?.description == "2026-04-29")
        #expect(early.html.contains("the journal begins later"))
        for (report, count) in [(early, 1), (try report(), 0)] {
            let json = String(decoding: report.json, as: UTF8.self)
            #expect(json.components(of: #""missed_since":"2026-04-29""#) == count)
            let csv = String(decoding: report.csv, as: UTF8.self)
            #expect(csv.components(of: "\nmissed_since,,,2026-04-29,\n") == count)
        }
        #expect(try report(since: Self.monday + 86_400).texts == 7)
    }

    /// Texts one script, and opts out of its number.
    private func optOut(of script: String, at receiver: String, rows: [String] = []) throws {
        var changes = Changes()
        changes.line = Changes.Line(time: Self.monday, script: script, person: "dora")
        changes.rows = rows
        changes.optOut = .noted(.words, time: Self.monday)
        let pair = Pair(account: "AC1", receiver: receiver, sender: "dora")
        _ = try store.take(Arrival(pair, message: "out-\(receiver)")) { _ in
            Decision((), keeping: changes)
        }
    }

    @Test func `opt-outs are those of the script's own numbers`() throws {
        try optOut(of: "Lunch", at: "+15005550001")
        // The only script there is: all are its.
        #expect(try report().optOuts == 1)
        #expect(try report().html.contains("1 person has opted out in this time."))
        try optOut(of: "Supper", at: "+15005550002")
        // It has saved nothing, so that nobody knows which of both is its number.
        #expect(try report().optOuts == nil)
        #expect(try report().html.contains("parley refused lists all"))
        #expect(!String(decoding: try report().csv, as: UTF8.self).contains("opt_outs"))
        try optOut(of: "Lunch", at: "+15005550003", rows: [#"{"dish":"soup"}"#])
        #expect(try report().optOuts == 1)
        #expect(try report(since: Self.monday + 1).optOuts == 0)
    }

    @Test func `the page has all pictures, and nothing of it is run or loaded`() throws {
        try keepThree()
        let page = try report().html
        #expect(page.components(of: "<svg ") == 5 + 1)
        #expect(page.components(of: "<svg ") == page.components(of: "</svg>"))
        #expect(page.contains("pizza &lt;b&gt;"))
        for part in ["<script", "http://", "https://", "url(", "<b>", "src="] {
            #expect(!page.contains(part), "\(part)")
        }
        #expect(page.contains("script-src 'none'"))
        #expect(try !report(hasTexts: false).html.contains("pizza"))
    }

    @Test func `JSON and CSV have the same figures`() throws {
        try keepThree()
        let report = try report(price: "0.0083")
        let csv = String(decoding: report.csv, as: UTF8.self).split(separator: "\n")
        let json = String(decoding: report.json, as: UTF8.self).split(separator: "\n")
        // A heading and the totals stand in lines of their own in CSV, in one object in JSON.
        #expect(csv.count - 9 == json.count - 1)
        #expect(csv.contains("total,cost,,,0.1992"))
        #expect(json[0].contains(#""cost":"0.1992""#))
        #expect(csv.contains("way,start,count_of,people,3"))
        #expect(
            json.contains(
                ##"{"figure":"way","of":"start","which":"count_of","what":"people","count":3}"##))
        #expect(csv.contains("not_understood,start,pizza <b>,texts,2"))
        // What somebody texted is no formula.
        #expect(!csv.contains { $0.contains(",=") })
    }

    @Test func `nobody has texted`() throws {
        let report = try report()
        #expect(report.html.contains("Nobody has texted"))
        #expect(report.period == nil)
    }

    @Test(arguments: [
        ("2026-05-01", "1 May 2026"), ("2026-05-28", "1 to 28 May 2026"),
        ("2026-06-01", "1 May to 1 Jun 2026"), ("2027-05-01", "1 May 2026 to 1 May 2027"),
    ])
    func `a time says month and year once`(last: String, text: String) throws {
        let first = try #require(CivilDate("2026-05-01".utf8))
        #expect(first.long(to: try #require(CivilDate(last.utf8))) == text)
    }

    @Test func `parts are said in percent`() {
        #expect(Report.percent(0, of: 0) == "-")
        #expect(Report.percent(1, of: 3) == "33 %")
        #expect(Report.percent(1, of: 32) == "3.1 %")
        #expect(Report.percent(0, of: 9) == "0 %")
        #expect(Report.percent(9, of: 9) == "100 %")
        #expect(Markup.grouped(1_234_567) == "1,234,567")
        #expect(Markup.grouped(-999) == "-999")
        #expect(Decimal("1088.2".utf8)?.money == "1,088.20")
        #expect(Decimal("99999999999999999999".utf8)?.money == "99999999999999999999")
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        self.split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
