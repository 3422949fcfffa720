import Conversation
import Signing
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
        #"{"n":1,"w":[-9223372036854775808,9223372036854775807]}"#,
        #"{"n":1,"a":-9223372036854775808,"s":"bot","q":"a"}"#,
        #"{"n":9223372036854775807,"t":9223372036854775807,"s":"bot","q":"a"}"#,
    ])
    func `a turn is taken on whatever a session says`(text: String) throws {
        let script = Script(parsing: Array("[a]\n> Hi\n< yes\n".utf8), name: "bot")
        let dialogue = ScriptDialogue(script)
        let message = Message(from: "+14158675308", to: "+15005550006", body: "yes")
        let session = try Self.session(text)
        let decision = Silence.decide(
            message, session: session, now: Self.issued, for: dialogue)
        #expect(decision == .answer)
        let turn = dialogue.turn(session, message, now: Self.issued)
        #expect(try #require(turn.session).count > 1)
    }
}
