import Bytes
import Flask
import Page
import System
import Talk
import TalkCheck
import TalkTools
import Twilio

/// What a page shows of a webhook that runs: phones that text it, with what a URL tells of itself.
struct URLPage: PageModel {
    /// A text, so that it can be delivered once more.
    fileprivate struct Delivery {
        let message: Phone.Message
        /// The cookies as they were before it.
        let cookies: CookieJar
    }

    /// Something on a phone's screen.
    struct Bubble {
        /// Whose it is.
        enum Kind: String {
            /// The phone's owner typed it.
            case sent = "in"
            /// It came to the phone.
            case received = "out"
            /// It is said about what happened.
            case note
        }

        /// A number of its own.
        let id: Int
        /// Whose it is.
        let kind: Kind
        /// What it says.
        let text: String
        /// When it came.
        let time: String
        /// Addresses of pictures.
        var pictures: [String] = []
        /// What it costs.
        var facts: String?
        /// How it came, where that was not as usual.
        var label: String?
        /// The answer's status.
        var status: Int?
        /// The answer, as it came.
        var raw: String?
    }

    /// One phone; what texts are sent to without having been added stands behind the others.
    struct Screen {
        /// Its number.
        let number: String
        /// Whether it is here only since an answer was sent to it.
        var isOnlyTold = false
        /// What is on it, the oldest first.
        var bubbles: [Bubble] = []
        /// The picture that its next text has.
        var picture: String?
        /// Its last text; nil where it sent none.
        fileprivate var last: Delivery?

        /// Whether its last text can be delivered once more.
        var canSendAgain: Bool { last != nil }

        init(_ number: String, isOnlyTold: Bool = false) {
            self.number = number
            self.isOnlyTold = isOnlyTold
        }
    }

    /// Phones at most.
    static let mostPhones = 12
    /// Bubbles of a phone at most: all of them are sent with every change.
    static let mostBubbles = 500
    /// Bytes of a text at most, more than any phone sends.
    static let longestText = 8_000

    /// The phone whose URL, account and cookies all others share.
    private let phone: Phone
    private let extra: [(name: String, value: String)]
    /// The cookies that Twilio would keep.
    private var jar = CookieJar()
    private var sheet: ScriptSheet?
    /// The rules of this machine's time zone.
    let zone: ZoneRules
    /// What one segment costs; nil where nobody asks.
    let price: Decimal?
    /// The phones, in the order in which they stand.
    private(set) var screens: [Screen]
    /// Segments that were sent to phones, and that phones sent.
    private(set) var cost = (sent: 0, received: 0)
    private var nextID = 0

    /// Shows a webhook.
    ///
    /// - Parameters:
    ///   - phone: The first phone.
    ///   - extra: Further fields of each text.
    ///   - sheet: The script to show beside it; nil for none.
    ///   - price: What one segment costs; nil where nobody asks.
    init(
        _ phone: Phone, extra: [(name: String, value: String)], sheet: ScriptSheet?,
        price: Decimal?
    ) {
        self.phone = phone
        self.extra = extra
        self.sheet = sheet
        self.price = price
        zone = ScriptSheet.zoneOfMachine
        screens = [Screen(phone.from)]
    }

    /// The script's sheet where one was given, else the URL alone.
    var script: JSON {
        sheet?.json ?? ScriptSheet.empty(titled: phone.url.called)
    }

    /// The phones, and what it cost.
    var state: JSON { json(now: SystemClock.unixSeconds()) }

    /// Reads the script anew where it has changed.
    ///
    /// - Returns: Whether it had changed.
    mutating func refresh() -> Bool { sheet?.refresh() ?? false }

