import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// Conversations that we begin: in tests, in a chat, in a chart.
@Suite struct BeginRehearsalTests {
    private static let source = """
        name = dentist
        save = a.csv
        [start]
        > Please call us.
        [begin remind: day date today.., note text 1..60]
        > Hi {caller}, {day|date}: {note}
        < {yes}
          save day
          > Good.
          -> end
        < * -> again

        """

    private func failures(_ test: String) -> [Rehearsal.Failure] {
        let script = script(Self.source + "[test t]\n" + test)
        #expect(script.diagnostics == [])
        return Rehearsal(script).run().outcomes.compactMap(\.failure)
    }

    /// A chat kept as a test, which passes.
    private func kept(_ chat: Chat) throws -> String {
        let recording = try #require(ChatRecording(chat, name: "t"))
        let source = Array(Self.source.utf8)
        let addition = recording.addition(to: source, time: false)
        let script = Script(parsing: source + addition, name: "bot.talk")
        #expect(recording.passes(in: script, zone: .utc))
        return String(decoding: addition, as: UTF8.self)
    }

    @Test(arguments: [
        "begin remind day=2026-05-12, note=a, b\n> Hi Friend, Tue 12 May: a, b",
        "begin remind day=2026-05-12, name=Ana, note=x\n> Hi Ana, ...\nwait 3 days\n< yes\n> Good.",
        "begin remind day=2026-05-12, note=x\nwait 4 days\n< yes\n> Please call us.",
        "begin remind day=2026-05-12, note=x",
        "< hi\n> Please call us.\nbegin remind day=2026-05-12, note=x\n> ...\n< yes\nsaved day=2026-05-12",
        "person Rey\nbegin remind day=2026-05-12, note=x\n> Hi Rey, ...",
        "person Rey\nbegin remind name=Ana, day=2026-05-12, note=x\n> Hi Ana, ...",
        "now 2027-01-01 10:00\nbegin remind day=2027-01-01, note=x\n> Hi Friend, Fri 1 Jan: x",
    ])
    func `a test begins, and goes on with what was said`(test: String) {
        #expect(failures(test).map { "\($0.expected) \($0.actual)" } == [])
    }

    @Test(arguments: [
        // By Twilio's word and by others, until START takes that back.
        "< STOP\nsilent\nbegin remind day=2026-05-12, note=x\nsilent",
        "< unsubscribe me\nsilent\nbegin remind day=2026-05-12, note=x\nsilent",
        "< STOP\nsilent\n< START\nsilent\nbegin remind day=2026-05-12, note=x\n> Hi ...",
        "< unsubscribe me\nsilent\n< START\nsilent\nbegin remind day=2026-05-12, note=x\n> Hi ...",
        // Twilio lets through who texts after STOP.
        "< STOP\nsilent\n< hi\n> Please call us.\nbegin remind day=2026-05-12, note=x\n> Hi ...",
        // In the middle of what was begun.
        "begin remind day=2026-05-12, note=x\n> ...\n< stop\nsilent\nbegin remind day=2026-05-12, note=x\nsilent",
        // At another number of the account; but nobody else.
        "< STOP\nsilent\nto +15005550007\nbegin remind day=2026-05-12, note=x\nsilent",
        "< STOP\nsilent\nfrom +15550001111\nbegin remind day=2026-05-12, note=x\n> Hi ...",
    ])
    func `whoever has opted out is not texted, as parley begin leaves them out`(test: String) {
        #expect(failures(test).map { "\($0.expected) \($0.actual)" } == [])
    }

    @Test func `a test in which only somebody is left out has begun nothing`() {
        let left =
            "< STOP\nsilent\nbegin remind day=2026-05-12, note=x\nsilent\n"
            + "set day = 2026-05-12\nat remind\n< hm"
        let script = script(Self.source + "[test t]\n" + left)
        let gaps = Rehearsal(script).run().coverage.gaps(in: script).map(\.message)
        #expect(gaps.contains("no test begins \"remind\" from outside"), "\(gaps)")
    }

