import Bytes
import TestSupport
import Testing

@testable import Signing

struct TokenVectors: Decodable {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let form: String
        let token: String
        let subject: [String]
        let payload: String
        let issued: Int
        let lifetime: Int
        let revision: UInt32
        let now: Int
        let result: String
        let salt: String
        let isCurrentKey: Bool

        var testDescription: String { name }
        var tokenBytes: [UInt8] { Array(token.utf8) }
        var who: Subject {
            Subject(
                accountSid: Array(subject[0].utf8), from: Array(subject[1].utf8),
                to: Array(subject[2].utf8))
        }
    }

    let keys: [String]
    let keyIDs: [String]
    let cases: [Case]

    static func all() throws -> TokenVectors {
        try Vectors.load("tokens.json", as: TokenVectors.self)
    }

    static func sealer() throws -> Sealer {
        let keys = try all().keys.map { try SigningKey(bytes(hex: $0), as: .session) }
        return Sealer(ring: KeyRing(current: keys[0], fallbacks: Array(keys.dropFirst())))
    }
}

struct SealerTests {
    static let subject = Subject(
        accountSid: Array("AC1".utf8), from: Array("+14158675308".utf8),
        to: Array("+15005550006".utf8))
    static let now = 1_767_225_600

    @Test(arguments: try TokenVectors.all().cases)
    func `an old token opens as it always did`(_ vector: TokenVectors.Case) throws {
        let sealer = try TokenVectors.sealer()
        switch sealer.open(vector.tokenBytes, for: vector.who, now: vector.now) {
        case .success(let opened):
            #expect(vector.result == "opened")
            #expect(opened.payload == bytes(hex: vector.payload))
            #expect(opened.issued == vector.issued)
            #expect(opened.expires == vector.issued + vector.lifetime)
            #expect(opened.revision == vector.revision)
            #expect(opened.isCurrentKey == vector.isCurrentKey)
        case .failure(let refusal):
            #expect(refusal.description == vector.result)
        }
    }

    @Test(arguments: try TokenVectors.all().cases.filter(\.isCurrentKey))
    func `the same is written today`(_ vector: TokenVectors.Case) throws {
        let sealer = try TokenVectors.sealer()
        let payload = bytes(hex: vector.payload)
        if vector.form == "signed" {
            let token = sealer.seal(
                payload, for: vector.who, issued: vector.issued, lifetime: vector.lifetime,
                revision: vector.revision, as: .signed)
            #expect(text(token) == vector.token)
        } else {
            var content: [UInt8] = []
            content.append(bigEndian: vector.issued, byteCount: 5)
            content.append(bigEndian: vector.lifetime, byteCount: 3)
            content.append(bigEndian: Int(vector.revision), byteCount: 4)
            let token = sealer.sealed(
                content + payload, for: vector.who, salt: bytes(hex: vector.salt))
            #expect(text(token) == vector.token)
        }
    }

    @Test
    func `a key's id is what its tokens name`() throws {
        let vectors = try TokenVectors.all()
        #expect(try TokenVectors.sealer().ring.entries.map { text($0.id) } == vectors.keyIDs)
    }

