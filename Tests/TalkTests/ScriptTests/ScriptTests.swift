import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

@Suite struct ScriptTests {
    @Test func `settings are read`() throws {
        let settings = script(
            """
            name = A name # with a comment
            stranger = You – there
            people = file my people.csv
            languages = es, en
            tries = 3 –> a
            typos = on
            expire = 90minutes
            keep = language, count
            limit = 5 in 1 hour
            timezone = Europe/Madrid
            hours = Mon–Fri 8:00—18:00
            dates = mdy
            segments = 3
            save = answers.csv
            front-desk = sms +15550100200 from +15005550006
            boss = sms whatsapp:+15550100201
            [a]
            > Hi
            """
        ).settings
        #expect(settings.name == "A name")
        #expect(settings.stranger == "You - there")
        #expect(
            settings.peopleFile == Name("my people.csv", at: SourcePosition(line: 3, column: 10)))
        #expect(settings.languages == ["es", "en"])
        #expect(settings.tries?.count == 3)
        #expect(settings.tries?.target.place == .state("a"))
        #expect(settings.forgivesSlips)
        #expect(settings.expiry?.seconds == 5400)
        #expect(settings.keep.map(\.text) == ["language", "count"])
        #expect(settings.limit == ReplyLimit(replies: 5, window: TimeSpan(seconds: 3600)))
        #expect(settings.timezone?.text == "Europe/Madrid")
        let monday = try #require(CivilMoment("2026-05-04 08:00".utf8))
        #expect(settings.hours?.isOpen(at: monday) == true)
        #expect(settings.dates == .mdy)
        #expect(settings.segments == 3)
        #expect(settings.answersFile?.text == "answers.csv")
        let desk = settings.recipient(named: "front-desk")
        #expect(desk?.to.first == Name("+15550100200", at: SourcePosition(line: 15, column: 18)))
        #expect(desk?.from == Name("+15005550006", at: SourcePosition(line: 15, column: 36)))
        #expect(settings.recipient(named: "boss")?.to.first?.text == "whatsapp:+15550100201")
    }

    @Test func `settings have defaults`() {
        let settings = script("[a]\n> Hi").settings
        #expect(settings.name == "test.talk")
        #expect(settings.stranger == "Friend")
        #expect(settings.languages == ["en"])
        #expect(settings.expiry?.seconds == 14_400)
        #expect(settings.limit == ReplyLimit(replies: 30, window: TimeSpan(seconds: 600)))
        #expect(!settings.forgivesSlips)
        #expect(settings.dates == .dmy)
        #expect(settings.segments == 2)
        #expect(settings.hours == nil)
    }

    @Test func `limit is off where it says so`() {
        #expect(script("limit = off\n[a]\n> Hi").settings.limit == nil)
    }

    @Test func `a byte order mark and line ends of DOS are nothing`() {
        let script = script("\u{FEFF}name = x\r\n\r\n[a]\r\n> Hi  \r\n\t< b\r\n")
        #expect(script.settings.name == "x")
        #expect(script.states.first?.name == Name("a", at: SourcePosition(line: 3, column: 2)))
        guard case .say(let text) = script.states.first?.body.first?.action else {
            Issue.record("no text")
            return
        }
        #expect(text.lines.first?.template.constant == "Hi")
    }

    @Test func `comments end lines but not texts`() {
        let script = script(
            """
            # all of it
            staff = sms +15550100200 # behind
            [a] # behind
              # indented
            set x = a#b # behind
            set y = # nothing
            > text # said
            tell staff > told # said
            -> end #
            [test t]
            < x # y
            > text # said
            told staff > told # said
            saved a=1 # behind
            """)
        #expect(script.diagnostics.map(\.code) == [.noSuchTarget])
        let state = script.states[0]
        #expect(state.body.count == 5)
        guard case .set(_, let x) = state.body[0].action,
            case .set(_, let y) = state.body[1].action,
            case .say(let text) = state.body[2].action,
            case .tell(_, let told) = state.body[3].action
        else {
            Issue.record("\(state.body)")
            return
        }
        #expect(x.constant == "a#b")
        #expect(y.isEmpty)
        #expect(text.lines[0].template.constant == "text # said")
        #expect(told.constant == "told # said")
        #expect(script.tests.first?.steps.count == 3)
    }

    @Test func `positions count characters`() {
        let found = findings("[a]\n> año {x} → {y}\n\t> z")
        #expect(found == ["2:8 T110", "2:14 T110", "3:2 T108"])
    }

    @Test func `runs of texts and their languages are one text`() {
        let script = script(
            """
            languages = en, es
            [a]
            > one
            > two
            >es uno
            > three
            < b > four
              >es cuatro
              > five
            < c -> a
              > six
              >es seis
            """)
        #expect(script.diagnostics == [])
        let state = script.states[0]
        #expect(state.body.count == 2)
        #expect(state.answers.map(\.body.count) == [2, 1])
        guard case .say(let text) = state.body[0].action else { return }
        #expect(text.lines(in: "en").map(\.template.constant) == ["one", "two"])
        #expect(text.lines(in: "es").map(\.template.constant) == ["uno"])
        #expect(text.lines(in: "fr").map(\.template.constant) == ["one", "two"])
        #expect(text.position == SourcePosition(line: 3, column: 1))
    }

    @Test func `whens and their otherwise are one choice`() {
        let script = script(
            """
            [a]
            when known
              > one
              when first
                > two
            when first
              > three

            # between
            otherwise
              > four
            when known
              > five
            """)
        #expect(script.diagnostics == [])
        let body = script.states[0].body
        #expect(body.count == 2)
        guard case .choose(let choice) = body[0].action, case .choose(let other) = body[1].action
        else { return }
        #expect(choice.branches.map(\.body.count) == [2, 1])
        #expect(choice.otherwise?.count == 1)
        #expect(other.branches.count == 1)
        #expect(other.otherwise == nil)
    }

    @Test(
        arguments: [
            ("< a, b when n > 5 > Too -> many. -> a", "a, b", true, "Too -> many.", "a"),
            ("< a when known > Hi -> b", "a", true, "Hi", "b"),
            ("< a when n is 3 > Hi", "a", true, "Hi", nil),
            ("< a when n is not x > Hi", "a", true, "Hi", nil),
            ("< a when n > 3 and m > 4 > Hi", "a", true, "Hi", nil),
            ("< a when not n >= 3 > Hi", "a", true, "Hi", nil),
            ("< a when n > 3", "a", true, nil, nil),
            ("< a > Hi > there", "a", false, "Hi > there", nil),
            ("< a > -> b", "a", false, nil, "b"), ("< a -> b", "a", false, nil, "b"),
            ("< a>b", "a>b", false, nil, nil), ("< a, when", "a, when", false, nil, nil),
            ("< {x: text} > Hi -> b # c", "{x: text}", false, "Hi -> b # c", nil),
        ] as [(String, String, Bool, String?, String?)])
    func `a line of answers is split`(
        line: String, list: String, isConditional: Bool, reply: String?, target: String?
    ) {
        let script = script("[a]\n> {n}{m}\n\(line)\n[b]\nset n = 1\nset m = 1")
        #expect(script.diagnostics == [])
        guard let answer = script.states[0].answers.first,
            let first = answer.list.entries.first, let last = answer.list.entries.last
        else {
            Issue.record("no answer")
            return
        }
        let range = first.range.lowerBound..<last.range.upperBound
        #expect(String(decoding: script.source[range], as: UTF8.self) == list)
        #expect(answer.isConditional == isConditional)
        var said: String?
        if case .say(let text) = answer.body.first?.action {
            said = text.lines.first?.template.constant
        }
        #expect(said == reply)
        #expect(answer.target?.place == target.map { .state($0) })
    }

    @Test func `what a file may need is named`() {
        let text = "people = file p.csv\nsave = s.csv\ntimezone = Asia/Tokyo\n[a]\n"
        let plain = script(text + "> Hi")
        #expect(plain.peopleFilePath == "p.csv")
        #expect(plain.answersFilePath == "s.csv")
        #expect(plain.timezone == "Asia/Tokyo")
        #expect(!plain.asksForPeople)
        #expect(script(text + "> Hi {caller}").asksForPeople)
        #expect(script(text + "when known\n  > Hi").asksForPeople)
        #expect(script(text + "> Hi {column}").asksForPeople)
        let zone = plain.withUnknownTimezone("install tzdata")
        #expect(zone.diagnostics.map { "\($0.line):\($0.column) \($0.code)" } == ["3:12 T119"])
        #expect(!zone.isUsable)
    }
}
