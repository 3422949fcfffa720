internal import Bytes
internal import Conversation
package import Talk
internal import TalkCheck

extension ChatScene {
    /// Looks at a chat.
    ///
    /// - Parameters:
    ///   - chat: The chat.
    ///   - numbers: The phones that text, in the order in which they stand.
    ///   - chart: The chart of its script.
    ///   - price: What one segment costs; nil where nobody asks.
    package init(_ chat: Chat, numbers: [String], chart: FlowChart, price: Decimal?) {
        moment = chat.handset.zone.local(at: chat.handset.now)
        let targets = chat.targets.filter { !numbers.contains($0.number) }
        var screens = ChatScreens(chat, numbers: numbers + targets.map(\.number), price: price)
        screens.show()
        phones =
            numbers.map { number in
                Self.phone(
                    number, chat.targets.first { $0.number == number }?.name, isOnlyTold: false,
                    in: chat, chart, screens)
            }
            + targets.map { target in
                Self.phone(target.number, target.name, isOnlyTold: true, in: chat, chart, screens)
            }
        shared = chat.sharedValues
        saved = Self.table(of: chat)
        cost = screens.cost
        canBeKept = ChatRecording.mistake(in: chat) == nil
    }

    private static func phone(
        _ number: String, _ target: String?, isOnlyTold: Bool, in chat: Chat, _ chart: FlowChart,
        _ screens: ChatScreens
    ) -> Phone {
        let session = chat.handset.session(of: Handset.Pair(from: number, to: chat.pair.to))
        let last = chat.lastExchange(of: number).flatMap { $0.begun == nil ? $0 : nil }
        let (own, columns) = chat.values(of: number)
        let state = session?.state.flatMap { chat.script.state(named: $0) }
        let given = chat.script.beginnings.isEmpty ? nil : session?.variables["caller"]
        let known = given ?? chat.person(at: number)?["caller"]
        let isTaken = last.flatMap(\.isTaken) ?? true
        return Phone(
            number: number, name: known.flatMap { $0.isEmpty ? nil : $0 }, target: target,
            isOnlyTold: isOnlyTold, language: chat.language(of: number),
            bubbles: screens.bubbles[number] ?? [], state: state?.name.text, place: session?.place,
            lines: state.map { chat.script.lines(of: $0) },
            mark: last.flatMap { exchange in
                exchange.mark.map { position in
                    Mark(
                        line: position.line, text: exchange.message.body,
                        edges: chart.way(of: exchange, in: chat.script))
                }
            },
            choices: Suggestions(chat, number: number).texts,
            variables: own + columns.map { ("\($0.name) (people)", $0.value) },
            length: session?.estimatedLength ?? 0,
            why: last.map { exchange in
                let text = exchange.message.body
                let name = text.isEmpty ? "the picture" : "\"\(text)\""
                return (
                    isTaken ? "Why \(name)?" : "Why not \(name)?",
                    chat.explanation(of: exchange)
                )
            })
    }

    /// What was saved, with the senders' last figures.
    private static func table(of chat: Chat) -> Table? {
        var columns = chat.script.savedNames
        var rows: [(from: String, fields: [Effect.Field])] = []
        for case .exchange(let exchange) in chat.steps {
            for case .save(let fields) in exchange.turn.effects {
                rows.append((exchange.message.from, fields))
            }
        }
        guard !rows.isEmpty else { return nil }
        for (_, fields) in rows {
            for field in fields where !columns.contains(field.name) { columns.append(field.name) }
        }
        return Table(
            file: chat.script.answersFilePath, columns: ["from"] + columns,
            rows: rows.map { from, fields in
                ["…" + from.suffix(4)]
                    + columns.map { name in fields.first { $0.name == name }?.value ?? "" }
            })
    }
}

extension Chat {
    /// The numbers that `tell` reaches, each once.
    var targets: [(number: String, name: String)] {
        var targets: [(number: String, name: String)] = []
        for recipient in script.settings.recipients {
            for name in recipient.to {
                let number = script.settings.address(name)
                guard !targets.contains(where: { $0.number == number }) else { continue }
                targets.append((number, recipient.name.text))
            }
        }
        return targets
    }

    /// The language in which a number is answered.
    func language(of number: String) -> String {
        let (own, columns) = values(of: number)
        let wanted =
            own.first { $0.name == "language" }?.value
            ?? columns.first { $0.name == "language" }?.value
        guard let wanted, script.settings.languages.contains(wanted) else {
            return script.settings.defaultLanguage
        }
        return wanted
    }
}

extension Script {
    /// The lines of a state, from its heading to the last that is not empty before the next one.
    func lines(of state: State) -> ClosedRange<Int> {
        let first = state.position.line
        var last = first
        let lines = source.split(separator: .newline, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated().dropFirst(first) {
            let text = line.trimmingBlanks()
            if text.first == UInt8(ascii: "[") { break }
            if !text.isEmpty, text != [.carriageReturn] { last = index + 1 }
        }
        return first...last
    }
}

extension Handset.Exchange {
    /// The line that took the text, or the limit of wrong answers that it reached; nil for none.
    var mark: SourcePosition? {
        var position: SourcePosition?
        for event in trace.events {
            switch event {
            case .took(let place), .reachedLimit(_, let place): position = position ?? place
            case .entered, .judged, .passedOver, .notUnderstood: break
            }
        }
        return position
    }

    /// Whether the text was understood; nil where nothing was asked.
    var isTaken: Bool? {
        if trace.wrongAnswers > 0 || trace.isAmbiguous { return false }
        for case .took in trace.events { return true }
        return trace.asked == nil ? nil : false
    }
}
