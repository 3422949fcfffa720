import Signing
import TestSupport
import Testing

@testable import Flask

struct FlaskVectors: Decodable {
    struct Good: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let token: String
        let json: String
        let keys: [String]
        let now: Int
        let issued: Int
        let isCurrentKey: Bool

        var testDescription: String { name }
    }

    struct Bad: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let token: String
        let result: String
        let flask: String

        var testDescription: String { name }
    }

    struct Bound: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let token: String
        let json: String
        let subject: [String]
        let message: String?
        let result: String

        var testDescription: String { name }
        var who: Subject {
            Subject(
                accountSid: Array(subject[0].utf8), from: Array(subject[1].utf8),
                to: Array(subject[2].utf8))
        }
    }

    struct Random: Decodable, Sendable {
        let token: String
        let json: String
        let flask: String
        let back: String?
    }

    let keys: [String]
    let now: Int
    let lifetime: Int
    let good: [Good]
    let bad: [Bad]
    let bound: [Bound]
    let random: [Random]

    static func all() throws -> FlaskVectors {
        try Vectors.load("flask.json", as: FlaskVectors.self)
    }

    static func format(_ keys: [String]) throws -> FlaskFormat {
        let keys = try keys.map { try SigningKey(Array($0.utf8), as: .flask) }
        return FlaskFormat(current: keys[0], fallbacks: Array(keys.dropFirst()))
    }
}

struct FlaskFormatTests {
    static let subject = Subject(
        accountSid: Array("AC1".utf8), from: Array("+14158675308".utf8),
        to: Array("+15005550006".utf8))

    let vectors: FlaskVectors
    let format: FlaskFormat

    init() throws {
        vectors = try FlaskVectors.all()
        format = try FlaskVectors.format(vectors.keys)
    }

    func read(_ token: [UInt8], now: Int? = nil) -> Result<FlaskSession, TokenRefusal> {
        format.read(
            token, for: Self.subject, now: now ?? vectors.now, lifetime: vectors.lifetime,
            acceptsUnbound: true)
    }

    @Test(arguments: try FlaskVectors.all().good)
    func `what Flask wrote is read and written again`(_ vector: FlaskVectors.Good) throws {
        let format = try FlaskVectors.format(vector.keys)
        // The binding's name was used for something else there.
        let plain = vector.json.contains("\"~\":4")
        let result = format.read(
            Array(vector.token.utf8), for: Self.subject, now: vector.now, lifetime: 14_700,
            acceptsUnbound: true)
        guard !plain else {
            #expect(result.refusal == .otherConversation)
            return
        }
        let session = try result.get()
        #expect(session.issued == vector.issued)
        #expect(session.isCurrentKey == vector.isCurrentKey)
        #expect(!session.isBound)
        let json = JSON.object(FlaskTag.tagged(session.members)).bytes(as: .python)
        #expect(text(json) == vector.json)
        guard vector.isCurrentKey else { return }
        let token = text(format.sign(session.members, issued: vector.issued))
        #expect(token.hasPrefix(".") == vector.token.hasPrefix("."))
        // The compressed bytes are zlib's own affair.
        if !token.hasPrefix(".") { #expect(token == vector.token) }
        let again = format.read(
            Array(token.utf8), for: Self.subject, now: vector.now, lifetime: 14_700,
            acceptsUnbound: true)
        #expect(again.opened == session)
    }

    @Test(arguments: try FlaskVectors.all().bad)
    func `a bad cookie is a new session`(_ vector: FlaskVectors.Bad) throws {
        let refusal = try #require(read(Array(vector.token.utf8)).refusal)
        let word = refusal.description.prefix { $0 != "(" }
        #expect(String(word) == vector.result, "Flask: \(vector.flask)")
    }

    @Test
    func `whatever Flask answers 500 to is refused, and the rest is kept`() throws {
        var kept = 0
        for vector in vectors.random {
            let result = read(Array(vector.token.utf8))
            guard let session = result.opened else {
                #expect(result.refusal == .unusable)
                continue
            }
            // An empty session is a new one for Flask.
            if session.members.isEmpty { continue }
            #expect(vector.flask == "session", "\(vector.json)")
            let json = JSON.object(FlaskTag.tagged(session.members)).bytes(as: .python)
            #expect(text(json) == vector.back)
            kept += 1
        }
        #expect(kept > 200)
    }

    @Test(arguments: try FlaskVectors.all().bound)
    func `a bound cookie is read in its own conversation only`(
        _ vector: FlaskVectors.Bound
    ) throws {
        let token = Array(vector.token.utf8)
        for accepts in [true, false] {
            let result = format.read(
                token, for: vector.who, now: vectors.now, lifetime: vectors.lifetime,
                acceptsUnbound: accepts)
            guard vector.result == "session" else {
                #expect(result.refusal?.description == vector.result)
                continue
            }
            let session = try result.get()
            #expect(session.isBound)
            #expect(session.members.map { text($0.name) } == ["counter"])
            if let message = vector.message {
                #expect(format.isLastMessage(Array(message.utf8), of: session))
                #expect(!format.isLastMessage(Array((message + "0").utf8), of: session))
                #expect(
                    text(format.write(session, for: vector.who, issued: vectors.now))
                        == vector.token)
            }
        }
    }

