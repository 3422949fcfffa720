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
        let count = "\(plan.rows.count.grouped) \(plan.rows.count == 1 ? "text" : "texts")"
        if let instead = options.instead {
            lines.append("\(count) from \(batch.receiver) to \(instead) alone; nothing is kept")
        } else {
            lines.append("\(count) from \(batch.receiver), batch \"\(batch.key.batch)\"")
        }
        lines += Self.leftOut(plan, isTrial: options.instead != nil)
        lines.append(Self.extent(plan, price: options.price.flatMap { Decimal($0.utf8) }))
        let (callback, note) = Self.reports(options, settings)
        self.callback = callback
        if options.instead == nil { lines += [Self.duration(plan, options, hours), note] }
        self.lines = lines
    }

    private static func leftOut(_ plan: BeginPlan, isTrial: Bool) -> [String] {
        var kinds: [(kind: String, lines: [Int])] = []
        for (label, reason) in plan.leftOut {
            if let index = kinds.firstIndex(where: { $0.kind == reason.kind }) {
                kinds[index].lines.append(label.line)
            } else {
                kinds.append((reason.kind, [label.line]))
            }
        }
        if !plan.badLines.isEmpty { kinds.append(("with a mistake", plan.badLines)) }
        let leftOut = kinds.map { kind, lines in
            "left out: \(lines.count.grouped) \(kind) (\(LineRanges(lines, most: 5).text))"
        }
        guard !plan.later.isEmpty, !isTrial else { return leftOut }
        return leftOut + [
            "later: \(plan.later.count.grouped) beyond --limit "
                + "(\(LineRanges(plan.later, most: 5).text)); the same command goes on with them"
        ]
    }

    private static func extent(_ plan: BeginPlan, price: Decimal?) -> String {
        let segments = plan.rows.reduce(0) { $0 + $1.segments }
        let cost = price?.multiplied(by: Decimal(segments)).map { ", \($0.money) in all" }
        return "\(segments.grouped) \(segments == 1 ? "segment" : "segments")\(cost ?? "")"
    }

    private static func duration(
        _ plan: BeginPlan, _ options: BeginOptions, _ hours: SendingHours?
    ) -> String {
        let seconds = Int((Double(plan.rows.count) / options.rate).rounded(.up))
        let length =
            seconds < 120 ? "\(seconds) s" : "\(((seconds + 59) / 60).grouped) min"
        let whole = Int(exactly: options.rate).map { "\($0)" }
        let window = hours.map { "between \($0) on the script's clock" } ?? "at any hour"
        return "\(length) at \(whole ?? "\(options.rate)") a second, \(window)"
    }

    private static func reports(
        _ options: BeginOptions, _ settings: Settings
    ) -> (CallbackAddress?, String) {
        do throws(CallbackAddress.Lack) {
            let address = try CallbackAddress(
                settings, else: options.callback.flatMap { CallbackAddress($0) })
            return (
                address,
                "Twilio tells \(address.base) what arrives, and parley sent shows it"
            )
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
