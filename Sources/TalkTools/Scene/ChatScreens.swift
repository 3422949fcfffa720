internal import Conversation
internal import Talk
package import TalkCheck

/// What is on the screens of a chat's phones.
struct ChatScreens {
    /// What is on each, by its number.
    private(set) var bubbles: [String: [ChatScene.Bubble]] = [:]
    /// What it cost.
    private(set) var cost = ChatScene.Cost()
    private let chat: Chat
    private let numbers: [String]
    private let price: Decimal?
    /// The time, as the steps go by.
    private var now: Int
    /// The number of the next bubble of the present step.
    private var nextID = 0

    /// Bubbles of one step at most; ids stay the same when a step before has fewer.
    private static let mostOfOneStep = 1_000

    init(_ chat: Chat, numbers: [String], price: Decimal?) {
        self.chat = chat
        self.numbers = numbers
        self.price = price
        now = chat.handset.zone.unixTime(of: chat.beginning)
    }

    /// Shows what was done, from the beginning.
    mutating func show() {
        for (index, step) in chat.steps.enumerated() {
            nextID = index * Self.mostOfOneStep
            switch step {
            case .wait(let span):
                now += span.seconds
                for number in numbers { add(.note, "\(span.written) later", to: number) }
            case .clock(let moment):
                now = chat.handset.zone.unixTime(of: moment)
                for number in numbers { add(.note, "the clock is set", to: number) }
            case .set(let number, let name, let value):
                add(.note, "\(name) is \(value)", to: number)
            case .exchange(let exchange): show(exchange)
            }
        }
    }

    private mutating func show(_ exchange: Handset.Exchange) {
        now = exchange.now
        let number = exchange.message.from
        let pictures = exchange.message.media.map(\.url)
        if exchange.begun != nil { return showBegun(exchange, on: number) }
        cost.received += Self.segments(of: exchange.message.body, pictures)
        add(.sent, exchange.message.body, to: number) { bubble in
            bubble.pictures = pictures
            bubble.isTaken = exchange.isTaken
            bubble.label = exchange.delivery.label
        }
        for reply in exchange.turn.replies { receive(reply.text, reply.media, on: number) }
        if exchange.turn.replies.isEmpty || exchange.decision != .answer {
            add(.note, exchange.silence(chat.script.settings), to: number)
        }
        for note in exchange.turn.notes { add(.note, note, to: number) }
        for case .tell(_, let to, _, let text, let media) in exchange.turn.effects {
            receive(text, media, on: to)
        }
    }

    /// What was begun: nobody texted before it.
    private mutating func showBegun(_ exchange: Handset.Exchange, on number: String) {
        let isBegun = exchange.decision == .answer
        add(
            .note, isBegun ? "we text first" : exchange.silence(chat.script.settings), to: number)
        for reply in exchange.turn.replies { receive(reply.text, reply.media, on: number) }
        for note in exchange.turn.notes { add(.note, note, to: number) }
    }

    private mutating func receive(_ text: String, _ pictures: [String], on number: String) {
        let segments = Self.segments(of: text, pictures)
        cost.sent += segments
        var facts = pictures.isEmpty ? Extent.shortFacts(of: text) : "MMS"
        if let price, let money = price.multiplied(by: Decimal(segments)) { facts += " · \(money)" }
        add(.received, text, to: number) { bubble in
            bubble.pictures = pictures
            bubble.facts = facts
        }
    }

    /// What a message is reckoned as: an MMS as one.
    private static func segments(of text: String, _ pictures: [String]) -> Int {
        pictures.isEmpty ? Extent(text.utf8).segments : 1
    }

    private mutating func add(
        _ kind: ChatScene.Bubble.Kind, _ text: String, to number: String,
        _ change: (inout ChatScene.Bubble) -> Void = { _ in }
    ) {
        let moment = chat.handset.zone.local(at: now)
        let today = chat.handset.zone.local(at: chat.handset.now).date
        let day = Language.en.dayNames.text(of: moment.date, today: today)
        var bubble = ChatScene.Bubble(
            id: nextID, kind: kind, text: text, time: "\(day), \(moment.time)")
        change(&bubble)
        bubbles[number, default: []].append(bubble)
        nextID += 1
    }
}

extension Handset.Delivery {
    /// What is said about it; nil where it came as usual.
    fileprivate var label: String? {
        switch self {
        case .usual: nil
        case .again: "sent again"
        case .firstOfTwo, .secondOfTwo: "at once"
        }
    }
}

extension Extent {
    /// What a message costs, like `1 SMS · GSM-7 · 79 of 160`.
    ///
    /// - Parameter text: The message, as it is sent.
    /// - Returns: Its segments, its alphabet, and how much of them it fills.
    package static func shortFacts(of text: String) -> String {
        let extent = Extent(text.utf8)
        let count = extent.segments
        let (single, part) = extent.isWide ? (70, 67) : (160, 153)
        let room = count <= 1 ? single : count * part
        return "\(count) SMS · \(extent.isWide ? "UCS-2" : "GSM-7") · \(extent.length) of \(room)"
    }
}
