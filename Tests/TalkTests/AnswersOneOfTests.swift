import TestSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Rows of lists: what names one, and what may be two.
@Suite struct AnswersOneOfTests {
    /// A list of keys alone.
    private static func table(_ keys: [String]) -> LookupTable {
        LookupTable(
            columns: [],
            rows: keys.enumerated().map { LookupTable.Row(key: $1.utf8, cells: [], line: $0 + 1) })
    }

    private static let pupils = table([
        "Ana Lopez", "Ben O'Neil", "Ben Carter", "José Núñez", "Mary-Jane Well", "Дмитрий Иванов",
        "OK Corral", "A-1042", "A-1043", "17", "No. 9", "Twin", "twin!",
    ])

    private func row(
        _ text: String, _ list: String = "{x: one of pupils}", languages: [Language] = [.en]
    ) -> String? {
        AnswerFixture(list, tables: ["pupils": Self.pupils], languages: languages)
            .captures(text)?["x"]
    }

    static let texts: [(String, String?)] = [
        ("Ana Lopez", "Ana Lopez"), ("ana  LOPEZ!", "Ana Lopez"), ("Ana, Lopez", "Ana Lopez"),
        ("it's Ana Lopez please", "Ana Lopez"), ("Ana Lopez 👍 thanks", "Ana Lopez"),
        ("Ana", "Ana Lopez"), ("Lopez Ana", "Ana Lopez"), ("Hi, Lopez please", "Ana Lopez"),
        ("Ben O’Neil", "Ben O'Neil"), ("oneil", "Ben O'Neil"), ("Ben", nil),
        ("Carter", "Ben Carter"),
        ("Jose Nunez", "José Núñez"), ("Mary Jane", "Mary-Jane Well"),
        ("дмитрий", "Дмитрий Иванов"),
        ("A-1042", "A-1042"), ("a1042", "A-1042"), ("A 10 42", "A-1042"), ("1042", "A-1042"),
        ("the A1042, please", "A-1042"), ("a 104", nil), ("a10422", nil), ("A", nil),
        ("17", "17"), ("number 17 please", "17"), ("17 18", nil), ("1.7", "17"), ("170", nil),
        ("no 9", "No. 9"), ("9", "No. 9"),
        ("Ana or Ben", nil), ("Ana Carter", nil), ("not Ana", nil), ("Ana Lopez Ben Carter", nil),
        ("Ana's", nil), ("Twin", nil), ("twin please", nil),
        // What only agrees or thanks names nothing, though a key has the word.
        ("ok", nil), ("well", nil), ("no", nil), ("thanks", nil), ("ok corral", "OK Corral"),
        ("Corral", "OK Corral"),
        // A dropped word is one of another key.
        ("ok Ana", nil), ("please", nil), ("", nil), ("???", nil),
        // Signs that normalising drops leave a word of nothing.
        ("\u{200D}", nil), ("Ana \u{200D}", "Ana Lopez"), ("\u{200D} Ana Lopez", "Ana Lopez"),
        ("👍", nil),
    ]

    @Test(arguments: texts)
    func `a text names one row or none`(text: String, expected: String?) {
        #expect(row(text) == expected)
    }

    @Test func `courtesies of the script's languages go`() {
        #expect(row("por favor Ana Lopez", languages: [.es]) == "Ana Lopez")
        #expect(row("bitte Ana Lopez", languages: [.de]) == "Ana Lopez")
        #expect(row("bitte Ana Lopez") == nil)
    }

    static let phrases: [(String, String, String?)] = [
        ("... {x: one of pupils} ...", "my friend Ana Lopez is ill", "Ana Lopez"),
        ("... {x: one of pupils} ...", "my friend Ana is ill", nil),
        ("... {x: one of pupils} ...", "Ana Lopez and Ben Carter", nil),
        ("... {x: one of pupils} ...", "Ana Lopez, yes, Ana Lopez", "Ana Lopez"),
        ("... {x: one of pupils} ...", "it is not Ana Lopez", nil),
        ("... {x: one of pupils} ...", "the twin is ill", nil),
        ("order {x: one of pupils}", "order a 1042", "A-1042"),
        ("order {x: one of pupils}", "order a 1042 please", "A-1042"),
        ("order {x: one of pupils}", "order a 1044", nil),
        ("... for {x: one of pupils}", "a parcel for mary jane well", "Mary-Jane Well"),
    ]

