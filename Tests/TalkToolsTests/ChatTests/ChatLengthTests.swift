import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// Segments as Twilio counts them,
/// https://www.twilio.com/docs/glossary/what-sms-character-limit.
@Suite struct ChatLengthTests {
    private static func text(_ count: Int, _ last: String = "") -> String {
        String(repeating: "a", count: count) + last
    }

    private static let texts: [(String, String)] = [
        ("a", "GSM-7, 1 character, 1 segment"),
        (text(160), "GSM-7, 160 characters, 1 segment"),
        (text(161), "GSM-7, 161 characters, 2 segments"),
        (text(306), "GSM-7, 306 characters, 2 segments"),
        (text(307), "GSM-7, 307 characters, 3 segments"),
        (text(158, "€"), "GSM-7, 160 characters, 1 segment"),
        (text(159, "€"), "GSM-7, 161 characters, 2 segments"),
        (text(304, "€"), "GSM-7, 306 characters, 2 segments"),
        (text(305, "€"), "GSM-7, 307 characters, 3 segments"),
        (text(69, "ж"), "UCS-2 for ж, 70 characters, 1 segment"),
        (text(70, "ж"), "UCS-2 for ж, 71 characters, 2 segments"),
        (text(132, "👍"), "UCS-2 for 👍, 134 characters, 2 segments"),
        (text(133, "👍"), "UCS-2 for 👍, 135 characters, 3 segments"),
        ("жžжčć", "UCS-2 for ж ž č ć, 5 characters, 1 segment"),
    ]

    @Test(arguments: texts)
    func `a message is measured`(text: String, description: String) {
        #expect(Extent.facts(of: text) == description)
    }
}
