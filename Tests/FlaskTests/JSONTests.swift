import TestSupport
import Testing

@testable import Flask

struct JSONTests {
    static func parsed(_ text: String, as dialect: JSON.Dialect = .standard) -> JSON? {
        try? JSON(parsing: Array(text.utf8), as: dialect)
    }

    /// Texts, and what is written of them in the two styles.
    static let written: [(text: String, compact: String, python: String)] = [
        ("null", "null", "null"), (" true\n", "true", "true"), ("false", "false", "false"),
        ("0", "0", "0"), ("-0", "-0", "-0"), ("1.50", "1.50", "1.50"), ("1E+2", "1E+2", "1E+2"),
        (
            "123456789012345678901234567890", "123456789012345678901234567890",
            "123456789012345678901234567890"
        ),
        ("[]", "[]", "[]"), ("{ }", "{}", "{}"), ("[ 1 , [ 2 ] ]", "[1,[2]]", "[1,[2]]"),
        (
            #"{"b":1,"a":{"d":2,"c":3}}"#, #"{"b":1,"a":{"d":2,"c":3}}"#,
            #"{"a":{"c":3,"d":2},"b":1}"#
        ),
        (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#),
        (#""\u0041\u00e9\u65E5""#, "\"Aé日\"", #""A\u00e9\u65e5""#),
        ("\"é日😀\u{7F}\"", "\"é日😀\u{7F}\"", #""\u00e9\u65e5\ud83d\ude00\u007f""#),
        (#""\u0000\u001F""#, #""\u0000\u001f""#, #""\u0000\u001f""#),
        (#""\ud83d\ude00""#, "\"😀\"", #""\ud83d\ude00""#),
        (#""\ud83d""#, #""\ud83d""#, #""\ud83d""#),
        (#""\ude00\ud83d""#, #""\ude00\ud83d""#, #""\ude00\ud83d""#),
        (#""\ud83d\u0041""#, #""\ud83dA""#, #""\ud83dA""#),
        (#""\ud83d\ud83d\ude00""#, "\"\\ud83d😀\"", #""\ud83d\ud83d\ude00""#),
        (
            #"{"\ud800":1,"\uffff":2,"\ud800\udc00":3,"z":4}"#,
            "{\"\\ud800\":1,\"\u{FFFF}\":2,\"\u{10000}\":3,\"z\":4}",
            #"{"z":4,"\ud800":1,"\uffff":2,"\ud800\udc00":3}"#
        ),
        (#"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2}"#, #"{"a":3,"b":2}"#),
    ]

    @Test(arguments: written)
    func `a value is read and written`(from source: String, compact: String, python: String) throws
    {
        let value = try JSON(parsing: Array(source.utf8))
        #expect(text(value.bytes()) == compact)
        #expect(text(value.bytes(as: .python)) == python)
        #expect(try JSON(parsing: value.bytes()) == value)
    }

    @Test(arguments: [
        "", " ", "nul", "nulll", "True", "+1", "01", "-", "1.", ".5", "1e", "1e+", "0x1", "--1",
        "NaN", "Infinity", "-Infinity", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{",
        "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{1:1}", "{'a':1}",
        "{\"a\" 1}", "\"", "\"a", "\"\\\"", "\"\\", "\"\\u", "\"\\u12\"", "\"\\u12g4\"",
        "\"\\x\"", "\"\\ud83d\\u12\"", "\"\n\"", "\"\u{0}\"", "\u{FEFF}1", "1 2", "1,", "/**/1",
        "1\u{0}", "\u{0}", "[1]\u{A0}", "-\"\"",
    ])
    func `what is no value is refused`(_ text: String) {
        #expect(Self.parsed(text) == nil)
    }

    @Test(
        arguments: [
            [0xFF], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
        ] as [[UInt8]])
    func `what is no UTF-8 is refused`(_ bytes: [UInt8]) {
        #expect(throws: JSONError.notUTF8) { try JSON(parsing: bytes) }
    }

    @Test(arguments: ["NaN", "Infinity", "-Infinity"])
    func `Python's numbers are read where they may stand`(_ name: String) throws {
        let value = try JSON(parsing: Array(name.utf8), as: .python)
        #expect(text(value.bytes(as: .python)) == name)
        #expect(value.integer == nil)
    }

    @Test(arguments: ["-NaN", "NaNN", "Nan", "Inf", "+Infinity", "-", "infinity"])
    func `nothing else is taken for one of Python's numbers`(_ text: String) {
        #expect(Self.parsed(text, as: .python) == nil)
    }

    @Test
    func `nesting has a limit`() throws {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = String(repeating: open, count: 31) + "[]"
            #expect(Self.parsed(deep + String(repeating: close, count: 31)) != nil)
            let deeper = String(repeating: open, count: 32) + "[]"
            let offset = open.utf8.count * 32
            #expect(throws: JSONError.tooDeep(offset: offset)) {
                try JSON(parsing: Array((deeper + String(repeating: close, count: 32)).utf8))
            }
        }
        // Depth is not what stands beside one another.
        let wide = "[" + String(repeating: "[],{},", count: 100) + "[]]"
        #expect(Self.parsed(wide)?.array?.count == 201)
        let hostile = String(repeating: "[", count: 60_000)
        #expect(Self.parsed(hostile) == nil)
    }

    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("12", 12), ("-12", -12), ("9223372036854775807", Int.max),
            ("9223372036854775808", nil), ("-9223372036854775808", Int.min), ("1.0", nil),
            ("1e2", nil), ("\"1\"", nil), ("true", nil), ("null", nil), ("[1]", nil),
        ] as [(String, Int?)])
    func `only an integer that fits is one`(_ text: String, _ value: Int?) {
        #expect(Self.parsed(text)?.integer == value)
    }

    @Test
    func `of many members with one name the last counts`() throws {
        let members = (0..<2_000).map { "\"k\($0 % 50)\":\($0)" }.joined(separator: ",")
        let value = try #require(Self.parsed("{" + members + "}"))
        #expect(value.members?.count == 50)
        #expect(value["k0"]?.integer == 1_950)
        #expect(value["k49"]?.integer == 1_999)
        #expect(value.members?.first.map { text($0.name) } == "k0")
    }

    @Test
    func `names are compared by their bytes`() throws {
        var members = try #require(Self.parsed("{\"e\u{301}\":1,\"\u{E9}\":2}")?.members)
        #expect(members.count == 2)
        #expect(members[name: "\u{E9}"]?.integer == 2)
        members[name: "\u{E9}"] = nil
        #expect(members.count == 1)
        members[name: "new"] = .text("x")
        members[name: "e\u{301}"] = .bool(true)
        #expect(text(JSON.object(members).bytes()) == "{\"e\u{301}\":true,\"new\":\"x\"}")
    }

    @Test
    func `a string that is no UTF-8 is written as text all the same`() throws {
        for bytes in [[0xFF], [0xC3], [0xE2, 0x82], [0x80, 0x41], [0xF8, 0x88]] as [[UInt8]] {
            for style in [JSON.Style.compact, .python] {
                let written = JSON.string(bytes).bytes(as: style)
                #expect(try JSON(parsing: written).string != nil)
            }
        }
    }

    @Test
    func `whatever is read is written and read again`() throws {
        var generator = SteadyGenerator(state: 8_259)
        let pieces = [
            "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"\\ud800\"", "\\u0041", "1", "-2.5e3",
            "true", "null", " ", "é", "NaN", "{\"a\":1}", "[1,2]", "\"b\":", "\"a\":",
        ]
        var read = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...6, using: &generator)
            let text = (0..<count).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            guard let value = Self.parsed(text, as: .python) else { continue }
            read += 1
            for style in [JSON.Style.compact, .python] {
                let again = try JSON(parsing: value.bytes(as: style), as: .python)
                #expect(again.bytes(as: .python) == value.bytes(as: .python))
            }
        }
        #expect(read > 1_000)
    }
}
