package import Flask
package import Talk

extension JSON {
    /// The clock as the page reads it, like `Tue 5 May 2026 10:00`.
    ///
    /// - Parameters:
    ///   - moment: The time of the script's zone.
    ///   - isReal: Whether nobody can set it.
    /// - Returns: The member.
    package static func clock(_ moment: CivilMoment, isReal: Bool) -> JSON.Member {
        let (year, month, day) = moment.date.components
        let text =
            "\(moment.date.weekday.shortName) \(day) \(CivilDate.months[month - 1].prefix(3)) \(year) "
            + "\(moment.time)"
        return JSON.Member(
            "clock",
            .object([
                JSON.Member("text", .text(text)), JSON.Member("value", .text("\(moment)")),
                JSON.Member("isReal", .bool(isReal)),
            ]))
    }

    /// What was sent and received, as the page reads it.
    ///
    /// - Parameters:
    ///   - sent: The segments that were sent.
    ///   - received: The segments that came.
    ///   - price: What one costs; nil where nobody asks.
    /// - Returns: The member.
    package static func cost(sent: Int, received: Int, price: Decimal?) -> JSON.Member {
        let money = price?.multiplied(by: Decimal(sent + received))
        return JSON.Member(
            "cost",
            .object([
                JSON.Member("sent", .integer(sent)), JSON.Member("received", .integer(received)),
                JSON.Member("money", money.map { .text("\($0)") } ?? .null),
            ]))
    }
}