    @Test
    func `a session is bound when it is written`() throws {
        var session = FlaskSession()
        session["counter"] = .integer(7)
        session.lastMessageTag = format.tag(ofMessage: Array("SM1".utf8))
        let token = format.write(session, for: Self.subject, issued: vectors.now)
        let other = Subject(
            accountSid: [], from: Array("+14158675308".utf8), to: Array("+15005550006".utf8))
        let opened = try read(token).get()
        #expect(opened["counter"]?.integer == 7)
        #expect(opened.isBound && opened.isCurrentKey)
        #expect(format.isLastMessage(Array("SM1".utf8), of: opened))
        #expect(!format.isLastMessage(Array("SM2".utf8), of: opened))
        #expect(!format.isLastMessage([], of: opened))
        let refused = format.read(
            token, for: other, now: vectors.now, lifetime: 9, acceptsUnbound: true)
        #expect(refused.refusal == .otherConversation)
    }

    @Test
    func `a session without a message remembers none`() throws {
        let token = format.write(FlaskSession(), for: Self.subject, issued: vectors.now)
        let opened = try read(token).get()
        #expect(opened.lastMessageTag.isEmpty)
        #expect(format.tag(ofMessage: []).isEmpty)
        #expect(!format.isLastMessage([], of: opened))
    }

    @Test
    func `an unbound cookie can be refused`() throws {
        let token = Array(vectors.good[0].token.utf8)
        let result = format.read(
            token, for: Self.subject, now: vectors.now, lifetime: 9, acceptsUnbound: false)
        #expect(result.refusal == .unbound)
    }

    @Test
    func `time is tolerated to the second`() throws {
        let token = Array(vectors.good[0].token.utf8)
        let issued = vectors.good[0].issued
        #expect(read(token, now: issued - 60).opened != nil)
        #expect(read(token, now: issued - 61).refusal == .fromTheFuture(seconds: 61))
        #expect(read(token, now: issued + vectors.lifetime).opened != nil)
        #expect(read(token, now: issued + vectors.lifetime + 1).refusal == .expired(seconds: 1))
    }

    @Test
    func `the newest key signs, whatever key was read`() throws {
        let vector = try #require(vectors.good.last)
        let session = try read(Array(vector.token.utf8)).get()
        #expect(!session.isCurrentKey)
        let token = format.write(session, for: Self.subject, issued: vectors.now)
        let alone = try FlaskVectors.format([vectors.keys[0]])
        let result = alone.read(
            token, for: Self.subject, now: vectors.now, lifetime: 9, acceptsUnbound: false)
        #expect(result.opened?["counter"]?.integer == 5)
    }

    @Test(arguments: try FlaskVectors.all().good.filter { $0.token.utf8.count < 100 }.prefix(20))
    func `a cookie with any byte changed is refused`(_ vector: FlaskVectors.Good) throws {
        let bytes = Array(vector.token.utf8)
        for index in bytes.indices {
            for flip in [1, 2, 4, 8, 16, 32, 64, 128] as [UInt8] {
                var token = bytes
                token[index] ^= flip
                #expect(read(token).opened == nil, "byte \(index), flipped by \(flip)")
            }
            #expect(read(Array(bytes[..<index])).opened == nil)
        }
    }

    @Test
    func `garbage is refused`() {
        var generator = SteadyGenerator(state: 31)
        let characters = Array("ABCXYZabcxyz019-_.......eJ".utf8)
        for _ in 0..<5_000 {
            let count = Int.random(in: 0...80, using: &generator)
            let token = (0..<count).map { _ in characters.randomElement(using: &generator) ?? 0 }
            #expect(read(token).refusal != nil)
        }
    }

    @Test
    func `no key is printed`() {
        var dumped = ""
        dump(format, to: &dumped)
        #expect("\(format)" == "redacted")
        #expect(dumped == "- redacted\n")
    }

    @Test
    func `there are enough cases of each kind`() {
        #expect(vectors.good.count >= 50 && vectors.bad.count >= 60)
        #expect(vectors.good.contains { $0.token.hasPrefix(".") })
        #expect(vectors.bad.filter { $0.flask == "error" }.count >= 30)
        #expect(vectors.bad.filter { $0.flask == "session" }.count >= 15)
    }
}
