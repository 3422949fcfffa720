import ArgumentParser
import Parley
import System
import Talk
import TalkTools

/// `parley chat`: a conversation with a script in the terminal.
struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Converse with a script in the terminal.",
        discussion: """
            Each line is a text. Below the reply come the state, the alphabet, characters, \
            segments and the session's size, and what was saved and told; nothing is really sent \
            or saved. /help names the commands: /wait /photo /why /vars /back /quit. Time stands \
            still except for /wait. In a pipe the texts are repeated as "< text".
            """)

    @Argument(help: "The script.") var file: String
    @Option(help: "The number that texts (default: +15550009999).") var from: String?
    @Option(help: "The number that is texted (default: +15005550006).") var to: String?
    @Option(help: "The state that the conversation is in.") var at: String?
    @Option(help: "Day and time in the script's zone, like \"2026-05-04 10:00\" (default: now).")
    var now: String?
    @Option(help: "Append the chat to the script, as a test of this name.") var record: String?

    func validate() throws {
        if file == "-" {
            throw ValidationError("standard input is what you text; give the script's file")
        }
    }

    func run() throws {
        let input = try ScriptInput.usable(file, or: "nobody can converse with it")
        if let record, let mistake = ChatRecording.mistake(in: record, for: input.script) {
            throw Complaint(mistake, exitCode: 1)
        }
        var opening = Chat.Opening(clock: SystemClock.unixSeconds())
        opening.from = from
        opening.to = to
        opening.state = at
        opening.moment = now
        var chat: Chat
        do throws(Chat.Mistake) {
            chat = try Chat(input.script, zone: input.zone, file: file, opening: opening)
        } catch {
            throw Complaint("\(error)", exitCode: 64)
        }
        var terminal = ChatTerminal(Environment.ofProcess())
        do throws(SystemError) {
            try terminal.converse(with: &chat)
        } catch {
            throw Complaint("the chat broke off: \(error)", exitCode: 1)
        }
        if let record { try keep(chat, as: record, terminal) }
    }

    /// Appends the chat to the script, once the test is seen to pass.
    private func keep(_ chat: Chat, as name: String, _ terminal: ChatTerminal) throws {
        guard let recording = ChatRecording(chat, name: name) else {
            throw Complaint("nothing was said, so nothing is recorded", exitCode: 1)
        }
        let source = try Self.recorded { () throws(SystemError) in
            try File.contents(of: file, limit: Script.sizeLimit)
        }
        // Another one may have written into the script while the chat went on.
        if let mistake = ChatRecording.mistake(in: name, for: ScriptInput(file, source).script) {
            throw Complaint(mistake, exitCode: 1)
        }
        for hasTime in recording.hasOwnTime ? [true] : [false, true] {
            let addition = recording.addition(to: source, time: hasTime)
            let changed = ScriptInput(file, source + addition)
            guard recording.passes(in: changed.script, zone: changed.zone) else { continue }
            try Self.recorded { () throws(SystemError) in
                try LockedFile(appendingTo: file).append(addition)
                try terminal.say("recorded in \(file): [test \(name)]")
            }
            return
        }
        throw Complaint(
            "the chat is not recorded: as a test of \(file), as it is now, it does not pass",
            exitCode: 1)
    }

    private static func recorded<Result>(
        _ body: () throws(SystemError) -> Result
    ) throws(Complaint) -> Result {
        do throws(SystemError) {
            return try body()
        } catch {
            throw Complaint("the chat cannot be recorded: \(error)", exitCode: 1)
        }
    }
}
