import Bytes
import Gateway
import Signing
import Testing
import Twilio

/// Signatures by HMAC-SHA256, and bodies that are no forms.
@Suite struct SharedKeyTests {
    private static let url = "https://example.com/sms"
    private static let keys = "webhooks_sharedkey_1=s3cret= webhooks_sharedkey_2=other"

    private static func isValid(
        settings: String?, mac: MAC, tokens: String = "token", keys: String = keys
    ) throws -> Bool {
        let signature = Base64.encode(mac.code(for: Array((url + "Bodyhi").utf8)), as: .standard)
        var pairs = [
            ("REQUEST_METHOD", "POST"), ("CONTENT_TYPE", "application/x-www-form-urlencoded"),
            ("HTTP_X_TWILIO_SIGNATURE", text(signature)),
        ]
        if let settings {
            pairs.append(("HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS", settings))
        }
        let request = Request(
            variables: Variables(pairs), body: Body(Array("Body=hi".utf8)))
        return try WebhookSignature(
            of: request, fields: FormFields(of: request), tokens: AuthTokens(parsing: tokens),
            sharedKeys: SharedKeys(parsing: keys)
        ).isValid(for: Array(url.utf8))
    }

    private static let secret = MAC.sha256(key: Array("s3cret=".utf8))
    private static let token = MAC.sha1(key: Array("token".utf8))

    @Test(arguments: [
        "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256",
        "algorithm=HMAC_SHA256,key=webhooks_sharedkey_1",
        " key = webhooks_sharedkey_1 , algorithm = hmac_sha256 ,x=y,,z",
        "algorithm=,algorithm=HMAC_SHA256,key=webhooks_sharedkey_1",
    ])
    func `a shared key signs by HMAC-SHA256`(settings: String) throws {
        #expect(try Self.isValid(settings: settings, mac: Self.secret))
        #expect(try Self.isValid(settings: settings, mac: Self.secret, tokens: ""))
        #expect(try !Self.isValid(settings: settings, mac: Self.token))
        #expect(try !Self.isValid(settings: settings, mac: .sha256(key: Array("other".utf8))))
        #expect(try !Self.isValid(settings: settings, mac: .sha1(key: Array("s3cret=".utf8))))
        #expect(try !Self.isValid(settings: settings, mac: .sha256(key: Array("token".utf8))))
    }

    @Test(
        arguments: [
            nil, "", "key=webhooks_sharedkey_1", "algorithm=", "algorithm=HMAC_SHA1", "nonsense",
            "key=x,algorithm=hmac_sha1",
        ] as [String?])
    func `without an algorithm the token signs by HMAC-SHA1`(settings: String?) throws {
        #expect(try Self.isValid(settings: settings, mac: Self.token))
        #expect(try !Self.isValid(settings: settings, mac: Self.secret))
    }

    @Test(arguments: [
        "key=webhooks_sharedkey_3,algorithm=HMAC_SHA256", "algorithm=HMAC_SHA256",
        "key=WEBHOOKS_SHAREDKEY_1,algorithm=HMAC_SHA256", "key=,algorithm=HMAC_SHA256",
    ])
    func `a key that is not known is refused`(settings: String) {
        #expect(throws: SignatureError.unknownKey) {
            try Self.isValid(settings: settings, mac: Self.secret)
        }
    }

    @Test(arguments: ["HMAC_MD5", "none", "HMAC_SHA2567", "HMAC_SHA", "ſ"])
    func `an algorithm that is not known is refused`(name: String) {
        #expect(throws: SignatureError.unknownAlgorithm) {
            try Self.isValid(
                settings: "key=webhooks_sharedkey_1,algorithm=\(name)", mac: Self.secret)
        }
    }

    private static func isValid(body: String, hash: String, type: String) throws -> Bool {
        let uri = "/sms?a=1\(hash)"
        let url = "https://example.com" + uri
        let code = token.code(for: Array(url.utf8))
        let request = Request(
            variables: Variables([
                ("REQUEST_METHOD", "POST"), ("REQUEST_URI", uri), ("CONTENT_TYPE", type),
                ("HTTP_X_TWILIO_SIGNATURE", text(Base64.encode(code, as: .standard))),
            ]), body: Body(Array(body.utf8)))
        return try WebhookSignature(
            of: request, fields: FormFields(of: request), tokens: AuthTokens(parsing: "token")
        ).isValid(for: Array(url.utf8))
    }

    @Test(arguments: [
        "application/json", "", "text/plain", "application/x-www-form-urlencodedx",
    ])
    func `a body that is no form is right by its hash`(type: String) throws {
        let hash = text(SHA256Digest(of: Array("{}".utf8)).hex)
        #expect(try Self.isValid(body: "{}", hash: "&bodySHA256=\(hash)", type: type))
        #expect(
            try Self.isValid(body: "{}", hash: "&bodySHA256=\(hash.uppercased())", type: type))
        for body in ["{ }", "", "{}\n"] {
            #expect(throws: SignatureError.bodyHashWrong) {
                try Self.isValid(body: body, hash: "&bodySHA256=\(hash)", type: type)
            }
        }
    }

    @Test(arguments: ["", "&bodysha256=x", "&xbodySHA256=x"])
    func `a body that is no form needs a hash`(hash: String) {
        #expect(throws: SignatureError.bodyHashMissing) {
            try Self.isValid(body: "", hash: hash, type: "application/json")
        }
    }

    @Test(arguments: ["", "e3b0", String(repeating: "g", count: 64)])
    func `a hash that is none is wrong`(hash: String) {
        #expect(throws: SignatureError.bodyHashWrong) {
            try Self.isValid(body: "", hash: "&bodySHA256=\(hash)", type: "application/json")
        }
    }

    @Test func `of several hashes the first counts`() throws {
        let hash = text(SHA256Digest(of: []).hex)
        let type = "application/json"
        #expect(try Self.isValid(body: "", hash: "&bodySHA256=\(hash)&bodySHA256=x", type: type))
        #expect(throws: SignatureError.bodyHashWrong) {
            try Self.isValid(body: "", hash: "&bodySHA256=x&bodySHA256=\(hash)", type: type)
        }
    }
}
