import Foundation
import Gateway
import HTTPTypes
import System
import TestSupport
import Testing

@testable import Parley

/// A configuration that is read at the first request, out of what the request says.
@Suite struct DeferredWebhookTests {
    private let folder: TemporaryFolder
    private let log = Lines()
    private let clock = TestClock()

    init() throws { folder = try TemporaryFolder() }

    private let good = "PARLEY_SECRET_KEY=\(key)\nTWILIO_AUTH_TOKEN=\(token)\n"

    private func webhook(
        _ environment: [(String, String)] = [], executable: String? = nil
    ) -> DeferredWebhook {
        DeferredWebhook(
            .loaded(
                ConfigurationLoader(
                    environment: Environment(environment), executable: executable)),
            .configured(script: nil), isForMany: true,
            faultLog: log.log(), clock: { [clock] in clock.now }, makeLog: { [log] _ in log.log() })
    }

    private func call(_ variables: (String, String)...) throws -> Request {
        var call = try Call(posting: fields()).signed()
        call.more += variables
        return call.request
    }

    @Test func `a faulty configuration is 500 and is read anew at the next request`() throws {
        let webhook = webhook()
        let path = folder.file("parley.env")
        let request = try call(("PARLEY_ENV_FILE", path))
        #expect(webhook.respond(to: request).text == AnswerTests.refusal(500))
        #expect(log.text.contains("not configured: \(path): the env file cannot be read"))
        try folder.write("parley.env", "PARLEY_SECRET_KEY=short\nTWILIO_AUTH_TOKN=x\n", mode: 0o600)
        let faulty = webhook.respond(to: request)
        #expect(faulty.text == AnswerTests.refusal(500))
        #expect(faulty.notes.contains { $0.contains("PARLEY_SECRET_KEY: the key has 5 bytes") })
        #expect(faulty.notes.contains { $0.contains("TWILIO_AUTH_TOKEN: not set") })
        try folder.write("parley.env", good, mode: 0o600)
        #expect(webhook.respond(to: request).status == .ok)
        // What was read is kept.
        try folder.write("parley.env", "", mode: 0o600)
        #expect(webhook.respond(to: request).status == .ok)
        #expect(webhook.respond(to: try call()).status == .ok)
    }

    @Test func `a look too is 500 while there is no configuration`() {
        #expect(webhook().respond(to: Call("GET").request).status == .internalServerError)
    }

    @Test func `HEAD too is 500 while there is no configuration`() {
        #expect(webhook().respond(to: Call("HEAD").request).status == .internalServerError)
        #expect(webhook().respond(to: Call("PUT").request).status == .internalServerError)
    }

    @Test func `the same fault is written down once a minute`() throws {
        let webhook = webhook()
        let request = try call()
        let first = webhook.respond(to: request).notes
        #expect(first.count == 2)
        #expect(webhook.respond(to: request).notes.isEmpty)
        #expect(log.all == first.map { "error \($0)" })
        clock.advance(by: 60)
        let count = "not configured: requests answered with 500 meanwhile: 1"
        #expect(webhook.respond(to: request).notes == first + [count])
    }

    @Test func `DOCUMENT_ROOT of a request says where the env file may be`() throws {
        try folder.write("parley.env", good, mode: 0o600)
        try folder.write("www/index.html", "")
        let root = folder.file("www")
        #expect(webhook().respond(to: try call(("DOCUMENT_ROOT", root))).status == .ok)
        #expect(webhook().respond(to: try call(("DOCUMENT_ROOT", "\(root)//"))).status == .ok)
        #expect(webhook().respond(to: try call(("DOCUMENT_ROOT", "www"))).status.code == 500)
    }

    @Test func `of several DOCUMENT_ROOTs the last counts`() throws {
        // lighttpd's own is what alias names; setenv's stands behind it.
        try folder.write("parley.env", good, mode: 0o600)
        try folder.write("www/index.html", "")
        let roots = ["/usr/local/bin/parley", folder.file("www")].map { ("DOCUMENT_ROOT", $0) }
        #expect(webhook().respond(to: try call(roots[0], roots[1])).status == .ok)
        #expect(webhook(roots).respond(to: try call()).status == .ok)
        #expect(webhook().respond(to: try call(roots[1], roots[0])).status.code == 500)
    }

    @Test func `the process's own variables go before the request's`() throws {
        try folder.write("parley.env", good, mode: 0o600)
        try folder.write("www/index.html", "")
        let own = webhook([("PARLEY_ENV_FILE", folder.file("missing.env"))])
        let hint = ("PARLEY_ENV_FILE", folder.file("parley.env"))
        #expect(own.respond(to: try call(hint)).status.code == 500)
        let rooted = webhook([("DOCUMENT_ROOT", "/nowhere/www")])
        #expect(
            rooted.respond(to: try call(("DOCUMENT_ROOT", folder.file("www")))).status.code == 500)
        // An empty variable is an unset one.
        let empty = webhook([("PARLEY_ENV_FILE", "")])
        #expect(empty.respond(to: try call(hint)).status == .ok)
    }

    @Test func `nothing else of a request is configuration, and no header is`() throws {
        try folder.write("parley.env", good, mode: 0o600)
        let webhook = webhook()
        let response = webhook.respond(
            to: try call(
                ("PARLEY_SECRET_KEY", key), ("TWILIO_AUTH_TOKEN", token), ("PARLEY_VERIFY", "off"),
                ("HTTP_PARLEY_ENV_FILE", folder.file("parley.env")),
                ("HTTP_DOCUMENT_ROOT", folder.file("www"))))
        #expect(response.status == .internalServerError)
        #expect(ProcessInfo.processInfo.environment["PARLEY_SECRET_KEY"] == nil)
    }

    @Test func `the env file beside the executable goes before the one by DOCUMENT_ROOT`() throws {
        try folder.write("bin/parley.env", good, mode: 0o600)
        try folder.write("parley.env", "PARLEY_SECRET_KEY=short\n", mode: 0o600)
        try folder.write("www/index.html", "")
        let webhook = webhook(executable: folder.file("bin/parley"))
        #expect(
            webhook.respond(to: try call(("DOCUMENT_ROOT", folder.file("www")))).status == .ok)
    }

    @Test func `warnings come with the first answer, once, on one line each`() throws {
        try folder.write(
            "parley.env", good + "PARLEY_SCRPT=x\nPARLEY_LOG=warning\n", mode: 0o600)
        let webhook = webhook()
        let request = try call(("PARLEY_ENV_FILE", folder.file("parley.env")))
        let warning =
            "configuration: PARLEY_SCRPT: not a variable of Parley's; "
            + "did you mean PARLEY_SCRIPT?"
        #expect(webhook.respond(to: request).notes == [warning])
        #expect(log.all.contains("warning \(warning)"))
        #expect(webhook.respond(to: request).notes.isEmpty)
    }

    @Test func `a fault's line is ASCII, whatever the path is called`() throws {
        let response = webhook().respond(to: try call(("PARLEY_ENV_FILE", "/nö\nwhere")))
        #expect(response.notes.count == 1)
        #expect(response.notes.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    }
}
