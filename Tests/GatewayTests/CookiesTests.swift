import Gateway
import Testing

@Suite struct CookiesTests {
    private static func candidates(
        _ headers: [String], named name: SetCookie.Name = .session
    ) -> [String] {
        Cookies(headers.map { Array($0.utf8)[...] }).candidates(named: name).map { text($0) }
    }

    @Test(arguments: [
        ("session=A", ["A"]), ("session=a.B-c_9", ["a.B-c_9"]), ("", []), ("session", []),
        ("session=", []), ("session=; session=A", ["A"]),
        ("session=A; session=B", ["A", "B"]), ("session=A;session=B;", ["A", "B"]),
        ("a=1; session=A; b=2", ["A"]), (" \t session=A \t ;x", ["A"]), (";;; session=A", ["A"]),
        ("session=\"A\"", ["A"]), ("session=\"A", []), ("session=A\"", []), ("session=\"\"", []),
        ("session=\"", []), ("session=\"\"A\"\"", []),
        ("x=\"1; session=A; y=2\"", ["A"]),
        ("session=A, session=B", ["A", "B"]), ("a=1, session=A", ["A"]),
        ("a=1,session=A,b=2", ["A"]), ("session=A,B", ["A"]),
        ("session=a b", []), ("session=A=", []), ("session=%41", []), ("session=é", []),
        ("=session=A", []), ("\"session\"=A", []), ("Session=A", []), ("%73ession=A", []),
        ("session =A", []), ("session= A", []), ("xsession=A", []), ("sessionx=A", []),
        ("$Version=1; session=A; $Path=/", ["A"]), ("a=\u{1}\r\n; session=A", ["A"]),
    ])
    func `candidates are what a cookie of ours may be`(header: String, expected: [String]) {
        #expect(Self.candidates([header]) == expected)
    }

    @Test func `several headers are one after the other`() {
        #expect(Self.candidates(["session=A", "b=1", "session=B"]) == ["A", "B"])
        #expect(Self.candidates([]) == [])
    }

    @Test func `bytes that are no text are no hindrance`() {
        let header: [UInt8] = Array("a=".utf8) + [0xFF, 0x00] + Array("; session=A".utf8)
        #expect(Cookies([header[...]]).candidates(named: .session).map { text($0) } == ["A"])
    }

    @Test func `another name is another cookie`() throws {
        let name = try #require(SetCookie.Name("ab"))
        #expect(Self.candidates(["a=1; ab=2; b=3"], named: name) == ["2"])
    }

    @Test(arguments: [4_096, 4_097])
    func `a value has at most 4,096 bytes`(count: Int) {
        let value = String(repeating: "v", count: count)
        #expect(Self.candidates(["session=\(value)"]) == (count == 4_096 ? [value] : []))
    }

    @Test func `at most eight values are candidates`() {
        let header = (0..<20).map { "session=\($0)" }.joined(separator: "; ")
        #expect(Self.candidates([header]) == (0..<8).map(String.init))
        let joined = (0..<20).map { "session=\($0)" }.joined(separator: ", ")
        #expect(Self.candidates([joined]) == (0..<8).map(String.init))
    }

    @Test(arguments: [63, 64])
    func `at most 64 pairs are looked at, over all headers`(count: Int) {
        let pairs = Array(repeating: "a=1", count: count - 10).joined(separator: ";")
        let more = Array(repeating: "a=1", count: 10).joined(separator: ";")
        #expect(Self.candidates([pairs, "\(more); session=A"]) == (count == 63 ? ["A"] : []))
    }

    @Test(arguments: [8_181, 8_182, 8_183, 8_184, 8_185, 9_000])
    func `at most 8,192 bytes are looked at, over all headers`(count: Int) {
        let long = "a=" + String(repeating: "x", count: count - 2)
        let expected = count + 10 <= 8_192 ? ["AB"] : count + 9 <= 8_192 ? ["A"] : []
        #expect(Self.candidates([long, "session=AB"]) == expected)
    }
}
