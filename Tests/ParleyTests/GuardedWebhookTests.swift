import Foundation
import Gateway
import HTTPTypes
import System
import TestSupport
import Testing

@testable import Parley

/// A web folder that is known with the requests, and what lies in it.
@Suite struct GuardedWebhookTests {
    private let folder: TemporaryFolder
    private let log = Lines()
    private let clock = TestClock()

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("www/index.html", "")
    }

    private let good = "PARLEY_SECRET_KEY=\(key)\nTWILIO_AUTH_TOKEN=\(token)\n"

    /// As `serve` makes it, before there is any request.
    private func webhook(_ variables: [(String, String)]) throws -> GuardedWebhook {
        let loader = ConfigurationLoader(environment: Environment(variables), executable: nil)
        let configuration = try loader.load()
        return GuardedWebhook(
            Webhook(configuration, log: log.log(), clock: { [clock] in clock.now }),
            configuration: configuration, log: log.log(), clock: { [clock] in clock.now })
    }

    private func call(root: String?, body: String = "hi") throws -> Request {
        var call = try Call(posting: fields(body)).signed()
        if let root { call.more.append(("DOCUMENT_ROOT", root)) }
        return call.request
    }

    @Test func `an env file under a request's DOCUMENT_ROOT is 500, in the log once a minute`()
        throws
    {
        let path = try folder.write("www/p.env", good, mode: 0o600)
        let webhook = try webhook([("PARLEY_ENV_FILE", path)])
        // A web server that names none has not said what it hands out.
        #expect(try webhook.respond(to: call(root: nil)).status == .ok)
        #expect(try webhook.respond(to: call(root: "www")).status == .ok)
        let refused = try call(root: folder.file("www"))
        let line =
            "not configured: \(path): this env file lies under DOCUMENT_ROOT, where the web server "
            + "may hand it out; move it out of there and name it in PARLEY_ENV_FILE"
        #expect(webhook.respond(to: refused).text == AnswerTests.refusal(500))
        let again = webhook.respond(to: refused)
        #expect(again.status == .internalServerError)
        #expect(again.notes.isEmpty)
        #expect(log.all.filter { $0.hasPrefix("error ") } == ["error \(line)"])
        clock.advance(by: 60)
        #expect(
            webhook.respond(to: refused).notes == [
                line, "not configured: requests answered with 500 meanwhile: 1",
            ])
        #expect(
            webhook.respond(to: Call("GET").request).status == .ok,
            "a request that names no web folder is answered")
        // What was moved away is handed out no more.
        try FileManager.default.moveItem(atPath: path, toPath: folder.file("p.env"))
        #expect(webhook.respond(to: refused).status == .ok)
    }

    @Test func `a secret's file there is 500, too`() throws {
        let path = try folder.write("www/key", key, mode: 0o600)
        let webhook = try webhook([
            ("PARLEY_SECRET_KEY_FILE", path), ("TWILIO_AUTH_TOKEN", token),
        ])
        let response = try webhook.respond(to: call(root: folder.file("www")))
        #expect(response.status == .internalServerError)
        #expect(
            response.notes.first?.hasPrefix(
                "not configured: PARLEY_SECRET_KEY_FILE: this file lies under DOCUMENT_ROOT")
                == true
        )
    }

    @Test func `only the first DOCUMENT_ROOT is looked at`() throws {
        let path = try folder.write("private/p.env", good, mode: 0o600)
        let webhook = try webhook([("PARLEY_ENV_FILE", path)])
        #expect(try webhook.respond(to: call(root: folder.file("www"))).status == .ok)
        #expect(try webhook.respond(to: call(root: folder.file("private"))).status == .ok)
    }

    @Test
    func `without arguments a later request's DOCUMENT_ROOT counts, where the first has none`()
        throws
    {
        let path = try folder.write("www/p.env", good, mode: 0o600)
        let webhook = DeferredWebhook(
            .loaded(
                ConfigurationLoader(
                    environment: Environment([("PARLEY_ENV_FILE", path)]), executable: nil)),
            .configured(script: nil), isForMany: true, faultLog: log.log(),
            clock: { [clock] in clock.now },
            makeLog: { [log] _ in log.log() })
        #expect(try webhook.respond(to: call(root: nil)).status == .ok)
        let response = try webhook.respond(to: call(root: folder.file("www")))
        #expect(response.status == .internalServerError)
        #expect(response.notes.first?.contains("lies under DOCUMENT_ROOT") == true)
    }

    @Test func `answers are not saved under a request's DOCUMENT_ROOT`() throws {
        let script = try folder.write(
            "www/bot.talk",
            "save = a.csv\n\n[start]\n> How?\n< {how: text 1..80} -> done\n< * > How?\n\n"
                + "[done]\nsave how\n> Saved.\n")
        let webhook = try webhook([
            ("PARLEY_SECRET_KEY", key), ("TWILIO_AUTH_TOKEN", token), ("PARLEY_SCRIPT", script),
        ])
        for (root, isSaved) in [(folder.file("www"), false), (folder.file("other"), true)] {
            let first = try webhook.respond(to: call(root: root))
            #expect(first.text.contains("How?"), "\(first.text)")
            let call = try Call(posting: fields("well")).signed().with(cookie: first.cookiePair)
                .adding("DOCUMENT_ROOT", root)
            let second = webhook.respond(to: call.request)
            #expect(second.text.contains("Saved."), "\(second.text)")
            #expect(second.notes.isEmpty == isSaved)
            #expect(folder.read("www/a.csv").contains("well") == isSaved)
        }
        #expect(
            log.text.contains("not saved: \(folder.file("www/a.csv")) lies under DOCUMENT_ROOT"))
    }
}
