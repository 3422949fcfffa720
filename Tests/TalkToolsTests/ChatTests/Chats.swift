@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

extension Chat {
    /// A chat with a script that stands in a test, on 2026-05-06 at noon.
    init(
        with text: String, people: String? = nil, at state: String? = nil
    ) throws(Chat.Mistake) {
        var script = Script(parsing: Array(text.utf8), name: "bot.talk")
        if let people { script = script.with(peopleFile: Array(people.utf8)) }
        var opening = Opening(clock: 1_778_068_800)
        opening.state = state
        try self.init(script, zone: .utc, file: "bot.talk", opening: opening)
    }

    /// Types lines.
    ///
    /// - Returns: What is printed, what is said about the conversation behind two blanks.
    mutating func type(_ lines: String...) -> [String] {
        lines.flatMap { line in
            take(ChatInput(Array(line.utf8))).map { $0.isAside ? "  \($0.text)" : $0.text }
        }
    }
}
