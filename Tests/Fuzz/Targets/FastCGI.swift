@testable import GatewayServer

extension FuzzTarget {
    /// The look at a connection's first bytes.
    ///
    /// It stays within them, and what it says of a beginning it still says when more has arrived.
    /// The first byte says where the beginning ends.
    static let fastcgi = FuzzTarget("fastcgi") { bytes in
        var input = Input(bytes)
        let place = Int(input.byte())
        let stream = input.remainder()
        guard !stream.isEmpty else { return }
        let whole = FirstRecord(stream.span)
        check(whole, within: stream.count)
        let cut = stream.count * place / 256
        if cut > 0 {
            let beginning = FirstRecord(stream.span.extracting(0..<cut))
            check(beginning, within: cut)
            expect(holds(beginning, nowThatThereIs: whole), "\(beginning) became \(whole)")
        }
        if case .management(let type, _, let content, _) = whole {
            answer(type: type, content: stream[content])
        }
        scan(stream, cut: cut)
    }

    private static func check(_ record: FirstRecord, within count: Int) {
        switch record {
        case .request(let end): expect((1...count).contains(end), "a request ends in the bytes")
        case .management(_, _, let content, let end):
            expect(content.upperBound <= end && end <= count, "a record ends in the bytes")
        case .incomplete, .refused: break
        }
    }

    private static func holds(
        _ beginning: FirstRecord, nowThatThereIs whole: FirstRecord
    ) -> Bool {
        switch (beginning, whole) {
        case (.incomplete, _): true
        case (.request(let end), .request(let later)): end <= later
        default: beginning == whole
        }
    }

    /// The answer to a record outside of any request is one record, whatever it asked.
    private static func answer(type: UInt8, content: ArraySlice<UInt8>) {
        let reply = ManagementReply.bytes(type: type, content: content, threads: 8)
        expect(reply.count % 8 == 0 && reply.count >= 8, "a record is padded")
        let length = Int(reply[4]) << 8 | Int(reply[5])
        expect(reply.count == 8 + length + Int(reply[6]), "a record says its length")
    }

    /// Pairs are found too long in one piece as they are in two.
    private static func scan(_ stream: [UInt8], cut: Int) {
        var once = PairScan()
        var twice = PairScan()
        let isShort = once.scan(stream.span, 0..<stream.count)
        let areShort =
            twice.scan(stream.span, 0..<cut) && twice.scan(stream.span, cut..<stream.count)
        expect(isShort == areShort, "a cut does not matter")
    }
}
