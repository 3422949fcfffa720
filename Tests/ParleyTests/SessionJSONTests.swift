import Conversation
import Flask
import Talk
import Testing
@testable import Parley

/// Sessions as they are read out of a cookie whose code is right, whoever had the key.
@Suite struct SessionJSONTests {
    static let issued = 1_767_225_600

    /// The session that a text is, which is the same by way of JSON's values and without them.
    static func session(_ text: String) throws -> Session {
        let bytes = Array(text.utf8)
        let session = try #require(Session(jsonBytes: bytes, issued: issued))
        #expect(try Session(JSON(parsing: bytes), issued: issued) == session)
        return session
    }

    @Test(arguments: [
        #"{"n":1,"w":[-9223372036854775808,3]}"#, #"{"n":1,"w":[-1,3]}"#, #"{"n":1,"w":[0,3]}"#,
        #"{"n":1,"w":[1767225600,-3]}"#, #"{"n":1,"w":[1767225600,0]}"#, #"{"n":1,"w":[3]}"#,
    ])
    func `a window that cannot be is none`(text: String) throws {
        let session = try Self.session(text)
        #expect(session.windowStart == 0)
        #expect(session.windowCount == 0)
    }

    @Test func `a window is read`() throws {
        let session = try Self.session(#"{"n":1,"w":[1767225000,2]}"#)
        #expect(session.windowStart == 1_767_225_000)
        #expect(session.windowCount == 2)
    }

    @Test(arguments: [-9_223_372_036_854_775_808, -1, 0])
    func `a last message before all time came with the cookie`(time: Int) throws {
        #expect(try Self.session(#"{"n":1,"a":\#(time)}"#).lastAt == Self.issued)
    }

    @Test func `of a member that is there twice the last one counts`() throws {
        #expect(try Self.session(#"{"n":1,"a":1767225000,"a":0,"n":2}"#).lastAt == Self.issued)
        #expect(try Self.session(#"{"n":1,"a":0,"a":1767225000}"#).lastAt == 1_767_225_000)
    }

    @Test(arguments: [
        (#"{"n":2,"m":"SM1"}"#, true), (#"{"n":2,"m":"SM1","s":"Bus survey"}"#, true),
        (#"{"n":2,"m":"SM1","s":"Bus survey","v":{"line":"17"},"a":1767225000}"#, true),
        (#"{"n":2,"m":"SM1","s":"Bus survey","q":"q3","v":{"line":"17"}}"#, false),
        (#"{"n":0,"s":"Bus survey"}"#, false), (#"{"n":0}"#, false),
    ])
    func `an old session has ended where no state waits, and is written as it was`(
        text: String, hasEnded: Bool
    ) throws {
        let session = try Self.session(text)
        #expect(session.hasEnded == hasEnded)
        #expect(String(decoding: session.jsonBytes(issued: Self.issued), as: UTF8.self) == text)
    }

    @Test(arguments: [
        (0, nil, true, #"{"n":0,"e":1}"#), (0, nil, false, #"{"n":0}"#),
        (3, nil, true, #"{"n":3}"#), (3, nil, false, #"{"n":3,"e":0}"#),
        (3, "q1", true, #"{"n":3,"q":"q1","e":1}"#), (3, "q1", false, #"{"n":3,"q":"q1"}"#),
    ])
    func `whether it has ended is written where it would be read otherwise`(
        count: Int, state: String?, hasEnded: Bool, text: String
    ) throws {
        var session = Session()
        session.count = count
        session.state = state
        session.hasEnded = hasEnded
        session.lastAt = Self.issued
        #expect(String(decoding: session.jsonBytes(issued: Self.issued), as: UTF8.self) == text)
        #expect(try Self.session(text) == session)
    }

    @Test(arguments: ["2", "-1", "0.5", "\"0\"", "true", "false", "null", "[0]", "{}"])
    func `an end of another shape is as none`(end: String) throws {
        #expect(try Self.session(#"{"n":1,"e":\#(end)}"#).hasEnded)
        #expect(try !Self.session(#"{"n":1,"q":"q1","e":\#(end)}"#).hasEnded)
    }

    @Test func `a script's session says nothing of its end, whether it waits or has ended`() throws
    {
        let script = Script(
            parsing: Array("[a]\n> Hi\n< yes -> b\n[b]\n> Bye\n".utf8), name: "bot")
        let dialogue = ScriptDialogue(script)
        var session = Session()
        for (count, text, written, hasEnded) in [
            (1, "hello", #"{"n":1,"m":"SM1","s":"bot","q":"a","w":[1767225600,1]}"#, false),
            (2, "yes", #"{"n":2,"m":"SM2","s":"bot","w":[1767225600,2]}"#, true),
        ] {
            let message = Message(
                from: "+14158675308", to: "+15005550006", body: text, id: "SM\(count)")
            session = try #require(dialogue.turn(session, message, now: Self.issued).session)
            #expect(session.hasEnded == hasEnded)
            #expect(session.jsonBytes(issued: Self.issued) == Array(written.utf8))
            #expect(try Self.session(written) == session)
        }
    }

    @Test(arguments: [
        #"{"n":1,"w":[-9223372036854775808,9223372036854775807]}"#,
        #"{"n":1,"a":-9223372036854775808,"s":"bot","q":"a"}"#,
        #"{"n":9223372036854775807,"t":9223372036854775807,"s":"bot","q":"a"}"#,
    ])
    func `a turn is taken on whatever a session says`(text: String) throws {
        let script = Script(parsing: Array("[a]\n> Hi\n< yes\n".utf8), name: "bot")
        let dialogue = ScriptDialogue(script)
        let message = Message(from: "+14158675308", to: "+15005550006", body: "hello")
        let session = try Self.session(text)
        let decision = Silence.decide(
            message, session: session, now: Self.issued, for: dialogue)
        #expect(decision == .answer)
        let turn = dialogue.turn(session, message, now: Self.issued)
        #expect(try #require(turn.session).count > 1)
    }
}
