import System
import Talk

/// How long is waited for what; on a test's server a hundredth of it.
struct Waits: Sendable {
    private let divisor: Double

    /// Says how long is waited.
    ///
    /// - Parameter isTest: Whether a test's server stands for Twilio.
    init(isTest: Bool) { divisor = isTest ? 100 : 1 }

    /// After how many milliseconds without a sign of life a runner is dead.
    var runnerPatience: Int { milliseconds(60) }
    /// Nanoseconds between two signs of life.
    var renewal: Int { nanoseconds(10) }
    /// How many seconds a text may be on its way.
    static let longestSending = 90
    /// How many milliseconds a text may be on its way.
    var longestSending: Int { milliseconds(Double(Self.longestSending)) }
    /// After how many nanoseconds it is looked whether Twilio has a text.
    var looks: [Int] { [2, 10, 30].map { nanoseconds($0) } }

    /// How long is waited before a text is tried again that Twilio did not take.
    ///
    /// - Parameters:
    ///   - tries: How often it was tried.
    ///   - asked: The seconds that Twilio asks for; nil where it does not say.
    /// - Returns: Nanoseconds: 1, 2, 4 … 60 s where nothing was asked for, and a little more by chance,
    ///   so that not all come again at the same moment.
    func backOff(after tries: Int, asked: Int?) -> Int {
        let seconds =
            asked.map { Double(min(max($0, 1), 600)) } ?? min(Double(1 << min(tries - 1, 6)), 60)
        return nanoseconds(seconds * Double.random(in: 1...1.25))
    }

    private func nanoseconds(_ seconds: Double) -> Int { Int(seconds * 1e9 / divisor) }

    private func milliseconds(_ seconds: Double) -> Int { Int(seconds * 1e3 / divisor) }
}
