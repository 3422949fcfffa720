import Foundation
import System
import Testing
import TestSupport

/// `parley text --web` before a real Flask application that verifies with the real twilio-python.
struct TextPageTests {
    private static let token = "0123456789abcdef0123456789abcdef"
    private static let application = """
        import sys, threading
        from flask import Flask, request, session
        from twilio.request_validator import RequestValidator
        from twilio.twiml.messaging_response import MessagingResponse
        application = Flask(__name__)
        application.secret_key = "only for this test"
        both = threading.Barrier(2)

        @application.post("/sms")
        def sms():
            signature = request.headers.get("X-Twilio-Signature", "")
            if not RequestValidator("\(token)").validate(request.url, request.form, signature):
                return "no", 403
            text = request.form["Body"]
            session["counter"] = session.get("counter", 0) + 1
            if text == "meet":
                both.wait(10)
            response = MessagingResponse()
            if text != "silence":
                response.message(f"{text} {session['counter']} {request.form['MessageSid']}")
            if text == "tell":
                response.message("told", to="+15550100200")
            if text == "everybody":
                for number in range(40):
                    response.message("told", to=f"+155501003{number:02}")
            if text == "long":
                return str(response) + "<!--" + "x" * 60_000 + "-->"
            return str(response)

        application.run(port=int(sys.argv[1]), threaded=True)
        """

    private let folder: TemporaryFolder
    private let flask: RunningProcess
    private let url: String

    init() throws {
        folder = try TemporaryFolder()
        let port = try freePort()
        flask = try RunningProcess(
            Repository.python, ["-c", Self.application, "\(port)"], in: folder)
        guard flask.logs("Running on") else { throw NoAnswer(flask.log) }
        url = "http://127.0.0.1:\(port)/sms"
    }

    /// The page of a process that runs.
    private struct Browser {
        struct State: Decodable {
            struct Phone: Decodable {
                let number: String
                let role: String
                let bubbles: [Bubble]
                let canSendAgain: Bool
                let picture: String?
            }
            struct Bubble: Decodable {
                let kind: String
                let text: String
                let media: [String]
                let label: String?
                let status: Int?
                let raw: String?
                let facts: String?
            }
            struct Cost: Decodable {
                let sent: Int
                let received: Int
                let money: String?
            }
            struct Clock: Decodable { let isReal: Bool }
            let phones: [Phone]
            let cost: Cost
            let clock: Clock
        }

        let process: RunningProcess
        let address: String

        /// What all pages are told: the script, and the state.
        func told() throws -> (script: String, state: State) {
            let outcome = try ChildProcess.run(
                "curl", ["-q", "-sN", "--max-time", "1", "\(address)events"])
            let lines = String(decoding: outcome.output, as: UTF8.self)
                .split(separator: "\n").filter { $0.hasPrefix("data: ") }.map { $0.dropFirst(6) }
            guard lines.count > 1 else { throw NoAnswer("no news: \(lines)") }
            return (
                String(lines[0]),
                try JSONDecoder().decode(State.self, from: Data(lines[1].utf8))
            )
        }

        var phones: [State.Phone] { get throws { try told().state.phones } }

        /// Does something, and returns what is said about it.
        @discardableResult
        func act(_ json: String) throws -> String {
            let outcome = try ChildProcess.run(
                "curl",
                ["-q", "-s", "-H", "Content-Type: application/json", "-d", json, "\(address)do"])
            return String(decoding: outcome.output, as: UTF8.self)
        }

        @discardableResult
        func text(_ text: String, from phone: String = "+15550009999") throws -> String {
            try act(#"{"do":"text","phone":"\#(phone)","text":"\#(text)"}"#)
        }
    }

    private func browser(
        _ arguments: [String] = [], token: String = Self.token
    ) throws -> Browser {
        let process = try RunningProcess(
            Repository.executable, ["text", "--web", "--url", url] + arguments,
            environment: ["TWILIO_AUTH_TOKEN": token, "PATH": "/usr/bin:/bin"], in: folder)
        guard process.logs("in a browser"),
            let address = process.log.firstMatch(of: /open (\S+) in a browser/)?.output.1
        else { throw NoAnswer("no page: \(process.log)") }
        return Browser(process: process, address: String(address))
    }

