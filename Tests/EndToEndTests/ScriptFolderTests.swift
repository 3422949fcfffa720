import Foundation
import Testing
import TestSupport

/// `PARLEY_SCRIPT` is a folder, with one script for each number.
struct ScriptFolderTests {
    private let executable: String
    private let folder: TemporaryFolder
    private let scripts: String
    private let environment: [String: String]

    init() throws {
        executable = try Repository.executable
        folder = try TemporaryFolder()
        scripts = folder.file("numbers")
        environment = Exchanges.environment.merging(["PARLEY_SCRIPT": scripts]) { $1 }
        try write("+15005550006", "[start]\n> six\n")
        try write("whatsapp+15005550006", "[start]\n> six by WhatsApp\n")
        try write("12345", "[start]\n> a short code\n")
    }

    private func write(_ name: String, _ script: String) throws {
        try folder.write("numbers/\(name).talk", script)
    }

    private var cgi: CGITransport { CGITransport(executable, environment: environment) }

    private func serve() throws -> (RunningProcess, FastCGITransport) {
        let socket = folder.file("parley.sock")
        let parley = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket)"], environment: environment,
            in: folder)
        return (parley, FastCGITransport(unix: socket))
    }

    private func text(_ to: String, _ transport: some Transport) throws -> Answer {
        let from = to.hasPrefix("whatsapp:") ? "whatsapp:+15550001234" : "+15550001234"
        let fields = Webhook.fields("hi", from: from, to: to)
        return try transport.send(
            Webhook(posting: fields).signed(Exchanges.token, origin: "http://127.0.0.1:8080"))
    }

    private func parley(_ arguments: String...) throws -> (status: Int32, output: String) {
        let process = try RunningProcess(executable, arguments, in: folder)
        #expect(process.waits(atMost: 30))
        return (process.stop() ?? -1, process.log)
    }

    /// What each number answers, by CGI and by FastCGI.
    private func expect(_ answers: [(to: String, text: String?)]) throws {
        let (parley, fastCGI) = try serve()
        #expect(parley.logs("listening"), "\(parley.log)")
        for (to, expected) in answers {
            for answer in [try text(to, cgi), try text(to, fastCGI)] {
                #expect(answer.status == 200, "\(to)")
                #expect(answer.text == expected, "\(to)")
                guard expected == nil else { continue }
                #expect(answer.body.hasSuffix("<Response />"), "\(answer.body)")
            }
        }
        if answers.contains(where: { $0.text == nil }) {
            #expect(parley.log.contains("unassigned"), "\(parley.log)")
            #expect(!parley.log.contains("+15005550007"), "\(parley.log)")
        }
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `each number has its own script, and others get silence and a line in the log`()
        throws
    {
        try expect([
            ("+15005550006", "six"), ("whatsapp:+15005550006", "six by WhatsApp"),
            ("12345", "a short code"), ("+15005550007", nil), ("whatsapp:+15005550007", nil),
        ])
    }

    @Test func `default is the script of all other numbers, channels too`() throws {
        try write("default", "[start]\n> another\n")
        try folder.write("numbers/notes.txt", "no script")
        try folder.write("numbers/.+15005550008.talk", "an editor's")
        try expect([
            ("+15005550006", "six"), ("+15005550008", "another"), ("whatsapp:+12345", "another"),
        ])
    }

    @Test func `a number is compared with names, and leads nowhere`() throws {
        try folder.write("secret.talk", "[start]\n> secret\n")
        let open = environment.merging(["PARLEY_VERIFY": "off"]) { $1 }
        let transport = CGITransport(executable, environment: open)
        for number in ["../secret", "../numbers/12345", "\(folder.path)/secret"] {
            let fields = Webhook.fields("hi", to: number)
            let answer = try transport.send(Webhook(posting: fields))
            #expect(answer.text == nil, "\(number)")
        }
    }

    @Test func `a script with errors costs its own number alone, until it is mended`() throws {
        try write("12345", "[start]\n> broken\n-> nowhere\n")
        let (parley, fastCGI) = try serve()
        #expect(parley.logs("listening"), "\(parley.log)")
        #expect(parley.log.contains("12345.talk:3:"), "\(parley.log)")
        for transport in [fastCGI as any Transport, cgi] {
            #expect(try text("12345", transport).status == 500)
            #expect(try text("+15005550006", transport).text == "six")
        }
        try write("12345", "[start]\n> mended\n")
        #expect(try text("12345", fastCGI).text == "mended")
        #expect(try text("12345", cgi).text == "mended")
        try write("12345", "[start]\n> broken\n-> nowhere\n")
        #expect(try text("12345", fastCGI).text == "mended")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `a message is answered without a look at another number's script`() throws {
        let (parley, fastCGI) = try serve()
        #expect(parley.logs("listening"), "\(parley.log)")
        for name in ["+15005550006", "12345"] { try write(name, "[start]\n> broken\n-> nowhere\n") }
        #expect(try text("whatsapp:+15005550006", fastCGI).text == "six by WhatsApp")
        #expect(!parley.log.contains("T103"), "\(parley.log)")
        #expect(try text("12345", fastCGI).text == "a short code")
        #expect(parley.logs("12345.talk:3:"), "\(parley.log)")
        #expect(!parley.log.contains("+15005550006.talk:3:"), "\(parley.log)")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `the folder is read anew when scripts come and go`() throws {
        let (parley, fastCGI) = try serve()
        #expect(parley.logs("listening"), "\(parley.log)")
        #expect(try text("+15005550009", fastCGI).text == nil)
        try write("default", "[start]\n> another\n")
        #expect(try text("+15005550009", fastCGI).text == "another")
        try write("+15005550009", "[start]\n> nine\n")
        #expect(try text("+15005550009", fastCGI).text == "nine")
        try FileManager.default.removeItem(atPath: "\(scripts)/+15005550009.talk")
        #expect(try text("+15005550009", fastCGI).text == "another")
        try FileManager.default.moveItem(atPath: scripts, toPath: folder.file("elsewhere"))
        #expect(parley.logs("listening"))
        #expect(try text("+15005550006", fastCGI).status == 200)
        #expect(parley.logs("the scripts that were there stay"), "\(parley.log)")
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `of two scripts with one name the later one is not loaded`() throws {
        try write("+15005550006", "name = pool\n[start]\n> six\n")
        try write("12345", "name = pool\n[start]\n> a short code\n")
        let (serving, fastCGI) = try serve()
        #expect(serving.logs("listening"), "\(serving.log)")
        let finding = "12345.talk:1:8: error: T114: \(scripts)/+15005550006.talk is called"
        #expect(serving.log.contains(finding), "\(serving.log)")
        for transport in [fastCGI as any Transport, cgi] {
            #expect(try text("+15005550006", transport).text == "six")
            #expect(try text("12345", transport).status == 500)
        }
        let check = try parley("check", scripts)
        #expect(check.status == 1)
        #expect(check.output.contains(finding), "\(check.output)")
        // The other one gives the name up.
        try write("+15005550006", "[start]\n> six again\n")
        #expect(try text("+15005550006", fastCGI).text == "six again")
        for transport in [fastCGI as any Transport, cgi] {
            #expect(try text("12345", transport).text == "a short code")
        }
        #expect(try parley("check", scripts).status == 0)
        #expect(serving.stop(within: 1) == 0)
    }

    @Test func `without a script that can be used serve does not start`() throws {
        for name in ["+15005550006", "whatsapp+15005550006", "12345"] {
            try write(name, "[start]\n-> nowhere\n")
        }
        let (none, _) = try serve()
        #expect(none.waits(atMost: 10))
        #expect(none.stop() == 78)
        #expect(none.log.contains("+15005550006.talk:2:"), "\(none.log)")
        try FileManager.default.removeItem(atPath: scripts)
        try FileManager.default.createDirectory(
            atPath: scripts, withIntermediateDirectories: false)
        let (empty, _) = try serve()
        #expect(empty.waits(atMost: 10))
        #expect(empty.log.contains("there is no script in this folder"), "\(empty.log)")
        #expect(try text("12345", cgi).status == 500)
        #expect(try parley("check", scripts).output.contains("there is no script in this folder"))
    }

    @Test func `a folder that everybody can write answers nobody`() throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o777], ofItemAtPath: scripts)
        #expect(try text("12345", cgi).status == 500)
        let (refused, _) = try serve()
        #expect(refused.waits(atMost: 10))
        #expect(refused.stop() == 78)
        #expect(refused.log.contains("chmod 755 it"), "\(refused.log)")
    }

    @Test func `rows, people and the store lie beside the scripts`() throws {
        try write(
            "12345",
            "people = file people.csv\nsave = rows.csv\n[start]\n> hello {caller}\nset x = 1\nsave x\n"
        )
        try folder.write("numbers/people.csv", "phone,caller\n+15550001234,Ana\n")
        #expect(try text("12345", cgi).text == "hello Ana")
        #expect(folder.read("numbers/rows.csv").hasSuffix(",1\n"))
        let remembering = environment.merging(["PARLEY_STORE": "store.db"]) { $1 }
        let transport = CGITransport(executable, environment: remembering)
        #expect(try text("12345", transport).text == "hello Ana")
        let path = folder.file("numbers/store.db")
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test func `parley test runs the tests of all scripts`() throws {
        try write("default", "[start]\n> hello\n[test one]\n< hi\n> hello\n")
        try write("12345", "[start]\n> bye\n[test two]\n< hi\n> bye\n")
        let tested = try parley("test", scripts)
        #expect(tested.status == 0)
        #expect(tested.output.contains("ok one\n") && tested.output.contains("ok two\n"))
        #expect(tested.output.hasSuffix("2 passed, 0 failed\n"), "\(tested.output)")
        let drawn = try parley("graph", scripts)
        #expect(drawn.status == 1)
        #expect(drawn.output.contains("is a folder; name one of its scripts"), "\(drawn.output)")
    }
}
