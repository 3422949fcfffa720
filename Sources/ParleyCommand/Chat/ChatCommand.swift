import ArgumentParser
import Page
import Parley
import System
import Talk
import TalkTools

/// `parley chat`: a conversation with a script in the terminal, or on a page.
struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Converse with a script in the terminal or a browser.",
        discussion: """
            Each line is a text. Below the reply come the state, the alphabet, characters, \
            segments and the session's size, and what was saved and told; nothing is really sent \
            or saved. /help names the commands: /wait /photo /begin /why /vars /back /quit. Time \
            stands still except for /wait. In a pipe the texts are repeated as "< text".

            With --web it is a page for a browser on this machine: phones, the script and its flow \
            beside them. It answers on 127.0.0.1 alone until Ctrl-C; saving the script in any \
            editor plays the chat again.
            """)

    @Argument(help: "The script.") var file: String
    @Option(help: "The number that texts (default: +15550009999).") var from: String?
    @Option(help: "The number that is texted (default: +15005550006).") var to: String?
    @Option(help: "The state that the conversation is in.") var at: String?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Begin with a text of ours: a [begin ...] and its columns, like remind name=Ana.",
            valueName: "name a=b"))
    var begin: [String] = []
    @Option(help: "Day and time in the script's zone, like \"2026-05-04 10:00\" (default: now).")
    var now: String?
    @Option(help: "Append the chat to the script, as a test of this name.") var record: String?

    @Flag(help: "Show phones, script and flow in a browser on this machine.") var web = false
    @Option(help: "With --web: the port (default: a free one).") var port: Int?
    @Option(help: "With --web: what one segment costs, like 0.0083.") var price: String?

    func validate() throws {
        if file == "-" {
            throw ValidationError(
                web
                    ? "the page reads the script again when you save it; give the script's file"
                    : "standard input is what you text; give the script's file")
        }
        if !web, port != nil || price != nil {
            throw ValidationError("\(port != nil ? "--port" : "--price") needs --web")
        }
        if web, record != nil {
            throw ValidationError(
                "with --web a chat is kept as a test on the page; leave --record out")
        }
        if web, !begin.isEmpty {
            throw ValidationError("with --web a chat is begun on the page; leave --begin out")
        }
        try PageOptions.check(port: port, price: price)
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
        let place = ChatFile(file, hasStore: ScriptInput.hasStore)
        guard !web else { return try show(place, opening) }
        var chat: Chat
        do throws(Chat.Mistake) {
            chat = try Chat(input.script, zone: input.zone, file: file, opening: opening)
        } catch {
            throw Complaint("\(error)", exitCode: 64)
        }
        var first: [Chat.Line] = []
        do throws(Beginning.Mistake) {
            if !begin.isEmpty { first = try chat.begin(input.script.begun(by: Self.line(begin))) }
        } catch {
            throw Complaint("--begin: \(error)", exitCode: 64)
        }
        var terminal = ChatTerminal(Environment.ofProcess())
        do throws(SystemError) {
            try terminal.converse(with: &chat, after: first)
        } catch {
            throw Complaint("the chat broke off: \(error)", exitCode: 1)
        }
        guard let record else { return }
        do throws(ChatFile.Mistake) {
            try place.keep(chat, as: record)
        } catch {
            throw Complaint("\(error)", exitCode: 1)
        }
        do throws(SystemError) {
            try terminal.say("recorded in \(file): [test \(record)]")
        } catch {
            throw Complaint("the chat broke off: \(error)", exitCode: 1)
        }
    }

    /// What `--begin` says as one line: a word without `=` belongs to the value before it.
    private static func line(_ words: [String]) -> String {
        var line = words.first ?? ""
        for (index, word) in words.dropFirst().enumerated() {
            line += (index > 0 && word.contains("=") ? ", " : " ") + word
        }
        return line
    }

    private func show(_ place: ChatFile, _ opening: Chat.Opening) throws {
        let page: ChatPage
        do throws(ChatPage.Mistake) {
            page = try ChatPage(
                place, opening: opening, price: price.flatMap { Decimal($0.utf8) })
        } catch {
            switch error {
            case .file: throw Complaint("\(error)", exitCode: 1)
            case .opening: throw Complaint("\(error)", exitCode: 64)
            }
        }
        try PageOptions.show(page, port: port)
    }
}
