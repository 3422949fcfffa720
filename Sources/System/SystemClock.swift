internal import Glibc

/// The machine's clocks; whoever needs the time is given it.
package enum SystemClock {
    /// The time of day, in whole Unix seconds.
    ///
    /// - Returns: Seconds since 1970-01-01T00:00:00Z.
    package static func unixSeconds() -> Int {
        read(CLOCK_REALTIME).seconds
    }

    /// The time in Unix milliseconds.
    ///
    /// - Returns: The time.
    package static func unixMilliseconds() -> Int {
        let (seconds, nanoseconds) = read(CLOCK_REALTIME)
        return seconds * 1_000 + nanoseconds / 1_000_000
    }

    /// A clock that only goes forward, for measuring and for deadlines.
    ///
    /// - Returns: Nanoseconds since some moment in the past.
    package static func monotonicNanoseconds() -> Int {
        let (seconds, nanoseconds) = read(CLOCK_MONOTONIC)
        return seconds * 1_000_000_000 + nanoseconds
    }

    /// Lets the thread sleep.
    ///
    /// - Parameter nanoseconds: For how long; a signal may wake it before.
    package static func sleep(nanoseconds: Int) {
        guard nanoseconds > 0 else { return }
        var span = timespec(
            tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
        _ = unsafe nanosleep(&span, nil)
    }

    private static func read(_ clock: clockid_t) -> (seconds: Int, nanoseconds: Int) {
        var time = timespec()
        // It fails only for clocks that Linux does not have.
        _ = unsafe clock_gettime(clock, &time)
        return (time.tv_sec, time.tv_nsec)
    }
}
