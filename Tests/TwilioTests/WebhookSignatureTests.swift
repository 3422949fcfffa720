import Bytes
import Gateway
import Signing
import Testing
import Twilio

@Suite struct WebhookSignatureTests {
    private static let token = "0123456789abcdef0123456789abcdef"
    private static let url = "https://example.com/sms"

    /// A request and what is known of its signer.
    private struct Sent {
        var method = "POST"
        var uri = "/sms"
        var type = "application/x-www-form-urlencoded"
        var body = ""
        var signature: String?
        var settings: String?

        var request: Request {
            var pairs = [
                ("REQUEST_METHOD", method), ("REQUEST_URI", uri), ("CONTENT_TYPE", type),
            ]
            if let signature { pairs.append(("HTTP_X_TWILIO_SIGNATURE", signature)) }
            if let settings {
                pairs.append(("HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS", settings))
            }
            return Request(variables: Variables(pairs), body: Body(Array(body.utf8)))
        }

        func isValid(
            _ tokens: String = WebhookSignatureTests.token, keys: String = "",
            url: String = WebhookSignatureTests.url
        ) throws -> Bool {
            try WebhookSignature(
                of: request, fields: FormFields(of: request), tokens: AuthTokens(parsing: tokens),
                sharedKeys: SharedKeys(parsing: keys)
            ).isValid(for: Array(url.utf8))
        }
    }

    /// The signature of a message that is written out.
    private static func signature(_ message: String, token: String = token) -> String {
        let code = MAC.sha1(key: Array(token.utf8)).code(for: Array(message.utf8))
        return text(Base64.encode(code, as: .standard))
    }

    @Test func `a form is signed with its names and values in order`() throws {
        let sent = Sent(
            body: "To=%2B2&From=%2B1&Body=a+b&ToCity=&To=%2B1&To=%2B2",
            signature: Self.signature(Self.url + "Bodya bFrom+1To+1To+2ToCity"))
        #expect(try sent.isValid())
    }

    @Test func `names are sorted by bytes, not as texts`() throws {
        // As texts the two spellings of é are one name, and U+FF61 comes before U+1F600 only in
        // UTF-8.
        let sent = Sent(
            body: "%F0%9F%98%80=4&%EF%BD%A1=3&%C3%A9=2&e%CC%81=1&Z=0",
            signature: Self.signature(Self.url + "Z0e\u{301}1\u{E9}2\u{FF61}3\u{1F600}4"))
        #expect(try sent.isValid())
    }

    @Test func `line ends and blanks are signed as they were sent`() throws {
        let sent = Sent(
            body: "Body=+a%0D%0Ab%0A%09+", signature: Self.signature(Self.url + "Body a\r\nb\n\t "))
        #expect(try sent.isValid())
    }

    @Test func `of GET nothing but the URL is signed`() throws {
        let sent = Sent(
            method: "GET", uri: "/sms?b=1&a=%2B2",
            signature: Self.signature(Self.url + "?b=1&a=%2B2"))
        #expect(try sent.isValid(url: Self.url + "?b=1&a=%2B2"))
        #expect(try !sent.isValid(url: Self.url + "?b=1&a=+2"))
    }

    @Test(arguments: [
        ("https://h/p", "https://h:443/p"), ("https://h:443/p", "https://h/p"),
        ("http://h/p", "http://h:80/p"), ("http://h:80/p", "http://h/p"),
        ("HTTPS://h/p", "HTTPS://h:443/p"), ("https://h", "https://h:443"),
        ("https://h?a=1", "https://h:443?a=1"), ("https://h?a=:1/", "https://h:443?a=:1/"),
        ("https://[::1]/p", "https://[::1]:443/p"), ("https://[::1]:443/p", "https://[::1]/p"),
        ("https://u:p@h/p", "https://h/p"), ("https://u:p@h/p", "https://h:443/p"),
        ("https://u:p@h:443/p", "https://h/p"), ("https://u:p@h:8/p", "https://h:8/p"),
        ("https://u:p@h/p", "https://u:p@h:443/p"),
        ("https://h/p#rc=2", "https://h/p"), ("https://h/p?a=1#rc=2&rp=all", "https://h/p?a=1"),
        ("https://h:443/p#rc=2", "https://h/p"), ("https://h:8443/p", "https://h:8443/p"),
    ])
    func `a URL has the ways of writing that Twilio uses`(url: String, signed: String) throws {
        #expect(try Sent(signature: Self.signature(signed)).isValid(url: url))
    }

    @Test(arguments: [
        ("https://h/p", "http://h/p"), ("https://h/p", "https://h:80/p"),
        ("https://h:8443/p", "https://h/p"), ("https://h/p", "https://h:8443/p"),
        ("http://h:443/p", "http://h/p"), ("https://h/p", "https://H/p"),
        ("https://h/p", "https://h/p/"), ("https://h/p", "https://u:p@h/p"),
        ("https://h/p", "https://h/p#rc=2"), ("https://h/p", "https://h:/p"),
        ("https://h/p?a=1&b=2", "https://h/p?b=2&a=1"), ("https://h/%2f", "https://h/%2F"),
        ("ftp://h/p", "ftp://h:443/p"), ("", "https://h/p"), ("https://", "https://h"),
        ("https://h/a@b/p", "https://b/p"), ("https://h/p?q@b", "https://b"),
    ])
    func `a URL has no other way of writing`(url: String, signed: String) throws {
        #expect(try !Sent(signature: Self.signature(signed)).isValid(url: url))
    }

