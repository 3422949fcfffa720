import Foundation
import TestSupport
import Testing

/// What `parley begin` makes of each of Twilio's answers: what it ends with, what is kept, and what the
/// conversation is then.
struct BeginAnswerTests {
    /// What the server plays, with what the command ends, and what is known then; nil: no line.
    static let faults: [(fault: String, exit: Int, known: String?, taken: Int)] = [
        ("ok", 0, "sent", 1), ("not-json", 0, "sent", 1), ("cut", 0, "sent", 1),
        ("429,429,ok", 0, "sent", 1), ("429-plain,429-plain,429-plain,ok", 0, "sent", 1),
        ("21611,ok", 0, "sent", 1), ("21614", 2, "failed 21614", 0),
        ("21610", 2, "failed 21610", 0), ("500", 2, "unknown", 0), ("503", 2, "unknown", 0),
        ("503-taken", 0, "sent", 1), ("lost", 2, "unknown", 0), ("lost-taken", 0, "sent", 1),
        ("reset", 2, "unknown", 0), ("reset-taken", 0, "sent", 1), ("301", 77, nil, 0),
        ("400", 77, nil, 0), ("401", 77, nil, 0), ("403", 77, nil, 0), ("404", 77, nil, 0),
        ("20003", 77, nil, 0), ("21606", 77, nil, 0), ("21999", 77, nil, 0),
    ]

    @Test(arguments: faults)
    func `each answer of Twilio's is taken as what it is`(
        _ fault: String, _ exit: Int, _ known: String?, _ taken: Int
    ) throws {
        let person = Practice.person(1)
        let practice = try Practice(people: 1, ["--number", "\(person)=\(fault)"])
        // A conversation that has ended, so that nothing waits.
        for text in ["hi", "yes", "Do you have tea?"] { try practice.text(text, from: person) }
        let run = try practice.begin("--batch", "b")
        #expect(run.status == exit, "\(run.output)")
        #expect(practice.judge.taken.count == taken)
        #expect(try practice.sent("b")[person] == known)
        #expect(practice.judge.wrong == [])
        if fault == "21610" {
            #expect(try practice.parley(["refused"]).output.hasPrefix("15550001001"))
        }
        // Where nobody got a text the conversation is what it was.
        let answer = try practice.text(taken == 1 ? "yes" : "Hello there", from: person)
        if taken == 1 {
            #expect(answer.contains("See you"), "\(answer)")
        } else if known != "unknown" {
            #expect(answer.contains("This is the dentist"), "\(answer)")
        }
        let again = try practice.begin("--batch", "b")
        #expect(practice.judge.taken.count <= 1)
        if known == "unknown" { #expect(again.status == 2, "\(again.output)") }
    }

    /// The numbers of Twilio's that are about one person, with some of the words for it.
    static let refusals = [
        21211: "no telephone number", 21214: "cannot be reached", 21217: "no telephone number",
        21408: "may not text this country", 21610: "has opted out", 21612: "from that sender",
        21614: "no mobile number", 21617: "longer than 1,600", 21635: "a landline",
    ]

    @Test func `what is wrong with one number is said of it, and the others get their text`() throws
    {
        let codes = Self.refusals.keys.sorted()
        let faults = codes.enumerated().flatMap { index, code in
            ["--number", "\(Practice.person(index + 1))=\(code)"]
        }
        let practice = try Practice(people: codes.count + 3, faults)
        let run = try practice.begin("--batch", "b")
        #expect(run.status == 2, "\(run.output)")
        #expect(run.output.contains("3 sent · 9 failed\n"), "\(run.output)")
        let sent = try practice.sent("b")
        for (index, code) in codes.enumerated() {
            let person = Practice.person(index + 1)
            #expect(sent[person] == "failed \(code)")
            let line = try #require(
                run.output.split(separator: "\n").first { $0.contains("line \(index + 2) ") })
            #expect(line.contains(person) && line.contains("(Twilio \(code))"), "\(line)")
            #expect(line.contains(Self.refusals[code] ?? "?"), "\(line)")
        }
        #expect(sent.values.count { $0 == "sent" } == 3)
        // No conversation was begun with them, and none of them is tried again.
        let waiting = try practice.parley(["conversations"]).output
        #expect(waiting.split(separator: "\n").count { $0.contains(": remind") } == 3, "\(waiting)")
        let again = try practice.begin("--batch", "b")
        #expect(again.status == 2, "\(again.output)")
        #expect(practice.judge.taken.count == 3)
        #expect(practice.judge.entries.count { $0.what == "refused" } == 9)
    }

