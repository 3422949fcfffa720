import Foundation
import TestSupport
import Testing

/// `parley begin` and `parley sent`, against a server that judges every request.
struct BeginTests {
    @Test func `a dry run says what would be done, and sends nothing`() throws {
        let practice = try Practice()
        let run = try practice.parley(practice.arguments(["--dry-run", "--price", "0.5"]))
        #expect(run.status == 0)
        for part in [
            "> Hi Ana, we expect you on Tue 12 May. Reply YES or NO.", "3 texts from +15005550006",
            "3 segments, 1.50 in all", "no delivery reports: PARLEY_PUBLIC_URL is not set",
        ] {
            #expect(run.output.contains(part), "\(run.output)")
        }
        let csv = try practice.parley(practice.arguments(["--dry-run", "--csv"])).output
        #expect(csv.split(separator: "\n").count == 4, "\(csv)")
        #expect(csv.hasPrefix("line,number,segments,text\n2,"), "\(csv)")
        #expect(practice.judge.entries.isEmpty)
    }

    @Test func `everybody gets one text, whose answer finds its conversation, once a day`() throws {
        let practice = try Practice()
        let run = try practice.begin("--batch", "may")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("3 sent"), "\(run.output)")
        #expect(practice.judge.copies.count == 3)
        #expect(
            practice.judge.taken.first?.body
                == "Hi Ana, we expect you on Tue 12 May. Reply YES or NO.")
        let again = try practice.begin("--batch", "may")
        #expect(again.status == 0)
        #expect(again.output.contains("left out: 3 in this batch already"), "\(again.output)")
        #expect(practice.judge.copies.values.allSatisfy { $0 == 1 })

        let answer = try practice.text("yes", from: Practice.person(2))
        #expect(answer.contains("See you on Tue 12 May."), "\(answer)")
        let sent = try practice.sent("may")
        #expect(
            sent == [
                Practice.person(1): "sent", Practice.person(2): "sent answered",
                Practice.person(3): "sent",
            ])
        let batches = try practice.parley(["sent"])
        #expect(
            batches.output.contains("batch may, script dentist, begins remind"), "\(batches.output)"
        )
        #expect(batches.output.contains("texts 3, sent 3, answered 1"), "\(batches.output)")
        #expect(try practice.parley(["sent", "june"]).status == 1)
        #expect(practice.judge.wrong == [])
    }

    @Test func `a file with mistakes sends nothing, but with --skip-bad the rest`() throws {
        let practice = try Practice()
        try practice.write([
            "+15550001001,Ana,2026-05-12", "5550001002,Ben,2026-05-12", "+15550001003,Cy,31.6.",
            "+15550001001,Di,2026-05-12", "+15550001005,Eve,2026-05-12,more",
        ])
        let run = try practice.begin()
        #expect(run.status == 1)
        for part in [
            "line 3: \"5550001002\" is no telephone number", "line 4: day \"31.6.\"",
            "line 6: there are more values than columns", "nothing was sent",
        ] {
            #expect(run.output.contains(part), "\(run.output)")
        }
        #expect(practice.judge.entries.isEmpty)
        let rest = try practice.begin("--skip-bad")
        #expect(rest.status == 0, "\(rest.output)")
        #expect(
            rest.output.contains("line 5 +15550001001: same number as line 2"), "\(rest.output)")
        #expect(practice.judge.copies == ["+15550001001": 1])

        try practice.write(["+15550001001,Ana"], header: "number,name")
        let missing = try practice.begin("--batch", "other", "--skip-bad")
        #expect(missing.status == 1)
        #expect(missing.output.contains("there is no column \"day\""), "\(missing.output)")
        #expect(practice.judge.taken.count == 1)
    }

    @Test func `opt-outs hold between batches, after sweep and erase, too`() throws {
        let practice = try Practice(people: 2)
        #expect(try practice.begin("--batch", "one").status == 0)
        try practice.text("STOP", from: Practice.person(1))
        #expect(try practice.parley(["sweep"]).status == 0)
        #expect(
            try practice.parley(["erase", Practice.person(1), "--yes"]).output.contains(
                "first texts 1"))
        let run = try practice.begin("--batch", "two")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("line 2 +15550001001: has opted out"), "\(run.output)")
        // The erased number is still known in its batch, and has opted out.
        #expect(try practice.begin("--batch", "one").status == 0)
        #expect(practice.judge.copies == [Practice.person(1): 1, Practice.person(2): 2])
        #expect(try practice.sent("one").keys.contains("erased"))
        // All that is kept for some time is over.
        try Shell.run(
            "python3",
            [
                "-c",
                """
                import sqlite3, sys
                store = sqlite3.connect(sys.argv[1])
                for change in ("conversation SET began = 1, touched = 1, waits = 1, expires = 1",
                               "sent SET time = 1", "turn SET time = 1"):
                    store.execute("UPDATE " + change)
                store.commit()
                """, practice.store,
            ])
        try practice.parley(["sweep"])
        #expect(try practice.parley(["sent"]).output.isEmpty)
        let last = try practice.begin("--batch", "three")
        #expect(last.output.contains("line 2 +15550001001: has opted out"), "\(last.output)")
        #expect(practice.judge.copies == [Practice.person(1): 1, Practice.person(2): 3])
    }

    /// The plan has them still.
    @Test func `who opts out or is asked something while texts leave is left out`() throws {
        let practice = try Practice(people: 60)
        let process = try practice.started(["--batch", "b"])
        #expect(eventually(within: 20) { practice.judge.taken.count > 2 })
        try practice.text("STOP", from: Practice.person(60))
        for text in ["hi", "yes"] { try practice.text(text, from: Practice.person(59)) }
        #expect(practice.judge.taken.count < 58)
        #expect(process.waits(atMost: 30))
        #expect(process.stop() == 0, "\(process.log)")
        for line in [
            "60 texts from", "line 61 \(Practice.person(60)): has opted out",
            "line 60 \(Practice.person(59)): is in a conversation that waits (ask)",
        ] {
            #expect(process.log.contains(line), "\(process.log)")
        }
        #expect(practice.judge.copies.count == 58)
        #expect(try practice.sent("b").count == 58)
    }

    @Test func `who is in the middle of a conversation is not interrupted`() throws {
        let practice = try Practice(people: 2)
        try practice.text("hi", from: Practice.person(1))
        try practice.text("yes", from: Practice.person(1))
        let run = try practice.begin("--batch", "b")
        #expect(
            run.output.contains("line 2 +15550001001: is in a conversation that waits (ask)"),
            "\(run.output)")
        #expect(practice.judge.copies == [Practice.person(2): 1])
        // Whoever was texted and has not answered is in no conversation.
        try practice.write([Practice.person(2)], header: "number")
        #expect(try practice.begin("--batch", "c", name: "ask_all").status == 0)
        #expect(practice.judge.copies[Practice.person(2)] == 2)
        #expect(try !practice.text("4", from: Practice.person(2)).contains("Reply YES"))
    }

    @Test func `what is wrong on the command line, and when it runs, has its own status`() throws {
        let practice = try Practice(people: 1)
        let file = practice.folder.file("people.csv")
        #expect(try practice.parley(practice.arguments([])).status == 64, "no terminal, no --yes")
        #expect(try practice.begin(name: "remindd").status == 64)
        #expect(try practice.begin("--rate", "21").status == 64)
        #expect(try practice.begin("--retry-unknown").status == 64)
        for sender in ["whatsapp:+15005550006", "Dentist"] {
            let run = try practice.parley([
                "begin", "remind", "--people", file, "--from", sender, "--yes",
            ])
            #expect(run.status == 64, "\(run.output)")
        }
        let closed = try practice.parley([
            "begin", "remind", "--people", file, "--from", Practice.number, "--yes", "--between",
            Self.hoursWithoutNow,
        ])
        #expect(closed.status == 75, "\(closed.output)")
        let none = try practice.begin(settings: ["PARLEY_STORE": ""])
        #expect(none.status == 78)
        #expect(none.output.contains("no store is named"), "\(none.output)")
        #expect(practice.judge.entries.isEmpty)
        #expect(try practice.begin("--batch", "b").status == 0)
        try practice.write([Practice.person(1)], header: "number")
        let other = try practice.begin("--batch", "b", name: "ask_all")
        #expect(other.status == 1)
        #expect(other.output.contains("begins remind from +15005550006"), "\(other.output)")
    }

    /// An hour of the day that it is not in Dublin.
    private static var hoursWithoutNow: String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Dublin") ?? .gmt
        return calendar.component(.hour, from: Date()) < 12 ? "14:00..15:00" : "02:00..03:00"
    }

    @Test func `the first texts can go to one's own phone, and nothing is kept`() throws {
        let practice = try Practice(people: 5)
        let run = try practice.begin("--instead", "+15557770000")
        #expect(run.status == 0, "\(run.output)")
        #expect(practice.judge.copies == ["+15557770000": 3])
        #expect(try practice.parley(["sent"]).output.isEmpty)
        #expect(try practice.begin("--limit", "2", "--batch", "b").status == 0)
        #expect(practice.judge.copies.count == 3)
        #expect(try practice.begin("--batch", "b").status == 0)
        #expect(practice.judge.copies.count == 6)
    }

    @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func `a run that is stopped waits for what is in flight`(
        _ signal: Int32, _ status: Int32
    ) throws {
        let practice = try Practice(people: 60, ["--number", "\(Practice.person(1))=429"])
        let process = try practice.started(["--batch", "b"])
        #expect(eventually(within: 20) { practice.judge.taken.count > 5 })
        // A second one sends nothing.
        let second = try practice.begin("--batch", "b")
        #expect(second.status == 75, "\(second.output)")
        #expect(process.stop(signal, within: 20) == status, "\(process.log)")
        #expect(process.log.contains("to go on: "), "\(process.log)")
        let count = practice.judge.taken.count
        #expect(count < 59)
        let sent = try practice.sent("b")
        #expect(sent.count == count)
        #expect(sent.values.allSatisfy { $0 == "sent" }, "\(sent)")
        #expect(sent[Practice.person(1)] == nil, "it was not sent")
    }

    @Test func `an answer before Twilio's 201 finds the conversation`() throws {
        let practice = try Practice(people: 1, ["--delay", "1.5"])
        let process = try practice.started(["--batch", "b"])
        #expect(eventually(within: 10) { practice.judge.taken.count == 1 })
        #expect(try practice.sent("b")[Practice.person(1)] == "sending")
        #expect(try practice.text("yes", from: Practice.person(1)).contains("See you"))
        #expect(process.waits(atMost: 10))
        #expect(try practice.sent("b")[Practice.person(1)] == "sent answered")
    }

    @Test(arguments: [1, 2])
    func `killed 8 times, nobody has two and everybody has one or stands in the list`(
        _ runners: Int
    ) throws {
        let output = try Shell.run(
            "python3",
            [
                try Repository.path("Tests/Setup/soak-begin"), "--rows", "300", "--kills", "8",
                "--runners", "\(runners)", "--seed", "\(runners)", "--seconds", "150", "--parley",
                try Repository.executable,
            ])
        #expect(output.contains("300 rows, 8 kills"), "\(output)")
        #expect(output.contains("twice 0, missing 0"), "\(output)")
    }

    @Test func `10,000 rows are checked within 2 seconds`() throws {
        let practice = try Practice(people: 1)
        try practice.write((0..<10_000).map { "+1555\(1_000_000 + $0),Ana,2026-05-12" })
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<3 {
            times.append(
                try clock.measure {
                    let run = try practice.parley(practice.arguments(["--dry-run"]))
                    #expect(run.output.contains("10,000 texts"), "\(run.output)")
                })
        }
        #expect(try #require(times.min()) < .seconds(2), "\(times)")
    }
}
