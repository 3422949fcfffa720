import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

@Suite struct SilenceTests {
    private func decide(
        _ body: String, type: String? = nil, from: String = "+15550009999", id: String = "",
        session: Session = Session(), now: Int = 1000,
        script text: String = "[start]\n> Hi"
    ) -> Silence.Decision {
        let message = Message(
            from: from, to: "+15005550006", body: body, id: id, optOutType: type)
        return Silence.decide(
            message, session: session, now: now, for: ScriptDialogue(script(text)))
    }

    @Test(arguments: [
        "STOP", "StopAll", " unsubscribe\n", "cancel", "end", "quit", "revoke", "optout",
    ])
    func `an opt-out word forgets`(body: String) {
        #expect(decide(body) == .forget)
    }

    @Test(arguments: ["START", "unstop", "Help", " info "])
    func `opt-in and help words are Twilio's`(body: String) {
        #expect(decide(body) == .silent(.keyword))
    }

    @Test(arguments: ["STOP please", "stop.", "yes", "", "helpme", "STOPALL NOW"])
    func `only exactly these words are`(body: String) {
        #expect(decide(body) == .answer)
    }

    @Test(arguments: [
        ("PARA", "STOP" as String?, Silence.Decision.forget), ("AYUDA", "HELP", .silent(.keyword)),
        ("YES", "START", .answer), ("START", "START", .silent(.keyword)),
        ("UNSTOP", "START", .silent(.keyword)), ("yes", nil, .answer), ("yes", "", .answer),
    ])
    func `OptOutType is looked at`(body: String, type: String?, decision: Silence.Decision) {
        #expect(decide(body, type: type) == decision)
    }

    @Test func `an echo and a repetition are silent`() {
        #expect(decide("hi", from: "+15005550006") == .silent(.echo))
        var session = Session()
        session.lastMessageID = "SM1"
        #expect(decide("hi", id: "SM1", session: session) == .silent(.repetition))
        #expect(decide("hi", id: "SM2", session: session) == .answer)
        #expect(decide("hi", id: "", session: Session()) == .answer)
    }

    @Test func `the limit is a window`() {
        var session = Session()
        session.windowStart = 1000
        session.windowCount = 30
        #expect(decide("hi", session: session, now: 1599) == .silent(.limit))
        #expect(decide("hi", session: session, now: 1600) == .answer)
        #expect(decide("hi", session: session, now: 999) == .answer)
        #expect(
            decide("hi", session: session, now: 1599, script: "limit = off\n[start]\n> Hi")
                == .answer)
        session.windowCount = 29
        #expect(decide("hi", session: session, now: 1599) == .answer)
    }

    @Test(arguments: [
        ("help", "< help > Yes?"), ("INFO", "< {w} > Yes?"), ("start", "< {x: go=start|b} > Yes?"),
    ])
    func `anytime takes words over`(body: String, answer: String) {
        let text = "[words]\nw = info, about\n[anytime]\n\(answer)\n[start]\n> Hi"
        #expect(decide(body, script: text) == .answer)
    }

    @Test(arguments: [
        ("unstop", "< unstop > Yes?"), ("help", "< ... help ... > Yes?"), ("help", "< * > Yes?"),
        ("help", "< {x: text} > Yes?"), ("stop", "< stop > Yes?"),
    ])
    func `anytime takes nothing else over`(body: String, answer: String) {
        let text = "[anytime]\n\(answer)\n[start]\n> Hi"
        #expect(decide(body, script: text) != .answer)
    }

    @Test func `a silent turn changes nothing and an opt-out forgets`() {
        #expect(
            rehearse(
                """
                [start]
                > Start {count}.
                < a > A {count}.
                [test t]
                < hi
                > Start 1.
                < HELP
                silent
                < a
                > A 2.
                < STOP
                silent
                < a
                > A 1.
                """) == [])
    }
}
