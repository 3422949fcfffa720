internal import Bytes

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
            let name = part[..<equals].trimmingBlanks()
            let value = part[(equals + 1)...].trimmingBlanks()
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
        if name.equalsIgnoringCase("HMAC_SHA1") { return .sha1 }
        return name.equalsIgnoringCase("HMAC_SHA256") ? .sha256 : .unknown
    }
}
