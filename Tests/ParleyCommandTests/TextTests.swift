import Foundation
import System
import Testing
import TestSupport

/// `parley text` against a real Flask application that verifies with the real twilio-python.
struct TextTests {
    private static let token = "0123456789abcdef0123456789abcdef"
    private static let application = """
        import sys
        from flask import Flask, redirect, request, session
        from twilio.request_validator import RequestValidator
        from twilio.twiml.messaging_response import MessagingResponse
        application = Flask(__name__)
        application.secret_key = "only for this test"

        @application.post("/sms")
        def sms():
            signature = request.headers.get("X-Twilio-Signature", "")
            validator = RequestValidator("\(token)")
            if not validator.validate(request.url, request.form, signature):
                return "no", 403
            text = request.form["Body"]
            session["counter"] = session.get("counter", 0) + 1
            if text == "plain":
                return "plain words", 200, {"Content-Type": "text/plain"}
            if text == "json":
                return {"a": 1}
            if text == "on":
                return redirect("/other", 307)
            if text == "steering":
                return ("<Response><Message to='&#x9b;5m'>a&#13;&#10;b&#x9b;2J&#x202e;c</Message>"
                        "<Redirect>&#x9d;0;t</Redirect></Response>")
            if text == "steering plain":
                return "a\\x1b[2J\\x07\\r\\nb", 200, {"Content-Type": "text/plain"}
            if text == "steering type":
                return "x", 200, {"Content-Type": "a/\\x1b[31mb"}
            if text == "steering tag":
                return "<\\x9b31m></\\x9b>".encode(), 200, {"Content-Type": "text/xml"}
            if text == "account":
                return f"<Response><Message>{request.form['AccountSid']}</Message></Response>"
            if text == "broken":
                return "<Response><Message>"
            response = MessagingResponse()
            if text != "silence":
                message = response.message(f"{text} {session['counter']} {request.form.get('X')}")
                if request.form["NumMedia"] != "0":
                    message.media(request.form["MediaUrl0"])
            return str(response)

        @application.post("/other")
        def other():
            return "<Response><Message>other</Message></Response>"

        application.run(port=int(sys.argv[1]))
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

    private func text(
        _ arguments: [String], token: String = Self.token, account: String? = nil
    ) throws -> (status: Int32?, said: String) {
        let phone = try RunningProcess(
            Repository.executable,
            ["text", "--url", url, "--jar", folder.file("jar")] + arguments,
            environment: [
                "TWILIO_AUTH_TOKEN": token, "TWILIO_ACCOUNT_SID": account ?? "",
                "PATH": "/usr/bin:/bin",
            ], in: folder)
        guard phone.waits(atMost: 30) else { throw NoAnswer("parley text hangs: \(phone.log)") }
        return (phone.stop(), phone.log)
    }

    @Test func `a conversation goes on with its cookie`() throws {
        #expect(try text(["hello"]) == (0, "> hello 1 None\n"))
        #expect(try text(["hello"]) == (0, "> hello 2 None\n"))
        #expect(try text(["--from", "+15550001111", "hello"]) == (0, "> hello 1 None\n"))
        #expect(try text(["--to", "+15550001111", "hello"]) == (0, "> hello 1 None\n"))
        #expect(try text(["hello"]) == (0, "> hello 3 None\n"))
    }

    @Test(arguments: ["--from", "--to"])
    func `an address that Twilio does not send is refused, but as a further field`(
        option: String
    ) throws {
        let answer = try text([option, "+1 555 000 9999", "hello"])
        #expect(answer.status == 64)
        #expect(
            answer.said.contains(
                "\(option) +1 555 000 9999 is not an address as Twilio sends them; write it like "
                    + "+15550009999, 12345 or whatsapp:+15550009999, or use --param"),
            "\(answer.said)")
        for address in ["12345", "My Shop", "whatsapp:+15550009999", "messenger:1"] {
            #expect(try text([option, address, "hello"]) == (0, "> hello 1 None\n"))
        }
        let name = option == "--from" ? "From" : "To"
        #expect(try text(["--param", "\(name)=x/y", "hello"]) == (0, "> hello 1 None\n"))
    }

    @Test func `every byte of a text arrives and is signed`() throws {
        let hard = "a & b = c + d % \" \\ $x 'é' e\u{301} 😀 \t#"
        #expect(try text([hard]) == (0, "> \(hard) 1 None\n"))
    }

    @Test func `pictures and further fields go along`() throws {
        let picture = "https://example.org/a.jpg"
        let answer = try text(["--media", picture, "--param", "X=1=2", "look"])
        #expect(answer == (0, "> look 1 1=2\n> [picture \(picture)]\n"))
    }

    /// What `parley begin` began waits for an answer to its account.
    @Test func `it texts the account that texts first, with that account's token`() throws {
        let (own, other) = ("AC" + String(repeating: "1", count: 32), "AC" + Self.token)
        let bound = "\(other)=\(String(repeating: "f", count: 32)),\(own)=\(Self.token)"
        #expect(try text(["account"], account: own) == (0, "> \(own)\n"))
        #expect(try text(["account"], token: bound, account: own) == (0, "> \(own)\n"))
        // Without it, the first token's account, or one that is nobody's.
        #expect(try text(["account"], token: "\(own)=\(Self.token)") == (0, "> \(own)\n"))
        #expect(try text(["account"]) == (0, "> AC\(String(repeating: "0", count: 32))\n"))
    }

    private static let answers: [(text: String, status: Int32, said: String)] = [
        ("plain", 0, "> plain words\n"), ("silence", 0, "(silence)\n"), ("on", 0, "> other\n"),
        ("json", 1, "parley: the answer has the Content-Type application/json"),
        ("broken", 1, "parley: the answer is not TwiML"),
    ]

    @Test(arguments: answers)
    func `it judges an answer as Twilio does`(text body: String, status: Int32, said: String) throws
    {
        let answer = try text([body])
        #expect(answer.status == status)
        #expect(answer.said.hasPrefix(said), "\(answer.said)")
    }

    private static let steering = [
        ("steering", "> (to \\xc2\\x9b5m) a\n> (to \\xc2\\x9b5m) b\\xc2\\x9b2J\\xe2\\x80\\xaec\n"),
        ("steering plain", "> a\\x1b[2J\\x07\n> b\n"),
        ("steering type", "parley: the answer has the Content-Type a/\\x1b[31mb: Twilio reports"),
        ("steering tag", "parley: the answer is not TwiML"),
    ]

    @Test(arguments: steering)
    func `no byte of an answer steers the terminal`(text body: String, said: String) throws {
        let answer = try text([body])
        #expect(answer.said.hasPrefix(said), "\(answer.said.debugDescription)")
        for shown in [answer.said, try text(["--raw", body]).said] {
            let isHarmless = shown.unicodeScalars.allSatisfy {
                $0 == "\n" || Terminal.isHarmless($0)
            }
            #expect(isHarmless, "\(shown.debugDescription)")
        }
    }

    @Test func `another token is refused`() throws {
        let answer = try text(["hello"], token: "ffffffffffffffffffffffffffffffff")
        #expect(answer.status == 1)
        #expect(answer.said.hasPrefix("parley: the status is 403"), "\(answer.said)")
    }

    @Test func `raw shows request and answer`() throws {
        let said = try text(["--raw", "hello"]).said
        for line in [
            "POST \(url)\n", "\nX-Twilio-Signature: ", "&Body=hello&", "\nHTTP/1.1 200 OK\n",
            "\nSet-Cookie: session=", "<Response><Message>hello 1 None</Message></Response>",
            "> hello 1 None\n",
        ] {
            #expect(said.contains(line), "\(line) is missing in:\n\(said)")
        }
    }

    @Test func `without an answer it says why`() throws {
        flask.stop(SIGKILL)
        let answer = try text(["hello"])
        #expect(answer.status == 1)
        #expect(answer.said.hasPrefix("parley: no answer: curl: (7)"), "\(answer.said)")
    }

    @Test func `without curl it names curl`() throws {
        let phone = try RunningProcess(
            Repository.executable, ["text", "--url", url, "--jar", folder.file("jar"), "hello"],
            environment: ["TWILIO_AUTH_TOKEN": Self.token, "PATH": "/nowhere"], in: folder)
        #expect(phone.waits(atMost: 10))
        #expect(phone.log.contains("curl is not installed"), "\(phone.log)")
    }
}
