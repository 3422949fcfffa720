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
    /// Phones at most that text.
    static let mostPhones = 12
    /// Phones at most, with those that answers were sent to.
    static let mostScreens = 36
    /// Bubbles of a phone at most: all of them are sent with every change.
    static let mostBubbles = 500
    /// Bytes of a text at most, more than any phone sends.
    static let longestText = 8_000
    /// Bytes of answers as they came at most, of the newest: all of them are sent with every change.
    static let mostRaw = 262_144

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
            let isOne = first.phone == second.phone
            return try deliver(
                [try posting(first), try posting(second, hasPicture: !isOne)], label: "at once")
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
        /// Whether the picture that waited has gone with it.
        var takesPicture = false
    }

    private func index(of number: String) throws(PageMistake) -> Int {
        guard let index = screens.firstIndex(where: { $0.number == number }) else {
            throw PageMistake("there is no phone \(number); add it first")
        }
        return index
    }

    private func posting(
        _ text: PageAction.Text, hasPicture: Bool = true
    ) throws(PageMistake) -> Posting {
        let picture = hasPicture ? screens[try index(of: text.phone)].picture : nil
        guard text.text.utf8.count <= Self.longestText else {
            throw PageMistake("a text has at most 1,600 characters; shorten it")
        }
        guard !text.text.isEmpty || picture != nil else {
            throw PageMistake("there is nothing to send; write something")
        }
        let message = Phone.Message(text.text, media: picture.map { [$0] } ?? [], extra: extra)
        return Posting(
            number: text.phone, delivery: Delivery(message: message, cookies: jar),
            takesPicture: picture != nil)
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
        forgetOldAnswers()
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
        if posting.takesPicture { screens[index].picture = nil }
    }

    /// Keeps of the answers as they came the newest ones.
    private mutating func forgetOldAnswers() {
        var room = Self.mostRaw
        var oldest = 0
        for bubble in screens.flatMap(\.bubbles).sorted(by: { $0.id > $1.id }) {
            room -= bubble.raw?.utf8.count ?? 0
            guard room >= 0 else {
                oldest = bubble.id + 1
                break
            }
        }
        for screen in screens.indices {
            for index in screens[screen].bubbles.indices
            where screens[screen].bubbles[index].id < oldest {
                screens[screen].bubbles[index].raw = nil
            }
        }
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
                receive(message, on: message.to ?? posting.number, from: posting.number, at: now)
            }
        }
    }

    private mutating func receive(
        _ message: TwiML.Message, on number: String, from sender: String, at now: Int
    ) {
        let segments = Self.segments(of: message.text, message.media)
        cost.sent += segments
        var facts = message.media.isEmpty ? Extent.shortFacts(of: message.text) : "MMS"
        if let money = price?.multiplied(by: Decimal(segments)) { facts += " · \(money)" }
        if !screens.contains(where: { $0.number == number }) {
            guard screens.count < Self.mostScreens else {
                let note = "sent to \(number), which has no room here: start again"
                return add(.note, note, to: sender, at: now)
            }
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
        let known = screens.firstIndex { $0.number == number }
        if let known, !screens[known].isOnlyTold { return "\(number) is there already" }
        guard screens.count(where: { !$0.isOnlyTold }) < Self.mostPhones else {
            throw PageMistake(
                "there are \(Self.mostPhones) phones, which is all that fits; start again")
        }
        if let known {
            screens[known].isOnlyTold = false
            return "\(number) can text, too"
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