    @Test func `a fault of the account stops the run, and the next one sends the rest`() throws {
        let practice = try Practice(people: 40, ["--number", "\(Practice.person(5))=20003,ok"])
        let run = try practice.begin("--batch", "b")
        #expect(run.status == 77, "\(run.output)")
        #expect(run.output.contains(" not begun"), "\(run.output)")
        #expect(run.output.contains("must be of one account and of its region"), "\(run.output)")
        #expect(run.output.contains("to go on: "), "\(run.output)")
        #expect(practice.judge.taken.count < 40)
        #expect(try practice.sent("b").count == practice.judge.taken.count)
        #expect(try practice.begin("--batch", "b").status == 0)
        #expect(practice.judge.copies.count == 40)
        #expect(practice.judge.copies.values.allSatisfy { $0 == 1 })
    }

    /// Retry-After says 100 s, of which a hundredth is waited; the others are held back with it.
    @Test func `as long as Twilio asks for nothing is sent`() throws {
        let practice = try Practice(people: 6, ["--number", "\(Practice.person(3))=429@100,ok"])
        #expect(try practice.begin("--batch", "b").status == 0)
        let entries = practice.judge.entries.filter { ["taken", "refused"].contains($0.what) }
        let refused = try #require(entries.firstIndex { $0.what == "refused" })
        // One may have been on its way.
        let gaps = zip(entries[refused...], entries[(refused + 1)...]).map { $1.time - $0.time }
        #expect(gaps.contains { $0 > 0.8 }, "\(gaps)")
        #expect(practice.judge.copies.count == 6)
        #expect(practice.judge.copies.values.allSatisfy { $0 == 1 })
    }

    /// The ways are variables of the environment, with curl's status.
    ///
    /// Only Twilio's own address is asked for by a proxy; the region makes it one that there is not.
    @Test func `where no connection comes about nothing is sent, and three such rows stop the run`()
        throws
    {
        let practice = try Practice(people: 30)
        let folder = practice.folder
        try Shell.run(
            lines: """
                openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem \
                    -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 2>/dev/null
                cat key.pem certificate.pem > both.pem
                """, in: folder.path)
        let secured = try Judge(in: folder, certificate: folder.file("both.pem"))
        let address = secured.origin
        let twilio = ["PARLEY_TWILIO_API": "", "TWILIO_REGION": "nowhere"]
        let proxies = [
            ("http://\(String(repeating: "a", count: 70)):1", 5), ("http://127.0.0.1:1", 7),
            // It opens no way.
            (practice.judge.origin, 56),
        ]
        let ways: [([String: String], Int)] = [
            (["PARLEY_TWILIO_API": "http://127.0.0.1:1"], 7),
            (["PARLEY_TWILIO_API": practice.judge.origin.replacing("http:", with: "https:")], 35),
            (["PARLEY_TWILIO_API": address], 60),
            (["PARLEY_TWILIO_API": address, "CURL_CA_BUNDLE": folder.file("none.pem")], 77),
        ]
        let byProxy = proxies.map { proxy, code in
            (twilio.merging(["https_proxy": proxy]) { $1 }, code)
        }
        for (settings, code) in ways + byProxy {
            let run = try practice.parley(
                practice.arguments(["--yes", "--batch", "b"]), settings: settings)
            #expect(run.status == 2, "\(run.output)")
            #expect(run.output.contains("Twilio cannot be reached"), "\(run.output)")
            #expect(run.output.contains("curl: (\(code))"), "\(run.output)")
            #expect(run.output.contains(" not begun"), "\(run.output)")
            #expect(run.output.contains("to go on: "), "\(run.output)")
            #expect(try practice.sent("b").isEmpty)
        }
        #expect(secured.taken.isEmpty && practice.judge.taken.isEmpty)
        #expect(try practice.parley(["conversations"]).output.split(separator: "\n").count == 1)
        // It was the certificate alone.
        let trusted = try practice.parley(
            practice.arguments(["--yes", "--batch", "b"]),
            settings: [
                "PARLEY_TWILIO_API": address, "CURL_CA_BUNDLE": folder.file("certificate.pem"),
            ])
        #expect(trusted.status == 0, "\(trusted.output)")
        #expect(secured.copies.count == 30)
        #expect(secured.wrong == [])
    }

    /// curl gives up after its 30 s, which nothing shortens.
    @Test func `an answer that does not come is looked for, and what is not found stays unknown`()
        throws
    {
        let (found, lost) = (Practice.person(1), Practice.person(2))
        let practice = try Practice(
            people: 2, ["--number", "\(found)=late-taken", "--number", "\(lost)=late,ok"])
        let run = try practice.begin("--batch", "b")
        #expect(run.status == 2, "\(run.output)")
        #expect(run.output.contains("1 sent · 1 unknown"), "\(run.output)")
        #expect(run.output.contains("line 3 \(lost): no answer: curl: (28)"), "\(run.output)")
        #expect(try practice.sent("b") == [found: "sent", lost: "unknown"])
        #expect(practice.judge.entries.contains { $0.what == "listed" && $0.to == lost })
        #expect(try practice.begin("--batch", "b").status == 2)
        #expect(practice.judge.copies == [found: 1])
        // Whoever got it can answer, and so can whoever may have.
        for person in [found, lost] {
            #expect(try practice.text("yes", from: person).contains("See you"))
        }
    }
}