    /// Does something.
    ///
    /// - Parameter action: What is to be done.
    /// - Returns: What is said about it.
    /// - Throws: `PageMistake` where it cannot be done; nothing has changed then.
    mutating func take(_ action: PageAction) throws(PageMistake) -> String {
        switch action {
        case .text(let text):
            return try deliver([try posting(text)])
        case .both(let first, let second):
            return try deliver([try posting(first), try posting(second)], label: "at once")
        case .again(let number):
            guard let last = screens[try index(of: number)].last else {
                throw PageMistake("\(number) has sent nothing yet; text something first")
            }
            return try deliver([Posting(number: number, delivery: last)], label: "sent again")
        case .picture(let number, let url):
            let index = try index(of: number)
            guard url.isEmpty || WebhookURL(url) != nil, url.utf8.count <= 2_000 else {
                throw PageMistake("which picture? write it like https://example.org/1")
            }
            screens[index].picture = url.isEmpty ? nil : url
            return url.isEmpty ? "no picture" : "the next text has this picture"
        case .add(let number): return try add(number)
        case .restart:
            jar = CookieJar()
            screens = [Screen(phone.from)]
            cost = (0, 0)
            return "all cookies are forgotten; what is kept in a store stays there"
        case .wait, .clock:
            throw PageMistake("here the clock is the real one; parley chat --web has another")
        case .language:
            throw PageMistake("the script decides on the language; text as that person would")
        case .begin:
            throw PageMistake("here texts are real; parley begin sends such a text")
        case .keep:
            throw PageMistake("parley chat --web keeps a chat as a test; here texts are real")
        }
    }
}

extension URLPage {
    /// A text on its way.
    private struct Posting {
        let number: String
        let delivery: Delivery
    }

    private func index(of number: String) throws(PageMistake) -> Int {
        guard let index = screens.firstIndex(where: { $0.number == number }) else {
            throw PageMistake("there is no phone \(number); add it first")
        }
        return index
    }

    private func posting(_ text: PageAction.Text) throws(PageMistake) -> Posting {
        let screen = screens[try index(of: text.phone)]
        guard text.text.utf8.count <= Self.longestText else {
            throw PageMistake("a text has at most 1,600 characters; shorten it")
        }
        guard !text.text.isEmpty || screen.picture != nil else {
            throw PageMistake("there is nothing to send; write something")
        }
        let message = Phone.Message(
            text.text, media: screen.picture.map { [$0] } ?? [], extra: extra)
        return Posting(number: text.phone, delivery: Delivery(message: message, cookies: jar))
    }

    /// Lets texts go to the webhook at the same moment, and shows what came of each.
    private mutating func deliver(
        _ postings: [Posting], label: String? = nil
    ) throws(PageMistake) -> String {
        let now = SystemClock.unixSeconds()
        let arrivals: [AtOnce.Arrival]
        do throws(SystemError) {
            arrivals = try AtOnce.send(
                postings.map { posting in
                    phone(posting.number).request(
                        for: posting.delivery.message, cookies: posting.delivery.cookies, now: now)
                })
        } catch {
            throw PageMistake("nothing was sent: \(error)")
        }
        for (number, posting) in postings.enumerated() {
            let arrival = arrivals.first { $0.number == number }
            show(posting, as: label, result: arrival?.result, at: now)
        }
        // The cookie of the answer that comes last is kept, as at Twilio.
        for arrival in arrivals { take(arrival.result, for: postings[arrival.number], at: now) }
        return label == "at once" ? "both sent at the same moment" : label ?? "sent"
    }

    private func phone(_ number: String) -> Phone {
        var other = Phone(url: phone.url, from: number, to: phone.to)
        other.accountSid = phone.accountSid
        other.token = phone.token
        return other
    }

    /// Shows a text on the screen of who sent it, with what the web server answered.
    private mutating func show(
        _ posting: Posting, as label: String?,
        result: Result<Phone.Outcome, CurlRequest.Failure>?, at now: Int
    ) {
        let message = posting.delivery.message
        cost.received += Self.segments(of: message.text, message.media)
        add(.sent, message.text, to: posting.number, at: now) { bubble in
            bubble.pictures = message.media
            bubble.label = label
            guard case .success(let outcome) = result else { return }
            bubble.facts = "\(outcome.milliseconds) ms"
            bubble.status = outcome.answer.status
            bubble.raw = outcome.answer.text
        }
        guard let index = try? index(of: posting.number) else { return }
        screens[index].last = posting.delivery
        screens[index].picture = nil
    }

