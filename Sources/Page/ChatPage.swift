internal import Conversation
package import Flask
internal import Parley
internal import System
package import Talk
internal import TalkCheck
package import TalkTools

/// A chat with a script, as a page shows it: phones, the script, its flow and what is remembered.
package struct ChatPage: PageModel {
    /// The script's file.
    let file: ChatFile
    /// What one segment costs; nil where nobody asks.
    let price: Decimal?
    private let opening: Chat.Opening
    /// The script that the chat goes on with: the last one without errors.
    private(set) var source: ChatFile.Reading
    /// What is seen of the script, made once for each.
    private(set) var view: ScriptView
    private var watched: WatchedScript
    /// Why the file as it is now cannot be run; nil where it is `source`.
    private(set) var problem: String?
    private(set) var chat: Chat
    /// The phones that text, in the order in which they stand.
    private(set) var numbers: [String]
    /// The pictures that the next texts have, by number.
    private(set) var pictures: [String: String] = [:]

    /// Phones at most, those of `tell` apart.
    static let mostPhones = 12
    /// Steps of a chat at most: all of them are sent with every change.
    static let mostSteps = 1_000
    /// Bytes of a text at most, more than any phone sends.
    static let longestText = 8_000

    /// Begins a chat.
    ///
    /// - Parameters:
    ///   - file: The script's file, which can be used.
    ///   - opening: Who texts whom, where and when.
    ///   - price: What one segment costs; nil where nobody asks.
    /// - Throws: `Mistake` where the file cannot be used, or the opening not be understood.
    package init(
        _ file: ChatFile, opening: Chat.Opening, price: Decimal? = nil
    ) throws(Mistake) {
        do throws(UnreadableScript) {
            source = try file.read()
        } catch {
            throw .file("\(error)")
        }
        if let problem = Self.problem(of: source.script) {
            throw .file("\(file.path):\(problem)")
        }
        do throws(Chat.Mistake) {
            chat = try Chat(source.script, zone: source.zone, file: file.path, opening: opening)
        } catch {
            throw .opening("\(error)")
        }
        self.file = file
        self.opening = opening
        self.price = price
        watched = WatchedScript(file, since: source)
        view = ScriptView(source, path: file.path)
        numbers = [chat.number]
    }

    /// Why a chat cannot begin.
    package enum Mistake: Error, Sendable, CustomStringConvertible {
        /// The file cannot be used.
        case file(String)
        /// What it is to begin with cannot be understood.
        case opening(String)

        /// What is wrong, and what to do.
        package var description: String {
            switch self {
            case .file(let text), .opening(let text): text
            }
        }
    }

    /// The script with its findings, tests and flow.
    package var script: JSON { view.json(problem: problem) }

    /// The phones, the clock, what is remembered and saved, and what it cost.
    package var state: JSON {
        ChatScene(chat, numbers: numbers, chart: view.chart, price: price)
            .json(pictures: pictures, price: price)
    }

    /// Reads the script anew where it has changed, and plays the chat again with it.
    ///
    /// - Returns: Whether it had changed.
    package mutating func refresh() -> Bool {
        switch watched.news() {
        case .none: return false
        case .trouble(let text): problem = text
        case .saved(let reading):
            problem = Self.problem(of: reading.script)
            if problem == nil { try? takeUp(reading) }
        }
        return true
    }

    private mutating func takeUp(_ reading: ChatFile.Reading) throws(Chat.Mistake) {
        do throws(Chat.Mistake) {
            chat = try chat.replayed(with: reading.script, zone: reading.zone)
        } catch {
            problem = "\(error)"
            throw error
        }
        source = reading
        view = ScriptView(reading, path: file.path)
    }

    /// The first error of a script, with its place; nil where there is none.
    ///
    /// A line or a heading that is not understood (T100, T101) brings others about, above it, too.
    private static func problem(of script: Script) -> String? {
        let errors = script.check().filter { $0.severity == .error }
        let error = errors.first { $0.code.number <= 101 } ?? errors.first
        return error.map { finding in
            "\(finding.line):\(finding.column): \(finding.severity.rawValue): \(finding.code): "
                + finding.message
        }
    }
}

