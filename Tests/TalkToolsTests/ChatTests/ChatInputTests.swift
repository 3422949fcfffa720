import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// What is typed in a chat.
@Suite struct ChatInputTests {
    private static let lines: [(String, ChatInput)] = [
        ("hello", .text("hello")), (" \thello  you \r", .text("hello  you")), ("", .text("")),
        ("  ", .text("")), ("/why", .why), (" /vars ", .variables), ("/back", .back),
        ("/help", .help), ("/quit", .quit),
        ("/photo https://example.org/1", .photo("https://example.org/1")),
        ("/wait 5h", .wait(TimeSpan(seconds: 18_000))),
        ("/wait 5 hours", .wait(TimeSpan(seconds: 18_000))),
        ("/wait 1 hour", .wait(TimeSpan(seconds: 3_600))),
        ("/wait 30m", .wait(TimeSpan(seconds: 1_800))),
        ("/wait 30 min", .wait(TimeSpan(seconds: 1_800))),
        ("/wait  90s", .wait(TimeSpan(seconds: 90))),
        ("/wait 2d", .wait(TimeSpan(seconds: 172_800))),
        ("/wait 1w", .wait(TimeSpan(seconds: 604_800))),
    ]

    @Test(arguments: lines)
    func `a line is a text or a command`(line: String, input: ChatInput) {
        #expect(ChatInput(Array(line.utf8)) == input)
    }

    @Test(arguments: [
        ("/foo", "there is no /foo; there are /wait /photo /begin /why /vars /back /quit /help"),
        ("/", "there is no /; there are /wait /photo /begin /why /vars /back /quit /help"),
        ("/wait", "how long? write it like /wait 5h, /wait 30m or /wait 2 days"),
        ("/wait h", "how long? write it like /wait 5h, /wait 30m or /wait 2 days"),
        ("/wait 0h", "how long? write it like /wait 5h, /wait 30m or /wait 2 days"),
        (
            "/wait 99999999999999999 weeks",
            "how long? write it like /wait 5h, /wait 30m or /wait 2 days"
        ),
        ("/photo", "which picture? write it like /photo https://example.org/1"),
        ("/photo cat.jpg", "which picture? write it like /photo https://example.org/1"),
        ("/photo https://a b", "which picture? write it like /photo https://example.org/1"),
        ("/why not", "/why takes nothing after it"),
    ])
    func `a command that is not understood says what can be typed`(line: String, mistake: String) {
        #expect(ChatInput(Array(line.utf8)) == .mistake(mistake))
    }

    @Test(arguments: [
        (1, "1 second"), (60, "1 minute"), (90, "90 seconds"), (5400, "90 minutes"),
        (18_000, "5 hours"), (86_400, "1 day"), (1_209_600, "2 weeks"),
    ])
    func `a length is written as it is read`(seconds: Int, text: String) {
        #expect(TimeSpan(seconds: seconds).written == text)
        #expect(TimeSpan(text.utf8)?.seconds == seconds)
    }
}