    @Test(arguments: phrases)
    func `in a phrase stand whole keys`(phrase: String, text: String, expected: String?) {
        #expect(row(text, phrase) == expected)
    }

    @Test func `of overlapping keys the longer counts`() {
        let table = Self.table(["Ana", "Ana Maria", "Maria Lopez"])
        let fixture = AnswerFixture("... {x: one of t} ...", tables: ["t": table])
        #expect(fixture.captures("it is Ana Maria again")?["x"] == "Ana Maria")
        #expect(fixture.captures("it is Ana again")?["x"] == "Ana")
        #expect(fixture.captures("it is Ana and Maria Lopez")?["x"] == nil)
    }

    private func slip(_ text: String, of keys: [String]) -> AnswerSlip {
        let fixture = AnswerFixture("{x: one of t}", tables: ["t": Self.table(keys)])
        var incoming = Incoming(text)
        return fixture.answer.slip(in: &incoming, fixture.context)
    }

    private func key(_ slip: AnswerSlip) -> String? {
        guard case .one(let match) = slip else { return nil }
        return match.captures.first?.value
    }

    @Test(
        arguments: [
            ("Ana Lopes", "Ana Lopez"), ("Lopes", "Ana Lopez"), ("Ana Lopes please", "Ana Lopez"),
            ("Anna Lopez", nil), ("Ana Lopess", nil), ("Carterr", "Ben Carter"), ("Zimmer", nil),
            ("Cartre Lopez", nil), ("A1043", nil),
        ] as [(String, String?)])
    func `one slip in one word is forgiven`(text: String, expected: String?) {
        #expect(key(slip(text, of: ["Ana Lopez", "Ben Carter", "A-1042"])) == expected)
    }

    @Test func `a slip of two rows is none, and a whole key goes before`() {
        #expect(slip("Carten", of: ["Ana Carter", "Ben Carted"]) == .several)
        #expect(key(slip("Ana Lopes", of: ["Ana Lopez", "Ana Lopez Garcia"])) == "Ana Lopez")
        #expect(slip("Lopes", of: ["Ana Lopez", "Ana Lopez Garcia"]) == .several)
    }

    @Test func `words near a word are those that one slip parts`() {
        let letters = ["a", "b", "n", "é", "ж", "語", "𐐨"].map { String($0) }
        var generator = SteadyGenerator(state: 7)
        func word() -> String {
            (0..<Int.random(in: 3...6, using: &generator)).map { _ in
                letters.randomElement(using: &generator) ?? ""
            }.joined()
        }
        var found = 0
        for _ in 0..<60 {
            let words = Set((0..<40).map { _ in word() }).sorted()
            let table = Self.table(words)
            let keys = table.rowsByWord.keys.map { Array($0) }
            for key in keys {
                let near = Set(table.wordsNear(key))
                let indexed = table.indexedForSlips.wordsNear(key)
                #expect(indexed.count == near.count)
                #expect(Set(indexed) == near)
                let expected = keys.filter { other in
                    Normalised.canBeMistyped(key[...]) && Normalised.canBeMistyped(other[...])
                        && EditDistance.isOne(
                            Normalised.scalars(of: key[...]), Normalised.scalars(of: other[...]))
                }
                #expect(near == Set(expected))
                found += near.count
            }
        }
        #expect(found > 100)
    }

    @Test func `a word is compared with few words of a long list`() {
        let syllables = "bcdfghjklmnpqrstvwxz".flatMap { first in "aeiou".map { "\(first)\($0)" } }
        let keys = (0..<10_000).map { row in
            let number = row * 7_919 % 1_000_000
            return [10_000, 100, 1].map { syllables[number / $0 % 100] }.joined()
        }
        let slips = SlipIndex(keys.map { Array($0.utf8) })
        var most = 0
        for key in stride(from: 0, to: keys.count, by: 97).map({ keys[$0] }) {
            for slip in [String(key.dropFirst()), key + "x", "x" + key.dropFirst(2)] {
                most = max(most, slips.candidates(for: Array(slip.unicodeScalars)).count)
            }
        }
        #expect(most <= keys.count / 25, "\(most)")
        #expect(most > 0)
    }

    @Test func `lists are indexed for slips where typos is on`() {
        for (typos, isIndexed) in [("on", true), ("off", false)] {
            let script = Script(
                parsing: Array("typos = \(typos)\n[list p]\nAna Lopez\n[start]\n> Hi".utf8),
                name: "p"
            ).withIndexedLists()
            #expect((script.table(named: "p")?.slips != nil) == isIndexed)
        }
    }

