import Bytes
import Gateway
import Twilio

extension FuzzTarget {
    /// A form: it is read as a plain reading of the rules reads it, and what was read is the same
    /// when it is written and read once more.
    static let form = FuzzTarget("form") { bytes in
        var narrow = Limits()
        narrow.fields = 4
        narrow.field = 16
        for limits in [Limits.standard, narrow] {
            let expected = PlainForm(bytes)
            guard let fields = try? FormFields(decoding: bytes[...], limits: limits) else {
                expect(expected.isBeyond(limits), "only a form beyond the limits is refused")
                continue
            }
            expect(!expected.isBeyond(limits), "a form beyond the limits is refused")
            expect(expected.isEqual(to: fields), "two readings of a form are equal")
            expect(fields.table.bytes.count <= bytes.count, "a form never grows")
            let again = made("reading what was written") { () throws(FormError) in
                try FormFields(decoding: expected.encoded[...], limits: limits)
            }
            expect(expected.isEqual(to: again), "a form that was written is the same when read")
            lookUp(expected, in: fields)
            read(fields)
        }
    }

    /// Looks every field up by its name.
    private static func lookUp(_ expected: PlainForm, in fields: FormFields) {
        for field in expected.fields {
            guard let name = field.name.text else { continue }
            let same = expected.fields.filter { $0.name == field.name }
            expect(
                fields.count(of: name) == same.count, "a name is counted as often as it is there")
            expect(
                fields.first(name).map(Array.init) == same.first?.value,
                "the first of a name is found")
        }
    }

    /// Ids are of one length, and addresses of those characters that Twilio's have.
    private static func checkShapes(of message: IncomingMessage) {
        let account = String(decoding: message.accountSidBytes, as: UTF8.self)
        let smsSid = message.fields.first("SmsSid").map { String(decoding: $0, as: UTF8.self) }
        let ids = [account, message.messageSid, smsSid ?? message.messageSid]
        expect(ids.allSatisfy { $0.utf8.count == 34 }, "an id has 34 characters")
        expect(ids[0].hasPrefix("AC") && ids[1] == ids[2], "each id is of its kind")
        for address in [message.from, message.to] {
            expect(address.utf8.count <= 81, "an address is short")
            let isPlain = address.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x3D }
            expect(isPlain, "an address is printable")
        }
    }

    /// Reads all that a message may have; none of it may fail.
    private static func read(_ fields: FormFields) {
        _ = (fields.isStatusCallback, fields.isCall)
        let verified = try? IncomingMessage(fields, isVerified: true)
        guard let message = try? IncomingMessage(fields, isVerified: false) else {
            return expect(verified == nil, "what is no message is none when it is signed either")
        }
        if let verified { checkShapes(of: verified) }
        expect(!message.from.isEmpty && !message.to.isEmpty, "a message has two addresses")
        expect(message.media.count <= 10, "a message has at most ten pictures")
        let texts: [String] = [
            message.body, message.messageSid, message.optOutType ?? "",
            message.profileName ?? "", message.button?.text ?? "", message.button?.payload ?? "",
        ]
        expect(
            texts.allSatisfy { $0.utf8.count <= 3 * fields.table.bytes.count },
            "a text is that of a field")
        if let place = message.location {
            expect(place.latitude.isFinite && place.longitude.isFinite, "a place is a place")
        }
    }
}

/// A form as the rules have it, read without any thought of speed.
private struct PlainForm {
    private(set) var fields: [(name: [UInt8], value: [UInt8])] = []

    init(_ bytes: [UInt8]) {
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            let halves = part.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            fields.append(
                (Self.decoded(halves[0]), halves.count == 2 ? Self.decoded(halves[1]) : []))
        }
    }

    func isBeyond(_ limits: Limits) -> Bool {
        fields.count > limits.fields
            || fields.contains { $0.name.count + $0.value.count > limits.field }
    }

    func isEqual(to other: FormFields) -> Bool {
        fields.count == other.count
            && fields.indices.allSatisfy {
                fields[$0].name.elementsEqual(other.name(at: $0))
                    && fields[$0].value.elementsEqual(other.value(at: $0))
            }
    }

    /// The form, with every byte but letters and digits written as `%` and two digits.
    var encoded: [UInt8] {
        var result: [UInt8] = []
        for (index, field) in fields.enumerated() {
            if index > 0 { result.append(UInt8(ascii: "&")) }
            Self.encode(field.name, to: &result)
            result.append(UInt8(ascii: "="))
            Self.encode(field.value, to: &result)
        }
        return result
    }

    private static func encode(_ bytes: [UInt8], to result: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        for byte in bytes {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
            if isPlain {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let high = digit(rest[rest.startIndex]),
                let low = digit(rest[rest.startIndex + 1])
            {
                result.append(high * 16 + low)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
        default: nil
        }
    }
}