    @Test func `a chat says who is left out, and is kept as a test`() throws {
        var chat = try Chat(with: Self.source)
        let reason =
            "  silent: whoever has opted out is left out, until START or UNSTOP takes that back"
        let line = "/begin remind day=12.5.2026, note=x"
        _ = chat.type("STOP")
        #expect(chat.type(line) == [reason])
        #expect(chat.type("/why") == [reason])
        #expect(chat.type("/vars") == ["  no variable is set"])
        #expect(
            try kept(chat) == """

                [test t]
                store
                < STOP
                silent
                begin remind day=12.5.2026, note=x
                silent

                """)
        #expect(chat.type("/back").first?.hasPrefix("  taken back: begin remind") == true)
        #expect(chat.type("START", line).contains("> Hi Friend, Tue 12 May: x"))
    }

    @Test func `a test that begins otherwise fails where it stands`() throws {
        let wrong = try #require(failures("begin remind day=2026-05-12, note=x\n> Hello").first)
        #expect(wrong.position.line == 14)
        #expect(
            wrong.transcript == [
                "begin remind day=2026-05-12, note=x", "> Hi Friend, Tue 12 May: x",
            ])
        let late = try #require(failures("begin remind day=2026-05-01, note=x\n> ...").first)
        #expect(late.position.line == 13)
        #expect(
            late.actual == [
                "day \"2026-05-01\" is no date within the bounds of its heading; write it like "
                    + "2026-05-12"
            ])
    }

    @Test func `a beginning that no test begins is a gap`() {
        func gaps(_ test: String) -> [String] {
            let script = script(Self.source + "[test t]\n" + test)
            return Rehearsal(script).run().coverage.gaps(in: script).map {
                "\($0.line) \($0.message)"
            }
        }
        #expect(
            gaps("< hi\n> Please call us.") == ["5 no test reaches the state \"remind\""])
        #expect(
            gaps("< hi\nat remind\nset day = 2026-05-12\n< yes\nat remind\n< what") == [
                "5 no test begins \"remind\" from outside"
            ])
        #expect(
            gaps("< hi\nbegin remind day=2026-05-12, note=x\n< yes") == [
                "11 no test takes this answer of \"remind\""
            ])
    }

    @Test func `a chat is begun, taken back and kept`() throws {
        var chat = try Chat(with: Self.source)
        #expect(chat.type("/begin") == ["  it needs the name of what is begun: remind"])
        #expect(chat.type("/begin remnd").first?.contains("did you mean \"remind\"?") == true)
        #expect(
            chat.type("/begin remind day=2026-05-12") == [
                "  note is missing; write note=..."
            ])
        let line = "/begin remind day=12.5.2026, name=Ana, note=a, b"
        let said = chat.type(line)
        #expect(said.first == "> Hi Ana, Tue 12 May: a, b")
        #expect(
            chat.type("/why") == [
                "  we began it, by: begin remind day=12.5.2026, name=Ana, note=a, b"
            ])
        #expect(chat.type("/vars") == ["  caller = Ana", "  day = 2026-05-12", "  note = a, b"])
        #expect(chat.type("/back").first?.hasPrefix("  taken back: begin remind") == true)
        #expect(chat.type("/vars") == ["  no variable is set"])
        _ = chat.type(line, "/wait 20h", "yes")
        #expect(
            try kept(chat) == """

                [test t]
                store
                begin remind day=12.5.2026, name=Ana, note=a, b
                > Hi Ana, Tue 12 May: a, b
                wait 20 hours
                < yes
                > Good.
                saved day=2026-05-12

                """)
    }

    @Test func `a script that nothing can be begun in says so`() throws {
        var chat = try Chat(with: "[start]\n> Hi.\n")
        #expect(
            chat.type("/begin remind day=1") == [
                "  nothing in this script may be begun; a heading like [begin remind: day date] "
                    + "says what may"
            ])
    }

    @Test func `a chart has a second entry`() {
        let chart = FlowChart(script(Self.source))
        let entry = chart.nodes.first { $0.shape == .begin }
        #expect(entry?.lines == ["begin: day, note"])
        #expect(chart.edges.contains { chart.nodes[$0.from].shape == .begin && $0.to == 1 })
        #expect(chart.mermaid.contains(">\"begin: day, note\"]:::anytime"))
        #expect(chart.mermaid.contains("begin_s1 --> s1"))
        #expect(chart.dot.contains("\"[begin_s1]\" -> \"remind\""))
    }
}
