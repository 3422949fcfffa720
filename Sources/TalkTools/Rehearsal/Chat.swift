internal import Bytes
package import Conversation
package import Talk

/// A conversation with a script: one typed line after the other, or several phones on a page.
///
/// Time stands still unless it is told to go by, so that the chat can be kept as a test of the
/// script.
package struct Chat: Sendable {
    /// One line of what the chat prints.
    package struct Line: Sendable, Equatable {
        /// The line.
        package let text: String
        /// Whether it is said about the conversation, not in it.
        package let isAside: Bool
    }

    /// Who texts whom, where and when.
    package struct Opening: Sendable {
        /// The number that texts; nil for the one of tests.
        package var from: String?
        /// The number that is texted; nil for the one of tests.
        package var to: String?
        /// The state in which the conversation stands; nil for none.
        package var state: String?
        /// Day and time in the script's zone, like `2026-05-04 10:00`; nil for `clock`.
        package var moment: String?
        /// The time where none is given, in Unix seconds.
        package var clock: Int

        /// An opening between the numbers of tests, at a time.
        ///
        /// - Parameter clock: The time where none is given, in Unix seconds.
        package init(clock: Int) {
            self.clock = clock
        }
    }

    /// Something that was done, in order.
    enum Step: Sendable {
        /// Time went by.
        case wait(TimeSpan)
        /// The clock was set.
        case clock(CivilMoment)
        /// A number was given a variable.
        case set(from: String, name: String, value: String)
        /// A text was sent, or a conversation begun.
        case exchange(Handset.Exchange)
    }

    /// The script's file, as it was given.
    let file: String
    let opening: Opening
    let beginning: CivilMoment
    /// The two numbers that it began between.
    let pair: Handset.Pair
    /// The columns of senders, as `person` writes them; of those that the script itself knows, and
    /// of strangers, there are none.
    private(set) var people: [String: String] = [:]
    private(set) var handset: Handset
    private(set) var steps: [Step] = []
    /// The phone as it was before each text.
    private var earlier: [(handset: Handset, steps: Int)] = []

    var script: Script { handset.dialogue.script }

    /// Begins a chat; nothing is said before somebody texts.
    ///
    /// - Parameters:
    ///   - script: The script, with its people file.
    ///   - zone: The rules of its time zone.
    ///   - file: The script's file, as it was given.
    ///   - opening: Who texts whom, where and when.
    /// - Throws: `Mistake` where the opening cannot be understood.
    package init(
        _ script: Script, zone: ZoneRules, file: String, opening: Opening
    ) throws(Mistake) {
        self.file = file
        self.opening = opening
        var handset = Handset(script, zone: zone)
        if script.hasStore || script.storeUse != nil || !script.beginnings.isEmpty {
            handset.useStore()
        }
        handset.pair.from = try Self.address(opening.from, "--from") ?? handset.pair.from
        handset.pair.to = try Self.address(opening.to, "--to") ?? handset.pair.to
        // A test's time is a minute of the script's clock, so the chat's is one too.
        var moment = zone.local(at: opening.clock)
        if let text = opening.moment {
            guard let given = CivilMoment(Array(text.utf8)[...].trimmingBlanks()) else {
                throw Mistake("--now \(text) is not a time; write it like \"2026-05-04 10:00\"")
            }
            moment = given
        }
        beginning = CivilMoment(date: moment.date, time: moment.time)
        handset.now = zone.unixTime(of: beginning)
        pair = handset.pair
        self.handset = handset
        call(from: pair.from)
        if let state = opening.state {
            guard script.index(named: state) != nil else {
                let names = script.states.map(\.name.text)
                throw Mistake(
                    "--at: \(file) has no state \"\(state)\""
                        + (Nearest.suggestion(for: state, among: names) ?? ""))
            }
            self.handset.stand(at: state)
        }
    }

    /// Checks a number.
    ///
    /// - Parameters:
    ///   - text: The number, nil where none is given.
    ///   - option: What gave it, for the message.
    /// - Returns: The number.
    /// - Throws: `Mistake` where it is none.
    static func address(_ text: String?, _ option: String) throws(Mistake) -> String? {
        guard let text else { return nil }
        guard text.utf8.contains(where: \.isDigit), !text.utf8.contains(where: \.isWhitespace)
        else { throw Mistake("\(option) \(text) is not a number; write it like +15550001234") }
        return text
    }

    /// What of the opening cannot be understood.
    package struct Mistake: Error, Sendable, CustomStringConvertible {
        /// What is wrong, and what to do.
        package let description: String

        init(_ description: String) {
            self.description = description
        }
    }
}

