internal import Bytes

/// Whose session it is: the account and the pair of numbers of one conversation.
///
/// All three are in every session's MAC, so that a cookie of one conversation is worth nothing in
/// another; none of them is in the cookie.
package struct Subject: Sendable, Equatable {
    /// Account, sender and receiver, each with its length in front.
    let framed: [UInt8]

    /// Makes a subject, byte for byte as the request has it.
    ///
    /// - Parameters:
    ///   - accountSid: Twilio's AccountSid; empty where there is none.
    ///   - from: The sender's address.
    ///   - to: The address that was texted.
    package init(
        accountSid: ArraySlice<UInt8>, from: ArraySlice<UInt8>, to: ArraySlice<UInt8>
    ) {
        var framed: [UInt8] = []
        framed.reserveCapacity(12 + accountSid.count + from.count + to.count)
        framed.append(framed: accountSid)
        framed.append(framed: from)
        framed.append(framed: to)
        self.framed = framed
    }

    /// Makes a subject, byte for byte as the request has it.
    ///
    /// - Parameters:
    ///   - accountSid: Twilio's AccountSid; empty where there is none.
    ///   - from: The sender's address.
    ///   - to: The address that was texted.
    package init(accountSid: [UInt8], from: [UInt8], to: [UInt8]) {
        self.init(accountSid: accountSid[...], from: from[...], to: to[...])
    }

    /// How many bytes it takes in a MAC's message.
    package var framedCount: Int { framed.count }

    /// Writes it into a MAC's message.
    ///
    /// - Parameter message: What gets account, sender and receiver.
    package func append(to message: inout [UInt8]) { message.append(contentsOf: framed) }
}

extension [UInt8] {
    /// Writes bytes with their count in front, in four bytes.
    ///
    /// With plain concatenation `("a", "bc")` and `("ab", "c")` have one MAC (CVE-2026-6873).
    ///
    /// - Parameter bytes: The bytes.
    package mutating func append(framed bytes: ArraySlice<UInt8>) {
        append(bigEndian: bytes.count, byteCount: 4)
        append(contentsOf: bytes)
    }
}
