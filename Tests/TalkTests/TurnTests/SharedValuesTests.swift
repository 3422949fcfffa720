import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Values that all who text share.
@Suite struct SharedValuesTests {
    private static let seats = """
        name = class
        [values]
        most = 6
        [shared]
        seats = 6
        note =
        [start]
        > {seats} left{note|or .}
        < cheap {n: whole}
          add -{n} times {most} to seats
          > {seats}
        < {n: whole 1..9}
          when seats >= {n}
            add -{n} to seats
            > Booked {n}.
          otherwise
            > Only {seats}.
        < note {t: text}
          set note = {t}
          > Noted {note}.
        < no note
          set note =
          > {note|or Nothing} noted.
        < start over
          forget seats, note
          > {seats} again.

        """

    @Test func `one value is all senders', from one turn to the next`() {
        #expect(
            rehearse(
                Self.seats + """
                    [test two phones]
                    < hi
                    > 6 left.
                    < 4
                    > Booked 4.
                    shared seats is 2
                    from +15550001111
                    < hi
                    > 2 left.
                    < 3
                    > Only 2.
                    < 2
                    > Booked 2.
                    shared seats is 0
                    [test each test begins anew]
                    < hi
                    > 6 left.
                    [test set, unset and forget]
                    shared seats = 1
                    < hi
                    > 1 left.
                    < note bring a mat
                    > Noted bring a mat.
                    shared note is bring a mat
                    < no note
                    > Nothing noted.
                    shared note is
                    < start over
                    > 6 again.
                    shared seats is 6
                    [test a negative variable in a product]
                    shared seats = 20
                    < hi
                    < cheap 2
                    > 8
                    [test it outlives the cookie]
                    < hi
                    < 4
                    wait 5 hours
                    < hi
                    > 2 left.
                    """) == [])
    }

    @Test func `what a turn changed is told apart from what was kept`() {
        let dialogue = ScriptDialogue(script(Self.seats))
        var shared = SharedValues(["seats": "5"])
        var session = dialogue.turn(
            Session(), Message(from: "+1", to: "+2", body: "hi", id: "1"), sharing: &shared, now: 1
        ).session
        #expect(shared.changes.isEmpty)
        let turn = dialogue.turn(
            session ?? Session(), Message(from: "+1", to: "+2", body: "2", id: "2"),
            sharing: &shared, now: 2)
        #expect(turn.replies.map(\.text) == ["Booked 2."])
        #expect(shared.changes == ["seats": .stored("3")])
        #expect(turn.session?.variables["seats"] == nil)
        session = turn.session
        shared.commit()
        _ = dialogue.turn(
            session ?? Session(), Message(from: "+1", to: "+2", body: "start over", id: "3"),
            sharing: &shared, now: 3)
        #expect(shared.changes == ["seats": .forgotten, "note": .forgotten])
        #expect(shared["seats"] == nil)
    }

    @Test func `a value is cut to 320 characters, and the turn says so`() {
        let script = script(
            "name = x\n[shared]\nall = a\n[start]\nset all = {all}{body}\n> {count}")
        var shared = SharedValues()
        let long = String(repeating: "é", count: 400)
        let turn = ScriptDialogue(script).turn(
            Session(), Message(from: "+1", to: "+2", body: long, id: "1"), sharing: &shared, now: 1)
        #expect(shared["all"]?.count == 320)
        #expect(turn.notes == ["a shared value was cut to 320 characters"])
    }

    @Test(arguments: [
        ("[shared]\na = 1\n[start]\n> {a}", ["1:1 T104"]),
        ("name = x\n[shared]\na = 1\na = 2\n[start]\n> {a}", ["4:1 T114"]),
        ("name = x\n[values]\na = 1\n[shared]\na = 1\n[start]\n> {a}", ["5:1 T114"]),
        ("name = x\n[people: a, b]\n[shared]\na = 1\n[start]\n> {a}", ["4:1 T114"]),
        ("name = x\n[shared]\na = 1\n[start]\n> {a}\n< {a: whole} > x", ["6:4 T114"]),
        ("name = x\n[shared]\n[start]\n> x\n[test t]\nshared a = 1", ["6:8 T110"]),
        ("name = x\n[shared]\na = 1\n[start]\n> {a}\n[test t]\nshared a", ["7:1 T100"]),
        ("name = x\n[shared]\ncount = 1\n[start]\n> x", ["3:1 T101"]),
        ("name = x\n[shared]\nnonsense\n[start]\n> x", ["3:1 T100"]),
        ("name = x\n[start]\n> x\n[list]\n> y", ["4:2 T101"]),
    ])
    func `what cannot be shared is said`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test func `a script that shares needs a store, another does not`() {
        let sharing = script(Self.seats).withoutStore()
        #expect(sharing.diagnostics.map { "\($0.code)" } == ["T123"])
        #expect(!sharing.isUsable)
        #expect(script("[start]\n> x").withoutStore().isUsable)
    }
}
