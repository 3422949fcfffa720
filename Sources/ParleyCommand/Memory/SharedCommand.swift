import ArgumentParser
import Conversation
import Parley
import Store

/// `parley shared`.
struct SharedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shared", abstract: "Print the values that all who text share, or set one.",
        discussion: "A value that nobody has changed is as the script says, and not printed.")

    @OptionGroup var option: StoreOption
    @Option(help: "The name of one script.") var script: String?
    @Argument(help: "NAME=VALUE sets a value of --script.") var change: String?

    func validate() throws {
        guard let change else { return }
        guard script != nil else { throw ValidationError("NAME=VALUE needs --script") }
        guard let equals = change.firstIndex(of: "="), equals > change.startIndex else {
            throw ValidationError("write NAME=VALUE, like seats=20")
        }
        let count = change[equals...].dropFirst().count
        guard count <= SharedValues.longest else {
            throw ValidationError(
                "this value has \(count) characters; a shared one has at most "
                    + "\(SharedValues.longest)")
        }
    }

    func run() throws {
        if let change, let script, let equals = change.firstIndex(of: "=") {
            let value = String(change[change.index(after: equals)...])
            return try option.using { (access) throws(StoreError) in
                try access.store.share(String(change[..<equals]), value, of: script)
            }
        }
        let all = try option.using { (access) throws(StoreError) in
            try RecordStore.all { (last: RecordStore.Shared?) throws(StoreError) in
                try access.store.shared(after: last)
            }
        }
        for entry in all where script == nil || script == entry.script {
            show("\(script == nil ? "\(entry.script): " : "")\(entry.name)=\(entry.value)")
        }
    }
}