    /// Keeps an answer's cookies, and shows what it says on the phones that it says it to.
    private mutating func take(
        _ result: Result<Phone.Outcome, CurlRequest.Failure>, for posting: Posting, at now: Int
    ) {
        switch result {
        case .failure(let failure): add(.note, "\(failure)", to: posting.number, at: now)
        case .success(let outcome):
            var sender = phone(posting.number)
            sender.jar = jar
            sender.keep(outcome, now: now)
            jar = sender.jar
            for note in outcome.notes { add(.note, note, to: posting.number, at: now) }
            for message in outcome.reply?.messages ?? [] {
                receive(message, on: message.to ?? posting.number, at: now)
            }
        }
    }

    private mutating func receive(_ message: TwiML.Message, on number: String, at now: Int) {
        let segments = Self.segments(of: message.text, message.media)
        cost.sent += segments
        var facts = message.media.isEmpty ? Extent.shortFacts(of: message.text) : "MMS"
        if let money = price?.multiplied(by: Decimal(segments)) { facts += " · \(money)" }
        if !screens.contains(where: { $0.number == number }) {
            screens.append(Screen(number, isOnlyTold: true))
        }
        add(.received, message.text, to: number, at: now) { bubble in
            bubble.pictures = message.media
            bubble.facts = facts
        }
    }

    /// What a message is reckoned as: an MMS as one.
    private static func segments(of text: String, _ pictures: [String]) -> Int {
        pictures.isEmpty ? Extent(text.utf8).segments : 1
    }

    private mutating func add(
        _ kind: Bubble.Kind, _ text: String, to number: String, at now: Int,
        _ change: (inout Bubble) -> Void = { _ in }
    ) {
        guard let index = try? index(of: number) else { return }
        var bubble = Bubble(id: nextID, kind: kind, text: text, time: time(now))
        change(&bubble)
        nextID += 1
        screens[index].bubbles.append(bubble)
        if screens[index].bubbles.count > Self.mostBubbles { screens[index].bubbles.removeFirst() }
    }

    private mutating func add(_ number: String) throws(PageMistake) -> String {
        let number = String(
            decoding: number.utf8.filter { !" -().".utf8.contains($0) }, as: UTF8.self)
        guard Shape.address.fits(number) else {
            throw PageMistake("\"\(number)\" is not a number; write it like +15550001234")
        }
        if let index = screens.firstIndex(where: { $0.number == number }) {
            guard screens[index].isOnlyTold else { return "\(number) is there already" }
            screens[index].isOnlyTold = false
            return "\(number) can text, too"
        }
        guard screens.count < Self.mostPhones else {
            throw PageMistake(
                "there are \(Self.mostPhones) phones, which is all that fits; start again")
        }
        screens.append(Screen(number))
        return "\(number) is there"
    }
}

extension Phone.Outcome {
    /// What is to be said of it besides its messages.
    fileprivate var notes: [String] {
        if let fault { return [fault] }
        guard let reply else { return [] }
        if let redirect = reply.redirect { return ["Twilio would go on at \(redirect)"] }
        return reply.messages.isEmpty ? ["no answer: it is silent"] : []
    }
}

extension CurlRequest.Answer {
    /// The most that is shown of a body, in bytes: Twilio takes 64 KiB of TwiML.
    private static let mostShown = 65_536

    /// It as it came over the wire.
    fileprivate var text: String {
        header.split(whereSeparator: \.isNewline).joined(separator: "\n") + "\n\n"
            + String(decoding: body.prefix(Self.mostShown), as: UTF8.self)
    }
}
