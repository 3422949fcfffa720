import Parley
import System

/// How far a batch is: one line that changes on a terminal, else a line every 10 s.
struct BatchProgress {
    private let isTerminal: Bool
    private let start = SystemClock.monotonicNanoseconds()
    private var shown: Int
    private var width = 0

    /// Shows nothing as yet.
    ///
    /// - Parameter isTerminal: Whether a line can be written over.
    init(isTerminal: Bool) {
        self.isTerminal = isTerminal
        shown = SystemClock.monotonicNanoseconds()
    }

    /// Shows how far a run is, where it is time to.
    ///
    /// - Parameter run: The run.
    mutating func show(_ run: BatchRun) {
        let now = SystemClock.monotonicNanoseconds()
        guard now - shown >= (isTerminal ? 500_000_000 : 10_000_000_000) else { return }
        shown = now
        let line = Self.line(run, seconds: Double(now - start) / 1e9)
        guard isTerminal else { return Parley.show(line) }
        let padding = String(repeating: " ", count: max(0, width - line.utf8.count))
        width = line.utf8.count
        try? StandardStream.output.write("\r\(line)\(padding)")
    }

    /// Leaves the line that was written over.
    func end() {
        guard isTerminal, width > 0 else { return }
        try? StandardStream.output.write("\r" + String(repeating: " ", count: width) + "\r")
    }

    /// Like `312 of 1,204 · 3 failed · 2 min left`.
    ///
    /// - Parameters:
    ///   - run: The run.
    ///   - seconds: For how long it goes on.
    /// - Returns: The line.
    static func line(_ run: BatchRun, seconds: Double) -> String {
        let outcomes = run.outcomes
        let failed = outcomes.count { outcome in
            if case .failed = outcome.outcome { true } else { false }
        }
        let unknown = outcomes.count { outcome in
            if case .unknown = outcome.outcome { true } else { false }
        }
        var parts = ["\(outcomes.count.grouped) of \(run.rows.count.grouped)"]
        if failed > 0 { parts.append("\(failed.grouped) failed") }
        if unknown > 0 { parts.append("\(unknown.grouped) unknown") }
        if outcomes.count == run.rows.count {
            parts.append("looking in Twilio's list for what is unknown")
        } else if !outcomes.isEmpty {
            let rest = Double(run.rows.count - outcomes.count) * seconds / Double(outcomes.count)
            parts.append(
                rest < 90 ? "\(Int(rest.rounded(.up))) s left" : "\(Int(rest / 60 + 0.5)) min left")
        }
        return parts.joined(separator: " · ")
    }
}
