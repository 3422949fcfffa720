/// The smallest conversation: it greets, and then counts.
///
/// A new sender is thanked, a returning one is told how many messages there were.
package struct MessageCounter: Dialogue {
    /// Names of known senders by their address; everybody else is `Friend`.
    package let callers: [String: String]
    /// What a new sender is told, with `{caller}` for the name; nil: the count from the start.
    package let welcome: String?

    /// Makes a counter.
    ///
    /// - Parameters:
    ///   - callers: Names of known senders by their address, without a channel's prefix.
    ///   - welcome: What a new sender is told; nil says the count from the first message on.
    package init(
        callers: [String: String] = [:], welcome: String? = "Thanks for the message, {caller}!"
    ) {
        self.callers = callers
        self.welcome = welcome
    }

    /// Counts the message and says so.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - now: The time, in Unix seconds; it does not matter here.
    /// - Returns: The session with the count, and one reply.
    package func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        var session = session
        let (sum, overflows) = session.count.addingReportingOverflow(1)
        session.count = overflows ? Int.max : sum
        session.lastMessageID = message.id.isEmpty ? nil : message.id
        session.lastAt = now
        // It asks nothing, so that nothing is left open.
        session.hasEnded = true
        let caller = callers[Self.number(of: message.from)] ?? "Friend"
        if session.count == 1, let welcome {
            return Turn(session: session, replies: [Reply(Self.filled(welcome, caller: caller))])
        }
        return Turn(
            session: session,
            replies: [Reply("\(caller) has messaged \(message.to) \(session.count) times.")])
    }

    /// The address without a channel's prefix: `+1415…` of `whatsapp:+1415…`.
    private static func number(of address: String) -> String {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return address }
        return String(address[address.utf8.index(after: colon)...])
    }

    /// The text with the name in place of each `{caller}`.
    private static func filled(_ text: String, caller: String) -> String {
        let place = Array("{caller}".utf8)
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: place) {
                result += caller.utf8
                index += place.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
