internal import Bytes
package import Conversation
internal import Talk

/// What somebody types in a chat: a text, or a command that begins with `/`.
package enum ChatInput: Sendable, Equatable {
    /// A text, without white space at its ends.
    case text(String)
    /// `/wait 5h`: time goes by.
    case wait(TimeSpan)
    /// `/photo URL`: the next text has this picture.
    case photo(String)
    /// `/begin remind day=2026-05-12`: a conversation is begun by us.
    case begin(String)
    /// `/why`: which line took the last text.
    case why
    /// `/vars`: the variables.
    case variables
    /// `/back`: the last text was never sent.
    case back
    /// `/help`: what can be typed.
    case help
    /// `/quit`: the chat is over.
    case quit
    /// A command that is not understood: what is wrong with it.
    case mistake(String)

    /// Reads what was typed.
    ///
    /// - Parameter line: The line, without its end.
    package init(_ line: [UInt8]) {
        let line = line[...].trimmingBlanks()
        guard line.first == UInt8(ascii: "/") else {
            self = .text(String(decoding: line, as: UTF8.self))
            return
        }
        let word = line.prefix { !$0.isBlank }
        let rest = line[word.endIndex...].trimmingBlanks()
        self = Self.command(String(decoding: word, as: UTF8.self), rest)
    }

    /// What can be typed, a line each.
    static let commands = [
        "/wait 5h     time goes by; 30m, 2 days and the like",
        "/photo URL   the next text has this picture; an empty line sends it alone",
        "/begin NAME a=b, c=d   the first text is ours; as in a test",
        "/why         which line took the last text, and why others did not",
        "/vars        the variables",
        "/back        the last text was never sent",
        "/quit        ends the chat, as Ctrl-D does",
    ]

    private static func command(_ word: String, _ rest: ArraySlice<UInt8>) -> ChatInput {
        let isAlone = rest.isEmpty
        switch word {
        case "/wait":
            return span(rest).map(ChatInput.wait)
                ?? .mistake("how long? write it like /wait 5h, /wait 30m or /wait 2 days")
        case "/photo":
            let url = String(decoding: rest, as: UTF8.self)
            let isAddress = url.hasPrefix("https://") || url.hasPrefix("http://")
            return isAddress && !rest.contains(where: \.isBlank)
                ? .photo(url)
                : .mistake("which picture? write it like /photo https://example.org/1")
        case "/begin": return .begin(String(decoding: rest, as: UTF8.self))
        case "/why" where isAlone: return .why
        case "/vars" where isAlone: return .variables
        case "/back" where isAlone: return .back
        case "/help" where isAlone: return .help
        case "/quit" where isAlone: return .quit
        case "/why", "/vars", "/back", "/help", "/quit":
            return .mistake("\(word) takes nothing after it")
        default:
            return .mistake(
                "there is no \(word); there are /wait /photo /begin /why /vars /back /quit /help")
        }
    }

    /// How long `5h`, `30 min` or `2 days` is.
    private static func span(_ text: ArraySlice<UInt8>) -> TimeSpan? {
        let digits = text.prefix(while: \.isDigit)
        let unit = String(decoding: text[digits.endIndex...].trimmingBlanks(), as: UTF8.self)
        let name: String
        switch unit {
        case "s", "sec", "secs": name = "seconds"
        case "m", "min", "mins": name = "minutes"
        case "h", "hr", "hrs": name = "hours"
        case "d": name = "days"
        case "w": name = "weeks"
        default: name = unit
        }
        return TimeSpan(positive: Array(digits) + Array(name.utf8))
    }
}

extension TimeSpan {
    /// The length as a script writes it, like `5 hours`.
    var written: String {
        let units = [("week", 604_800), ("day", 86_400), ("hour", 3_600), ("minute", 60)]
        let (name, length) =
            units.first { seconds.isMultiple(of: $0.1) && seconds != 0 } ?? ("second", 1)
        let count = seconds / length
        return "\(count) \(name)\(count == 1 ? "" : "s")"
    }
}