extension Chat {
    /// Whether a picture waits for its text.
    package var hasPicture: Bool { !handset.photos.isEmpty }

    /// The last text, and what came of it.
    var last: Handset.Exchange? {
        for case .exchange(let exchange) in steps.reversed() { return exchange }
        return nil
    }

    /// Whether something was done that a store remembers, and a cookie perhaps not: time went by, or
    /// somebody opted out.
    var asksMemory: Bool {
        steps.contains { step in
            switch step {
            case .wait, .clock: true
            case .exchange(let exchange): exchange.turn.optOut != nil
            case .set: false
            }
        }
    }

    /// Does what was typed.
    ///
    /// - Parameter input: What was typed; an empty text is sent only where a picture goes with it.
    /// - Returns: What is to be printed.
    package mutating func take(_ input: ChatInput) -> [Line] {
        switch input {
        case .text(let text):
            guard !text.isEmpty || hasPicture else { return [] }
            return send(text)
        case .wait(let span):
            wait(span)
            return asides(["it is \(handset.zone.local(at: handset.now))"])
        case .photo(let url):
            handset.photos.append(url)
            return asides(["the next text has this picture"])
        case .begin(let line): return begin(line)
        case .why: return asides(explanation(of: last))
        case .variables: return asides(variables)
        case .back: return asides([takeBack()])
        case .help: return asides(ChatInput.commands)
        case .mistake(let text): return asides([text])
        case .quit: return []
        }
    }

    private mutating func send(_ text: String) -> [Line] {
        earlier.append((handset, steps.count))
        return show(handset.send(text))
    }

    private mutating func show(_ exchange: Handset.Exchange) -> [Line] {
        steps.append(.exchange(exchange))
        let said = exchange.turn.replies.isEmpty ? [] : exchange.lines
        return said.map { Line(text: $0, isAside: false) }
            + asides(exchange.facts(of: script.settings))
    }

    /// Begins a conversation, as a test's line says it.
    private mutating func begin(_ line: String) -> [Line] {
        do throws(Beginning.Mistake) {
            return try begin(script.begun(by: line))
        } catch {
            return asides([error.description])
        }
    }

    /// Begins a conversation with the phone.
    ///
    /// - Parameter begun: What is begun, and its cells as they are written.
    /// - Returns: What is to be printed.
    /// - Throws: `Beginning.Mistake` where the cells do not fit.
    package mutating func begin(
        _ begun: (beginning: Beginning, cells: [(name: String, text: String)])
    ) throws(Beginning.Mistake) -> [Line] {
        var phone = handset
        let exchange = try phone.begin(begun.beginning, with: begun.cells)
        earlier.append((handset, steps.count))
        handset = phone
        return show(exchange)
    }

    /// Undoes the last text, and what was done after it.
    private mutating func takeBack() -> String {
        guard let (handset, count) = earlier.popLast(), let last else {
            return "nothing was texted yet"
        }
        self.handset = handset
        steps.removeSubrange(count...)
        let text = last.message.body
        if let begun = last.begun { return "taken back: begin \(begun)" }
        return "taken back: \(text.isEmpty ? "the picture" : text)"
    }

