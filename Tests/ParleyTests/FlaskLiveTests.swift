import Foundation
import Gateway
import HTTPTypes
import Signing
import TestSupport
import Testing

@testable import Parley

/// One conversation between the real Flask and Parley, signed by Twilio's real library.
@Suite(.serialized) struct FlaskLiveTests {
    /// Flask's answer to a message.
    struct Answer: Decodable {
        let status: Int
        let body: String
        let cookie: String
        let session: String

        var message: String {
            let start = body.firstRange(of: "<Message>")?.upperBound ?? body.endIndex
            return String(body[start...].prefix { $0 != "<" })
        }
    }

    private struct Signature: Decodable {
        let signature: String
    }

    /// A running Python; a class, since its end is an event.
    private final class Python {
        private let process = Process()
        private let input = Pipe()
        private let output = Pipe()
        private var rest = Data()

        init() throws {
            process.executableURL = URL(filePath: try Repository.python)
            process.arguments = [try Repository.path("Tests/Setup/flask_bot.py")]
            process.standardInput = input
            process.standardOutput = output
            try process.run()
        }

        deinit {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }

        struct Gone: Error {}

        func order<Result: Decodable>(_ order: [String: Any], as type: Result.Type) throws -> Result
        {
            var line = try JSONSerialization.data(withJSONObject: order)
            line.append(UInt8(ascii: "\n"))
            try input.fileHandleForWriting.write(contentsOf: line)
            while true {
                if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    let answer = rest[..<end]
                    rest = Data(rest[(end + 1)...])
                    return try JSONDecoder().decode(type, from: answer)
                }
                let more = output.fileHandleForReading.availableData
                guard !more.isEmpty else { throw Gone() }
                rest += more
            }
        }

        func flask(
            _ fields: [(String, String)], cookie: String?, key: String = flaskKey,
            fallbacks: [String] = []
        ) throws -> Answer {
            var order: [String: Any] = [
                "do": "text", "key": key, "fallbacks": fallbacks,
                "fields": fields.map { [$0.0, $0.1] },
            ]
            order["cookie"] = cookie
            return try self.order(order, as: Answer.self)
        }

