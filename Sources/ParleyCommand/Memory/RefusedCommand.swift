import ArgumentParser
import Parley
import Store

/// `parley refused`.
struct RefusedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refused", abstract: "Print who has opted out, or take that back.")

    @OptionGroup var option: StoreOption
    @Argument(help: "One number (default: all).") var number: String?
    @Flag(help: "Take the number's opt-outs back.") var remove = false

    func validate() throws {
        guard !remove || number != nil else {
            throw ValidationError("--remove needs the number")
        }
        if let number { try EraseCommand.check(number) }
    }

    func run() throws {
        let digits = number.map { Pair.digits(of: $0) }
        if remove, let digits {
            let count = try option.using { (access) throws(StoreError) in
                try access.store.lift(digits: digits)
            }
            return show("opt-outs taken back: \(count)")
        }
        let all = try option.using { (access) throws(StoreError) in
            try RecordStore.all { (last: Refused?) throws(StoreError) in
                try access.store.refused(after: last)
            }
        }
        for entry in all where digits == nil || digits == entry.digits {
            show("\(entry.digits) to \(entry.receiver), \(timestamp(entry.time)): \(entry.way)")
        }
    }
}
