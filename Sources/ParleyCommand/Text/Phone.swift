import Bytes
import Gateway
import Parley
import Signing
import System
import Twilio

/// A phone that texts one number through a webhook, as Twilio would carry it.
struct Phone {
    /// A message that a phone sends; delivered once more it has the same ids.
    struct Message: Sendable {
        /// The text.
        let text: String
        /// Addresses of pictures.
        let media: [String]
        /// Further fields.
        let extra: [(name: String, value: String)]
        /// Its id at Twilio.
        let id: String
        /// The id of its delivery.
        let delivery: String

        /// Writes a message.
        ///
        /// - Parameters:
        ///   - text: The text.
        ///   - media: Addresses of pictures.
        ///   - extra: Further fields.
        init(
            _ text: String, media: [String] = [], extra: [(name: String, value: String)] = []
        ) {
            self.text = text
            self.media = media
            self.extra = extra
            id = Phone.freshID(media.isEmpty ? "SM" : "MM")
            delivery = Phone.freshID("")
        }
    }

    /// What came back.
    struct Outcome: Sendable {
        /// What was sent.
        let request: CurlRequest
        /// The answer.
        let answer: CurlRequest.Answer
        /// Why Twilio would report an error; nil where it would not.
        let fault: String?
        /// The document, where it is one.
        let reply: TwiML?
        /// The Set-Cookie fields.
        let cookies: [String]
        /// How long the answer took, in milliseconds.
        let milliseconds: Int
    }

    /// How Twilio was told to call.
    enum Method: String {
        case post = "POST"
        case get = "GET"
    }

    let url: WebhookURL
    let from: String
    let to: String
    /// The account, as its id.
    var accountSid = "AC00000000000000000000000000000000"
    /// The account's token; nil sends no signature.
    var token: [UInt8]?
    /// How it calls.
    var method = Method.post
    /// The cookies that Twilio would keep.
    var jar = CookieJar()
    /// The URL that is signed, where it is not the one that is called.
    var signedURL: String?

    /// Whose cookies go along.
    var owner: CookieJar.Owner { CookieJar.Owner(from: from, to: to, origin: url.origin) }

    /// Sends a text, and keeps the cookie that comes back.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - media: Addresses of pictures.
    ///   - extra: Further fields.
    ///   - now: The time in Unix seconds.
    /// - Returns: What came back.
    /// - Throws: `CurlRequest.Failure` where there is no answer.
    mutating func send(
        _ text: String, media: [String] = [], extra: [(name: String, value: String)] = [], now: Int
    ) throws(CurlRequest.Failure) -> Outcome {
        let message = Message(text, media: media, extra: extra)
        let outcome = try Self.outcome(of: request(for: message, cookies: jar, now: now))
        keep(outcome, now: now)
        return outcome
    }

    /// The request by which Twilio delivers a message.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - cookies: The cookies of which those of these two numbers go along.
    ///   - now: The time in Unix seconds.
    /// - Returns: The request.
    func request(for message: Message, cookies: CookieJar, now: Int) -> CurlRequest {
        let form = WebhookForm(
            from: from, to: to, body: message.text, media: message.media, accountSid: accountSid,
            messageSid: message.id, extra: message.extra)
        let signed = signedURL ?? url.signed
        let body = method == .post ? form.encoded : nil
        let query = method == .get ? form.encoded : nil
        var headers: [(name: String, value: String)] = []
        if body != nil {
            headers.append(("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"))
        }
        if let token,
            let signature = Self.signature(
                of: body ?? [], for: Self.adding(query, to: signed), token: token)
        {
            headers.append(("X-Twilio-Signature", signature))
        }
        headers.append(("I-Twilio-Idempotency-Token", message.delivery))
        if let cookie = cookies.header(for: owner, now: now) {
            headers.append(("Cookie", cookie))
        }
        return CurlRequest(url: Self.adding(query, to: url.called), headers: headers, body: body)
    }

    /// Sends a request, and judges the answer as Twilio would.
    ///
    /// - Parameter request: The request.
    /// - Returns: What came back.
    /// - Throws: `CurlRequest.Failure` where there is no answer.
    static func outcome(of request: CurlRequest) throws(CurlRequest.Failure) -> Outcome {
        let start = SystemClock.monotonicNanoseconds()
        let answer = try request.send()
        let nanoseconds = SystemClock.monotonicNanoseconds() - start
        let (reply, fault) = judged(answer)
        return Outcome(
            request: request, answer: answer, fault: fault, reply: reply,
            cookies: answer.fields("set-cookie"), milliseconds: nanoseconds / 1_000_000)
    }

    /// Keeps the cookies that came back, as Twilio would.
    ///
    /// - Parameters:
    ///   - outcome: What came back.
    ///   - now: The time in Unix seconds.
    mutating func keep(_ outcome: Outcome, now: Int) {
        for cookie in outcome.cookies { jar.take(cookie, for: owner, now: now) }
    }

    /// What Twilio would make of an answer.
    /// <https://www.twilio.com/docs/api/errors>
    private static func judged(_ answer: CurlRequest.Answer) -> (TwiML?, String?) {
        guard answer.status < 400 else {
            return (nil, "the status is \(answer.status): Twilio reports 11200 or 11217")
        }
        let type = answer.fields("content-type").first?.lowercased() ?? ""
        if type.hasPrefix("text/plain") {
            let text = String(decoding: answer.body, as: UTF8.self)
            return (TwiML(saying: text), nil)
        }
        guard ["text/xml", "application/xml", "text/html"].contains(where: type.hasPrefix) else {
            let shown = type.isEmpty ? "no Content-Type" : "the Content-Type \(type)"
            return (nil, "the answer has \(shown): Twilio reports 12300")
        }
        do throws(TwiMLError) {
            return (try TwiML(reading: answer.body), nil)
        } catch {
            return (nil, "the answer is not TwiML (Twilio reports 12100): \(error)")
        }
    }

    /// A URL with the fields behind what it has of a query, as Twilio calls it by GET.
    private static func adding(_ fields: [UInt8]?, to url: String) -> String {
        guard let fields else { return url }
        return url + (url.contains("?") ? "&" : "?") + String(decoding: fields, as: UTF8.self)
    }

    /// The signature that Twilio would send along.
    private static func signature(
        of form: [UInt8], for url: String, token: [UInt8]
    ) -> String? {
        // No form of ours is beyond the limits of one that is read.
        guard let fields = try? FormFields(decoding: form[...]) else { return nil }
        let code = WebhookSignature.code(
            for: Array(url.utf8), fields: fields, token: token)
        return String(decoding: Base64.encode(code, as: .standard), as: UTF8.self)
    }

    /// An id as Twilio makes them: two letters and 32 hexadecimal digits.
    fileprivate static func freshID(_ prefix: String) -> String {
        let bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
        return prefix + String(decoding: Hexadecimal.encode(bytes), as: UTF8.self)
    }
}