    static let reasons: [(String, String)] = [
        ("Ben", "two rows: Ben O'Neil, Ben Carter"), ("Zoe", "no row of pupils"),
        ("twin", "two rows of pupils have the key Twin"),
        ("ok Ana", "two rows: Ana Lopez, OK Corral"),
    ]

    @Test(arguments: reasons)
    func `why a text is none is said`(text: String, reason: String) {
        let fixture = AnswerFixture("{x: one of pupils}", tables: ["pupils": Self.pupils])
        var incoming = Incoming(text)
        let kind = fixture.answer.captures[0].kind
        #expect(kind.lack(of: &incoming, fixture.context) == reason)
    }

    @Test func `a list that cannot be read takes nothing`() {
        let fixture = AnswerFixture("{x: one of pupils}")
        var incoming = Incoming("Ana")
        #expect(fixture.captures("Ana") == nil)
        let kind = fixture.answer.captures[0].kind
        #expect(kind.lack(of: &incoming, fixture.context) == "the list pupils cannot be read")
    }

    // MARK: Random lists

    /// Names at random, of few words, so that many keys share some.
    private static func keys(_ generator: inout SteadyGenerator) -> [String] {
        let words = ["ana", "ben", "lopez", "carter", "may", "will", "x7", "12", "well"]
        return (0..<Int.random(in: 1...7, using: &generator)).map { _ in
            (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                words.randomElement(using: &generator) ?? ""
            }.joined(separator: Bool.random(using: &generator) ? " " : "-")
        }
    }

    /// What is taken is exactly one row: by a simple reading of the rule, in which `please`, `hi`
    /// and `well` are the courtesies.
    @Test(arguments: 0..<8)
    func `what is taken fits one row alone`(seed: Int) {
        var generator = SteadyGenerator(state: UInt64(seed))
        var taken = 0
        for _ in 0..<150 {
            let keys = Self.keys(&generator)
            let fixture = AnswerFixture("{x: one of t}", tables: ["t": Self.table(keys)])
            let pool = keys.flatMap { $0.split { " -".contains($0) }.map(String.init) } + ["zoe"]
            for _ in 0..<6 {
                var words = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                    pool.randomElement(using: &generator) ?? ""
                }
                if Bool.random(using: &generator) { words.append("please") }
                if Bool.random(using: &generator) { words.insert("hi", at: 0) }
                let text = words.joined(separator: " ")
                guard let key = fixture.captures(text)?["x"] else { continue }
                taken += 1
                #expect(Self.fit(words, keys) == [key], "\"\(text)\" of \(keys)")
            }
        }
        #expect(taken > 100)
    }

    /// The keys that a text fits, and where it fits none whole, those in which its words stand.
    private static func fit(_ text: [String], _ keys: [String]) -> [String] {
        func letters(_ text: [String]) -> String {
            let blank = text.contains { $0.contains { $0.isNumber } } ? "" : " "
            return text.joined(separator: blank)
        }
        func words(of key: String) -> [String] { key.split { " -".contains($0) }.map(String.init) }
        var rests: [[String]] = []
        let courtesies: Set = ["please", "hi", "well"]
        for start in 0...text.count where text[..<start].allSatisfy(courtesies.contains) {
            for end in start..<text.count + 1
            where start < end && text[end...].allSatisfy(courtesies.contains) {
                rests.append(Array(text[start..<end]))
            }
        }
        rests.sort { $0.count > $1.count }
        for rest in rests {
            let whole = keys.filter { letters(words(of: $0)) == letters(rest) }
            if !whole.isEmpty { return whole }
        }
        for rest in rests {
            let parts = keys.filter { Set(rest).isSubset(of: words(of: $0)) }
            if !parts.isEmpty { return parts }
        }
        return []
    }

    @Test func `a key alone is always taken`() {
        var generator = SteadyGenerator(state: 5)
        for _ in 0..<200 {
            let keys = Self.keys(&generator)
            let table = Self.table(keys)
            let fixture = AnswerFixture("{x: one of t}", tables: ["t": table])
            for key in keys {
                let isAlone =
                    keys.count { LookupTable.form(of: $0) == LookupTable.form(of: key) } == 1
                #expect((fixture.captures(key)?["x"] == key) == isAlone, "\(key) of \(keys)")
            }
        }
    }
}
