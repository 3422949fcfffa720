import Glibc
import System
import Testing

@Suite struct LineReaderTests {
    private func lines(_ text: String, limit: Int = 65_536) throws -> [String] {
        var ends: [CInt] = [0, 0]
        #expect(unsafe pipe(&ends) == 0)
        defer { close(ends[0]) }
        let bytes = Array(text.utf8)
        #expect(unsafe write(ends[1], bytes, bytes.count) == bytes.count)
        close(ends[1])
        var reader = LineReader(descriptor: ends[0], limit: limit)
        var result: [String] = []
        while let line = try reader.next() { result.append(String(decoding: line, as: UTF8.self)) }
        #expect(try reader.next() == nil)
        return result
    }

    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\n", ["", ""]),
        ("a\r\nb\r\n", ["a", "b"]), ("a\rb\n", ["a\rb"]), ("ü\nß", ["ü", "ß"]),
    ])
    func `lines are what stands between line ends`(_ text: String, _ expected: [String]) throws {
        #expect(try lines(text) == expected)
    }

    @Test func `many lines cross the buffer`() throws {
        let expected = (0..<5_000).map { "line \($0)" }
        #expect(try lines(expected.joined(separator: "\n")) == expected)
    }

    @Test func `a line beyond the limit comes in parts`() throws {
        #expect(try lines("abcdefgh\nxy", limit: 3) == ["abc", "def", "gh", "xy"])
    }

    @Test func `a descriptor that cannot be read is an error`() {
        var reader = LineReader(descriptor: -1)
        #expect(throws: SystemError.self) { try reader.next() }
    }
}
