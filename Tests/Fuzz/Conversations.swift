import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools
@testable import Parley

/// A sender who texts one line after another to a script.
struct Texter {
    private let dialogue: ScriptDialogue
    private var session = Session()
    private var now = Fixture.now
    private var number = 0
    private let isNeverCut: Bool
    private let doesNothingAtOnce: Bool
    private var isPlain = true

    init(_ script: Script, zone: ZoneRules = .utc) {
        let findings = script.check()
        let tooLong = findings.filter { $0.code == .replyTooLong }
        expect(
            script.errors().filter { $0.code == .replyTooLong } == tooLong,
            "for one message the same replies are too long")
        doesNothingAtOnce = !findings.contains { $0.code == .doneBeforeAnswer }
        isNeverCut = !findings.contains { $0.severity == .error || $0.code == .mayBeCut }
        dialogue = ScriptDialogue(script, zone: { zone }, sealedLength: \.sealedLength)
    }

    /// Texts, an hour after the last time where the text begins with a tab, else a minute.
    ///
    /// A turn is the same each time it is taken, keeps the limits of every script, and leaves a
    /// session that comes back out of its cookie.
    mutating func text(_ body: String) {
        if body.hasPrefix("begin ") { return begin(body.dropFirst(6)) }
        now += body.utf8.first == 0x09 ? 3_600 : 60
        number += 1
        // What people type is reckoned as GSM-7, and as no longer than Twilio passes it on.
        isPlain = isPlain && body.utf8.count <= 1_600 && body.utf8.allSatisfy { $0 < 0x80 }
        let message = Message(
            from: "+14158675308", to: "+15005550006", body: body, id: "SM\(number)",
            media: body.utf8.first == 0x21 ? [Message.Media(url: "https://example.org/1")] : [],
            optOutType: nil)
        switch Silence.decide(message, session: session, now: now, for: dialogue) {
        case .forget: session = Session()
        case .silent: break
        case .answer:
            let turn = dialogue.turn(session, message, now: now)
            expect(turn == dialogue.turn(session, message, now: now), "a turn is a pure function")
            check(turn)
        }
    }

    /// Is texted first, where the line says with what.
    ///
    /// What is begun counts no text, and does nothing that the checker has not found.
    private mutating func begin(_ line: Substring) {
        let name = String(line.prefix { $0 != " " })
        guard let beginning = dialogue.script.beginning(named: name) else { return }
        do throws(Beginning.Mistake) {
            let cells = try beginning.cells(in: String(line.dropFirst(name.count)))
            let values = try dialogue.values(of: cells, for: beginning, now: now)
            let turn = dialogue.begin(
                beginning, with: values, session: session, pair: ("+14158675308", "+15005550006"),
                now: now)
            expect(!doesNothingAtOnce || turn.effects.isEmpty, "what is done at once is found")
            expect(turn.session?.lastMessageID == nil, "nobody has texted")
            session = turn.session ?? session
        } catch {
            expect(!error.description.isEmpty, "a mistake says what it is")
        }
    }

    private mutating func check(_ turn: Turn) {
        expect(turn.replies.count <= 1, "a turn says one message")
        if isNeverCut, isPlain {
            let isCut = turn.notes.contains { $0.hasPrefix("a reply was cut") }
            expect(!isCut, "a reply that is cut is found before")
        }
        var texts = turn.replies.map(\.text)
        for case .tell(_, _, _, let text, _) in turn.effects { texts.append(text) }
        for text in texts {
            expect(text.utf16.count <= 1_600, "a message has 1,600 characters at most")
            expect(text.utf8.contains { !$0.isBlank && $0 != 0x0A }, "a message says something")
        }
        guard let next = turn.session else {
            expect(turn.optOut != nil, "only an opt-out forgets")
            session = Session()
            return
        }
        // A reaction, or a courtesy after the goodbye.
        if turn == Turn(session: session) { return }
        expect(next.count > 0 && next.tries >= 0, "a turn counts")
        expect(next.variables.count <= 64, "a session has 64 variables at most")
        expect(next.trail.count <= 6, "a session knows the way back for 6 states")
        expect(
            next.variables.isEmpty || next.sealedLength <= ScriptDialogue.sessionLimit,
            "a session fits into its cookie")
        guard let read = Session(jsonBytes: next.jsonBytes(issued: now), issued: now) else {
            fatalError("a session comes back out of its cookie")
        }
        expect(read == next, "\(read) is \(next)")
        session = read
    }
}

extension Input {
    /// What is left, line by line.
    mutating func lines() -> [String] {
        remainder().split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
