import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

@Suite struct TemplateTests {
    @Test(arguments: ScriptTemplate.allCases)
    func `a template passes its tests, and these reach everything`(
        template: ScriptTemplate
    ) throws {
        let script = Script(parsing: template.bytes, name: "\(template.rawValue).talk")
        #expect(script.diagnostics == [])
        let zone = try Examples.zone(of: script)
        let (outcomes, coverage) = Rehearsal(script, zone: zone).run()
        #expect(!outcomes.isEmpty)
        for outcome in outcomes { #expect(outcome.failure == nil, "\(outcome.name)") }
        #expect(coverage.gaps(in: script) == [])
    }

    @Test func `the counter is the first example`() throws {
        #expect(try Examples.bytes("a-counter.talk") == ScriptTemplate.counter.bytes)
    }

    /// What the built-in counter says to one text after the other.
    private func replies(
        _ dialogue: ScriptDialogue, from: String, _ session: Session = Session(), texts: Int = 2
    ) -> [String] {
        var session = session
        return (1...texts).map { index in
            let message = Message(from: from, to: "+15005550006", body: "yes", id: "SM\(index)")
            let turn = dialogue.turn(session, message, now: 1000 + index)
            session = turn.session ?? Session()
            return turn.replies.map(\.text).joined(separator: "|")
        }
    }

    @Test func `the built-in counter greets and counts`() {
        let counter = ScriptDialogue.messageCounter(callers: [Caller("+14158675308", "Rey")])
        #expect(
            replies(counter, from: "whatsapp:+14158675308") == [
                "Thanks for the message, Rey!", "Rey has messaged +15005550006 2 times.",
            ])
        #expect(
            replies(counter, from: "+12349013030", texts: 1) == ["Thanks for the message, Friend!"])
        #expect(counter.replyLimit == nil)
        #expect(Silence.Keyword.allCases.allSatisfy { !counter.answers(to: $0) })
    }

    @Test func `without a welcome it counts from the first message on`() {
        let counter = ScriptDialogue.messageCounter(callers: [], welcome: nil)
        #expect(
            replies(counter, from: "+12349013030") == [
                "Friend has messaged +15005550006 1 times.",
                "Friend has messaged +15005550006 2 times.",
            ])
    }

    @Test(arguments: [
        ("Hi {caller}, {caller}!", "Hi Rey, Rey!"), ("{count} {{ -> end {", "{count} {{ -> end {"),
        ("  two\nlines ", "  two\nlines "), ("# > {caller|first 1}", "# > {caller|first 1}"),
    ])
    func `the welcome is put in as it is`(welcome: String, said: String) {
        let counter = ScriptDialogue.messageCounter(
            callers: [Caller("+14158675308", "Rey")], welcome: welcome)
        #expect(replies(counter, from: "+14158675308", texts: 1) == [said])
    }

    @Test func `a session that only has a count goes on`() {
        var session = Session()
        session.count = 4
        #expect(
            replies(.messageCounter(), from: "+12349013030", session, texts: 1) == [
                "Friend has messaged +15005550006 5 times."
            ])
    }

    @Test(arguments: ["+14158675308", "whatsapp:+12348134522", "+15550009999"])
    func `the built-in counter says what its template does`(sender: String) {
        let template = ScriptDialogue(
            Script(parsing: ScriptTemplate.counter.bytes, name: "counter.talk"))
        let counter = ScriptDialogue.messageCounter(callers: [
            Caller("+14158675308", "Rey"), Caller("+12349013030", "Finn"),
            Caller("+12348134522", "Chewy"),
        ])
        #expect(counter.script.settings.name == template.script.settings.name)
        #expect(counter.replyLimit == template.replyLimit)
        #expect(
            replies(counter, from: sender, texts: 3) == replies(template, from: sender, texts: 3))
    }
}
