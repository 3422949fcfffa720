import Bytes
import Gateway
import HTTPTypes
import Signing
import Testing

@testable import Parley

/// Who may sign, and that one byte decides.
@Suite struct SignatureTests {
    @Test func `every one-byte change of a signed POST is refused`() throws {
        let bot = try Bot()
        let uri = "/sms/in?a=1&b=%2B"
        let call = try Call(posting: fields("hello there", id: sid(1))).with(\.uri, uri)
            .signed(url: "https://bot.example.com/sms/in")
        #expect(bot.answer(call).status == .ok)
        var refused = 0
        func refuse(_ changed: Call, _ what: String) {
            let response = bot.answer(changed)
            #expect(response.status == .forbidden, "\(what)")
            #expect(response.cookie == nil)
            refused += 1
        }
        for index in call.body.indices {
            var body = call.body
            body[index] ^= 1
            refuse(call.with(\.body, body), "body, byte \(index)")
        }
        for changed in oneByteChanges(of: uri) { refuse(call.with(\.uri, changed), changed) }
        for changed in oneByteChanges(of: "bot.example.com") {
            refuse(call.with(\.host, changed), changed)
        }
        for changed in oneByteChanges(of: call.signature ?? "") {
            refuse(call.with(\.signature, changed), changed)
        }
        refuse(call.with(\.body, call.body + [UInt8(ascii: "x")]), "a byte more")
        refuse(call.with(\.body, call.body.dropLast()), "a byte less")
        #expect(refused > 200)
    }

    @Test func `every one-byte change of a signed GET is refused`() throws {
        let bot = try Bot(["PARLEY_METHOD": "get"])
        let call = try Call(getting: fields("hello", id: sid(1))).signed()
        #expect(bot.answer(call).status == .ok)
        for changed in oneByteChanges(of: call.uri ?? "") {
            #expect(bot.answer(call.with(\.uri, changed)).status == .forbidden, "\(changed)")
        }
    }

    private func oneByteChanges(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.indices.map { index in
            var changed = bytes
            changed[index] ^= 1
            return String(decoding: changed, as: UTF8.self)
        }
    }

    @Test func `a blank field and an added field count`() throws {
        let message = fields()
        let call = try Call(posting: message).signed()
        let bot = try Bot()
        #expect(bot.answer(call.with(\.body, call.body + Array("&New=".utf8))).status == .forbidden)
        let shorter = Call(posting: message.filter { $0.0 != "ToCity" })
        #expect(bot.answer(shorter.with(\.signature, call.signature)).status == .forbidden)
    }

    @Test(arguments: [token, "second"])
    func `while a token is replaced both sign`(secret: String) throws {
        let bot = try Bot(["TWILIO_AUTH_TOKEN": "\(token),plain:second"])
        #expect(bot.answer(try Call(posting: fields()).signed(secret)).status == .ok)
    }

    @Test func `an account with a token of its own takes no other`() throws {
        let own = "AC00000000000000000000000000000009"
        let other = "AC00000000000000000000000000000001"
        let bot = try Bot(["TWILIO_AUTH_TOKEN": "\(token) \(own)=plain:ownsecret"])
        func status(_ secret: String, account: String?) throws -> Int {
            bot.answer(try Call(posting: fields(account: account)).signed(secret)).status.code
        }
        #expect(try status("ownsecret", account: own) == 200)
        #expect(try status(token, account: own) == 403)
        #expect(try status(token, account: other) == 200)
        #expect(try status("ownsecret", account: other) == 403)
        #expect(try status("ownsecret", account: nil) == 403)
        #expect(try status(token, account: nil) == 400)
    }

    @Test func `an account that no token is for is refused`() throws {
        let bot = try Bot([
            "TWILIO_AUTH_TOKEN": "AC00000000000000000000000000000009=plain:ownsecret"
        ])
        #expect(bot.answer(try Call(posting: fields()).signed("ownsecret")).status == .forbidden)
        #expect(bot.log.text.contains("reason=no-token"))
    }

    @Test func `a shared key signs by HMAC_SHA256, and only where it is named`() throws {
        let bot = try Bot(["TWILIO_SHARED_KEYS": "key_1=shared, key_2=other"])
        let message = fields()
        let call = Call(posting: message)
        let text = message.sorted { $0.0 < $1.0 }.map { $0.0 + $0.1 }.joined()
        let code = MAC.sha256(key: Array("shared".utf8))
            .code(for: Array("https://bot.example.com/sms\(text)".utf8))
        let signed = call.with(
            \.signature, String(decoding: Base64.encode(code, as: .standard), as: UTF8.self))
        func status(_ settings: String) -> Int {
            let name = "HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS"
            return bot.answer(signed.adding(name, settings)).status.code
        }
        #expect(status("key=key_1,algorithm=HMAC_SHA256") == 200)
        #expect(status("key=key_2,algorithm=HMAC_SHA256") == 403)
        #expect(status("key=key_3,algorithm=HMAC_SHA256") == 403)
        #expect(status("algorithm=HMAC_SHA256") == 403)
        #expect(status("key=key_1,algorithm=none") == 403)
        #expect(status("key=key_1") == 403)
        #expect(bot.answer(signed).status == .forbidden)
    }

    @Test func `bytes that are no UTF-8 are signed as they are`() throws {
        let message = form(fields(id: sid(1)).filter { $0.0 != "Body" })
        let body = Array("\(message)&Body=%FF%zz%e9&Extra=%00".utf8)
        let call = try Call(posting: []).with(\.body, body).signed()
        #expect(try Bot().answer(call).status == .ok)
    }
}