    /// The variables, then what the sender is known by, and what all share.
    private var variables: [String] {
        let (own, columns) = values(of: handset.pair.from)
        let lines =
            own.map { "\($0.name) = \($0.value)" }
            + columns.map { "\($0.name) = \($0.value) (people)" }
            + sharedValues.map { "\($0.name) = \($0.value) (shared)" }
        return lines.isEmpty ? ["no variable is set"] : lines
    }

    private func asides(_ lines: [String]) -> [Line] {
        lines.map { Line(text: $0, isAside: true) }
    }
}

extension Chat {
    /// Lets a number text from now on; what the people file knows of it is what a test would say.
    ///
    /// - Parameter number: The number.
    mutating func call(from number: String) {
        handset.pair.from = number
        guard people[number] == nil, let person = script.personLine(at: number) else { return }
        people[number] = person
        handset.introduce(person)
    }

    /// Lets time go by.
    ///
    /// - Parameter span: How long.
    package mutating func wait(_ span: TimeSpan) {
        handset.now += span.seconds
        steps.append(.wait(span))
    }

    /// Does something with the phones that goes into `steps`.
    ///
    /// - Parameter change: Does it with the phones, and says what was done.
    mutating func note(_ change: (inout Handset) -> Step) {
        steps.append(change(&handset))
    }

    /// What a number's session holds, and what the sender is known by besides, each sorted.
    ///
    /// - Parameter number: The number.
    /// - Returns: Names and values.
    func values(
        of number: String
    ) -> (own: [(name: String, value: String)], columns: [(name: String, value: String)]) {
        let pair = Handset.Pair(from: number, to: pair.to)
        let variables = handset.session(of: pair)?.variables ?? [:]
        let person = self.person(at: number)?.columns ?? []
        return (
            variables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
            person.sorted { $0.name < $1.name }.filter { variables[$0.name] == nil }
                .map { ($0.name, $0.value) }
        )
    }

    /// What is known of a sender.
    ///
    /// - Parameter number: The number.
    /// - Returns: The columns; nil for a stranger.
    func person(at number: String) -> Person? {
        let message = Message(from: number, to: pair.to, body: "")
        return handset.dialogue.facts(message, now: handset.now).person
    }

    /// The values that all share, in the order of the script.
    var sharedValues: [(name: String, value: String)] {
        script.shared.values.map { ($0.name.text, handset.sharedText($0.name.text)) }
    }
}

extension Script {
    /// What a line like `remind name=Ana, day=2026-05-12` begins.
    ///
    /// - Parameter line: A name, and behind it the cells.
    /// - Returns: What is begun, and its cells as they are written.
    /// - Throws: `Beginning.Mistake` where there is nothing of the name, or no such cell.
    package func begun(
        by line: String
    ) throws(Beginning.Mistake) -> (beginning: Beginning, cells: [(name: String, text: String)]) {
        let line = Array(line.utf8)[...].trimmingBlanks()
        let word = line.prefix { !$0.isBlank }
        let name = String(decoding: word, as: UTF8.self)
        guard let beginning = beginning(named: name) else {
            throw .nothing(name: name, of: beginnings.map(\.state.text))
        }
        let rest = String(decoding: line[word.endIndex...].trimmingBlanks(), as: UTF8.self)
        return (beginning, try beginning.cells(in: rest))
    }

    /// What a test writes behind `person`, for a sender of the people file.
    ///
    /// - Parameter address: The sender's address.
    /// - Returns: The columns; nil where the script itself or nobody knows the sender, or where a
    ///   test cannot write them.
    fileprivate func personLine(at address: String) -> String? {
        let digits = PhoneDigits(address.utf8)
        guard let peopleFile, people.person(with: digits) == nil,
            let person = peopleFile.person(with: digits)
        else { return nil }
        let line = peopleFile.columns.map { $0.flatMap { person[$0] } ?? "" }
            .joined(separator: ", ")
        let kept = self.person(line)
        let isKept =
            ChatRecording.isWhole(line)
            && person.columns.allSatisfy { kept[$0.name] ?? "" == $0.value }
        return isKept ? line : nil
    }
}
