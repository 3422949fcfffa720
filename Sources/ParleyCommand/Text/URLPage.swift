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
    /// The phones, and what is on them.
    private(set) var screens: Screens
    /// Segments that were sent to phones, and that phones sent.
    private(set) var cost = (sent: 0, received: 0)

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
        screens = Screens(phone.from)
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
            guard let last = try screens.screen(of: number).last else {
                throw PageMistake("\(number) has sent nothing yet; text something first")
            }
            return try deliver([Posting(number: number, delivery: last)], label: "sent again")
        case .picture(let number, let url):
            _ = try screens.screen(of: number)
            guard url.isEmpty || WebhookURL(url) != nil, url.utf8.count <= 2_000 else {
                throw PageMistake("which picture? write it like https://example.org/1")
            }
            screens.change(number) { $0.picture = url.isEmpty ? nil : url }
            return url.isEmpty ? "no picture" : "the next text has this picture"
        case .add(let number): return try screens.add(number)
        case .restart:
            jar = CookieJar()
            screens.startAgain(with: phone.from)
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

    private func posting(
        _ text: PageAction.Text, hasPicture: Bool = true
    ) throws(PageMistake) -> Posting {
        let picture = try hasPicture ? screens.screen(of: text.phone).picture : nil
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
        screens.forgetOldAnswers()
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
        screens.show(.sent, message.text, on: posting.number, at: time(now)) { bubble in
            bubble.pictures = message.media
            bubble.label = label
            guard case .success(let outcome) = result else { return }
            bubble.facts = "\(outcome.milliseconds) ms"
            bubble.status = outcome.answer.status
            bubble.raw = outcome.answer.text
        }
        screens.change(posting.number) { screen in
            screen.last = posting.delivery
            if posting.takesPicture { screen.picture = nil }
        }
    }

    /// Keeps an answer's cookies, and shows what it says on the phones that it says it to.
    private mutating func take(
        _ result: Result<Phone.Outcome, CurlRequest.Failure>, for posting: Posting, at now: Int
    ) {
        switch result {
        case .failure(let failure):
            screens.show(.note, "\(failure)", on: posting.number, at: time(now))
        case .success(let outcome):
            var sender = phone(posting.number)
            sender.jar = jar
            sender.keep(outcome, now: now)
            jar = sender.jar
            for note in outcome.notes {
                screens.show(.note, note, on: posting.number, at: time(now))
            }
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
        guard screens.makeRoom(for: number) else {
            let note = "sent to \(number), which has no room here: start again"
            return screens.show(.note, note, on: sender, at: time(now))
        }
        screens.show(.received, message.text, on: number, at: time(now)) { bubble in
            bubble.pictures = message.media
            bubble.facts = facts
        }
    }

    /// What a message is reckoned as: an MMS as one.
    private static func segments(of text: String, _ pictures: [String]) -> Int {
        pictures.isEmpty ? Extent(text.utf8).segments : 1
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
