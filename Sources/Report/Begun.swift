internal import Parley
internal import Store

/// Texts with which conversations were begun from here, and what became of them.
struct Begun: Sendable, Equatable {
    /// How many Twilio has taken.
    let sent: Int
    /// How many are known to have arrived.
    let delivered: Int
    /// Those that have not, by what Twilio says, most frequent first.
    let notDelivered: [Report.Bar]
    /// The same reasons in words, in that order; without those of which nothing more is known.
    let reasons: [String]
    /// Of how many it is not known whether Twilio has them.
    let unknown: Int
    /// How many were answered within a day.
    let answered: Int

    /// How long an answer counts, in seconds.
    private static let day = 86_400

    /// Counts lines; nil where there are none.
    ///
    /// - Parameter lines: The lines.
    init?(_ lines: [SentLine]) {
        guard !lines.isEmpty else { return nil }
        let lost = lines.filter { $0.status == .undelivered || $0.status == .failed }
        unknown = lines.count { $0.status == .unknown || $0.status == .sending }
        // What was refused when it was sent has no id of a message.
        sent = lines.count - unknown - lost.count { $0.sid.isEmpty }
        delivered = lines.count { $0.status == .delivered || $0.status == .read }
        answered = lines.count { $0.answered > 0 && $0.answered - $0.time <= Self.day }
        let codes = Dictionary(grouping: lost, by: \.code).map { ($0, $1.count) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        notDelivered = codes.map { code, count in
            Report.Bar(label: code.isEmpty ? "no reason" : "Twilio \(code)", count: count)
        }
        reasons = codes.map { DeliveryFailure.reason($0.0) }.filter { $0.hasSuffix(")") }
    }

    /// The figures by their names.
    var figures: [(name: String, count: Int)] {
        [
            ("sent", sent), ("delivered", delivered),
            ("not_delivered", notDelivered.reduce(0) { $0 + $1.count }), ("unknown", unknown),
            ("answered_within_a_day", answered),
        ]
    }

    /// What a person reads of it.
    var text: String {
        var parts = [
            "\(Markup.grouped(sent)) sent", "\(Markup.grouped(delivered)) known to have arrived",
            "\(Markup.grouped(answered)) answered within a day "
                + "(\(Report.percent(answered, of: sent)))",
        ]
        let lost = notDelivered.reduce(0) { $0 + $1.count }
        if lost > 0 { parts.append("\(Markup.grouped(lost)) not delivered") }
        if unknown > 0 {
            parts.append("\(Markup.grouped(unknown)) unknown: Twilio may have them or not")
        }
        return parts.joined(separator: " · ")
    }
}
