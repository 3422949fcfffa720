import Parley
import Store
import System

/// Finds out whether Twilio has texts of which no answer told it.
///
/// Absence proves nothing: a text that is not found stays unknown, and is never sent again by itself.
struct LostTexts {
    /// What a look has shown.
    enum Finding {
        /// Twilio has the text.
        case found
        /// It is not in Twilio's list.
        case absent
        /// It could not be looked for; why.
        case unread(String)
    }

    let setup: BatchRun.Setup
    /// Whether nobody waits for it any more.
    let isStopping: () -> Bool

    /// Settles a line that an earlier run left.
    ///
    /// - Parameter line: The line; one that may still be on its way is waited for.
    /// - Returns: Whether Twilio has the text.
    func settles(_ line: SentLine) -> Bool {
        guard line.status == .sending else { return isFound(line, after: [0]) }
        // Its second was not over when it was noted.
        let end = (line.time + 1) * 1_000 + setup.waits.longestSending
        while SystemClock.unixMilliseconds() < end {
            guard !isStopping() else { return false }
            SystemClock.sleep(nanoseconds: 20_000_000)
        }
        return isFound(line, after: setup.waits.looks)
    }

    /// Looks for a text, some times.
    ///
    /// - Parameters:
    ///   - line: Its line, which is unknown until the text is found.
    ///   - moments: When it is looked, in nanoseconds from now.
    /// - Returns: Whether Twilio has it.
    func isFound(_ line: SentLine, after moments: [Int]) -> Bool {
        _ = setup.settle(line, .unknown)
        let start = SystemClock.monotonicNanoseconds()
        for moment in moments {
            while SystemClock.monotonicNanoseconds() - start < moment {
                guard !isStopping() else { return false }
                let left = moment - (SystemClock.monotonicNanoseconds() - start)
                SystemClock.sleep(nanoseconds: min(max(left, 0), 50_000_000))
            }
            if case .found = look(for: line) { return true }
        }
        return false
    }

    /// Looks once whether Twilio's list has a message that can only be the text; then that is noted.
    ///
    /// - Parameter line: Its line.
    /// - Returns: What it has shown.
    func look(for line: SentLine) -> Finding {
        guard !line.isErased else { return .unread("the number was erased") }
        let newest: [ListedMessage]
        do throws(ListedMessage.Unread) {
            newest = try setup.sender.newest(to: line.pair.sender)
        } catch {
            return .unread("\(error)")
        }
        let sids = newest.reversed().filter { message in
            message.to == line.pair.sender
                && message.isFrom(line.pair.receiver, service: setup.service, since: line.time)
        }.map(\.sid)
        guard !sids.isEmpty else { return .absent }
        do throws(StoreError) {
            return try setup.store.find(line, among: sids) ? .found : .absent
        } catch {
            return .unread("\(error)")
        }
    }
}
