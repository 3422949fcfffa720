import ArgumentParser
import Parley
import Store

/// `parley store`.
struct StoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "Look after the store.", subcommands: [Check.self])

    /// `parley store check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether the store can be reached and written, and how much it keeps.")

        @OptionGroup var option: StoreOption

        func run() throws {
            let condition = try option.using { (access) throws(StoreError) in
                try access.store.check()
            }
            show("ok: \(condition.engine), \(condition.place), schema \(condition.schema)")
            show("\(condition.bytes) bytes")
            for count in condition.counts { show("\(count.table): \(count.rows)") }
            show("last sweep: \(condition.swept > 0 ? timestamp(condition.swept) : "never")")
        }
    }
}
