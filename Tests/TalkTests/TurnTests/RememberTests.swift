import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// What a store remembers for longer than a conversation goes on.
@Suite struct RememberTests {
    private static let vote = """
        name = pool
        expire = 2 hours
        keep = voted
        remember = 100 days
        [start]
        when voted is set
          > You voted {voted}, {count}.
          -> end
        > Shall the pool be built?
        < {yes}
          set voted = yes
          set note = x
          > Thanks.
          -> end
        < * > Yes or no?

        """

    @Test func `in a test it takes a line to outlive the cookie`() {
        #expect(
            rehearse(
                Self.vote + """
                    [test with a store]
                    < hi
                    > Shall the pool be built?
                    < yes
                    > Thanks.
                    wait 5 hours
                    < yes
                    > You voted yes, 3.
                    wait 99 days
                    < vote
                    > You voted yes, 4.
                    wait 101 days
                    < vote
                    > Shall the pool be built?
                    store
                    [test without one]
                    < hi
                    < yes
                    wait 5 hours
                    < yes
                    > Thanks.
                    [test without one nothing is remembered while the cookie lives]
                    < hi
                    < yes
                    wait 3 hours
                    < vote
                    > Shall the pool be built?
                    [test nothing waits when expire is over]
                    store
                    < hi
                    wait 121 minutes
                    < what
                    > Shall the pool be built?
                    """) == [])
    }

    /// The session after a while, with a store or without one.
    private func session(
        _ text: String, after seconds: Int, hasStore: Bool = true,
        _ change: (inout Session) -> Void = { _ in }
    ) -> Session? {
        var dialogue = ScriptDialogue(script(text))
        dialogue.hasStore = hasStore
        var session = Session()
        session.count = 7
        session.script = "n"
        session.state = "start"
        session.variables = ["a": "1", "b": "2"]
        session.lastAt = 1_000
        session.windowStart = 900
        session.windowCount = 3
        change(&session)
        let message = Message(from: "+1", to: "+2", body: "hi", id: "SM1")
        return dialogue.turn(session, message, now: 1_000 + seconds).session
    }

    private static let asks = "[start]\n> {a} {b}\n< {a: text} > x\n< {b: text} > x\n"

    @Test func `what keep names and the count are left, and the limit's window`() throws {
        let text = "name = n\nexpire = 1 minute\nkeep = a\n\(Self.asks)"
        let left = try #require(session(text, after: 61))
        #expect(left.variables == ["a": "1"])
        #expect(left.count == 8)
        #expect(left.windowStart == 900 && left.windowCount == 4)
        #expect(session(text, after: 61, hasStore: false)?.variables == [:])
        #expect(session(text, after: 61, hasStore: false)?.count == 1)
        // Another script's values are none of this one's.
        #expect(session(text, after: 61) { $0.script = "other" }?.count == 1)
        // A state that is no more ends the conversation, and not what is remembered.
        #expect(session(text, after: 61) { $0.state = "gone" }?.count == 8)
    }

    @Test(arguments: [
        ("", 30 * 86_400), ("expire = 40 days\n", 40 * 86_400), ("remember = 1 day\n", 86_400),
        ("expire = 3 days\nremember = 90 days\n", 90 * 86_400),
    ])
    func `without the setting it is the longer of expire and 30 days`(
        _ settings: String, _ seconds: Int
    ) {
        let text = "name = n\n\(settings)keep = a\n\(Self.asks)"
        let isConversation = settings.hasPrefix("expire = 40")
        #expect(session(text, after: seconds)?.count == 8)
        #expect((session(text, after: seconds)?.variables["b"] != nil) == isConversation)
        #expect(session(text, after: seconds + 1)?.count == 1)
    }

    @Test(arguments: [
        ("expire = 365 days", []), ("expire = 366 days", ["2:10 T104"]),
        ("remember = 3650 days", []), ("remember = 3651 days", ["2:12 T104"]),
        ("remember = long", ["2:12 T104"]), ("remember =", ["2:1 T104"]),
    ])
    func `no conversation lasts longer than a year`(_ setting: String, _ expected: [String]) {
        #expect(findings("name = n\n\(setting)\n[start]\n> x\n") == expected)
    }

    @Test func `what is remembered is so under a name`() {
        #expect(findings("remember = 1 day\n[start]\n> x\n") == ["1:1 T104"])
    }

    @Test(arguments: ["remember = 1 day\n", "[shared]\ny = 1\n"])
    func `a script that needs a store needs no file to save into`(_ lines: String) {
        #expect(findings("name = n\n\(lines)[start]\nsave count\n> x\n") == [])
        let plain = script("[start]\nsave count\n> x\n")
        #expect(plain.diagnostics.map { "\($0.code)" } == ["T109"])
        #expect(plain.withStore().isUsable && plain.withStore().hasStore)
        let telling = script("[start]\ntell staff > x\n").withStore()
        #expect(telling.diagnostics.map { "\($0.code)" } == ["T109"])
    }

    @Test func `a script that remembers needs a store`() {
        let found = script("name = n\nremember = 1 day\n[start]\n> x\n").withoutStore().diagnostics
        #expect(found.map { "\($0.line):\($0.column) \($0.code)" } == ["2:1 T123"])
    }
}
