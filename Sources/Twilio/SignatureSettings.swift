/// What X-Twilio-Webhooks-Signature-Settings says: `key=…,algorithm=HMAC_SHA256`.
///
/// Without it, or without an algorithm in it, Twilio signs by HMAC-SHA1 with an account's token.
/// https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys
struct SignatureSettings {
    enum Algorithm {
        case sha1
        case sha256
        case unknown
    }

    private(set) var algorithm = Algorithm.sha1
    /// The id of the shared key; empty where none is named.
    private(set) var key: ArraySlice<UInt8> = []

    /// Reads the header.
    ///
    /// - Parameter header: Its value; empty where it was not sent.
    init(_ header: ArraySlice<UInt8>) {
        guard !header.isEmpty else { return }
        var hasAlgorithm = false
        for part in header.split(separator: UInt8(ascii: ",")) {
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = Self.trimmed(part[..<equals])
            let value = Self.trimmed(part[(equals + 1)...])
            guard !value.isEmpty else { continue }
            if key.isEmpty, name.elementsEqual("key".utf8) {
                key = value
            } else if !hasAlgorithm, name.elementsEqual("algorithm".utf8) {
                hasAlgorithm = true
                algorithm = Self.algorithm(named: value)
            }
        }
    }

    /// The algorithm of a name, in which letters of either case are the same.
    private static func algorithm(named name: ArraySlice<UInt8>) -> Algorithm {
        let upper = name.map {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 0x20 : $0
        }
        if upper.elementsEqual("HMAC_SHA1".utf8) { return .sha1 }
        return upper.elementsEqual("HMAC_SHA256".utf8) ? .sha256 : .unknown
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return bytes
    }
}