    @Test func `phones text the webhook, each with its own cookie, signed`() throws {
        let browser = try browser(["--price", "0.0083"])
        try browser.text("hello")
        try browser.text("hello")
        try browser.act(#"{"do":"add","number":"+1 (555) 000-1111"}"#)
        try browser.text("hello", from: "+15550001111")
        let (script, state) = try browser.told()
        #expect(script.contains(#""kind":"url""#))
        #expect(state.clock.isReal)
        #expect(state.phones.map(\.number) == ["+15550009999", "+15550001111"])
        let counts = state.phones.map { phone in
            phone.bubbles.filter { $0.kind == "out" }.map { $0.text.split(separator: " ")[1] }
        }
        #expect(counts == [["1", "2"], ["1"]])
        let sent = try #require(state.phones[0].bubbles.first)
        #expect(sent.kind == "in" && sent.text == "hello" && sent.status == 200)
        #expect(sent.raw?.contains("<Response><Message>hello 1 SM") == true)
        #expect(state.phones[0].bubbles[1].facts == "1 SMS · GSM-7 · 42 of 160 · 0.0083")
        #expect(state.cost.sent == 3 && state.cost.received == 3)
        #expect(state.cost.money == "0.0498")
    }

    @Test func `a text that is sent again has its id and the cookie of before`() throws {
        let browser = try browser()
        try browser.text("hello")
        #expect(try browser.act(#"{"do":"again","phone":"+15550009999"}"#).contains("sent again"))
        let bubbles = try browser.phones[0].bubbles
        #expect(bubbles.map(\.kind) == ["in", "out", "in", "out"])
        #expect(bubbles[1].text == bubbles[3].text)
        #expect(bubbles[2].label == "sent again")
        try browser.text("hello")
        #expect(try browser.phones[0].bubbles.last?.text.hasPrefix("hello 2 ") == true)
    }

    /// The application answers neither before it has both.
    @Test func `two texts are on their way at once, with the same cookie`() throws {
        let browser = try browser()
        try browser.text("hello")
        let one = #"{"phone":"+15550009999","text":"meet"}"#
        let said = try browser.act(#"{"do":"both","first":\#(one),"second":\#(one)}"#)
        #expect(said.contains("at the same moment"), "\(said)")
        let bubbles = try browser.phones[0].bubbles.dropFirst(2)
        #expect(bubbles.map(\.kind) == ["in", "in", "out", "out"])
        #expect(bubbles.prefix(2).map(\.label) == ["at once", "at once"])
        #expect(bubbles.suffix(2).allSatisfy { $0.text.hasPrefix("meet 2 ") })
        #expect(Set(bubbles.suffix(2).map(\.text)).count == 2)
        try browser.text("hello")
        #expect(try browser.phones[0].bubbles.last?.text.hasPrefix("hello 3 ") == true)
    }

    @Test func `who is told something has a phone, and can text`() throws {
        let browser = try browser()
        try browser.text("tell")
        let phones = try browser.phones
        #expect(phones.map(\.number) == ["+15550009999", "+15550100200"])
        #expect(phones.map(\.role) == ["sender", "target"])
        #expect(phones[1].bubbles.map(\.text) == ["told"])
        try browser.act(#"{"do":"add","number":"+15550100200"}"#)
        try browser.text("silence", from: "+15550100200")
        #expect(try browser.phones[1].bubbles.map(\.kind) == ["out", "in", "note"])
    }

    /// Of what answers do, so that a page stays one: all of it is sent with every change.
    @Test func `a script that tells everybody, and long answers, have a most that is shown`() throws
    {
        let browser = try browser()
        try browser.text("everybody")
        var phones = try browser.phones
        #expect(phones.count == 36)
        let notes = phones[0].bubbles.filter { $0.kind == "note" }.map(\.text)
        #expect(notes.count == 5)
        #expect(notes.last == "sent to +15550100339, which has no room here: start again")
        // Phones that are only told take nobody's place.
        try browser.act(#"{"do":"add","number":"+15550100300"}"#)
        #expect(try browser.phones[1].role == "sender")
        for _ in 0..<6 { try browser.text("long") }
        phones = try browser.phones
        let sent = phones[0].bubbles.filter { $0.kind == "in" }
        #expect(sent.map { $0.raw != nil } == [false, false, false, true, true, true, true])
        #expect(sent.map(\.status) == Array(repeating: 200, count: 7))
    }

    @Test func `a picture waits for the next text, and goes with one`() throws {
        let browser = try browser()
        let number = "+15550009999"
        let address = "https://example.org/1"
        let picture = #"{"do":"picture","phone":"\#(number)","url":"\#(address)"}"#
        try browser.text("hello")
        try browser.act(picture)
        try browser.act(#"{"do":"again","phone":"\#(number)"}"#)
        var phone = try browser.phones[0]
        #expect(phone.picture == address, "what is sent again has no picture")
        #expect(phone.bubbles[2].label == "sent again" && phone.bubbles[2].media.isEmpty)
        let one = #"{"phone":"\#(number)","text":"hello"}"#
        try browser.act(#"{"do":"both","first":\#(one),"second":\#(one)}"#)
        phone = try browser.phones[0]
        #expect(phone.picture == nil)
        #expect(
            phone.bubbles.filter { $0.label == "at once" }.map(\.media) == [[address], []])
        try browser.act(#"{"do":"again","phone":"\#(number)"}"#)
        #expect(try browser.phones[0].bubbles.last { $0.kind == "in" }?.media == [])
    }

    @Test func `a refusal is shown with its status, and no answer as what it is`() throws {
        let browser = try browser(token: "0123456789abcdef0123456789abcdee")
        try browser.text("hello")
        let bubbles = try browser.phones[0].bubbles
        #expect(bubbles.map(\.kind) == ["in", "note"])
        #expect(bubbles[0].status == 403)
        #expect(bubbles[1].text == "the status is 403: Twilio reports 11200 or 11217")
        flask.stop()
        try browser.text("hello")
        #expect(try browser.phones[0].bubbles.last?.text.hasPrefix("no answer: ") == true)
    }

    @Test(arguments: [
        (#"{"do":"wait","seconds":60}"#, "the clock is the real one"),
        (#"{"do":"keep","name":"a"}"#, "parley chat --web keeps a chat"),
        (#"{"do":"language","phone":"+15550009999","code":"es"}"#, "text as that person would"),
        (#"{"do":"again","phone":"+15550009999"}"#, "has sent nothing yet"),
        (#"{"do":"text","phone":"+15550001234","text":"a"}"#, "there is no phone +15550001234"),
        (#"{"do":"text","phone":"+15550009999","text":""}"#, "there is nothing to send"),
        (#"{"do":"add","number":"x/y"}"#, "is not a number"),
        (#"{"do":"picture","phone":"+15550009999","url":"cat"}"#, "which picture?"),
    ])
    func `what a URL cannot do is said`(action: String, said: String) throws {
        let browser = try browser()
        #expect(try browser.act(action).contains(said))
        #expect(try browser.phones.map(\.bubbles.count) == [0])
    }

    @Test func `a script stands beside the phones, and is read anew when it is saved`() throws {
        let path = try folder.write("a.talk", "name = Bell\n[start]\n> Ding\n")
        let browser = try browser(["--script", path])
        var script = try browser.told().script
        #expect(script.contains(#""kind":"url""#) && script.contains("> Ding"))
        try folder.write("a.talk", "name = Bell\n[start]\n> Ding, dong\n")
        #expect(eventually { (try? browser.told().script.contains("> Ding, dong")) == true })
        script = try browser.told().script
        #expect(script.contains(#""id":"start""#))
    }

    @Test func `what belongs to the terminal is refused with it, and the other way round`() throws {
        for (arguments, said) in [
            (["--web", "hello"], "a text is for the terminal; with --web leave it out"),
            (["--web", "--raw"], "--raw is for the terminal"),
            (["--port", "80"], "--port needs --web"),
            (["--script", "a.talk"], "--script needs --web"),
        ] {
            let outcome = try ChildProcess.run(
                Repository.executable, ["text", "--url", url] + arguments)
            #expect(outcome.ending == .exited(64))
            #expect(String(decoding: outcome.errors, as: UTF8.self).contains(said))
        }
    }
}