extension ChatPage {
    /// Does something.
    ///
    /// - Parameter action: What is to be done.
    /// - Returns: What is said about it.
    /// - Throws: `PageMistake` where it cannot be done; nothing has changed then.
    package mutating func take(_ action: PageAction) throws(PageMistake) -> String {
        switch action {
        case .text(let text):
            let posting = try posting(text)
            try checkRoom()
            chat.post(posting)
            pictures[text.phone] = nil
            return "sent"
        case .both(let first, let second):
            let postings = (
                try posting(first), try posting(second, hasPicture: second.phone != first.phone)
            )
            try checkRoom()
            chat.post(postings.0, atOnceWith: postings.1)
            pictures[first.phone] = nil
            pictures[second.phone] = nil
            return "both sent, the first one answered first"
        case .again(let phone):
            try check(phone)
            try checkRoom()
            guard chat.postAgain(from: phone) else {
                throw PageMistake("\(phone) has sent nothing yet; text something first")
            }
            return "sent again, as Twilio does where no answer came in time"
        case .picture(let phone, let url):
            try setPicture(url, of: phone)
            return url.isEmpty ? "no picture" : "the next text has this picture"
        case .wait(let seconds):
            try wait(seconds)
            return "it is \(chat.moment)"
        case .clock(let text):
            guard let moment = CivilMoment(Array(text.utf8)) else {
                throw PageMistake("\(text) is not a time; write it like 2026-05-12 09:00")
            }
            try checkRoom()
            chat.setClock(to: moment)
            return "it is \(chat.moment)"
        case .add(let number): return try add(number)
        case .language(let phone, let code):
            try check(phone)
            guard source.script.settings.languages.contains(code) else {
                throw PageMistake(
                    "the script has no language \(code); it has "
                        + source.script.settings.languages.joined(separator: ", "))
            }
            try checkRoom()
            chat.speak(code, on: phone)
            return "\(phone) is answered in \(code)"
        case .begin(let name, let phone, let values):
            return try begin(name, phone, values)
        case .restart: return try restart()
        case .keep(let name): return try keep(name)
        }
    }

    private func check(_ phone: String) throws(PageMistake) {
        guard numbers.contains(phone) || chat.isTarget(phone) else {
            throw PageMistake("there is no phone \(phone); add it first")
        }
    }

    private func checkRoom() throws(PageMistake) {
        guard chat.stepCount < Self.mostSteps else {
            throw PageMistake(
                "the chat has \(Self.mostSteps) steps, which is all that fits; start again")
        }
    }

    private func posting(
        _ text: PageAction.Text, hasPicture: Bool = true
    ) throws(PageMistake) -> Chat.Posting {
        try check(text.phone)
        guard text.text.utf8.count <= Self.longestText else {
            throw PageMistake("a text has at most 1,600 characters; shorten it")
        }
        let picture = hasPicture ? pictures[text.phone].map { [$0] } ?? [] : []
        guard !text.text.isEmpty || !picture.isEmpty else {
            throw PageMistake("there is nothing to send; write something")
        }
        return Chat.Posting(from: text.phone, text.text, pictures: picture)
    }

    private mutating func setPicture(_ url: String, of phone: String) throws(PageMistake) {
        try check(phone)
        guard !url.isEmpty else {
            pictures[phone] = nil
            return
        }
        guard case .photo(let address) = ChatInput(Array("/photo \(url)".utf8)) else {
            throw PageMistake("which picture? write it like https://example.org/1")
        }
        guard address.utf8.count <= 2_000 else {
            throw PageMistake("the picture's address has more than 2,000 characters; take another")
        }
        pictures[phone] = address
    }

    private mutating func wait(_ seconds: Int) throws(PageMistake) {
        guard seconds > 0, seconds <= TimeSpan.longest.seconds else {
            throw PageMistake("time goes by for a second to 365 days")
        }
        try checkRoom()
        chat.wait(TimeSpan(seconds: seconds))
    }

    private mutating func add(_ number: String) throws(PageMistake) -> String {
        let number = String(
            decoding: number.utf8.filter { !" -().".utf8.contains($0) }, as: UTF8.self)
        guard Chat.isNumber(number), number.utf8.count <= 64 else {
            throw PageMistake("\"\(number)\" is not a number; write it like +15550001234")
        }
        guard !numbers.contains(number) else { return "\(number) is there already" }
        guard numbers.count < Self.mostPhones else {
            throw PageMistake(
                "there are \(Self.mostPhones) phones, which is all that fits; start again")
        }
        numbers.append(number)
        return "\(number) is there"
    }

    private mutating func begin(
        _ name: String, _ phone: String, _ values: [PageAction.Cell]
    ) throws(PageMistake) -> String {
        try check(phone)
        try checkRoom()
        // A name or a language that was left empty is not given.
        let cells = values.filter { !$0.text.isEmpty }.map { (name: $0.name, text: $0.text) }
        guard let beginning = source.script.beginning(named: name) else {
            throw PageMistake("nothing that may be begun is called \"\(name)\"; load it again")
        }
        guard cells.allSatisfy({ $0.1.utf8.count <= Self.longestText && !$0.1.contains("\n") })
        else {
            throw PageMistake("a value is one line; shorten it")
        }
        if let mistake = chat.begin(beginning.line(of: cells), on: phone) {
            throw PageMistake("\(mistake)")
        }
        return "begun"
    }

    private mutating func restart() throws(PageMistake) -> String {
        do throws(Chat.Mistake) {
            chat = try Chat(source.script, zone: source.zone, file: file.path, opening: opening)
        } catch {
            throw PageMistake("\(error)")
        }
        pictures = [:]
        return "all begins anew"
    }

    private mutating func keep(_ name: String) throws(PageMistake) -> String {
        if let mistake = ChatRecording.mistake(in: name, for: source.script) {
            throw PageMistake(mistake)
        }
        do throws(ChatFile.Mistake) {
            try file.keep(chat, as: name)
        } catch {
            throw PageMistake("\(error)")
        }
        return "recorded in \(file.path): [test \(name)]"
    }
}
