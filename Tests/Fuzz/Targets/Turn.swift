import System

@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

extension FuzzTarget {
    /// What people text to the scripts in Examples; the first byte chooses the script, and each line
    /// is a text.
    static let turn = FuzzTarget("turn") { bytes in
        var input = Input(bytes)
        var texter = Texter(scripts[Int(input.byte()) % scripts.count])
        for text in input.lines().prefix(6) { texter.text(text) }
    }

    /// The same, typed in a chat: what is kept of it as a test passes.
    static let chat = FuzzTarget("chat") { bytes in
        var input = Input(bytes)
        let script = scripts[Int(input.byte()) % scripts.count]
        var opening = Chat.Opening(clock: Fixture.now)
        opening.moment = "2026-05-04 10:00"
        var chat = made("a chat") { () throws(Chat.Mistake) in
            try Chat(script, zone: .utc, file: "fuzz.talk", opening: opening)
        }
        for line in input.lines().prefix(6) {
            for printed in chat.take(ChatInput(Array(line.utf8))) {
                expect(!printed.text.utf8.contains(0x0A), "what is printed is a line")
            }
        }
        guard let recording = ChatRecording(chat, name: "fuzz") else { return }
        let source = script.source + recording.addition(to: script.source, time: true)
        let kept = withPeople(Script(parsing: source, name: script.settings.name))
        expect(recording.passes(in: kept, zone: .utc), String(decoding: source, as: UTF8.self))
    }

    private static let scripts: [Script] = {
        ["a-counter", "b-appointment", "c-survey", "d-helpdesk"].map { name in
            let script = withPeople(
                Script(parsing: contents("\(name).talk"), name: name, tests: .skipped))
            expect(script.isUsable, "the examples have no errors: \(script.check())")
            return script
        }
    }()

    private static func withPeople(_ script: Script) -> Script {
        script.peopleFilePath.map { script.with(peopleFile: contents($0)) } ?? script
    }

    private static func contents(_ name: String) -> [UInt8] {
        made("the examples, beside which this is run") { () throws(SystemError) in
            try File.contents(of: "Examples/\(name)", limit: Script.sizeLimit)
        }
    }
}
