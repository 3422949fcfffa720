import Foundation
import TestSupport
import Testing

/// What `parley begin` makes of a file, and what it says before and behind.
struct BeginPlanTests {
    @Test func `of a number that stands twice the first good row is sent`() throws {
        let practice = try Practice()
        try practice.write([
            "+15550001001,Ana,31.6.", "+1 555 000 1001,Bo,2026-05-12",
            "+15550001001,Cy,2026-05-13", "+15550001001,Di,nonsense",
        ])
        let run = try practice.begin("--skip-bad", "--batch", "b")
        #expect(run.status == 0, "\(run.output)")
        #expect(practice.judge.taken.map(\.to) == ["+15550001001"])
        #expect(practice.judge.taken.first?.body?.hasPrefix("Hi Bo,") == true)
        for part in [
            "left out: 1 with a mistake (line 2)", "left out: 2 the same number twice (lines 4-5)",
            "line 4 +15550001001: same number as line 3", "with a mistake: line 2",
            "1 sent · 2 left out · 1 with a mistake", "sent: line 3",
        ] {
            #expect(run.output.contains(part), "\(part): \(run.output)")
        }
    }

    @Test func `a text that is too long is a mistake, and the number's next row is sent`() throws {
        let practice = try Practice()
        let name = String(repeating: "x", count: 1_600)
        try practice.write(["+15550001001,\(name),2026-05-12", "+15550001001,Bo,2026-05-12"])
        let refused = try practice.begin("--batch", "b")
        #expect(refused.status == 1, "\(refused.output)")
        #expect(refused.output.contains("line 2: "), "\(refused.output)")
        #expect(practice.judge.entries.isEmpty)
        #expect(try practice.begin("--batch", "b", "--skip-bad").status == 0)
        #expect(
            practice.judge.taken.map(\.body?.count) == [
                "Hi Bo, we expect you on Tue 12 May. Reply YES or NO.".count
            ])
    }

    @Test func `a cell that is no number says what to do`() throws {
        let practice = try Practice()
        try practice.write([
            "3.53871E+11,Ana,2026-05-12", "\"3,53871E+11\",Ana,2026-05-12", ",Ana,2026-05-12",
            "\(Practice.number),Ana,2026-05-12", "whatsapp:+15550001001,Ana,2026-05-12",
        ])
        let run = try practice.begin()
        #expect(run.status == 1)
        for part in [
            "line 2: \"3.53871E+11\" is no telephone number; the spreadsheet has shortened it",
            "line 3: \"3,53871E+11\" is no telephone number; the spreadsheet has shortened it",
            "line 4: there is no telephone number",
            "line 5: +15005550006 is the number that texts, and cannot text itself",
            "line 6: \"whatsapp:+15550001001\" is no telephone number; write it with +",
        ] {
            #expect(run.output.contains(part), "\(part): \(run.output)")
        }
        #expect(practice.judge.entries.isEmpty)
    }

    /// As spreadsheets and people save it.
    @Test(arguments: [
        "\u{FEFF}number,name,day\r\n+15550001001,Ana,2026-05-12\r\n\r\n",
        "Phone Number;Name;Day\n+1 (555) 000-1001;Ana;2026-05-12\n;;\n",
        "\"number\",\" NAME \",\" Day \"\n\"+15550001001\",\"Ana\",\" 2026-05-12 \"\n",
        "number,Appointment Room,day,name\n\n+15550001001,\"2nd, left\",2026-05-12,Ana",
        "number,name,day,,\n+15550001001,Ana,2026-05-12,,\n",
        "number,name,day\r+15550001001,Ana,2026-05-12\r",
    ])
    func `a file is read as it is saved`(_ text: String) throws {
        let practice = try Practice(people: 1)
        try practice.folder.write("people.csv", text)
        let run = try practice.begin("--batch", "b")
        #expect(run.status == 0, "\(run.output)")
        #expect(practice.judge.taken.map(\.to) == ["+15550001001"])
        #expect(
            practice.judge.taken.first?.body
                == "Hi Ana, we expect you on Tue 12 May. Reply YES or NO.")
        #expect(practice.judge.wrong == [])
    }

    @Test func `who is beyond the limit is named, and the command that goes on`() throws {
        let practice = try Practice(people: 5)
        let run = try practice.begin("--limit", "2")
        #expect(run.status == 0, "\(run.output)")
        for part in [
            "later: 3 beyond --limit (lines 4-6)", "2 sent · 3 beyond --limit", "sent: lines 2-3",
        ] {
            #expect(run.output.contains(part), "\(part): \(run.output)")
        }
        // Tomorrow the batch would have another name, and everybody a second text.
        let line = try #require(
            run.output.split(separator: "\n").first { $0.hasPrefix("to go on: ") })
        #expect(line.hasSuffix("'"), "\(line)")
        let name = try #require(line.split(separator: "--batch '").last?.dropLast())
        #expect(name.hasPrefix("remind 20"), "\(line)")
        let rest = try practice.begin("--batch", String(name))
        #expect(rest.output.contains("3 sent · 2 sent by an earlier run"), "\(rest.output)")
        #expect(rest.output.contains("sent by an earlier run: lines 2-3"), "\(rest.output)")
        #expect(!rest.output.contains("to go on"), "\(rest.output)")
        #expect(practice.judge.copies.count == 5)
        #expect(practice.judge.copies.values.allSatisfy { $0 == 1 })
    }

    /// The hours are for the people; nobody of them gets it.
    @Test func `one's own phone is texted at any hour, whoever has the text already`() throws {
        let practice = try Practice(people: 2)
        let script = Practice.script.replacing("timezone = Europe/Dublin\n", with: "")
        try practice.folder.write("dentist.talk", script)
        #expect(try practice.begin("--batch", "b").status == 0)
        let run = try practice.parley([
            "begin", "remind", "--people", practice.folder.file("people.csv"), "--from",
            Practice.number, "--rate", "20", "--yes", "--batch", "b", "--instead", "+15557770000",
        ])
        #expect(run.status == 0, "\(run.output)")
        #expect(
            run.output.contains("2 texts from +15005550006 to +15557770000 alone; nothing is kept"),
            "\(run.output)")
        #expect(practice.judge.copies["+15557770000"] == 2)
        #expect(try practice.sent("b").count == 2)
        // Elsewhere a script without a clock needs --any-hour.
        let others = try practice.parley([
            "begin", "remind", "--people", practice.folder.file("people.csv"), "--from",
            Practice.number, "--yes",
        ])
        #expect(others.status == 64, "\(others.output)")
        #expect(others.output.contains("has no timezone"), "\(others.output)")
    }

    @Test func `a server on this machine is asked without the environment's proxy`() throws {
        let practice = try Practice(people: 2)
        let nobody = "http://127.0.0.1:1"
        let run = try practice.begin(
            settings: [
                "http_proxy": nobody, "https_proxy": nobody, "HTTPS_PROXY": nobody,
                "all_proxy": nobody, "ALL_PROXY": nobody,
            ])
        #expect(run.status == 0, "\(run.output)")
        #expect(practice.judge.copies.count == 2)
    }

    @Test func `the real address is asked by the environment's proxy`() throws {
        let practice = try Practice(people: 5)
        // Nobody is there, so that nothing leaves this machine.
        let run = try practice.begin(
            settings: ["PARLEY_TWILIO_API": "", "https_proxy": "http://127.0.0.1:1"])
        #expect(run.status == 2, "\(run.output)")
        #expect(run.output.contains("Twilio cannot be reached"), "\(run.output)")
        #expect(run.output.contains("127.0.0.1"), "\(run.output)")
        #expect(try practice.parley(["sent"]).output.isEmpty)
    }

    @Test func `parley sent says which batches there are`() throws {
        let practice = try Practice(people: 1, ["--number", "\(Practice.person(1))=21614"])
        let none = try practice.parley(["sent", "may"])
        #expect(none.status == 1)
        #expect(none.output.contains("nobody has been texted first as yet"), "\(none.output)")
        #expect(try practice.begin("--batch", "b").status == 2)
        let other = try practice.parley(["sent", "may"])
        #expect(other.status == 1)
        #expect(
            other.output.contains("there is no batch \"may\"; the newest are \"b\""),
            "\(other.output)")
        let words = try practice.parley(["sent", "b"]).output
        #expect(
            words.hasPrefix(
                "number +15550001001, status failed, error it is no mobile number (Twilio 21614), "
                    + "time 20"), "\(words)")
        let json = try practice.parley(["sent", "b", "--json"]).output
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let row = try #require(object as? [String: String])
        #expect(row["number"] == "+15550001001" && row["error"] == "21614")
        #expect(row["sid"] == "" && row["answered"] == "")
        #expect(row["time"]?.hasSuffix("Z") == true)
        #expect(
            try practice.parley(["sent", "b", "--csv"]).output
                .hasPrefix("number,status,error,sid,time,answered\n"))
        // Another script's batch of the same name.
        try practice.folder.write(
            "dentist.talk", Practice.script.replacing("= dentist", with: "= surgery"))
        #expect(try practice.begin("--batch", "b").status == 2)
        let both = try practice.parley(["sent", "b"])
        #expect(both.status == 1)
        #expect(
            both.output.contains("several scripts have a batch \"b\": dentist, surgery"),
            "\(both.output)")
        #expect(try practice.parley(["sent", "b", "--script", "surgery"]).status == 0)
    }
}
