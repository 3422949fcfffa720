import Bytes

@testable import Signing

extension FuzzTarget {
    /// Tokens of Parley's own formats: only what was sealed opens, for whom it was sealed, and of
    /// what was sealed by whoever has the key nothing can stop the process.
    ///
    /// The first byte says how the rest is used; in two of four ways it gets a code that is right.
    static let token = FuzzTarget("token") { bytes in
        var input = Input(bytes)
        switch input.byte() % 4 {
        case 0: openAsItIs(input.remainder())
        case 1: openWithRightCode(input.remainder(), in: .signed)
        case 2: openWithRightCode(input.remainder(), in: .sealed)
        default: change(&input)
        }
    }

    private static func open(_ token: [UInt8], for subject: Subject = Fixture.subject)
        -> Result<OpenedToken, TokenRefusal>
    {
        Fixture.sealer.open(token, for: subject, now: Fixture.now)
    }

    /// A token that opens is the very one that sealing its content gives.
    private static func openAsItIs(_ token: [UInt8]) {
        guard case .success(let opened) = open(token) else { return }
        let sealer = opened.isCurrentKey ? Fixture.sealer : Fixture.olderSealer
        let head = Sealer.Head(
            issued: opened.issued, lifetime: opened.expires - opened.issued,
            revision: opened.revision)
        let again: [UInt8]
        if TokenFormat(of: token) == .own(.signed) {
            again = sealer.signed(head, opened.payload, for: Fixture.subject)
        } else {
            let body = Base64.decode(Array(token[10...]), as: .urlSafe) ?? []
            again = sealer.sealed(
                bytes(of: head) + opened.payload, for: Fixture.subject, salt: Array(body.prefix(16))
            )
        }
        expect(again == token, "a token that opens was sealed")
    }

    /// Any content at all under a right code is read as what it says, or refused.
    private static func openWithRightCode(_ content: [UInt8], in form: Sealer.Form) {
        let token: [UInt8] =
            switch form {
            case .signed: signed(content)
            case .sealed:
                Fixture.sealer.sealed(
                    content, for: Fixture.subject, salt: Array(repeating: 7, count: 16))
            }
        expect(
            open(token, for: Fixture.stranger).isFailure, "a token opens for nobody else")
        switch open(token) {
        case .success(let opened):
            expect(content.count >= 12, "a token without a head does not open")
            expect(opened.payload == Array(content.dropFirst(12)), "the payload is what was sealed")
            expect(
                bytes(
                    of: Sealer.Head(
                        issued: opened.issued, lifetime: opened.expires - opened.issued,
                        revision: opened.revision)) == Array(content.prefix(12)),
                "the head is what was sealed")
            expect(opened.issued <= Fixture.now + 60, "no token is from the future")
            expect(opened.expires >= Fixture.now, "no token is too old")
        case .failure(let refusal):
            switch refusal {
            case .tooLong: expect(token.count > 4_096, "a short token is not too long")
            case .malformed: expect(content.count < 12, "a whole token is well-formed")
            case .expired(let seconds): expect(seconds > 0, "a token expires after its time")
            case .fromTheFuture(let seconds): expect(seconds > 60, "clocks may differ a little")
            default: expect(false, "a right code is right: \(refusal)")
            }
        }
    }

    /// A token of which one byte was changed, or the end is missing or longer, does not open.
    private static func change(_ input: inout Input) {
        let place = Int(input.byte()) << 8 | Int(input.byte())
        let byte = input.byte()
        let extra = input.bytes(Int(input.byte() % 4))
        let form: Sealer.Form = byte & 1 == 0 ? .signed : .sealed
        let token = Fixture.sealer.seal(
            input.remainder(), for: Fixture.subject, issued: Fixture.now,
            lifetime: Fixture.lifetime, revision: 3, as: form)
        var changed = token
        changed[place % token.count] = byte
        for candidate in [changed, token + extra, Array(token.prefix(place % token.count))] {
            expect(
                candidate == token || open(candidate).isFailure, "a changed token does not open")
        }
        expect(!open(token).isFailure || token.count > 4_096, "what was sealed opens")
    }

    private static func bytes(of head: Sealer.Head) -> [UInt8] {
        var bytes: [UInt8] = []
        head.append(to: &bytes)
        return bytes
    }

    /// The readable form, put together as its description has it.
    private static func signed(_ content: [UInt8]) -> [UInt8] {
        let keyID = Fixture.sealer.ring.current.id
        var message: [UInt8] = []
        let pieces = [
            Array("v1".utf8), keyID, Array("session".utf8), Fixture.accountSid, Fixture.from,
            Fixture.to, content,
        ]
        for piece in pieces {
            for shift in [24, 16, 8, 0] { message.append(UInt8(piece.count >> shift & 0xFF)) }
            message += piece
        }
        let code = Fixture.key.derivedMAC(for: "parley session mac v1").code(for: message)
        return Array("v1.".utf8) + keyID + Array(".".utf8)
            + Base64.encode(content + code, as: .urlSafe)
    }
}

extension Result {
    fileprivate var isFailure: Bool {
        switch self {
        case .success: false
        case .failure: true
        }
    }
}