    @Test(arguments: try TokenVectors.all().cases.prefix(2))
    func `a token with any byte changed is refused`(_ vector: TokenVectors.Case) throws {
        let sealer = try TokenVectors.sealer()
        for index in vector.tokenBytes.indices {
            for flip in 1...255 as ClosedRange<UInt8> {
                var token = vector.tokenBytes
                token[index] ^= flip
                #expect(
                    sealer.open(token, for: vector.who, now: vector.now).opened == nil,
                    "byte \(index), flipped by \(flip)")
            }
        }
    }

    @Test(arguments: try TokenVectors.all().cases.prefix(2))
    func `a token cut or lengthened anywhere is refused`(_ vector: TokenVectors.Case) throws {
        let sealer = try TokenVectors.sealer()
        for index in vector.tokenBytes.indices {
            let cut = Array(vector.tokenBytes[..<index])
            var twice = vector.tokenBytes
            twice.insert(twice[index], at: index)
            #expect(sealer.open(cut, for: vector.who, now: vector.now).opened == nil)
            #expect(sealer.open(twice, for: vector.who, now: vector.now).opened == nil)
        }
        for tail in ["A", "AA", "AAAA", "=", ".", "\n", "\0"] {
            let token = vector.tokenBytes + Array(tail.utf8)
            #expect(sealer.open(token, for: vector.who, now: vector.now).opened == nil)
        }
    }

    @Test(arguments: [Sealer.Form.signed, .sealed])
    func `another conversation cannot open it`(_ form: Sealer.Form) throws {
        let sealer = try TokenVectors.sealer()
        let token = sealer.seal(
            [1], for: Self.subject, issued: Self.now, lifetime: 9, revision: 0, as: form)
        let account = Array("AC1".utf8)
        let (from, to) = (Array("+14158675308".utf8), Array("+15005550006".utf8))
        let others = [
            Subject(accountSid: [], from: from, to: to),
            Subject(accountSid: account, from: to, to: from),
            Subject(accountSid: account, from: from, to: []),
            Subject(accountSid: account + from.prefix(1), from: Array(from.dropFirst()), to: to),
            Subject(accountSid: account, from: from + to.prefix(1), to: Array(to.dropFirst())),
        ]
        #expect(sealer.open(token, for: Self.subject, now: Self.now).opened != nil)
        for other in others {
            #expect(sealer.open(token, for: other, now: Self.now).refusal == .badCode)
        }
    }

    @Test
    func `a form cannot be passed off as the other`() throws {
        let sealer = try TokenVectors.sealer()
        for form in [Sealer.Form.signed, .sealed] {
            var token = sealer.seal(
                [1, 2, 3], for: Self.subject, issued: Self.now, lifetime: 9, revision: 0, as: form)
            token[1] ^= UInt8(ascii: "1") ^ UInt8(ascii: "2")
            #expect(sealer.open(token, for: Self.subject, now: Self.now).refusal == .badCode)
        }
    }

    @Test(arguments: [
        ("", TokenRefusal.malformed), ("v1", .malformed), ("v1.", .malformed),
        ("v2.XXa9cg", .malformed), ("v1.XXa9cg.", .malformed), ("v2.XXa9cg.", .malformed),
        ("v3.XXa9cg.AAAA", .malformed), ("V1.XXa9cg.AAAA", .malformed),
        ("v1.XXa9cgAAAAA", .malformed), ("v1..XXa9c.AAAA", .unknownKey),
        ("v1.xxa9cg.AAAA", .unknownKey), ("v1.XXa9cg.AAAA", .malformed),
        ("v1.XXa9cg.!!!!", .malformed), ("eyJjIjoxfQ.aVW5AA.AAAA", .malformed),
    ])
    func `what is no token is refused`(_ token: String, _ refusal: TokenRefusal) throws {
        let sealer = try TokenVectors.sealer()
        let result = sealer.open(Array(token.utf8), for: Self.subject, now: Self.now)
        #expect(result.refusal == refusal)
    }

    @Test
    func `a token longer than a cookie is not looked at`() throws {
        let sealer = try TokenVectors.sealer()
        let payload = [UInt8](repeating: 1, count: 3_100)
        let token = sealer.seal(
            payload, for: Self.subject, issued: Self.now, lifetime: 9, revision: 0, as: .signed)
        let result = sealer.open(token, for: Self.subject, now: Self.now)
        #expect(result.refusal == .tooLong(count: token.count))
    }

    @Test(arguments: [Sealer.Form.signed, .sealed])
    func `whatever is sealed comes back`(_ form: Sealer.Form) throws {
        let sealer = try TokenVectors.sealer()
        var generator = SteadyGenerator(state: 21)
        for count in 0..<200 {
            let payload = generator.bytes(count)
            let subject = Subject(
                accountSid: generator.bytes(count % 5), from: generator.bytes(count % 7),
                to: generator.bytes(count % 3))
            let issued = Int.random(in: 0..<(1 << 40), using: &generator)
            let lifetime = Int.random(in: 0...Sealer.longestLifetime, using: &generator)
            let revision = UInt32.random(in: 0...UInt32.max, using: &generator)
            let token = sealer.seal(
                payload, for: subject, issued: issued, lifetime: lifetime, revision: revision,
                as: form)
            let opened = sealer.open(token, for: subject, now: issued + lifetime).opened
            #expect(
                opened
                    == OpenedToken(
                        payload: payload, issued: issued, expires: issued + lifetime,
                        revision: revision, isCurrentKey: true))
            #expect(TokenFormat(of: token) == .own(form))
        }
    }

    @Test
    func `sealing hides the payload and never gives one token twice`() throws {
        let sealer = try TokenVectors.sealer()
        let payload = Array("a very secret text that can be seen".utf8)
        let tokens = (0..<50).map { _ in
            sealer.seal(
                payload, for: Self.subject, issued: Self.now, lifetime: 9, revision: 0, as: .sealed)
        }
        #expect(Set(tokens).count == tokens.count)
        let body = try #require(Base64.decode(Array(tokens[0][10...]), as: .urlSafe))
        #expect(!text(body).contains("secret"))
    }

    @Test
    func `garbage is refused`() throws {
        let sealer = try TokenVectors.sealer()
        var generator = SteadyGenerator(state: 22)
        for _ in 0..<5_000 {
            let prefix = ["", "v1.", "v2.", "v1.XXa9cg.", "v2.XXa9cg."].randomElement(
                using: &generator)
            let count = Int.random(in: 0...90, using: &generator)
            let rest =
                Bool.random(using: &generator)
                ? generator.bytes(count) : Base64.encode(generator.bytes(count), as: .urlSafe)
            let token = Array((prefix ?? "").utf8) + rest
            #expect(sealer.open(token, for: Self.subject, now: Self.now).refusal != nil)
        }
    }

    @Test(arguments: [
        ("v1.abcdef.AAAA", TokenFormat.own(.signed)), ("v2.abcdef.AAAA", .own(.sealed)),
        ("v1.", .own(.signed)),
        ("eyJhIjoxfQ.aVW5AA.x", .flask), ("e30.aVW5AA.x", .flask), (".eJyr.aVW5AA.x", .flask),
        ("e", .flask), ("v3.x", nil), ("v1", nil), ("", nil), (".", nil), (".eK", nil),
        ("Eyj", nil), (" v1.", nil), ("W10.aVW5AA.x", nil),
    ])
    func `the first bytes tell the format`(_ token: String, _ format: TokenFormat?) {
        #expect(TokenFormat(of: Array(token.utf8)) == format)
    }
}
