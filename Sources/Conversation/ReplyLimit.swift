/// How many replies one sender gets: so many in a window that begins with the first one.
public struct ReplyLimit: Sendable, Hashable {
    /// Replies to one sender.
    public let replies: Int
    /// The length of the window.
    public let window: TimeSpan

    /// Makes a limit.
    ///
    /// - Parameters:
    ///   - replies: Replies to one sender.
    ///   - window: The length of the window.
    public init(replies: Int, window: TimeSpan) {
        self.replies = replies
        self.window = window
    }
}

extension Turn {
    /// Counts the reply for the limit, where the dialogue has not done so itself.
    ///
    /// A script's turn has: what the window takes in the cookie is measured there. A dialogue in
    /// Swift need not think of it, not even where it begins a new session.
    ///
    /// - Parameters:
    ///   - limit: The dialogue's limit.
    ///   - session: The session before the turn.
    ///   - now: The time, in Unix seconds.
    mutating func count(_ limit: ReplyLimit, after session: Session, now: Int) {
        var counted = session
        if !replies.isEmpty { counted.countReply(limit, now: now) }
        self.session?.windowStart = counted.windowStart
        self.session?.windowCount = counted.windowCount
    }
}

extension Session {
    /// Whether the present window is open and has no reply left.
    func isFull(_ limit: ReplyLimit, now: Int) -> Bool {
        isInWindow(of: limit, now: now) && windowCount >= limit.replies
    }

    /// Counts a reply, in the present window or as the first one of a new window.
    package mutating func countReply(_ limit: ReplyLimit, now: Int) {
        if isInWindow(of: limit, now: now) {
            windowCount += 1
        } else {
            windowStart = now
            windowCount = 1
        }
    }

    private func isInWindow(of limit: ReplyLimit, now: Int) -> Bool {
        windowCount > 0 && now >= windowStart && now - windowStart < limit.window.seconds
    }
}
