import Foundation
import Glibc
import Testing
import TestSupport

/// Scripts behind the webhook: taken up, taken up again, refused, and what they save.
struct ScriptTests {
    private let executable: String
    private let folder: TemporaryFolder
    private let origin = "http://127.0.0.1:8080"

    init() throws {
        executable = try Repository.executable
        folder = try TemporaryFolder()
    }

    private func environment(_ script: String) -> [String: String] {
        Exchanges.environment.merging(["PARLEY_SCRIPT": script]) { $1 }
    }

    private func serve(_ script: String) throws -> (RunningProcess, FastCGITransport) {
        let socket = folder.file("parley.sock")
        let parley = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket)"], environment: environment(script),
            in: folder)
        #expect(parley.logs("listening"), "\(parley.log)")
        return (parley, FastCGITransport(unix: socket))
    }

    private func text(
        _ body: String, _ transport: some Transport, cookie: String? = nil,
        from: String = "+15550001234"
    ) throws -> Answer {
        var request = Webhook(posting: Webhook.fields(body, from: from))
        request.cookie = cookie
        return try transport.send(request.signed(Exchanges.token, origin: origin))
    }

    @Test func `the appointment example runs by CGI and by FastCGI, and saves the answer`() throws {
        for name in ["b-appointment.talk", "people.csv"] {
            let example = try String(
                contentsOfFile: Repository.path("Examples/\(name)"), encoding: .utf8)
            try folder.write(name, example)
        }
        let script = folder.file("b-appointment.talk")
        let (parley, fastCGI) = try serve(script)
        let cgi = CGITransport(executable, environment: environment(script))
        let ana = "+15550101111"
        let yes = try text("Yep!", fastCGI, from: ana)
        #expect(yes.text == "Thank you, Ana. See you on Tue 5 May 10:30.")
        let no = try text("no", cgi, from: ana)
        #expect(no.text?.contains("Shall we find another day?") == true)
        let again = try text("nope", cgi, cookie: no.cookie, from: ana)
        #expect(again.body.contains("All right, we took you off the list for Tue 5 May 10:30."))
        #expect(again.body.contains("<Message to=\"+15550100200\">"))
        let rows = folder.read("answers.csv").split(separator: "\n").map(String.init)
        #expect(rows.count == 3)
        let time = /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\dZ,\+15550101111,SM/
        #expect(rows.dropFirst().allSatisfy { $0.contains(time) }, "\(rows)")
        #expect(rows.first == "\u{FEFF}time,from,message,answer,day,half")
        #expect(rows.dropFirst().map { $0.hasSuffix(",yes,,") } == [true, false])
        let attributes = try FileManager.default.attributesOfItem(
            atPath: folder.file("answers.csv"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(parley.stop(within: 1) == 0)
    }

    @Test(arguments: ["bot.talk", "people.csv"])
    func `a script or people file that everybody can write answers nobody`(name: String) throws {
        let texts = [
            "bot.talk": "people = file people.csv\n[start]\n> hello {caller}\n\n"
                + "[test one]\nfrom +15550001234\n< hi\n> hello Ana\n",
            "people.csv": "phone,caller\n+15550001234,Ana\n",
        ]
        for (file, text) in texts {
            try folder.write(file, text, mode: file == name ? 0o666 : 0o644)
        }
        let script = folder.file("bot.talk")
        let complaint = "\(folder.file(name)): everybody can write this file; chmod 644 it"
        let refused = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(folder.file("s"))"],
            environment: environment(script), in: folder)
        #expect(refused.waits(atMost: 10))
        #expect(refused.stop() == 78)
        #expect(refused.log.contains(complaint), "\(refused.log)")
        let cgi = CGITransport(executable, environment: environment(script))
        #expect(try text("hi", cgi).status == 500)
        // What answers nobody does not look: under WSL every file is such a one.
        for command in [["check", script], ["test", script], ["graph", script]] {
            let tool = try RunningProcess(executable, command, in: folder)
            #expect(tool.waits(atMost: 10))
            #expect(!tool.log.contains("everybody"), "\(tool.log)")
        }
        #expect(unsafe chmod(folder.file(name), 0o644) == 0)
        #expect(try text("hi", cgi).text == "hello Ana")
        let (parley, transport) = try serve(script)
        #expect(try text("hi", transport).text == "hello Ana")
        // Later on the old one stays, until the rights are mended.
        try folder.write("bot.talk", "people = file people.csv\n[start]\n> bye {caller}\n")
        #expect(unsafe chmod(folder.file(name), 0o666) == 0)
        #expect(try text("hi", transport).text == "hello Ana")
        #expect(parley.logs(complaint), "\(parley.log)")
        #expect(unsafe chmod(folder.file(name), 0o644) == 0)
        #expect(try text("hi", transport).text == "bye Ana")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `a changed script is taken up, a broken one is written down and the old one stays`()
        throws
    {
        let script = try folder.write("bot.talk", "[start]\n> one\n")
        let (parley, transport) = try serve(script)
        #expect(try text("hi", transport).text == "one")
        try folder.write("bot.talk", "[start]\n> two\n")
        #expect(try text("hi", transport).text == "two")
        try folder.write("bot.talk", "[start]\n> three\n-> nowhere\n")
        #expect(try text("hi", transport).text == "two")
        #expect(try text("hi", transport).text == "two")
        #expect(parley.log.components(separatedBy: "T102").count == 2, "\(parley.log)")
        try folder.write("bot.talk", "[start]\n> four\n")
        #expect(try text("hi", transport).text == "four")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `a changed people file is taken up`() throws {
        let script = try folder.write(
            "bot.talk", "people = file people.csv\n[start]\n> Hello {caller}!\n")
        try folder.write("people.csv", "phone,caller\n+15550001234,Ana\n")
        let (parley, transport) = try serve(script)
        #expect(try text("hi", transport).text == "Hello Ana!")
        try folder.write("people.csv", "phone,caller\n+15550001234,Anabel\n")
        #expect(try text("hi", transport).text == "Hello Anabel!")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `a script with errors starts no server and is a 500 by CGI`() throws {
        let script = try folder.write("bot.talk", "[start]\n> hello\n-> nowhere\n")
        let process = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(folder.file("s"))"],
            environment: environment(script), in: folder)
        #expect(process.waits(atMost: 10))
        #expect(process.stop() == 78)
        #expect(process.log.contains("\(script):3:"))
        let cgi = CGITransport(executable, environment: environment(script))
        #expect(try text("hi", cgi).status == 500)
    }

    private func check(_ script: String, _ options: String...) throws -> (Int32?, String) {
        let process = try RunningProcess(executable, ["check"] + options + [script], in: folder)
        #expect(process.waits(atMost: 10))
        return (process.stop(), process.log)
    }

    @Test func `a reply that is too long whatever people write is an error on every way`() throws {
        let long = String(repeating: "no end ", count: 230)
        let script = try folder.write("bot.talk", "segments = 20\n[start]\n> \(long)\n")
        let error = "\(script):3:1: error: T116: this reply can have 1,609 characters"
        let (status, found) = try check(script)
        #expect(status == 1)
        #expect(found.hasPrefix(error), "\(found)")
        let process = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(folder.file("s"))"],
            environment: environment(script), in: folder)
        #expect(process.waits(atMost: 10))
        #expect(process.stop() == 78)
        #expect(process.log.contains(error), "\(process.log)")
        let cgi = CGITransport(executable, environment: environment(script))
        #expect(try text("hi", cgi).status == 500)
        // Behind a server that runs, the old one stays.
        try folder.write("bot.talk", "[start]\n> short\n")
        let (parley, fastCGI) = try serve(script)
        #expect(try text("hi", fastCGI).text == "short")
        try folder.write("bot.talk", "segments = 20\n[start]\n> \(long)\n")
        #expect(try text("hi", fastCGI).text == "short")
        #expect(parley.logs("T116"), "\(parley.log)")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test
    func `a reply that is too long by what people write is a warning, and is cut on every way`()
        throws
    {
        let script = try folder.write(
            "bot.talk", "segments = 20\n[start]\n> You wrote:\n> {body}\n")
        let warning = "\(script):4:1: warning: T216: this reply can have 1,611 characters"
        let (status, found) = try check(script)
        #expect(status == 0)
        #expect(found.hasPrefix(warning), "\(found)")
        #expect(try check(script, "--strict").0 == 1)
        let (parley, fastCGI) = try serve(script)
        #expect(parley.logs(warning), "\(parley.log)")
        let cgi = CGITransport(executable, environment: environment(script))
        for count in [1_589, 1_590] {
            let body = String(repeating: "b", count: count)
            let sent = "You wrote:\n" + (count > 1_589 ? body.dropLast(4) + "..." : body)
            #expect(try text(body, fastCGI).text == sent)
            #expect(try text(body, cgi).text == sent)
        }
        #expect(parley.logs("a reply was cut to 1600 characters"), "\(parley.log)")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `--script goes before PARLEY_SCRIPT`() throws {
        let script = try folder.write("bot.talk", "[start]\n> from the argument\n")
        let socket = folder.file("parley.sock")
        let parley = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket)", "--script", script],
            environment: environment("/nowhere.talk"), in: folder)
        #expect(parley.logs("listening"), "\(parley.log)")
        #expect(
            try text("hi", FastCGITransport(unix: socket)).text == "from the argument")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `every example passes its own tests and has neither errors nor warnings`() throws {
        let examples = try FileManager.default.contentsOfDirectory(
            atPath: Repository.path("Examples")
        ).filter { $0.hasSuffix(".talk") }.sorted()
        #expect(examples.count >= 4)
        let paths = try examples.map { try Repository.path("Examples/\($0)") }
        for arguments in [["test"], ["check", "--strict"]] {
            let process = try RunningProcess(executable, arguments + paths, in: folder)
            #expect(process.waits(atMost: 20))
            #expect(process.stop() == 0, "\(arguments) \(process.log)")
        }
    }
}
