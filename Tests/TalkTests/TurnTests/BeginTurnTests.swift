import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Conversations whose first text is ours.
@Suite struct BeginTurnTests {
    private static let source = """
        name = dentist
        keep = visits
        limit = 2 in 10 minutes
        [anytime]
        < where -> back
        [start]
        set visits = 1
        > Start {caller}.
        < go > Gone. -> end
        < * > What?
        [begin remind: day date, note]
        when known
          > Known.
        > Hi {caller}, {day|date}: {note}{body}, {count}, {visits|or none}, {old|or unset}.
        set old = now set
        < {yes} > Yes, {caller}. -> end
        < {no} -> other
        < * -> again
        [other]
        > Other for {caller}.
        < * -> end
        [begin goodbye]
        > See you.
        [people]
        +15550001111 = Rey

        """
    private let dialogue = ScriptDialogue(script(source))
    private let now = 1_778_068_800

    private func begin(
        _ name: String = "remind", _ session: Session? = nil, from: String = "+15550009999",
        _ cells: [(name: String, text: String)] = [("day", "2026-05-12"), ("note", "bring it")]
    ) throws -> Turn {
        let beginning = try #require(dialogue.script.beginning(named: name))
        let values = try dialogue.values(of: cells, for: beginning, now: now)
        return dialogue.begin(
            beginning, with: values, session: session, pair: (from, "+15005550006"), now: now)
    }

    private func text(_ body: String, _ session: Session?, at time: Int? = nil) -> Turn {
        dialogue.turn(
            session ?? Session(),
            Message(from: "+15550009999", to: "+15005550006", body: body, id: "SM1"),
            now: time ?? now + 60)
    }

    private func said(_ turn: Turn) -> String { turn.replies.map(\.text).joined(separator: "|") }

    @Test func `the text of a person of whom nothing is known`() throws {
        let turn = try begin()
        #expect(said(turn) == "Hi Friend, Tue 12 May: bring it, 0, none, unset.")
        let session = try #require(turn.session)
        #expect(session.state == "remind" && session.count == 0 && session.trail.isEmpty)
        #expect(session.lastAt == now && session.lastMessageID == nil)
        #expect(turn.effects.isEmpty && turn.notes.isEmpty)
        // The answer finds its question, three days later, and then no more.
        #expect(said(text("yes", session, at: now + 259_200)) == "Yes, Friend.")
        #expect(said(text("yes", session, at: now + 259_201)) == "Start Friend.")
    }

    @Test func `a name that is given goes before people, and lasts to the end`() throws {
        let cells = [("day", "2026-05-12"), ("note", "x"), ("name", "Ana")]
        #expect(said(try begin(from: "+15550001111")).hasPrefix("Known.\nHi Rey,"))
        let turn = try begin(from: "+15550001111", cells)
        #expect(said(turn).hasPrefix("Known.\nHi Ana,"))
        let next = text("no", turn.session)
        #expect(said(next) == "Other for Ana.")
        let end = text("anything", next.session)
        #expect(end.session?.hasEnded == true && end.session?.variables == [:])
        #expect(said(text("hello", end.session)) == "Start Friend.")
    }

    @Test func `what was before is over, but for what is kept, counted and limited`() throws {
        var session = try #require(text("hello", nil).session)
        session.variables["old"] = "set"
        session.tries = 3
        let before = session
        let turn = try begin("remind", session)
        #expect(said(turn) == "Hi Friend, Tue 12 May: bring it, 1, 1, unset.")
        let begun = try #require(turn.session)
        #expect(begun.count == before.count && begun.tries == 0 && begun.lastMessageID == nil)
        #expect(begun.windowStart == before.windowStart && begun.windowCount == before.windowCount)
        #expect(begun.variables["visits"] == "1" && begun.variables["note"] == "bring it")
        // There is nothing to go back to, so it is said again.
        #expect(
            said(text("where", begun)) == "Hi Friend, Tue 12 May: bring itwhere, 2, 1, now set.")
        #expect(text("where", begun).session?.lastMessageID == "SM1")
    }

    @Test func `a session of another script, or one that is over, gives nothing`() throws {
        var session = try #require(text("hello", nil).session)
        session.lastAt = now - 400_000
        #expect(said(try begin("remind", session)).hasSuffix("0, none, unset."))
        session.lastAt = now
        session.script = "another"
        #expect(said(try begin("remind", session)).hasSuffix("0, none, unset."))
    }

    @Test func `where a text ended it, a courtesy is silent and other texts begin`() throws {
        let turn = try begin("goodbye", nil, [])
        #expect(said(turn) == "See you.")
        #expect(turn.session?.hasEnded == true)
        for courtesy in ["thanks!", "ok", "👍", "Liked “See you.”"] {
            #expect(said(text(courtesy, turn.session)) == "", "\(courtesy)")
        }
        #expect(said(text("hello", turn.session)) == "Start Friend.")
    }

    @Test func `a language that is given is spoken`() {
        #expect(
            rehearse(
                """
                languages = en, es
                [start]
                >   Start
                >es Principio
                [begin a: n whole]
                >   Yes or no, {caller}? {n}
                >es ¿Sí o no, {caller}? {n}
                < {yes} -> start
                < * -> again
                [test Spanish]
                begin a n=1, language=es, name=Luz
                > ¿Sí o no, Luz? 1
                < qué
                > ¿Sí o no, Luz? 1
                < sí
                > Principio
                < hello
                > Start
                [test English]
                begin a n=2
                > Yes or no, Friend? 2
                """) == [])
    }

    @Test func `a test that begins nothing is as it was`() {
        #expect(
            rehearse(
                """
                [start]
                > Ready?
                < {yes} > Go. {x} -> end
                < * > Yes, please.
                [begin a]
                > A
                -> end
                [test a session that a test made has not ended]
                set x = 1
                < yes
                > Go. 1
                [test a session that was begun has]
                begin a
                > A
                < yes
                silent
                [filling]
                set x = 2
                """) == [])
    }
}