    @Test func `the first URL that matches is found`() throws {
        let request = Sent(signature: Self.signature(Self.url)).request
        let signature = try WebhookSignature(
            of: request, fields: FormFields(of: request), tokens: AuthTokens(parsing: Self.token))
        let urls = ["https://example.com/", Self.url, Self.url].map { Array($0.utf8) }
        #expect(signature.firstMatch(among: urls) == 1)
        #expect(signature.firstMatch(among: [urls[0]]) == nil)
        #expect(signature.firstMatch(among: []) == nil)
    }

    @Test func `every change of one byte is refused`() throws {
        let body = "AccountSid=AC1&Body=hi&From=%2B14158675309&To=%2B15005550006"
        let signed = Self.url + "AccountSidAC1BodyhiFrom+14158675309To+15005550006"
        let signature = Self.signature(signed)
        let sent = Sent(body: body, signature: signature)
        #expect(try sent.isValid())
        for index in Self.url.utf8.indices {
            for changed in Self.changes(of: Self.url, at: index) {
                // A fragment is never signed, so what is cut off is refused and not the mark.
                #expect(try !sent.isValid(url: changed), "\(changed)")
            }
        }
        for index in body.utf8.indices {
            for changed in Self.changes(of: body, at: index) {
                var other = sent
                other.body = changed
                #expect(try !other.isValid() || Self.means(changed, sameAs: body), "\(changed)")
            }
        }
        for index in signature.utf8.indices {
            for changed in Self.changes(of: signature, at: index) {
                var other = sent
                other.signature = changed
                #expect((try? other.isValid()) != true, "\(changed)")
            }
        }
    }

    /// A text with one byte replaced, left out, or doubled.
    private static func changes(of text: String, at index: String.Index) -> [String] {
        let bytes = Array(text.utf8)
        let offset = text.utf8.distance(from: text.startIndex, to: index)
        var results = [0x20, 0x23, 0x25, 0x26, 0x2B, 0x2F, 0x3D, 0x41, 0x61, 0x7A, 0x30]
            .map { (byte: UInt8) in bytes[..<offset] + [byte] + bytes[(offset + 1)...] }
        results.append(bytes[..<offset] + [bytes[offset] ^ 1] + bytes[(offset + 1)...])
        results.append(bytes[..<offset] + bytes[(offset + 1)...])
        results.append(bytes[...offset] + bytes[offset...])
        return results.map { String(decoding: $0, as: UTF8.self) }.filter { $0 != text }
    }

    /// Whether two forms give the same string to be signed: Twilio's has no marks between names
    /// and values, so that `Bod=yhi` cannot be told from `Body=hi`.
    private static func means(_ form: String, sameAs other: String) throws -> Bool {
        func joined(_ form: String) throws -> [UInt8] {
            let fields = try fields(form)
            let order = (0..<fields.count).sorted {
                fields.name(at: $0).lexicographicallyPrecedes(fields.name(at: $1))
            }
            return order.flatMap { fields.name(at: $0) + fields.value(at: $0) }
        }
        return try joined(form) == joined(other)
    }

    @Test func `any of several tokens may have signed`() throws {
        let sent = Sent(signature: Self.signature(Self.url, token: "new"))
        #expect(try sent.isValid("old new"))
        #expect(try sent.isValid("new,old"))
        #expect(try !sent.isValid("old"))
    }

    @Test func `an account with a token of its own accepts no other`() throws {
        func sent(_ account: String, token: String) -> Sent {
            Sent(
                body: "AccountSid=\(account)",
                signature: Self.signature(Self.url + "AccountSid\(account)", token: token))
        }
        let tokens = "general \(account(1))=own \(account(1))=next \(account(2))=other"
        #expect(try sent(account(1), token: "own").isValid(tokens))
        #expect(try sent(account(1), token: "next").isValid(tokens))
        #expect(try !sent(account(1), token: "general").isValid(tokens))
        #expect(try !sent(account(1), token: "other").isValid(tokens))
        #expect(try sent(account(3), token: "general").isValid(tokens))
        #expect(try !sent(account(3), token: "own").isValid(tokens))
    }

    @Test func `without a token for the account nothing is right`() {
        let sent = Sent(body: "AccountSid=\(account(2))", signature: Self.signature(Self.url))
        #expect(throws: SignatureError.noToken) { try sent.isValid("\(account(1))=own") }
        #expect(throws: SignatureError.noToken) { try sent.isValid("") }
        let nobody = Sent(signature: Self.signature(Self.url, token: ""))
        #expect(throws: SignatureError.noToken) { try nobody.isValid("") }
    }

    @Test(arguments: [nil, ""] as [String?])
    func `a request without a signature is refused`(signature: String?) {
        #expect(throws: SignatureError.missing) { try Sent(signature: signature).isValid() }
    }

    @Test(arguments: [
        "x", "====", "a b=", "RSOYDt4T1cUTdK1PDd93/VVr8B9=", "_SOYDt4T1cUTdK1PDd93-VVr8B8=",
    ])
    func `a signature that is not base64 is refused`(signature: String) {
        #expect(throws: SignatureError.malformed) { try Sent(signature: signature).isValid() }
    }

    @Test func `a signature that was cut short or joined is refused`() throws {
        let code = MAC.sha1(key: Array(Self.token.utf8)).code(for: Array(Self.url.utf8))
        for part in [Array(code.dropLast()), Array(code.prefix(3)), code + code, code + [0]] {
            let signature = text(Base64.encode(part, as: .standard))
            #expect(try !Sent(signature: signature).isValid())
        }
    }
}

/// An account's name, as Twilio makes them.
private func account(_ number: Int) -> String {
    "AC" + String(repeating: "0", count: 31) + "\(number)"
}
