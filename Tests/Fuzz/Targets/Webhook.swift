import Bytes
import Gateway
import HTTPTypes
import Logging
import Signing
import Twilio

@testable import Parley
@testable import ParleyCommand

extension FuzzTarget {
    /// A whole request, laid out as for `variables`: whatever it is, the answer is one of those that
    /// are described, and a message that is answered is answered again with the cookie of the first
    /// answer.
    ///
    /// The first byte chooses the session's format, whether requests are verified, and whether this
    /// one gets the right signature.
    static let webhook = FuzzTarget("webhook") { bytes in
        var input = Input(bytes)
        let choice = Int(input.byte())
        let (block, body) = split(input.remainder())
        var variables = Variables(block: block)
        let webhook = webhooks[choice % webhooks.count]
        if choice & 0x80 != 0 { variables = signed(variables, body) }
        let response = webhook.respond(to: Request(variables: variables, body: body))
        check(response)
        guard let cookie = response.cookie else { return }
        var again = Variables()
        let pair = cookie.bytes.prefix { $0 != UInt8(ascii: ";") }
        again.append(name: "HTTP_COOKIE".utf8.span, value: pair.span)
        again.append(variables)
        let second = webhook.respond(to: Request(variables: again, body: body))
        check(second)
        expect(second.status == .ok, "a message is answered whatever the cookie")
        expect(second.cookie != nil, "a message that is answered gets its cookie")
        let fields = try? FormFields(of: Request(variables: variables, body: body))
        if let id = fields?.first("MessageSid"), !id.isEmpty, !pair.ends(with: "=") {
            expect(second.body == MessagingResponse().bytes, "a message is answered once")
        }
    }

    /// One for each format of sessions, verified and not.
    private static let webhooks = ["signed", "sealed", "flask"].flatMap { format in
        ["on", "off"].map { verify in
            let configuration = configuration([
                ("PARLEY_SESSION", format), ("PARLEY_VERIFY", verify),
                ("PARLEY_TRUSTED_PROXIES", "10.0.0.0/8"),
                ("PARLEY_METHOD", format == "sealed" ? "post" : "both"),
            ])
            let log = Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }
            return Webhook(configuration, log: log) { Fixture.now }
        }
    }

    private static func signed(_ variables: Variables, _ body: Body) -> Variables {
        let request = Request(variables: variables, body: body)
        guard let url = PublicURL().candidates(for: request).first,
            let fields = try? FormFields(of: request),
            let none = try? FormFields(decoding: [])
        else { return variables }
        let code = WebhookSignature.code(
            for: Array(url.prefix { $0 != UInt8(ascii: "#") }),
            fields: request.method == .post ? fields : none, token: Fixture.authToken)
        var result = Variables()
        let text = Base64.encode(code, as: .standard)
        result.append(name: "HTTP_X_TWILIO_SIGNATURE".utf8.span, value: text.span)
        result.append(variables)
        return result
    }

    private static func check(_ response: Response) {
        let known: [HTTPResponse.Status] = [
            .ok, .badRequest, .forbidden, .methodNotAllowed, .contentTooLarge,
            .unsupportedMediaType,
        ]
        expect(known.contains(response.status), "the answer is \(response.status)")
        if response.status == .ok {
            let isTwiML = response.fields == Response.twiml([]).fields
            expect(
                isTwiML
                    ? (try? TwiML(reading: response.body)) != nil
                    : response.body.isEmpty || response.body == Response.look.body,
                "an answer is well-formed TwiML")
        } else {
            expect(response.cookie == nil, "a refusal sets no cookie")
            expect(
                response.body == Array("\(response.status.reasonPhrase)\n".utf8),
                "a refusal says nothing but its status")
        }
        for note in response.notes {
            expect(
                note.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "a note is one line of ASCII")
        }
        checkHead(of: response)
    }

    /// The header has the lines that it should have, and the body is behind it.
    private static func checkHead(of response: Response) {
        let bytes = response.cgiBytes
        let count = bytes.count - response.body.count
        let head = bytes[..<count]
        expect(head.suffix(4).elementsEqual("\r\n\r\n".utf8), "a blank line ends the header")
        let lines = head.count { $0 == 0x0A }
        let isTwiML = response.fields == Response.twiml([]).fields
        let fields = isTwiML ? 3 : response.status == .methodNotAllowed ? 2 : 1
        let expected = fields + (response.cookie == nil ? 0 : 1) + 3
        expect(lines == expected, "no field is two lines")
        expect(head.count { $0 == 0x0D } == lines, "a line ends with CR LF")
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with text: String) -> Bool {
        suffix(text.utf8.count).elementsEqual(text.utf8)
    }
}

extension Variables {
    /// Adds variables behind those that are there.
    fileprivate mutating func append(_ others: Variables) {
        for index in 0..<others.count {
            let pair = others.pair(at: index)
            append(name: pair.name.span, value: pair.value.span)
        }
    }
}
