import Twilio

@testable import ParleyCommand

extension FuzzTarget {
    /// TwiML.
    ///
    /// What was read is the same when it is written and read once more, and any text that is written
    /// is well-formed and comes back. The first byte says which of the two.
    static let twiml = FuzzTarget("twiml") { bytes in
        var input = Input(bytes)
        if input.byte() & 1 == 0 {
            read(input.remainder())
        } else {
            write(&input)
        }
    }

    private static func read(_ xml: [UInt8]) {
        do throws(TwiMLError) {
            let twiml = try TwiML(reading: xml)
            let written = MessagingResponse(
                twiml.messages.map { message in
                    .message(
                        to: message.to, from: message.from,
                        nested: [.body(message.text)] + message.media.map { .media($0) })
                })
            let again = made("reading what was written") { () throws(TwiMLError) in
                try TwiML(reading: written.bytes)
            }
            expect(again.messages.count == twiml.messages.count, "no message is lost")
            for (one, other) in zip(again.messages, twiml.messages) {
                expect(one.text == asRead(other.text), "a text comes back")
                expect(one.media == other.media.map(asRead), "a picture comes back")
                expect(one.to == other.to && one.from == other.from, "an address comes back")
            }
        } catch {
            expect(!"\(error)".isEmpty, "a mistake is told")
        }
    }

    private static func write(_ input: inout Input) {
        let address = String(decoding: input.line(), as: UTF8.self)
        let text = String(decoding: input.remainder(), as: UTF8.self)
        let response = MessagingResponse([
            .message(text, to: address), .message(text, media: ["https://example.org/1?a=1&b=2"]),
        ])
        let twiml = made("reading what was written") { () throws(TwiMLError) in
            try TwiML(reading: response.bytes)
        }
        expect(twiml.messages.count == 2, "two messages come back")
        expect(twiml.messages[0].text == asRead(allowed(text)), "a text comes back")
        expect(twiml.messages[0].to == allowed(address), "an address comes back")
        expect(
            twiml.messages[1].text == asRead(allowed(text)), "a text beside a picture comes back")
    }

    /// A text without the characters that XML has no way to write.
    private static func allowed(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20..<0xFFFE, 0x10000...: result.unicodeScalars.append(scalar)
            default: break
            }
        }
        return result
    }

    /// A text as readers of XML hand it out: CR LF and a CR alone are an LF.
    private static func asRead(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if byte == 0x0A, result.last == 0x0D { result.removeLast() }
            result.append(byte)
        }
        return String(decoding: result.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
    }
}
