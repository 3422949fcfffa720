internal import Bytes

/// Whose session it is: the account and the pair of numbers of one conversation.
///
/// All three are in every session's MAC, so that a cookie of one conversation is worth nothing in
/// another; none of them is in the cookie.
package struct Subject: Sendable, Equatable {
    /// Twilio's AccountSid; empty where there is none.
    package let accountSid: [UInt8]
    /// The sender's address.
    package let from: [UInt8]
    /// The address that was texted.
    package let to: [UInt8]

    /// Makes a subject, byte for byte as the request has it.
    ///
    /// - Parameters:
    ///   - accountSid: Twilio's AccountSid; empty where there is none.
    ///   - from: The sender's address.
    ///   - to: The address that was texted.
    package init(accountSid: [UInt8], from: [UInt8], to: [UInt8]) {
        self.accountSid = accountSid
        self.from = from
        self.to = to
    }

    /// How many bytes the three take with their lengths.
    package var framedCount: Int { 12 + accountSid.count + from.count + to.count }

    /// Writes the three, each with its length in front.
    ///
    /// - Parameter message: What gets them.
    package func append(to message: inout [UInt8]) {
        message.append(framed: accountSid)
        message.append(framed: from)
        message.append(framed: to)
    }
}

extension [UInt8] {
    /// Writes bytes with their count in front, in four bytes.
    ///
    /// With plain concatenation `("a", "bc")` and `("ab", "c")` have one MAC (CVE-2026-6873).
    ///
    /// - Parameter bytes: The bytes.
    package mutating func append(framed bytes: [UInt8]) {
        append(bigEndian: bytes.count, byteCount: 4)
        append(contentsOf: bytes)
    }
}
