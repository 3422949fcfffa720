import ArgumentParser
import Parley
import Store
import System

/// `parley sweep`.
struct SweepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Remove from the store all that PARLEY_RETAIN says is over.")

    @OptionGroup var option: StoreOption

    func run() throws {
        let counts = try option.using { (access) throws(StoreError) in
            try access.store.sweepAll(access.retention(SystemClock.unixSeconds()))
        }
        for (table, count) in counts { show("\(table): \(count) removed") }
    }
}
