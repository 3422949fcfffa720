import TestSupport
import Testing

@testable import GatewayServer

@Suite struct FirstRecordTests {
    private func look(_ bytes: [UInt8]) -> FirstRecord { FirstRecord(bytes.span) }

    @Test func `a request is whole with its last byte and not before`() {
        let request = Record.post("hello")
        for count in 1..<request.count {
            #expect(look(Array(request[..<count])) == .incomplete, "\(count) bytes")
        }
        #expect(look(request) == .request(end: request.count))
        #expect(look(request + [1]) == .request(end: request.count))
    }

    @Test func `padding behind the last record belongs to the request`() {
        let request =
            Record.begin() + Record.stream(Record.variables, [])
            + Record.bytes(Record.input, padding: 8)
        #expect(look(request) == .request(end: request.count))
        #expect(look(request.dropLast()) == .incomplete)
    }

    @Test(arguments: [
        (UInt8(ascii: "G"), Event.Refusal.speaksHTTP),
        (UInt8(ascii: "P"), .speaksHTTP),
        (UInt8(ascii: "H"), .speaksHTTP),
        (0x16, .speaksTLS),
        (0, .noFastCGI(firstByte: 0)),
        (2, .noFastCGI(firstByte: 2)),
        (255, .noFastCGI(firstByte: 255)),
    ])
    func `the first byte tells another protocol`(_ byte: UInt8, _ refusal: Event.Refusal) {
        #expect(look([byte]) == .refused(refusal))
    }

    @Test(arguments: [0, 2, 3, 255])
    func `only a responder's role is played`(_ role: Int) {
        #expect(look(Record.begin(role: role)) == .refused(.role(role)))
    }

    static let pairs: [(String, [UInt8], Bool)] = [
        ("a pair at the limit", Record.length(1) + Record.length(1_048_575), true),
        ("a pair beyond it", Record.length(2) + Record.length(1_048_575), false),
        ("a name beyond it", Record.length(1_048_577), false),
        ("lengths that overflow libfcgi", [0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff, 0xfe], false),
        ("the longest value", [0, 0xff, 0xff, 0xff, 0xff], false),
        (
            "a long pair behind a short one", Record.pair("A", "b") + [1, 0xff, 0xff, 0xff, 0xff],
            false
        ),
        ("many short ones", (0..<500).flatMap { Record.pair("NAME\($0)", "value") }, true),
    ]

    @Test(arguments: pairs, [1, 2, 3, 5, 65_535])
    func `a variable that is too long is seen wherever the stream is cut`(
        _ pair: (String, [UInt8], Bool), _ piece: Int
    ) {
        let request = Record.begin() + Record.stream(Record.variables, pair.1, piece: piece)
        let expected: FirstRecord = pair.2 ? .incomplete : .refused(.oversizedVariable)
        #expect(look(request) == expected, "\(pair.0)")
    }

    @Test func `a record before any request is taken by itself`() {
        let record = Record.bytes(Record.getValues, [1, 2, 3], id: 0, padding: 5)
        #expect(look(record) == .management(type: 9, id: 0, content: 8..<11, end: 16))
        #expect(look(record.dropLast()) == .incomplete)
    }
}
