import System
import TalkTools

/// Where a chat is typed and printed: a terminal, or a pipe.
///
/// Lines are edited by the terminal's own driver. What is said about the conversation is dimmed
/// where the output is a terminal that can, see https://no-color.org.
struct ChatTerminal {
    /// Whether somebody types and reads at a terminal, which shows what is typed itself.
    private let isInteractive: Bool
    private let dims: Bool
    private var lines = LineReader()

    init(_ environment: Environment) {
        let isTerminal = Terminal.isTerminal(1)
        isInteractive = isTerminal && Terminal.isTerminal(0)
        dims = isTerminal && !environment.has("NO_COLOR") && environment["TERM"] != "dumb"
    }

    /// Converses until the input ends, or somebody has enough.
    ///
    /// - Parameters:
    ///   - chat: The chat.
    ///   - first: What is printed before somebody types.
    /// - Throws: `SystemError` where it cannot be read or written.
    mutating func converse(with chat: inout Chat, after first: [Chat.Line]) throws(SystemError) {
        if isInteractive { try say("Text something. /help says what else you can do.") }
        try show(first)
        while let line = try nextLine() {
            let input = ChatInput(line)
            if !isInteractive { try echo(input, line) }
            if input == .quit { return }
            try show(chat.take(input))
        }
        if isInteractive { try write("") }
    }

    /// Prints something that is not part of the conversation.
    ///
    /// - Parameter text: A line.
    /// - Throws: `SystemError` where it cannot be written.
    func say(_ text: String) throws(SystemError) {
        let text = Terminal.escaped(text.utf8)
        try StandardStream.output.write(dims ? "\u{1B}[2m  \(text)\u{1B}[22m\n" : "  \(text)\n")
    }

    private func show(_ lines: [Chat.Line]) throws(SystemError) {
        for line in lines { try line.isAside ? say(line.text) : write(line.text) }
    }

    private mutating func nextLine() throws(SystemError) -> [UInt8]? {
        if isInteractive { try StandardStream.output.write("< ") }
        return try lines.next()
    }

    /// Repeats what was typed, where no terminal shows it.
    private func echo(_ input: ChatInput, _ line: [UInt8]) throws(SystemError) {
        switch input {
        case .text(let text): try write(text.isEmpty ? "<" : "< \(text)")
        default: try write(Terminal.escaped(line))
        }
    }

    private func write(_ line: String) throws(SystemError) {
        try StandardStream.output.write("\(Terminal.escaped(line.utf8))\n")
    }
}

/// Asks for a line at a terminal.
func prompt() { try? StandardStream.output.write("< ") }
