import ArgumentParser
import Parley
import Report
import Store
import System
import Talk

/// `parley report`.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Show what came of a conversation: one page of pictures from the store.",
        discussion: """
            A static HTML file that needs no network and no JavaScript: texts and people a day, the \
            way through with where people stopped, answers as bars, what was not understood. \
            Wording and kinds of answers come from the script that PARLEY_SCRIPT serves.
            """)

    @OptionGroup var option: StoreOption
    @Option(help: "The name of one script (default: the one that PARLEY_SCRIPT serves).")
    var script: String?
    @Option(help: "From a day on, like 2026-05-04, on the script's clock.") var since: String?
    @Option(help: "What one segment costs, like 0.0083.") var price: String?
    @Option(help: "A file that is written anew (default: standard output).", completion: .file())
    var out: String?
    @Flag(help: "The same figures as JSON, an object a line.") var json = false
    @Flag(help: "The same figures as CSV.") var csv = false
    @Flag(help: "Leave out what was not understood, verbatim.") var withoutTexts = false

    func validate() throws {
        if let since, CivilDate(since.utf8) == nil {
            throw ValidationError("--since is a day, like 2026-05-04")
        }
        if let price, Decimal(price.utf8).map({ $0 < .zero }) ?? true {
            throw ValidationError("--price is an amount, like 0.0083")
        }
        if json, csv { throw ValidationError("--json and --csv: one of them") }
    }

    func run() throws {
        let served = try ServedScripts.ofProcess()
        let report = try option.using { (access) throws(StoreError) in
            var name = script ?? served.only?.name ?? ""
            if name.isEmpty {
                // Only then: the whole journal is read for it.
                let names = try Recorded.scripts(in: access.store)
                guard names.count == 1 else { return Outcome.unclear(names) }
                name = names[0]
            }
            let found = served.named(name)
            let zone = found?.zone ?? .utc
            let start = since.flatMap { CivilDate($0.utf8) }.map {
                zone.unixTime(of: CivilMoment(date: $0, time: CivilTime(minutesSinceMidnight: 0)))
            }
            let recorded = try Recorded(access.store, script: name, since: start)
            guard recorded.beginning != nil || found != nil else {
                return .unclear(try Recorded.scripts(in: access.store))
            }
            return .made(
                Report(
                    recorded, found?.script, zone, now: SystemClock.unixSeconds(),
                    price: price.flatMap { Decimal($0.utf8) }, hasTexts: !withoutTexts))
        }
        switch report {
        case .made(let report): try write(report)
        case .unclear(let names): throw complaint(names)
        }
    }

    /// What became of it.
    private enum Outcome {
        case made(Report)
        /// It is not clear which script is meant, or it is none of these.
        case unclear([String])
    }

    private func complaint(_ names: [String]) -> Complaint {
        guard !names.isEmpty else {
            return Complaint("the store has no journal yet: nobody has texted", exitCode: 1)
        }
        let list = names.joined(separator: ", ")
        let problem = script.map { "the store has nothing of a script \"\($0)\"" }
        return Complaint(
            "\(problem ?? "the store has several scripts"); say which with --script: \(list)",
            exitCode: 1)
    }

    private func write(_ report: Report) throws {
        let bytes = json ? report.json : csv ? report.csv : Array(report.html.utf8)
        if let note = report.missedNote { complain(note) }
        guard let out else { return try put(bytes) }
        do throws(SystemError) {
            // The mark tells Excel that it is UTF-8. What people texted is nobody else's business.
            let mark: [UInt8] = csv ? [0xEF, 0xBB, 0xBF] : []
            try File.replace(out, bytes: mark + bytes, mode: 0o600)
        } catch {
            throw Complaint("\(error)", exitCode: 73)
        }
    }
}
