import Bytes
import Signing

@testable import Flask

extension FuzzTarget {
    /// Flask's cookies: only what was signed is read, and of what was signed nothing can stop the
    /// process; a session that was read is the same when it is written and read once more.
    ///
    /// The first byte says what the rest is: a whole cookie, or content that gets a right code; the
    /// second one how much of the rest is the time.
    static let flask = FuzzTarget("flask") { bytes in
        var input = Input(bytes)
        let kind = input.byte() % 4
        guard kind != 0 else {
            readAsItIs(input.remainder())
            return
        }
        let length = Int(input.byte() % 16)
        let time = length == 0 ? [0x69, 0x55, 0xBF, 0x80] : input.bytes(length)
        let content = input.remainder()
        switch kind {
        case 1: readSigned(content, isCompressed: false, time: time)
        case 2: readSigned(content, isCompressed: true, time: time)
        default:
            guard let stream = Zlib.deflate(content) else { return }
            expect(Zlib.inflate(stream) == content, "what was compressed is restored")
            readSigned(stream, isCompressed: true, time: time)
        }
    }

    private static func read(
        _ token: [UInt8], acceptsUnbound: Bool = true
    ) -> FlaskSession? {
        let result = Fixture.flask.read(
            token, for: Fixture.subject, now: Fixture.now, lifetime: Fixture.lifetime,
            acceptsUnbound: acceptsUnbound)
        return try? result.get()
    }

    private static let macs = [Fixture.keyText, Fixture.olderKeyText].map { key in
        MAC.sha1(key: MAC.sha1(key: key).code(for: Array("cookie-session".utf8)))
    }

    private static func readAsItIs(_ token: [UInt8]) {
        guard let session = read(token) else { return }
        let dot = token.lastIndex(of: UInt8(ascii: ".")) ?? 0
        let texts = macs.map { mac in
            Base64.encode(mac.code(for: Array(token[..<dot])), as: .urlSafe)
        }
        expect(texts.contains(Array(token[(dot + 1)...])), "a cookie that is read was signed")
        write(session)
    }

    private static func readSigned(_ content: [UInt8], isCompressed: Bool, time: [UInt8]) {
        var token = isCompressed ? [UInt8(ascii: ".")] : []
        token += Base64.encode(content, as: .urlSafe)
        token.append(UInt8(ascii: "."))
        token += Base64.encode(time, as: .urlSafe)
        let signature = macs[0].code(for: token)
        token.append(UInt8(ascii: "."))
        token += Base64.encode(signature, as: .urlSafe)
        guard let session = read(token) else { return }
        expect(session.issued <= Fixture.now + 60, "no cookie is from the future")
        expect(session.issued >= Fixture.now - Fixture.lifetime, "no cookie is too old")
        expect(
            session.members.allSatisfy { !$0.name.elementsEqual("~".utf8) }, "no binding is left")
        if !session.isBound {
            expect(read(token, acceptsUnbound: false) == nil, "an unbound cookie may be refused")
        }
        write(session)
    }

    private static func write(_ session: FlaskSession) {
        let token = Fixture.flask.write(session, for: Fixture.subject, issued: Fixture.now)
        guard token.count <= TokenFormat.longest else { return }
        guard let again = read(token, acceptsUnbound: false) else {
            fatalError("a cookie that was written is read")
        }
        expect(again.isBound && again.isCurrentKey, "a cookie that was written is bound")
        expect(again.lastMessageTag == session.lastMessageTag, "the last message is remembered")
        expect(
            JSON.object(again.members).bytes(as: .python)
                == JSON.object(session.members).bytes(as: .python), "the members are the same")
    }
}
