import Bytes
import Gateway
import Signing
import Twilio

extension FuzzTarget {
    /// A signature over one URL and form, tried on another: two lines, then two forms, one a line.
    static let signature = FuzzTarget("signature") { bytes in
        var input = Input(bytes)
        let (url, other) = (input.line(), input.line())
        let (form, otherForm) = (input.line(), input.remainder())
        guard let fields = try? FormFields(decoding: form[...]),
            let otherFields = try? FormFields(decoding: otherForm[...])
        else { return }
        let code = WebhookSignature.code(for: url, fields: fields, token: Fixture.authToken)
        // Twilio puts nothing between URL and form.
        let message = url + sorted(fields)
        let isRight = spellings(of: other).contains { $0 + sorted(otherFields) == message }
        expect(
            isValid(code, for: other, fields: otherFields) == isRight,
            "a signature is good for what was signed only")
        guard !url.contains(UInt8(ascii: "#")) else { return }
        expect(isValid(code, for: url, fields: fields), "a signature is good for what was signed")
        var wrong = code
        wrong[Int(url.first ?? 0) % wrong.count] ^= 1
        expect(!isValid(wrong, for: url, fields: fields), "a changed signature is good for nothing")
        read(settings: other, body: form)
    }

    private static let tokens = made("tokens") { () throws(CredentialError) in
        try AuthTokens(parsing: String(decoding: Fixture.authToken, as: UTF8.self))
    }
    private static let sharedKeys = made("shared keys") { () throws(CredentialError) in
        try SharedKeys(parsing: "WK1=secret")
    }

    private static func isValid(_ code: [UInt8], for url: [UInt8], fields: FormFields) -> Bool {
        let text = String(decoding: Base64.encode(code, as: .standard), as: UTF8.self)
        let request = Request(
            variables: Variables([
                ("REQUEST_METHOD", "POST"), ("HTTP_X_TWILIO_SIGNATURE", text),
                ("CONTENT_TYPE", "application/x-www-form-urlencoded"),
            ]))
        let signature = made("a signature that was made") { () throws(SignatureError) in
            try WebhookSignature(of: request, fields: fields, tokens: tokens)
        }
        return signature.isValid(for: url)
    }

    /// Reads any text as the header that names key and algorithm, and a body that is no form.
    private static func read(settings: [UInt8], body: [UInt8]) {
        var variables = Variables([
            ("REQUEST_METHOD", "POST"), ("HTTP_X_TWILIO_SIGNATURE", "AAAA"),
            ("QUERY_STRING", String(decoding: settings, as: UTF8.self)),
        ])
        let name = Array("HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS".utf8)
        variables.append(name: name.span, value: settings.span)
        let request = Request(variables: variables, body: Body(body))
        guard let fields = try? FormFields(decoding: []) else { return }
        let signature = try? WebhookSignature(
            of: request, fields: fields, tokens: tokens, sharedKeys: sharedKeys)
        expect(signature?.isValid(for: body) != true, "three bytes are no signature")
    }

    /// The pairs that are signed, each once.
    private static func sorted(_ fields: FormFields) -> [UInt8] {
        var pairs: Set<[[UInt8]]> = []
        for index in 0..<fields.count {
            pairs.insert([Array(fields.name(at: index)), Array(fields.value(at: index))])
        }
        return pairs.sorted { one, other in
            one[0] == other[0]
                ? one[1].lexicographicallyPrecedes(other[1])
                : one[0].lexicographicallyPrecedes(other[0])
        }.flatMap { $0[0] + $0[1] }
    }

    /// The ways in which Twilio may have written a URL: with a user and password or without, with
    /// the scheme's port or without, never with a fragment.
    private static func spellings(of url: [UInt8]) -> [[UInt8]] {
        let url = Array(url.prefix { $0 != UInt8(ascii: "#") })
        let text = String(decoding: url, as: UTF8.self).lowercased()
        guard
            let scheme = ["https://", "http://"].first(where: { text.utf8.starts(with: $0.utf8) })
        else { return [url] }
        let rest = url.dropFirst(scheme.utf8.count)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        var hosts = [Array(authority)]
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
            hosts.append(Array(authority[(at + 1)...]))
        }
        let port = Array((scheme == "https://" ? ":443" : ":80").utf8)
        return hosts.flatMap { host -> [[UInt8]] in
            var both = [host]
            let name = host[(host.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? 0)...]
            let end = name[(name.lastIndex(of: UInt8(ascii: "]")) ?? name.startIndex)...]
            if end.suffix(port.count).elementsEqual(port) {
                both.append(Array(host.dropLast(port.count)))
            } else if !end.contains(UInt8(ascii: ":")) {
                both.append(host + port)
            }
            return both.map { url.prefix(scheme.utf8.count) + $0 + rest[authority.endIndex...] }
        }
    }
}
