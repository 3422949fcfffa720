import Conversation
import Parley
import Report
import Store
import Talk

/// What a run is going to do, in words.
struct PlanText {
    /// The lines.
    let lines: [String]
    /// Where Twilio tells what arrived; nil for nowhere.
    let callback: CallbackAddress?

    /// Describes a plan.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - options: What the command line says.
    ///   - batch: The batch.
    ///   - hours: The hours in which texts leave; nil for any.
    ///   - settings: The variables' values.
    init(
        _ plan: BeginPlan, options: BeginOptions, batch: Batch, hours: SendingHours?,
        _ settings: Settings
    ) {
        var lines: [String] = []
        if let first = plan.rows.first {
            lines.append("the text to \(first.pair.sender) (line \(first.line)):")
            lines += first.reply.text.split(
                omittingEmptySubsequences: false, whereSeparator: \.isNewline
            ).map { "> \($0)" }
            lines += first.reply.media.map { "> [picture \($0)]" }
        }
        let target = options.instead.map { ", all of them to \($0)" } ?? ""
        lines.append(
            "\(plan.rows.count.grouped) \(plan.rows.count == 1 ? "text" : "texts") from "
                + "\(batch.receiver)\(target), batch \"\(batch.key.batch)\"")
        lines += Self.leftOut(plan)
        lines.append(Self.extent(plan, price: options.price.flatMap { Decimal($0.utf8) }))
        lines.append(Self.duration(plan, options, hours))
        let (callback, note) = Self.reports(options, settings)
        self.callback = callback
        lines.append(note)
        self.lines = lines
    }

    private static func leftOut(_ plan: BeginPlan) -> [String] {
        var kinds: [(kind: String, lines: [Int])] = []
        for (label, reason) in plan.leftOut {
            if let index = kinds.firstIndex(where: { $0.kind == reason.kind }) {
                kinds[index].lines.append(label.line)
            } else {
                kinds.append((reason.kind, [label.line]))
            }
        }
        if !plan.mistakes.isEmpty { kinds.append(("rows with mistakes", [])) }
        return kinds.map { kind, lines in
            let count = lines.isEmpty ? plan.mistakes.count : lines.count
            let shown = lines.prefix(5).map { "\($0)" }.joined(separator: ", ")
            let more = lines.count > 5 ? ", ..." : ""
            let places = lines.isEmpty ? "" : " (line \(shown)\(more))"
            return "left out: \(count.grouped) \(kind)\(places)"
        }
    }

    private static func extent(_ plan: BeginPlan, price: Decimal?) -> String {
        let segments = plan.rows.reduce(0) { $0 + $1.segments }
        let cost = price?.multiplied(by: Decimal(segments)).map { ", \($0.money) in all" }
        return "\(segments.grouped) segments\(cost ?? "")"
    }

    private static func duration(
        _ plan: BeginPlan, _ options: BeginOptions, _ hours: SendingHours?
    ) -> String {
        let seconds = Int((Double(plan.rows.count) / options.rate).rounded(.up))
        let length = seconds < 120 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
        let window = hours.map { ", \($0) on the script's clock" } ?? ", at any hour"
        return "at most \(options.rate) a second: \(length)\(window)"
    }

    private static func reports(
        _ options: BeginOptions, _ settings: Settings
    ) -> (CallbackAddress?, String) {
        let yes = "Twilio tells what arrives: parley sent shows it"
        if let text = options.callback { return (CallbackAddress(text), yes) }
        do throws(CallbackAddress.Lack) {
            return (try CallbackAddress(settings), yes)
        } catch {
            return (nil, "no delivery reports: \(error)")
        }
    }
}

extension BeginPlan {
    /// Every text, as CSV.
    var csv: [UInt8] {
        let head = ["line", "number", "segments", "text"]
        let lines =
            [head]
            + rows.map { row in
                [
                    "\(row.line)", row.pair.sender, "\(row.segments)",
                    ([row.reply.text] + row.reply.media).joined(separator: "\n"),
                ]
            }
        return Array(
            lines.map { line in
                Array(line.map { SpreadsheetCell($0).bytes }.joined(separator: [UInt8(ascii: ",")]))
                    + [UInt8(ascii: "\n")]
            }.joined())
    }
}
