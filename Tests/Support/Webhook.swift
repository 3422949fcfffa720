import Bytes
import Foundation
import Signing

/// What Twilio would send, and how a web server would hand it over.
public struct Webhook: Sendable {
    /// The request's method.
    public var method = "POST"
    /// Path and query.
    public var target = "/sms"
    /// The media type of the body; nil sends none.
    public var contentType: String? = "application/x-www-form-urlencoded"
    /// The body.
    public var body: [UInt8] = []
    /// The Cookie header.
    public var cookie: String?
    /// The X-Twilio-Signature header.
    public var signature: String?
    /// Further headers.
    public var headers: [(name: String, value: String)] = []

    /// A request without fields.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - target: Path and query.
    public init(_ method: String, target: String = "/sms") {
        self.method = method
        self.target = target
    }

    /// A message as a form.
    ///
    /// - Parameters:
    ///   - fields: The fields in order.
    ///   - target: Path and query.
    public init(posting fields: [(String, String)], target: String = "/sms") {
        self.init("POST", target: target)
        body = Array(Self.encoded(fields).utf8)
    }

    /// A message in the query.
    ///
    /// - Parameters:
    ///   - fields: The fields in order.
    ///   - path: The path.
    public init(getting fields: [(String, String)], path: String = "/sms") {
        self.init("GET", target: "\(path)?\(Self.encoded(fields))")
        contentType = nil
    }

    /// A MessageSid as Twilio makes them.
    ///
    /// - Parameter number: What makes it differ from others.
    /// - Returns: `SM` and 32 hexadecimal digits.
    public static func sid(_ number: Int) -> String {
        "SM" + String(format: "%032lx", number)
    }

    /// The fields of a message.
    ///
    /// - Parameters:
    ///   - body: The text.
    ///   - from: The sender.
    ///   - to: The number that is texted.
    ///   - id: The MessageSid.
    /// - Returns: The fields that matter, in Twilio's order.
    public static func fields(
        _ body: String, from: String = "+14158675308", to: String = "+15005550006",
        id: String = sid(.random(in: 1 << 32 ... .max))
    ) -> [(String, String)] {
        [
            ("ToCountry", "US"), ("SmsMessageSid", id), ("NumMedia", "0"), ("ToCity", ""),
            ("SmsSid", id), ("SmsStatus", "received"), ("Body", body), ("To", to),
            ("MessageSid", id),
            ("AccountSid", "AC00000000000000000000000000000001"), ("From", from),
            ("ApiVersion", "2010-04-01"),
        ]
    }

    /// The request with the signature that Twilio would send along.
    ///
    /// - Parameters:
    ///   - token: The account's token.
    ///   - origin: Scheme, host and port of the URL that Twilio was given.
    /// - Returns: The signed request.
    public func signed(_ token: String, origin: String) -> Webhook {
        var text = Array("\(origin)\(target)".utf8)
        if method == "POST", contentType?.hasPrefix("application/x-www-form-urlencoded") == true {
            let pairs = body.split(separator: UInt8(ascii: "&")).map { pair in
                pair.split(
                    separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false
                )
                .map(Self.decoded)
            }
            let sorted = pairs.sorted { left, right in
                left[0].lexicographicallyPrecedes(right[0])
            }
            for pair in sorted { text += pair.joined() }
        }
        var result = self
        let code = MAC.sha1(key: Array(token.utf8)).code(for: text)
        result.signature = String(decoding: Base64.encode(code, as: .standard), as: UTF8.self)
        return result
    }

    private static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F:
                String(UnicodeScalar(byte))
            case 0x20: "+"
            default: String(format: "%%%02X", byte)
            }
        }.joined()
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                result.append(0x20)
            } else if byte == UInt8(ascii: "%"), rest.count > 1,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                result.append(value)
                rest.removeFirst(2)
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