        func signature(_ url: String, _ fields: [(String, String)]) throws -> String {
            try order(
                [
                    "do": "sign", "token": token, "url": url,
                    "fields": fields.map { [$0.0, $0.1] },
                ], as: Signature.self
            ).signature
        }
    }

    private let python: Python
    private let clock = TestClock()

    init() throws {
        python = try Python()
        // Flask goes by the real time, and takes no cookie from the future.
        clock.advance(by: Int(Date().timeIntervalSince1970) - clock.now)
    }

    private static let tutorial = [
        "PARLEY_WELCOME": "", "PARLEY_CALLERS": "+14158675308=Rey,+12349013030=Finn",
    ]

    private func bot(_ variables: [String: String]) throws -> Bot {
        try Bot(Self.tutorial.merging(variables) { $1 }, clock: clock)
    }

    private func counted(_ count: Int) -> String { "Rey has messaged +15005550006 \(count) times." }

    @Test func `one conversation goes from Flask to Parley and back`() throws {
        let bot = try bot(["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey])
        var cookie: String?
        for count in stride(from: 1, through: 11, by: 2) {
            let flask = try python.flask(fields(), cookie: cookie)
            #expect(flask.status == 200)
            #expect(flask.message == counted(count))
            let parley = bot.answer(
                try Call(posting: fields()).with(cookie: flask.cookie).signed())
            #expect(parley.message == counted(count + 1))
            // The tutorial's answer, byte for byte.
            #expect(
                String(decoding: parley.body, as: UTF8.self)
                    == flask.body.replacing(counted(count), with: counted(count + 1)))
            cookie = parley.cookiePair
        }
    }

    @Test func `Flask reads what Parley writes, and leaves its binding alone`() throws {
        let bot = try bot(["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey])
        let first = bot.answer(try Call(posting: fields(id: sid(1))).signed())
        let flask = try python.flask(fields(), cookie: first.cookiePair)
        #expect(flask.session.hasPrefix("{\"counter\": 2, \"~\": [\""))
        // Bound still: the pair of numbers decides, and so does the last message.
        let again = try Call(posting: fields(id: sid(1))).with(cookie: flask.cookie).signed()
        #expect(bot.answer(again).isSilent)
        let other = try Call(posting: fields(from: "+12349013030")).with(cookie: flask.cookie)
            .signed()
        #expect(bot.answer(other).message == "Finn has messaged +15005550006 1 times.")
    }

    @Test func `a silent turn between them loses nothing`() throws {
        let bot = try bot(["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey])
        let first = try python.flask(fields(), cookie: nil)
        let silent = bot.answer(
            try Call(posting: fields("HELP")).with(cookie: first.cookie).signed())
        #expect(silent.isSilent)
        #expect(try python.flask(fields(), cookie: silent.cookiePair).message == counted(2))
    }

    @Test func `from Flask to signed, to sealed, to another key, without losing the count`() throws
    {
        var cookie = try python.flask(fields(), cookie: nil).cookie
        let steps: [[String: String]] = [
            ["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey],
            ["PARLEY_FLASK_SECRET_KEY": flaskKey],
            ["PARLEY_SESSION": "sealed"],
            [
                "PARLEY_SESSION": "sealed", "PARLEY_SECRET_KEY": otherKey,
                "PARLEY_SECRET_KEY_FALLBACKS": key,
            ],
            ["PARLEY_SESSION": "signed", "PARLEY_SECRET_KEY": otherKey],
        ]
        for (index, step) in steps.enumerated() {
            let answer = try bot(step).answer(
                Call(posting: fields()).with(cookie: cookie).signed())
            #expect(answer.message == counted(index + 2))
            cookie = answer.cookiePair
        }
    }

    @Test func `a key is replaced on both sides while the conversation goes on`() throws {
        let old = try python.flask(fields(), cookie: nil, key: otherKey)
        let bot = try bot([
            "PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey,
            "PARLEY_SECRET_KEY_FALLBACKS": otherKey,
        ])
        let parley = bot.answer(try Call(posting: fields()).with(cookie: old.cookie).signed())
        #expect(parley.message == counted(2))
        #expect(try python.flask(fields(), cookie: parley.cookiePair).message == counted(3))
        // Flask signs anew under the new key what it read under the old one.
        let oldBot = try self.bot(["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": otherKey])
        let bound = oldBot.answer(try Call(posting: fields()).signed()).cookiePair
        let moved = try python.flask(fields(), cookie: bound, fallbacks: [otherKey])
        #expect(moved.message == counted(2))
        let last = bot.answer(try Call(posting: fields()).with(cookie: moved.cookie).signed())
        #expect(last.message == counted(3))
    }

    @Test func `what twilio-python signs is answered, one byte less right is refused`() throws {
        let bot = try bot(["PARLEY_METHOD": "both"])
        let message = fields("Grüße & \u{1F600} + %2B =?", id: sid(1)) + [("Empty", "")]
        let url = "https://bot.example.com/sms?x=1&y=%2B"
        var call = Call(posting: message).with(\.uri, "/sms?x=1&y=%2B")
        call.signature = try python.signature(url, message)
        #expect(bot.answer(call).status == .ok)
        for index in call.body.indices {
            var body = call.body
            body[index] ^= 1
            #expect(bot.answer(call.with(\.body, body)).status == .forbidden, "byte \(index)")
        }
        for part in [\Call.uri, \.host, \.signature] {
            let bytes = Array((call[keyPath: part] ?? "").utf8)
            for index in bytes.indices {
                var changed = bytes
                changed[index] ^= 1
                let other = call.with(part, String(decoding: changed, as: UTF8.self))
                #expect(bot.answer(other).status == .forbidden, "byte \(index)")
            }
        }
        let get = Call(getting: message)
        let signature = try python.signature("https://bot.example.com\(get.uri ?? "")", [])
        #expect(bot.answer(get.with(\.signature, signature)).status == .ok)
        #expect(
            bot.answer(get.with(\.uri, "\(get.uri ?? "")&").with(\.signature, signature)).status
                == .forbidden)
    }
}
