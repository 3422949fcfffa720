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

extension Session {
    /// Whether the present window is open and has no reply left.
    func isFull(_ limit: ReplyLimit, now: Int) -> Bool {
        isInWindow(of: limit, now: now) && windowCount >= limit.replies
    }

    /// Counts a reply, in the present window or as the first one of a new window.
    mutating func countReply(_ limit: ReplyLimit, now: Int) {
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
