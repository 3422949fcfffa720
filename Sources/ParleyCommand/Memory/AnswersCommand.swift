import ArgumentParser
import Parley
import Store
import System
import Talk

/// `parley answers`.
struct AnswersCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, json
    }

    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: "Print what scripts have saved into the store, oldest first.",
        discussion: "CSV as the answers file has it, or with --format json one object a line.")

    @OptionGroup var option: StoreOption
    @Option(help: "The name of one script (default: all, in a column of its own).")
    var script: String?
    @Option(help: "From a day on, like 2026-05-04 (UTC).") var since: String?
    @Option(help: "csv or json.") var format: Format = .csv
    @Option(help: "A file that is written anew (default: standard output).", completion: .file())
    var out: String?

    func validate() throws {
        if let since, CivilDate(since.utf8) == nil {
            throw ValidationError("--since is a day, like 2026-05-04")
        }
    }

    func run() throws {
        let answers = try option.using { (access) throws(StoreError) in
            try RecordStore.all { (last: RecordStore.Answer?) throws(StoreError) in
                try access.store.answers(after: last)
            }
        }
        let start = since.flatMap { CivilDate($0.utf8) }.map { $0.daysSinceEpoch * 86_400 } ?? 0
        let export = AnswersExport(answers, script: script, since: start)
        let bytes = format == .csv ? export.csv : export.json
        guard let out else { return try put(bytes) }
        do throws(SystemError) {
            // Without the mark Excel takes UTF-8 for another encoding.
            let mark: [UInt8] = format == .csv ? [0xEF, 0xBB, 0xBF] : []
            try File.replace(out, bytes: mark + bytes, mode: 0o600)
        } catch {
            throw Complaint("\(error)", exitCode: 73)
        }
    }
}
