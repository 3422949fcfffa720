import Foundation
import System
import TestSupport
import Testing

@testable import Parley
@testable import ParleyCommand

/// What is asked of Twilio's API, and what each of its answers means: against a server that judges
/// every request by Twilio's own description.
struct MessageSenderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func sender(_ judge: Judge) throws -> MessageSender {
        let environment = Environment(judge.environment.map { ($0.key, $0.value) })
        let loader = ConfigurationLoader(environment: environment, executable: nil)
        return MessageSender(account: try loader.twilioAccount())
    }

    private func sent(to number: String, by sender: MessageSender) -> SendOutcome {
        sender.send(to: number, from: "+15005550006", body: "Hi")
    }

    @Test func `a message arrives as it was meant, byte for byte`() throws {
        let judge = try Judge(in: folder, ["--delay", "0"])
        let body = "Hi \"Ana\" & Bob,\n100 % sure? é 🙂 \\ + ="
        let outcome = try sender(judge).send(
            to: "+15550001111", from: "12345", body: body,
            media: ["https://example.org/a.jpg", "https://example.org/b?c=d&e"],
            statusCallback: "https://example.org/sms?begin=x1",
            service: "MG" + String(repeating: "0", count: 32))
        let taken = try #require(judge.taken.first)
        #expect(outcome == .sent(sid: taken.sid))
        #expect(taken.to == "+15550001111")
        #expect(taken.from == "12345")
        #expect(taken.body.map { Array($0.utf8) } == Array(body.utf8))
        #expect(taken.media == ["https://example.org/a.jpg", "https://example.org/b?c=d&e"])
        #expect(taken.callback == "https://example.org/sms?begin=x1")
        #expect(taken.service == "MG" + String(repeating: "0", count: 32))
        #expect(judge.wrong == [])
    }

    /// A request that Twilio would not know is seen: the judge is no rubber stamp.
    @Test(arguments: [
        ("+0123", "+15005550006", "Hi", nil, "To is no telephone number"),
        ("+15550001111", "Ana & Co", "Hi", nil, "From is no telephone number"),
        ("+15550001111", "+15005550006", "", nil, "there is nothing to send"),
        (
            "+15550001111", "+15005550006", String(repeating: "x", count: 1_601), nil,
            "Body has more than 1600 characters"
        ),
        (
            "+15550001111", "+15005550006", "Hi", "MG12",
            "MessagingServiceSid does not match"
        ),
    ])
    func `what the description does not allow is a fault of the account`(
        to: String, from: String, body: String, service: String?, why: String
    ) throws {
        let judge = try Judge(in: folder, ["--delay", "0"])
        let outcome = try sender(judge).send(to: to, from: from, body: body, service: service)
        guard case .accountFault(let fault) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(fault.status == 400)
        #expect(fault.text?.hasPrefix(why) == true, "\(fault)")
        #expect(judge.wrong.count == 1)
        #expect(judge.taken.isEmpty)
    }

    /// The rows of the table of outcomes, by number.
    static let rows: [(fault: String, expected: SendOutcome?, isTaken: Bool)] = [
        ("not-json", .sent(sid: nil), true),
        ("cut", .sent(sid: nil), true),
        ("429", .notProcessed(retryAfter: 1), false),
        ("21611", .notProcessed(retryAfter: nil), false),
        ("21211", .refusedRecipient(.invalid), false),
        ("21214", .refusedRecipient(.unreachable), false),
        ("21217", .refusedRecipient(.notANumber), false),
        ("21408", .refusedRecipient(.region), false),
        ("21610", .refusedRecipient(.optedOut), false),
        ("21612", .refusedRecipient(.noRoute), false),
        ("21614", .refusedRecipient(.notMobile), false),
        ("21617", .refusedRecipient(.tooLong), false),
        ("21635", .refusedRecipient(.landline), false),
        ("500", .unknown("Twilio answered 500"), false),
        ("503-taken", .unknown("Twilio answered 503"), true),
        ("lost", nil, false),
        ("lost-taken", nil, true),
        ("reset", nil, false),
        ("reset-taken", nil, true),
    ]

    @Test(arguments: rows)
    func `each answer means one thing`(
        fault: String, expected: SendOutcome?, isTaken: Bool
    ) throws {
        let judge = try Judge(in: folder, ["--delay", "0", "--number", "+15550001111=\(fault)"])
        let outcome = sent(to: "+15550001111", by: try sender(judge))
        if let expected {
            #expect(outcome == expected)
        } else {
            // curl's words for it differ between versions.
            guard case .unknown = outcome else {
                Issue.record("\(outcome)")
                return
            }
        }
        #expect(judge.taken.count == (isTaken ? 1 : 0))
        #expect(judge.wrong == [])
    }

    @Test(arguments: [
        ("301", 301, "that is not Twilio's API"), ("401", 401, "must be of one account"),
        ("403", 403, "look at the account"), ("404", 404, "is no account there"),
        ("400", 400, "look at the account"), ("20003", 401, "must be of one account"),
        ("21606", 400, "--from must be a number of this account"),
        ("21608", 400, "a trial account texts only numbers that are verified"),
        ("21705", 400, "--service must be"),
        ("21999", 400, "https://www.twilio.com/docs/api/errors/21999"),
    ])
    func `a fault of the account says what to do`(
        fault: String, status: Int, advice: String
    ) throws {
        let judge = try Judge(in: folder, ["--delay", "0", "--number", "+15550001111=\(fault)"])
        let outcome = sent(to: "+15550001111", by: try sender(judge))
        guard case .accountFault(let found) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(found.status == status)
        #expect("\(found)".contains(advice), "\(found)")
        #expect(judge.taken.isEmpty)
    }

    @Test func `where nobody listens, nothing was sent`() throws {
        let judge = try Judge(in: folder, ["--delay", "0"])
        let sender = try sender(judge)
        judge.stop()
        guard case .neverConnected(let reason) = sent(to: "+15550001111", by: sender) else {
            Issue.record("connected")
            return
        }
        #expect(reason.contains("127.0.0.1"))
    }

    /// A server that takes the connection and speaks no TLS: curl ends with 35.
    @Test func `where TLS does not come about, nothing was sent`() throws {
        let judge = try Judge(in: folder, ["--delay", "0"])
        var variables = judge.environment
        variables["PARLEY_TWILIO_API"] = judge.origin.replacing("http:", with: "https:")
        let environment = Environment(variables.map { ($0.key, $0.value) })
        let account = try ConfigurationLoader(environment: environment, executable: nil)
            .twilioAccount()
        let outcome = sent(to: "+15550001111", by: MessageSender(account: account))
        guard case .neverConnected = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(judge.taken.isEmpty)
    }

    /// A name that no server of names is asked for: curl ends with 6.
    @Test func `where the address has no machine, nothing was sent`() {
        var request = CurlRequest(
            url: "https://\(String(repeating: "a", count: 70))/", headers: [], body: [0x61])
        request.isCasual = false
        let outcome = request.outcome()
        guard case .noAnswer(code: 6, _)? = outcome.failure else {
            Issue.record("\(String(describing: outcome.failure))")
            return
        }
        #expect(outcome.wasNeverSent)
    }

    @Test func `the newest messages to a number are listed, the newest first, at most 50`() throws {
        let judge = try Judge(in: folder, ["--delay", "0"])
        let sender = try sender(judge)
        let before = SystemClock.unixSeconds()
        for number in ["+15550001111", "+15550002222", "+15550001111"] {
            _ = sent(to: number, by: sender)
        }
        let sids = judge.taken.filter { $0.to == "+15550001111" }.compactMap(\.sid)
        let listed = try sender.newest(to: "+15550001111")
        #expect(listed.map(\.sid) == sids.reversed())
        let first = try #require(listed.first)
        #expect(first.isFrom("+15005550006", service: nil, since: before))
        #expect(!first.isFrom("+15005550006", service: nil, since: first.created + 1))
        #expect(!first.isFrom("+15005550007", service: nil, since: before))
        #expect(try sender.newest(to: "+15550003333") == [])
        #expect(judge.wrong == [])
    }

    @Test func `a list that cannot be had is none, and no empty one`() throws {
        let judge = try Judge(in: folder, ["--delay", "0", "--password", "another"])
        let sender = try sender(judge)
        let unread = #expect(throws: ListedMessage.Unread.self) {
            try sender.newest(to: "+15550001111")
        }
        #expect(unread?.description.hasPrefix("Twilio answered 401") == true, "\(unread as Any)")
        judge.stop()
        #expect(throws: ListedMessage.Unread.self) { try sender.newest(to: "+15550001111") }
    }

    @Test func `only what a program asked for counts, and a service's before it has chosen`() throws
    {
        func message(_ direction: String, from: String?, service: String?) -> ListedMessage? {
            let quoted = { (text: String?) in text.map { "\"\($0)\"" } ?? "null" }
            let page = """
                {"messages": [{"sid": "SM\(String(repeating: "a", count: 32))", "to": "+1555",
                "direction": "\(direction)", "status": "queued", "from": \(quoted(from)),
                "messaging_service_sid": \(quoted(service)), "error_code": 30003,
                "date_created": "Thu, 24 Aug 2023 05:01:45 +0000"}]}
                """
            return ListedMessage.page(Array(page.utf8))?.first
        }
        let time = 1_692_853_305
        #expect(message("outbound-api", from: "+1", service: nil)?.created == time)
        #expect(message("outbound-api", from: "+1", service: nil)?.errorCode == 30_003)
        for (direction, from, service, isOurs) in [
            ("outbound-api", "+1", nil, true), ("outbound-reply", "+1", nil, false),
            ("inbound", "+1", nil, false), ("outbound-api", nil, "MG1", true),
            ("outbound-api", nil, "MG2", false), ("outbound-api", nil, nil, false),
        ] as [(String, String?, String?, Bool)] {
            let one = try #require(message(direction, from: from, service: service))
            #expect(one.isFrom("+1", service: "MG1", since: time) == isOurs)
        }
        #expect(ListedMessage.page(Array("{}".utf8)) == nil)
        #expect(ListedMessage.page(Array("<html>".utf8)) == nil)
    }

    /// While it waits for the answer, everybody on the machine can read how curl was called.
    @Test func `what is shown Twilio stands in no command line`() throws {
        let judge = try Judge(in: folder, ["--delay", "1"])
        let sender = try sender(judge)
        let lines = Lines()
        try WorkerThread.start { _ = self.sent(to: "+15550001111", by: sender) }
        #expect(
            eventually {
                lines.add(Self.commandLines().filter { $0.contains("curl") })
                return lines.all.contains { $0.hasPrefix("curl -q") }
            })
        #expect(eventually { !judge.taken.isEmpty })
        lines.add(Self.commandLines())
        #expect(!lines.all.contains { $0.contains(Judge.password) && $0.contains("curl") })
    }

    private final class Lines {
        private(set) var all: [String] = []
        func add(_ lines: [String]) { all += lines }
    }

    private static func commandLines() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.filter { Int($0) != nil }.compactMap { name in
            FileManager.default.contents(atPath: "/proc/\(name)/cmdline").map { data in
                String(decoding: data, as: UTF8.self).replacing("\0", with: " ")
            }
        }
    }

    @Test(arguments: [
        ("https://example.org/sms", "post", "https://example.org/sms?begin=a1"),
        (
            "https://u:p@example.org:8443/a/b?x=1#rc=2", "both",
            "https://example.org:8443/a/b?begin=a1"
        ),
    ])
    func `Twilio tells it at the webhook's own address`(
        url: String, method: String, expected: String
    ) throws {
        let settings = Settings(
            environment: Environment([("PARLEY_PUBLIC_URL", url), ("PARLEY_METHOD", method)]))
        #expect(try CallbackAddress(settings).address(of: "a1") == expected)
    }

    @Test(
        arguments: [
            ([], .notSet), ([("PARLEY_PUBLIC_URL", "http://example.org/sms")], .notSecure),
            ([("PARLEY_PUBLIC_URL", "https://example.org/")], .noPath),
            (
                [("PARLEY_PUBLIC_URL", "https://example.org/sms"), ("PARLEY_METHOD", "get")],
                .get
            ),
        ] as [([(String, String)], CallbackAddress.Lack)])
    func `where the address is not known, that is said`(
        variables: [(String, String)], lack: CallbackAddress.Lack
    ) {
        let settings = Settings(environment: Environment(variables))
        #expect(throws: lack) { try CallbackAddress(settings) }
        #expect("\(lack)".hasPrefix("PARLEY_"))
    }

    @Test func `an address of the command line has what it has of a query`() {
        #expect(
            CallbackAddress("https://example.org/sms?x=1#f")?.address(of: "a1")
                == "https://example.org/sms?x=1&begin=a1")
        for text in ["example.org", "ftp://example.org", "https://", "https://exa mple.org"] {
            #expect(CallbackAddress(text) == nil)
        }
    }

    @Test(arguments: [
        ("https://example.org/sms", "post", "https://example.org/sms"),
        ("http://example.org/sms", "post", "https://other.org/cb"),
        ("https://example.org/", "post", "https://other.org/cb"),
        ("", "post", "https://other.org/cb"), ("", "both", "https://other.org/cb"),
        ("https://example.org/sms", "get", nil), ("", "get", nil),
    ])
    func `an address of the command line counts where the webhook's own is not known`(
        url: String, method: String, expected: String?
    ) throws {
        let variables =
            [("PARLEY_METHOD", method)] + (url.isEmpty ? [] : [("PARLEY_PUBLIC_URL", url)])
        let settings = Settings(environment: Environment(variables))
        let other = try #require(CallbackAddress("https://other.org/cb"))
        #expect((try? CallbackAddress(settings, else: other))?.base == expected)
    }
}
