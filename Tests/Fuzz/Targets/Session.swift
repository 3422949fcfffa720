import Conversation
import Flask
import Talk
import TalkCheck
import TalkTools
import Signing
import System

@testable import Parley

extension FuzzTarget {
    /// What stands in a session whose code is right: whatever it is, a turn can be taken on it, and
    /// the session after that comes back out of its cookie.
    ///
    /// The first byte says in which format it is written; the rest is the payload, or Flask's JSON.
    static let session = FuzzTarget("session") { bytes in
        var input = Input(bytes)
        let isFlask = input.byte() & 1 == 1
        let payload = input.remainder()
        let sessions = isFlask ? flaskSessions : nativeSessions
        if !isFlask { compare(payload) }
        guard let token = isFlask ? flaskToken(payload) : nativeToken(payload) else { return }
        let opened = open(token, by: sessions)
        let message = Message(
            from: "+14158675308", to: "+15005550006", body: "hello", id: "SM2", media: [],
            optOutType: nil)
        for dialogue in dialogues {
            let decision = Silence.decide(
                message, session: opened.session, now: Fixture.now, for: dialogue)
            // A repetition, or more than the limit.
            guard decision == .answer else { continue }
            let turn = dialogue.turn(opened.session, message, now: Fixture.now)
            guard let session = turn.session else { fatalError("a turn forgets nothing") }
            expect(session.count > 0, "a turn counts")
            let sealed = sessions.seal(
                session, after: opened, for: Fixture.subject, isAnswered: true, now: Fixture.now)
            guard sealed.count <= TokenFormat.longest else { continue }
            let again = open(sealed, by: sessions)
            expect(again.refusals.isEmpty, "the cookie that was written is good: \(again.refusals)")
            expect(again.session == session, "\(again.session) is \(session)")
        }
    }

    /// A session is read alike by way of JSON's values and by the short cut without them.
    private static func compare(_ payload: [UInt8]) {
        let session = Session(jsonBytes: payload, issued: Fixture.now - 60)
        let slow = (try? JSON(parsing: payload)).flatMap { Session($0, issued: Fixture.now - 60) }
        expect(session == slow, "two readings of a session are equal: \(session, default: "none")")
    }

    private static let dialogues: [any Dialogue] = {
        let script = Script(
            parsing: Array(
                "name = Survey\nkeep = x\n[q1]\n> a {x}\n< {x: word} -> q2\n[q2]\n< *".utf8),
            name: "survey")
        expect(script.isUsable, "the script has no errors: \(script.check())")
        return [Counter(), ScriptDialogue(script, sealedLength: \.sealedLength)]
    }()
    private static let nativeSessions = sessions("signed")
    private static let flaskSessions = sessions("flask")

    private static func sessions(_ format: String) -> Sessions {
        Sessions(configuration([("PARLEY_SESSION", format)]), builtInScript: BuiltInCounter.name)
    }

    /// A configuration with the shared keys.
    static func configuration(_ variables: [(String, String)]) -> Configuration {
        let always = [
            ("PARLEY_SECRET_KEY", String(decoding: Fixture.keyText, as: UTF8.self)),
            ("TWILIO_AUTH_TOKEN", String(decoding: Fixture.authToken, as: UTF8.self)),
        ]
        return made("a configuration") { () throws(ConfigurationError) in
            try Configuration(Settings(environment: Environment(always + variables))) {
                path throws(ConfigurationError.Problem) in SecretFile(Array(path.utf8))
            }
        }
    }

    private static func open(_ token: [UInt8], by sessions: Sessions) -> Sessions.Opened {
        sessions.open([token[...]], for: Fixture.subject, messageID: "SM2", now: Fixture.now)
    }

    private static func nativeToken(_ payload: [UInt8]) -> [UInt8]? {
        let token = Fixture.sealer.seal(
            payload, for: Fixture.subject, issued: Fixture.now - 60, lifetime: Fixture.lifetime,
            revision: .max, as: .signed)
        return token.count <= TokenFormat.longest ? token : nil
    }

    private static func flaskToken(_ payload: [UInt8]) -> [UInt8]? {
        guard let members = (try? JSON(parsing: payload, as: .python))?.members else { return nil }
        var session = FlaskSession()
        session.members = members
        return Fixture.flask.write(session, for: Fixture.subject, issued: Fixture.now - 60)
    }
}

/// A dialogue in Swift: its session has a count and no state.
private struct Counter: Dialogue {
    func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        var session = session
        session.count = session.count == .max ? .max : session.count + 1
        session.lastMessageID = message.id
        session.lastAt = now
        session.hasEnded = true
        return Turn(session: session, replies: [Reply("\(session.count)")])
    }
}
