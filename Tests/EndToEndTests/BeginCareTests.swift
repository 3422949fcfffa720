import Foundation
import TestSupport
import Testing

/// Who is erased while a text is on its way, and which script and sender a text has.
struct BeginCareTests {
    @Test func `whoever is erased while Twilio takes nothing is not texted`() throws {
        let person = Practice.person(1)
        let practice = try Practice(people: 1, ["--number", "\(person)=429"])
        let process = try practice.started(["--batch", "b"])
        #expect(eventually(within: 10) { practice.judge.entries.contains { $0.what == "refused" } })
        let erased = try practice.parley(["erase", person, "--yes"])
        #expect(erased.output.contains("first texts 1"), "\(erased.output)")
        #expect(process.waits(atMost: 20))
        #expect(process.stop() == 2, "\(process.log)")
        #expect(
            process.log.contains(
                "line 2 \(person): what was kept of the person was erased meanwhile"),
            "\(process.log)")
        #expect(process.log.contains("to go on: "), "\(process.log)")
        #expect(practice.judge.taken.isEmpty)
        #expect(try practice.parley(["sent"]).output.isEmpty)
        #expect(
            try practice.text("Hello there", from: person).contains(
                "This is the dentist's machine."))
    }

    @Test func `whoever is erased while the run is killed is unknown, and not texted again`() throws
    {
        let person = Practice.person(1)
        let practice = try Practice(people: 2, ["--number", "\(person)=late-taken"])
        let process = try practice.started(["--batch", "b"])
        #expect(eventually(within: 10) { practice.judge.taken.count == 2 })
        #expect(process.stop(SIGKILL, within: 10) == 128 + SIGKILL)
        _ = try practice.parley(["erase", person, "--yes"])
        // Nine tenths of a second stand for 90.
        #expect(
            eventually(within: 20) {
                _ = try? practice.begin("--batch", "b")
                return (try? practice.sent("b")["erased"]) == "unknown"
            })
        #expect(practice.judge.copies == [person: 1, Practice.person(2): 1])
        let batches = try practice.parley(["sent"]).output
        #expect(batches.contains("texts 2, unknown 1, sent 1"), "\(batches)")
    }

    @Test func `what is unknown is looked for once more before it is sent again`() throws {
        let person = Practice.person(1)
        let practice = try Practice(people: 2)
        #expect(try practice.begin("--batch", "b").status == 0)
        // As where nobody looked long enough.
        try Shell.run(
            "python3",
            [
                "-c",
                """
                import sqlite3, sys
                store = sqlite3.connect(sys.argv[1])
                store.execute("UPDATE sent SET status = 'unknown', sid = '' WHERE number = ?", sys.argv[2:])
                store.commit()
                """, practice.store, person,
            ])
        let run = try practice.parley(
            practice.arguments(["--batch", "b", "--retry-unknown"]), answering: "yes")
        #expect(run.status == 0, "\(run.output)")
        #expect(
            run.output.contains("line 2 \(person): in this batch already: sent"), "\(run.output)")
        #expect(try practice.sent("b")[person] == "sent")
        #expect(practice.judge.copies == [person: 1, Practice.person(2): 1])
    }

    @Test(arguments: [
        ("503", "Twilio answered 503."), ("403", "Twilio answered 403;"), ("lost", "no answer: "),
    ])
    func `who is unknown stays so where Twilio's list cannot be read`(
        fault: String, reason: String
    ) throws {
        let (lost, failed) = (Practice.person(1), Practice.person(2))
        let practice = try Practice(
            [
                "--number", "\(lost)=lost-taken,ok", "--number", "\(failed)=21614,ok", "--list",
                "\(lost)=\(fault)",
            ])
        #expect(try practice.begin("--batch", "b").status == 2)
        // The first one asks, because of the other row; of the second nothing is left to ask.
        for more in [["--retry-failed"], []] {
            let run = try practice.parley(
                practice.arguments(["--batch", "b", "--retry-unknown"] + more), answering: "yes")
            #expect(run.status == 2, "\(run.output)")
            let said = try #require(
                run.output.firstRange(of: "Twilio's list of messages cannot be read: \(reason)"),
                "\(run.output)")
            let question = run.output.firstRange(of: "Send? yes or no: ")
            #expect((question != nil) == !more.isEmpty, "\(run.output)")
            #expect(said.lowerBound < question?.lowerBound ?? run.output.endIndex)
            #expect(run.output.contains("Whoever is unknown (line 2) may have"), "\(run.output)")
            #expect(!run.output.contains("a second time"), "\(run.output)")
            #expect(
                run.output.contains("line 2 \(lost): from an earlier run"), "\(run.output)")
        }
        #expect(
            try practice.sent("b") == [
                lost: "unknown", failed: "sent", Practice.person(3): "sent",
            ])
        #expect(practice.judge.copies == [lost: 1, failed: 1, Practice.person(3): 1])
        #expect(practice.judge.wrong == [])
    }

    @Test func `a list that cannot be read after the question keeps a row unknown`() throws {
        let person = Practice.person(1)
        let practice = try Practice(
            people: 1,
            ["--number", "\(person)=503-taken,ok", "--list", "\(person)=503,503,503,ok,lost,ok"])
        #expect(try practice.begin("--batch", "b").status == 2)
        let retry = practice.arguments(["--batch", "b", "--retry-unknown"])
        // The look before the question is good, the one behind it not.
        let run = try practice.parley(retry, answering: "yes")
        #expect(run.status == 2, "\(run.output)")
        #expect(run.output.contains("may get it a second time"), "\(run.output)")
        #expect(
            run.output.contains(
                "line 2 \(person): not sent again, as Twilio's list cannot be read: no answer"),
            "\(run.output)")
        #expect(try practice.sent("b") == [person: "unknown"])
        // Where it can be read again, it shows that the text has left.
        let seen = try practice.parley(retry, answering: "yes")
        #expect(seen.status == 0, "\(seen.output)")
        #expect(seen.output.contains("in this batch already: sent"), "\(seen.output)")
        #expect(practice.judge.copies == [person: 1])
    }

    @Test func `a folder has the script of the number that texts`() throws {
        let practice = try Practice(people: 1)
        let other =
            "name = other\ncountry = +1\n[start]\n> Hello\n[begin ask]\n> How was it?\n< {x: text} -> end\n"
        try practice.folder.write("scripts/\(Practice.number).talk", Practice.script)
        try practice.folder.write("scripts/12345.talk", other)
        let folder = ["PARLEY_SCRIPT": practice.folder.file("scripts")]
        #expect(try practice.begin("--batch", "b", settings: folder).status == 0)
        try practice.write(["555 000 1001,Ana", "(555) 000-1002,Bo"], header: "number,name")
        let service = "MG" + String(repeating: "0", count: 32)
        let arguments = [
            "begin", "ask", "--people", practice.folder.file("people.csv"), "--from", "12345",
            "--any-hour", "--rate", "20", "--yes", "--service", service,
        ]
        let run = try practice.parley(arguments, settings: folder)
        #expect(run.status == 0, "\(run.output)")
        let taken = practice.judge.taken
        #expect(taken.map(\.from) == [Practice.number, "12345", "12345"])
        #expect(taken.dropFirst().map(\.service) == [service, service])
        #expect(Set(taken.compactMap(\.to)) == ["+15550001001", "+15550001002"])
        #expect(practice.judge.wrong == [])
        // A number without a script of its own, where there is no default.talk.
        let none = try practice.parley(
            arguments.map { $0 == "12345" ? "+15005550007" : $0 }, settings: folder)
        #expect(none.status == 1, "\(none.output)")
        #expect(
            none.output.contains(
                "has no script for +15005550007: name one +15005550007.talk, or default.talk"),
            "\(none.output)")
        // A name, a channel, a service that is none.
        for (option, value) in [
            ("--from", "Dentist"), ("--from", "whatsapp:+15005550006"), ("--service", "MG1"),
            ("--instead", "5551234"), ("--callback", "example.org"), ("--price", "much"),
            ("--limit", "0"), ("--between", "8-21"),
        ] {
            let refused = try practice.begin(option, value)
            #expect(refused.status == 64, "\(refused.output)")
            #expect(refused.output.contains(option), "\(refused.output)")
        }
        #expect(practice.judge.entries.count { $0.what == "taken" } == 3)
    }
}
