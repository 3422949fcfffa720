import Bytes
import Gateway
import Parley
import Signing
import System
import Twilio

/// A phone that texts one number through a webhook, as Twilio would carry it.
struct Phone {
    /// What came back.
    struct Outcome {
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
        let form = WebhookForm(
            from: from, to: to, body: text, media: media, accountSid: accountSid,
            messageSid: Self.freshID(media.isEmpty ? "SM" : "MM"), extra: extra)
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
        headers.append(("I-Twilio-Idempotency-Token", Self.freshID("")))
        if let cookie = jar.header(for: owner, now: now) { headers.append(("Cookie", cookie)) }
        let request = CurlRequest(
            url: Self.adding(query, to: url.called), headers: headers, body: body)
        let start = SystemClock.monotonicNanoseconds()
        let answer = try request.send()
        let nanoseconds = SystemClock.monotonicNanoseconds() - start
        let cookies = answer.fields("set-cookie")
        for cookie in cookies { jar.take(cookie, for: owner, now: now) }
        let (reply, fault) = Self.judged(answer)
        return Outcome(
            request: request, answer: answer, fault: fault, reply: reply, cookies: cookies,
            milliseconds: nanoseconds / 1_000_000)
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
    private static func freshID(_ prefix: String) -> String {
        let bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
        return prefix + String(decoding: Hexadecimal.encode(bytes), as: UTF8.self)
    }
}
