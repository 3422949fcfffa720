import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

struct LineCursorTests {
    @Test(arguments: ["\r #", "  \r\r\r# x", "\r\r #\r", "[start]\n\r\r #\n> hi\n"])
    func `carriage returns before a comment are nothing`(_ text: String) {
        let script = Script(parsing: Array(text.utf8), name: "lines.talk")
        #expect(script.states.count == (text.contains("start") ? 1 : 0))
    }
}
