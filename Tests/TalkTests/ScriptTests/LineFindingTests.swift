import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

@Suite struct LineFindingTests {
    @Test(arguments: [
        ("[a]\nwhen\n  > x", "a condition is missing here, like: when count is 1"),
        (
            "staff = sms +15550100200\n[a]\ntell > x",
            "the name of somebody is missing here, like: tell staff > text"
        ),
    ])
    func `what is missing is said in words`(text: String, expected: String) {
        let script = Script(parsing: Array(text.utf8), name: "t.talk")
        #expect(script.diagnostics.first?.message == expected)
    }

    @Test(arguments: [
        ("[a]\nhello", ["2:1 T100"]),
        ("", ["1:1 T100"]),
        ("# only a comment", ["1:1 T100"]),
        ("[a]\n->", ["2:1 T100"]),
        ("[a]\n-> b c", ["2:1 T100"]),
        ("[a]\n<", ["2:1 T100"]),
        ("[a]\n< -> a", ["2:1 T100"]),
        ("[a]\n< when known -> a", ["2:1 T100"]),
        ("[a]\n< b -> a > text", ["2:1 T100"]),
        ("[a]\n< b > text ->", ["2:1 T100"]),
        ("save = x.csv\n[a]\nsave", ["3:1 T100"]),
        ("[words]\nw =\n[a]", ["2:1 T100"]),
        ("[words]\nw\n[a]", ["2:1 T100"]),
        ("[words]\nw = ,\n[a]", ["2:1 T100"]),
        ("[a]\nset x", ["2:1 T100"]),
        ("[a]\nadd x", ["2:1 T100"]),
        ("[a]\nadd one to x", ["2:1 T100"]),
        ("[a]\nforget", ["2:1 T100"]),
        ("[a]\ntries x -> a", ["2:1 T100"]),
        ("[a]\ntries 0 -> a", ["2:1 T100"]),
        ("staff = sms +15550100200\n[a]\ntell staff hello", ["3:1 T100"]),
        ("[people]\nAna\n[a]", ["2:1 T100"]),
        ("[people]\nAna = +15551234567\n[a]", ["2:1 T100"]),
        ("[values]\nprice\n[a]", ["2:1 T100"]),
        ("just words\n[a]", ["1:1 T100"]),
        ("[a]\n> x\n[test t]\nnow soon", ["4:1 T100"]),
        ("[a]\n> x\n[test t]\nwait long", ["4:1 T100"]),
        ("[a]\n> x\n[test t]\nnonsense", ["4:1 T100"]),
        ("[a]\n> x\n[test t]\nfrom", ["4:1 T100"]),
        ("[a]\n> x\n[test t]\n< a\ntold", ["5:1 T101"]),
        ("save = x\n[a]\n> x\n[test t]\n< a\nsaved", ["6:1 T100"]),
    ])
    func `an unknown line is T100`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\n[b c]\n> x\nnonsense", ["2:2 T101"]),
        ("[a]\n[b", ["2:1 T101"]),
        ("[a]\n[]", ["2:2 T101"]),
        ("[a]\n[end]", ["2:2 T101"]),
        ("[a]\n[back]", ["2:2 T101"]),
        ("[a]\n[test]", ["2:1 T101"]),
        ("[a]\n[year-1]\n[Ärger]", ["3:2 T101"]),
        ("[words]\nend = x\n[a]", ["2:1 T101"]),
        ("[words]\na b = x\n[a]", ["2:1 T101"]),
        ("[people: count]\n[a]", ["1:10 T101"]),
        ("[people: day, b b]\n[a]", ["1:15 T101"]),
        ("[people: language]\n[a]", []),
        ("[a]\nset count = 3", ["2:5 T101"]),
        ("[a]\nset b c = 3", ["2:5 T101"]),
        ("[a]\nadd 1 to count", ["2:10 T101"]),
        ("[a]\n> hi { there", ["2:6 T101"]),
        ("[a]\n> hi {} there", ["2:7 T101"]),
        ("[a]\n> hi {a b} there", ["2:7 T101"]),
        ("[a]\n> hi {{a b} there", []),
        ("[a]\n-> b!", ["2:4 T101"]),
        ("[a]\n< {count: whole}", ["2:4 T101"]),
        ("[a]\n> x\n[test t]\nset now = 3", ["4:5 T101"]),
    ])
    func `a bad name is T101`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\n-> b", ["2:4 T102"]),
        ("[a]\n< x -> b", ["2:8 T102"]),
        ("[a]\n< x > reply -> b", ["2:16 T102"]),
        ("[a]\ntries 3 -> b", ["2:12 T102"]),
        ("tries = 3 -> b\n[a]", ["1:14 T102"]),
        ("[a]\n> x\n[test t]\nat b", ["4:4 T102"]),
        ("[a]\n-> start", []),
        ("[a]\n-> a\n[b]\n-> end\n[c]\n-> again\n[d]\n-> back", []),
        ("[a]\n→ a", []),
        ("[a]\n< x → b", ["2:7 T102"]),
    ])
    func `a state that does not exist is T102`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\n< {yess} > x", ["2:4 T103"]),
        ("[a]\n< {yes} > x\n< {no} > y", []),
        ("[a]\n< {w} > x\n[words]\nw = a", []),
    ])
    func `a word list that does not exist is T103`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("colour = red\n[a]", ["1:1 T104"]),
        ("languages = english\n[a]", ["1:13 T104"]),
        ("typos = maybe\n[a]", ["1:9 T104"]),
        ("expire = soon\n[a]", ["1:10 T104"]),
        ("expire = 0 hours\n[a]", ["1:10 T104"]),
        ("limit = 20\n[a]", ["1:9 T104"]),
        ("limit = 0 in 1 hour\n[a]", ["1:9 T104"]),
        ("hours = always\n[a]", ["1:9 T104"]),
        ("dates = ymd\n[a]", ["1:9 T104"]),
        ("segments = 0\n[a]", ["1:12 T104"]),
        ("people = people.csv\n[a]", ["1:10 T104"]),
        ("staff = sms hello\n[a]", ["1:9 T104"]),
        ("staff = sms +15550100200 from +15550100201 from +1\n[a]", ["1:9 T104"]),
        ("tries = three -> a\n[a]", ["1:9 T104"]),
        ("keep =\n[a]", ["1:1 T104"]),
        ("name =\n[a]", ["1:1 T104"]),
        ("save =\n[a]", ["1:1 T104"]),
        ("timezone =\n[a]", ["1:1 T104"]),
        (
            """
            name = A name
            stranger = Friend
            people = file people.csv
            languages = en, es
            tries = 3 → a
            typos = on
            expire = 30minutes
            keep = language
            limit = 20 in 1 hour
            timezone = Europe/Madrid
            hours = Mon–Fri 8:00—18:00, Sat 09:00-12:00
            dates = mdy
            segments = 3
            save = answers.csv
            front-desk = sms +15550100200 from +15005550006
            [a]
            """, []
        ),
    ])
    func `a setting that cannot be is T104`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\nwhen\n  > x", ["2:1 T106"]),
        ("[a]\nwhen x\n  > x", ["2:6 T106"]),
        ("[a]\nwhen count equals 3\n  > x", ["2:6 T106"]),
        ("[a]\nwhen count is\n  > x", ["2:6 T106"]),
        ("[a]\nwhen count is not\n  > x", ["2:6 T106"]),
        ("[a]\nwhen count < many\n  > x", ["2:14 T106"]),
        ("[a]\nwhen known and first or open\n  > x", ["2:6 T106"]),
        ("[a]\nwhen known and\n  > x", ["2:6 T106"]),
        ("[a]\nwhen (known)\n  > x", ["2:6 T106"]),
        ("[a]\nwhen count < today+1x\n  > x", ["2:14 T106"]),
        ("[a]\n< x when no sense > y", ["2:10 T106"]),
        ("[a]\n< x when > y", ["2:1 T106"]),
        ("[a]\nwhen nonsense\n  -> b\notherwise\n  > x\n[b]", ["2:6 T106"]),
        (
            """
            [a]
            when known
              > x
            when not known and not first
              > x
            when count is 3 or count is not {tries}
              > x
            when caller is set or caller is not set
              > x
            when count >= 3 and today < 2026-05-12 and now > 8:00 and today > today-84
              > x
            when not count < {tries} and count>3
              > x
            """, []
        ),
    ])
    func `a condition that is not understood is T106`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\n> {count|plurel a b}", ["2:10 T107"]),
        ("[a]\n> {count|plural a}", ["2:10 T107"]),
        ("[a]\n> {count|plural a b c}", ["2:10 T107"]),
        ("[a]\n> {caller|or}", ["2:11 T107"]),
        ("[a]\n> {caller|first}", ["2:11 T107"]),
        ("[a]\n> {caller|first many}", ["2:11 T107"]),
        ("[a]\n> {today|date long}", ["2:10 T107"]),
        ("[a]\n> {caller|}", ["2:11 T107"]),
        ("[a]\n> {count|plural a b} {caller|or my friend|first 12} {today|date}", []),
    ])
    func `a bad filter is T107`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\n> x\n  > y", ["3:3 T108"]),
        ("[a]\n  > x\n> y", ["3:1 T108"]),
        ("[a]\n< b > x\n> y", ["3:1 T108"]),
        ("[a]\n-> a\n> y", ["3:1 T108"]),
        ("[a]\n-> a\n< b", ["3:1 T108"]),
        ("[a]\notherwise\n  > y", ["2:1 T108"]),
        ("[a]\nwhen known\n  > x\n> y\notherwise\n  > z", ["5:1 T108"]),
        ("[a]\nwhen known\n  > x\notherwise\n  > z\notherwise\n  > z", ["6:1 T108"]),
        ("[a]\nwhen known\n  < b > x", ["3:3 T108"]),
        ("[a]\n< b\n  < c > x", ["3:3 T108"]),
        ("[a]\nwhen known\n  tries 3 -> a", ["3:3 T108"]),
        ("[a]\nname = b", ["2:1 T108"]),
        ("[a]\nsilent", ["2:1 T108"]),
        ("[a]\n>en x", ["2:1 T108"]),
        ("[a]\n> x\nset b = c\n>en x", ["4:1 T108"]),
        ("[a]\n> x\n[words]\n> y", ["4:1 T108"]),
        ("[a]\n> x\n[words]\nw = a\n  v = b", ["5:3 T108"]),
        ("> hello\n[a]", ["1:1 T108"]),
        ("set x = 3\n[a]", ["1:1 T108"]),
        ("[anytime]\n> hello\n[a]", ["2:1 T108"]),
        ("[a]\n> x\n[test t]\n-> a", ["4:1 T108"]),
        ("[a]\n> x\n[test t]\n> y", ["4:1 T108"]),
        ("[a]\n> x\n[test t]\nsilent", ["4:1 T108"]),
        ("[a]\n> x\n[test t]\nfrom +15550001111\n  < y", ["5:3 T108"]),
        ("[a]\n> x\n[test t]\n< y\n  > x", []),
        ("  [a]\n    > x\n  [b]\n    > x", []),
        ("[a]\nwhen known\n      > x\n   > y\n\t> z\notherwise\n  > u", ["5:2 T108"]),
        ("[a]\nwhen known\n  -> a\nwhen first\n  > x\notherwise\n  > y\n< b\n  > x\n  -> a", []),
    ])
    func `a line that cannot stand there is T108`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\ntell staff > x", ["2:6 T109"]),
        ("staff = sms +15550100200\n[a]\ntell staf > x", ["3:6 T109"]),
        ("[a]\nsave count", ["2:1 T109"]),
        ("[a]\n> x\n[test t]\n< y\ntold staff", ["5:6 T109"]),
        ("[a]\n> x\n[test t]\n< y\nsaved a=1", ["5:1 T109"]),
    ])
    func `nobody to tell and nowhere to save is T109`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\n> {x}", ["2:4 T110"]),
        ("[a]\nset y = {x}", ["2:10 T110"]),
        ("[a]\nadd {x} to y", ["2:6 T110"]),
        ("[a]\nwhen x is 3\n  > y", ["2:6 T110"]),
        ("[a]\nwhen count is {x}\n  > y", ["2:16 T110"]),
        ("[a]\nwhen count < {x}\n  > y", ["2:15 T110"]),
        ("save = f\n[a]\nsave x", ["3:6 T110"]),
        ("staff = sms +15550100200\n[a]\ntell staff > {x}", ["3:15 T110"]),
        ("[a]\nforget x", ["2:8 T110"]),
        ("keep = x\n[a]", ["1:8 T110"]),
        ("[a]\n> {x}\n[b]\n< {x: word} -> a", []),
        ("[a]\n> {x}\n[b]\nset x = 3", []),
        ("[a]\n> {x}\n[b]\nadd 3 to x", []),
        ("[values]\nx = 3\n[a]\n> {x}", []),
        ("[people: x]\n[a]\n> {x}", []),
        ("[a]\n> {x}\n[test t]\nset x = 3", ["2:4 T110"]),
        ("[a]\n> {x|or y}{location}\n[b]\nset x = {profile}", []),
        ("people = file people.csv\n[a]\n> {x}", []),
        (
            "[a]\n> {caller}{from}{to}{body}{count}{tries}{today}{now}{opens}{language}"
                + "{profile}{location}{button}", []
        ),
    ])
    func `a variable that nothing fills is T110`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\n[a]", ["2:2 T114"]),
        ("name = a\nname = b\n[a]", ["2:1 T114"]),
        ("[values]\nx = 3\nx = 4\n[a]", ["3:1 T114"]),
        ("[words]\nx = 3\nx = 4\n[a]", ["3:1 T114"]),
        ("[people]\n+1 555 1 = Ana\n+15551 = Rey\n[a]", ["3:1 T114"]),
        ("[a]\n> x\n[test t]\n< a\n[test t]\n< a", ["5:7 T114"]),
        ("[words]\nyes = ja\n[a]", []),
    ])
    func `what is given twice is T114`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("[a]\n> x\n>es y", ["3:2 T118"]),
        ("languages = en, es\n[a]\n> x\n>es y\n>fr z", ["5:2 T118"]),
        ("[a]\nset language = es", ["2:16 T118"]),
        ("languages = en, es\n[a]\nset language = es", []),
        ("languages = en, es\n[a]\n< {language: en=english | fr=french}", ["3:27 T118"]),
    ])
    func `a language that is not declared is T118`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test func `a file that is no UTF-8 or too long is T119`() {
        let wrong = Script(parsing: [0x5B, 0xFF, 0x5D], name: "x", tests: .read)
        #expect(wrong.diagnostics.map(\.code) == [.badFile])
        #expect(wrong.diagnostics.map(\.position) == [.beginning])
        let long = Script(parsing: [UInt8](repeating: 0x23, count: (1 << 20) + 1), name: "x")
        #expect(long.diagnostics.map(\.code) == [.badFile])
    }

    @Test(arguments: [
        ("[a]\n> go -> a", ["2:6 T120"]),
        ("[a]\n> go -> end", ["2:6 T120"]),
        ("[a]\n> go -> start", ["2:6 T120"]),
        ("[a]\n> go → again", ["2:6 T120"]),
        ("[a]\n> go -> elsewhere", []),
        ("[a]\n> -> back", ["2:3 T120"]),
        ("[a]\n> x->a", []),
    ])
    func `a text that ends in an arrow is T120`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test func `a script without tests read says nothing about them`() {
        #expect(findings("[a]\n> x\n[test t]\nnonsense\n[b]\nhm", tests: .skipped) == ["6:1 T100"])
    }

    @Test func `what stands below a misspelt when is read`() {
        #expect(findings("[a]\nwhem known\n  -> b") == ["2:1 T100", "3:6 T102"])
        #expect(findings("[a]\nwhem known\n  -> a\n> x") == ["2:1 T100"])
    }

    @Test(arguments: [
        ("[a]\n< {yess} > x", "no word list called \"yess\"; did you mean \"yes\"?"),
        ("[start]\n-> strat", "no state is called \"strat\"; did you mean \"start\"?"),
        ("langages = en\n[a]", "no setting is called \"langages\"; did you mean \"languages\"?"),
        ("[a]\n> {cuont}", "nothing ever fills {cuont}; did you mean \"count\"?"),
        ("[a]\nwhne known\n  > x", "this line is not understood; did you mean \"when\"?"),
        ("[a]\n> {count|plurla a b}", "no filter is called \"plurla\"; did you mean \"plural\"?"),
        (
            "staff = sms +15550100200\n[a]\ntell stuff > x",
            "nobody is called \"stuff\"; did you mean \"staff\"?"
        ),
        ("[Start]\n-> start", "x"),
        ("[a]\n-> xy\n[zzzzz]", "no state is called \"xy\"; add a heading [xy]"),
    ])
    func `did you mean names the nearest`(text: String, message: String) {
        let found = Script(parsing: Array(text.utf8), name: "x").diagnostics.first?.message ?? "x"
        #expect(found == message)
    }
}
