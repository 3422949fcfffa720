import Foundation
import TestSupport
import Testing

/// What Twilio tells of texts that were begun, as it calls the webhook.
struct BeginDeliveryTests {
    @Test func `what is told before Twilio's 201 is noted, and neither goes back`() throws {
        let (early, unlucky, late) = (Practice.person(1), Practice.person(2), Practice.person(3))
        let practice = try Practice(
            [
                "--delay", "1", "--number", "\(early)=callback-first", "--number",
                "\(unlucky)=callback-first", "--ends", "\(unlucky)=undelivered:30003",
            ])
        let web = try Practice.Web(practice)
        let process = try practice.started(["--batch", "b", "--callback", web.address])
        // It is known while begin waits for its answer.
        #expect(
            eventually(within: 20) {
                let sent = try? practice.sent("b")
                return sent?[early] == "delivered" && sent?[unlucky] == "undelivered 30003"
            })
        #expect(process.isRunning)
        #expect(process.waits(atMost: 20))
        #expect(process.stop() == 0, "\(process.log)")
        #expect(process.log.contains("3 sent\n"), "\(process.log)")
        // Three for each, and for those two one more that comes late.
        #expect(eventually { practice.judge.entries.count { $0.what == "callback" } == 11 })
        let callbacks = practice.judge.entries.filter { $0.what == "callback" }
        #expect(callbacks.allSatisfy { $0.http == 200 }, "\(callbacks)")
        #expect(
            try practice.sent("b") == [
                early: "delivered", unlucky: "undelivered 30003", late: "delivered",
            ])
        let kept = try practice.parley(["sent", "b", "--csv"]).output
        let sids = practice.judge.taken.compactMap(\.sid)
        #expect(sids.count == 3)
        #expect(sids.allSatisfy { kept.contains($0) }, "\(kept)")
        // A callback is no turn: the conversation waits where it did.
        #expect(try practice.text("yes", from: unlucky).contains("See you"))
        #expect(practice.judge.wrong == [])
    }

    /// As a Messaging Service does it, which takes every text first.
    @Test func `an opt-out that Twilio tells of later holds in the next batch`() throws {
        let (gone, there) = (Practice.person(1), Practice.person(2))
        let practice = try Practice(people: 2, ["--ends", "\(gone)=failed:21610"])
        let web = try Practice.Web(practice)
        let run = try practice.begin("--batch", "b", "--callback", web.address)
        #expect(run.status == 0, "\(run.output)")
        #expect(
            eventually {
                let sent = try? practice.sent("b")
                return sent == [gone: "failed 21610", there: "delivered"]
            })
        let refused = try practice.parley(["refused"]).output
        #expect(refused.hasPrefix("15550001001"), "\(refused)")
        #expect(refused.split(separator: "\n").count == 1, "\(refused)")
        let next = try practice.begin("--batch", "c")
        #expect(next.output.contains("line 2 \(gone): has opted out"), "\(next.output)")
        #expect(practice.judge.copies == [gone: 1, there: 2])
        // Twilio lets nobody through whom it blocks: a text shows that the opt-out is over.
        try practice.text("Hello there", from: gone)
        #expect(try practice.parley(["refused"]).output.isEmpty)
    }

    /// Its connection is lost, but Twilio has the text and says so.
    @Test func `what is unknown is sent as soon as Twilio tells of it`() throws {
        let person = Practice.person(1)
        let practice = try Practice(people: 1, ["--number", "\(person)=lost-taken"])
        let web = try Practice.Web(practice)
        let run = try practice.begin("--batch", "b", "--callback", web.address)
        #expect(run.status == 0, "\(run.output)")
        #expect(eventually { (try? practice.sent("b")[person]) == "delivered" })
        #expect(practice.judge.copies == [person: 1])
    }
}
