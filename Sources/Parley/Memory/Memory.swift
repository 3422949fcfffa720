internal import Bytes
internal import Conversation
internal import Signing
internal import Store
internal import Synchronization
internal import System

/// What the webhook has of a store: turns are taken in it, or from the cookie while it is down.
///
/// A class, since all threads share that it is down.
final class Memory: Sendable {
    /// For how long a store that is down is not asked again, in nanoseconds.
    private static let pause = 30_000_000_000

    /// The store.
    let store: RecordStore
    private let settings: StoreSettings
    private let cookieLifetime: Int
    /// Until when it is not asked, on the monotonic clock, and why.
    private let down = Mutex<(until: Int, cause: StoreError)?>(nil)

    /// Opens nothing yet.
    ///
    /// - Parameters:
    ///   - settings: Where the store is.
    ///   - cookieLifetime: For how many seconds a cookie lives.
    /// - Throws: `StoreFault` where this build cannot use it, which the configuration has said.
    init(_ settings: StoreSettings, cookieLifetime: Int) throws(StoreFault) {
        self.settings = settings
        self.cookieLifetime = cookieLifetime
        store = try RecordStore(settings.place, makes: true)
    }

    /// Whether a message is refused while the store is down, whatever its turn would be.
    var refusesWhileDown: Bool { settings.whenDown == .refuse }

    /// Takes a turn in the store.
    ///
    /// - Parameters:
    ///   - arrival: The message.
    ///   - decide: Takes the turn; it is called again where others were in the way.
    /// - Returns: What was decided.
    /// - Throws: `StoreError`, at once while the store is known to be down.
    func take<Value: Sendable>(
        _ arrival: Arrival, _ decide: (Remembered) -> Decision<Value>
    ) throws(StoreError) -> Value {
        try asked { () throws(StoreError) in try store.take(arrival, decide) }
    }

    /// Notes what Twilio says of a text that was begun.
    ///
    /// - Parameters:
    ///   - status: Twilio's word for it.
    ///   - code: Twilio's error code; empty where there is none.
    ///   - sid: Twilio's id of the message.
    ///   - id: The line of the text.
    ///   - now: The present time, in Unix seconds.
    /// - Returns: Whether there is such a line.
    /// - Throws: `StoreError`, at once while the store is known to be down.
    func note(
        status: String, code: String, sid: String, ofSent id: String, now: Int
    ) throws(StoreError) -> Bool {
        // A Messaging Service takes the text first, and finds that out behind its 201.
        let isOptOut = code == "\(RecipientRefusal.optedOut.rawValue)"
        return try asked { () throws(StoreError) in
            try store.note(
                status: status, code: code, sid: sid, ofSent: id, optedOut: isOptOut ? now : nil)
        }
    }

    private func asked<Value: Sendable>(
        _ work: () throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        if let known = down.withLock({ $0 }), SystemClock.monotonicNanoseconds() < known.until {
            throw known.cause
        }
        do throws(StoreError) {
            let value = try work()
            down.withLock { $0 = nil }
            return value
        } catch {
            if case .down = error {
                let until = SystemClock.monotonicNanoseconds() + Self.pause
                down.withLock { $0 = (until, error) }
            }
            throw error
        }
    }

    /// What removes some of what is over, where nobody has for an hour.
    ///
    /// - Parameters:
    ///   - known: What the store knew when the message came.
    ///   - now: The time in Unix seconds.
    /// - Returns: What is done behind the reply; nil where nothing is due.
    func sweep(_ known: Remembered, now: Int) -> (@Sendable () -> Void)? {
        guard now - known.swept > RecordStore.sweepInterval else { return nil }
        let retention = RecordStore.Retention(
            days: settings.retainedDays, cookieLifetime: cookieLifetime, now: now)
        // Where it fails, the next turn tries again.
        return { [store] in try? store.sweepSome(retention) }
    }

    /// What a person is called in the journal.
    ///
    /// - Parameters:
    ///   - digits: The digits of the person's number.
    ///   - key: The store's key.
    /// - Returns: 16 hexadecimal digits.
    static func person(_ digits: String, key: String) -> String {
        var mac = MAC.sha256(key: Array(key.utf8))
        mac.update(Array(digits.utf8))
        return String(decoding: Hexadecimal.encode(Array(mac.code.prefix(8))), as: UTF8.self)
    }
}
