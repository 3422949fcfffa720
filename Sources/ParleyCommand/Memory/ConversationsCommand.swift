import ArgumentParser
import Parley
import Store
import System

/// `parley conversations`.
struct ConversationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conversations",
        abstract: "Print in which conversations an answer is waited for.")

    @OptionGroup var option: StoreOption
    @Option(help: "The name of one script.") var script: String?
    @Flag(help: "One JSON object per line.") var json = false

    func run() throws {
        let now = SystemClock.unixSeconds()
        let records = try option.using { (access) throws(StoreError) in
            try RecordStore.all { (last: (pair: Pair, record: Record)?) throws(StoreError) in
                try access.store.conversations(after: last?.pair)
            }
        }
        for (pair, record) in records {
            guard let waiting = WaitingConversation(pair, record, now: now),
                script == nil || script == waiting.script
            else { continue }
            show(json ? waiting.json : "\(waiting)")
        }
    }
}
