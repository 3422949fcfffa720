import TalkCheck
import TalkSupport
import TalkTools
import Testing
@testable import Bytes
@testable import Conversation
@testable import Talk

/// A generator of numbers that gives the same ones every time.
private struct Chance {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[below(values.count)]
    }
}

@Suite struct RandomScriptTests {
    private static let lines = [
        "[a]", "[b]", "[start]", "[anytime]", "[words]", "[values]", "[people: day]", "[test t]",
        "[ [", "w = x, y", "price = 8.50", "+15550009999 = Ana, Tue", "tries = 2 -> b",
        "languages = en, es", "typos = on", "keep = n", "> hi {n}", ">es hola {n|first 3}", ">",
        "> {x} {y|or z} {n|plural a b} {day|date}", "-> a", "-> b", "-> end", "-> again",
        "-> back", "→ a", "set n = {body}", "set x =", "add {n} times {price} to total",
        "add 1 to n", "forget n, x", "when n > 3", "when x is {y} or first", "otherwise",
        "when not known and open", "tries 2 -> a", "< yes, no", "< {yes} > ok -> b",
        "< {n: whole 1..9} when n > 4 > big", "< table for {n: whole} > {n}", "< ... go ... -> a",
        "< {x: text}", "< {w: word} > {w}", "< {s: small=s | large=l,big} > {s}", "< *",
        "< * when tries is 1 > what", "< {d: date today..} > {d|date}", "< {t: time} > {t}",
        "save n, x", "tell staff > {body}", "nonsense", "# nothing", "< {", "> {", "when", "<",
        "from +15550001111", "at a", "saved n=1", "told staff", "silent", "now 2026-05-04 10:00",
        "[begin c: x, n whole 1..9]", "begin c x=y, n=3",
    ]
    private static let texts = [
        "yes", "no", "hi", "7", "table for 4 please", "go go go", "12 May", "half past 3", "",
        "large", "tomorrow", "x y z", "🎉", "ok…", "{n}", "back", "smal", "a\nb",
        String(repeating: "long text ", count: 40),
    ]

    private func randomScript(_ chance: inout Chance) -> String {
        var text = chance.below(2) == 0 ? "staff = sms +15550100200\nsave = f.csv\n" : ""
        for _ in 0..<(5 + chance.below(30)) {
            text += String(repeating: " ", count: [0, 0, 0, 2, 2, 4][chance.below(6)])
            text += chance.pick(Self.lines) + "\n"
        }
        return text
    }

    @Test(arguments: 0..<40)
    func `random scripts and texts keep the limits`(seed: Int) {
        var chance = Chance(seed)
        for _ in 0..<25 {
            let script = Script(parsing: Array(randomScript(&chance).utf8), name: "random")
            #expect(script.diagnostics == script.diagnostics.sorted { $0.position < $1.position })
            _ = Rehearsal(script).run()
            let findings = script.check()
            let tooLong = findings.filter { $0.code == .replyTooLong }
            #expect(script.errors().filter { $0.code == .replyTooLong } == tooLong)
            let isShort = !findings.contains { $0.severity == .error || $0.code == .mayBeCut }
            let dialogue = ScriptDialogue(script)
            var session = Session()
            for index in 0..<12 {
                let message = message(chance.pick(Self.texts), id: "SM\(index)")
                let turn = dialogue.turn(session, message, now: 1_778_068_800 + index)
                #expect(turn == dialogue.turn(session, message, now: 1_778_068_800 + index))
                for reply in turn.replies { #expect(reply.text.utf16.count <= 1600) }
                if isShort { #expect(!turn.notes.contains { $0.hasPrefix("a reply was cut") }) }
                session = turn.session ?? Session()
                #expect(session.estimatedLength <= ScriptDialogue.sessionLimit)
                #expect(session.trail.count <= 6)
                #expect(session.variables.count <= 64)
            }
        }
    }

    @Test(arguments: 0..<20)
    func `random bytes are read`(seed: Int) {
        var chance = Chance(seed)
        let signs = Array("[]<>-={}|.*, \n\t\r#awhen\"…→é".utf8) + [0, 0xFF, 0xC3]
        for size in [1, 10, 100, 2000] {
            let bytes = (0..<size).map { _ in chance.pick(signs) }
            let script = Script(parsing: bytes, name: "random")
            #expect(script.source == bytes)
            #expect(PeopleFile(parsing: bytes) != nil || !bytes.isUTF8)
        }
    }

    @Test func `names of any length leave a session short`() {
        let name = String(repeating: "n", count: 1500)
        var text = "name = \(name)\n[start]\n> Hi\n< on -> \(name)1\n"
        for index in 1...8 {
            text += "[\(name)\(index)]\n> \(index)\n< on -> \(name)\(index % 8 + 1)\n"
        }
        let dialogue = ScriptDialogue(script(text))
        var session = Session()
        for _ in 1...10 {
            session = dialogue.turn(session, message("on"), now: 1000).session ?? Session()
            #expect(session.estimatedLength <= ScriptDialogue.sessionLimit)
        }
    }
}
