import Flask
import Page
import Talk

extension URLPage {
    /// What the page reads.
    ///
    /// - Parameter now: The time in Unix seconds.
    /// - Returns: The object.
    func json(now: Int) -> JSON {
        .object([
            JSON.clock(zone.local(at: now), isReal: true),
            JSON.Member("phones", .array(screens.all.map(\.json))),
            JSON.Member("shared", .array([])), JSON.Member("saved", .array([])),
            JSON.cost(sent: cost.sent, received: cost.received, price: price),
            JSON.Member("canKeep", .bool(false)),
        ])
    }

    /// When a bubble came, like `Sun 29 Nov, 10:00`.
    func time(_ seconds: Int) -> String {
        let moment = zone.local(at: seconds)
        let (_, month, day) = moment.date.components
        return "\(moment.date.weekday.shortName) \(day) "
            + "\(CivilDate.months[month - 1].prefix(3)), \(moment.time)"
    }
}

extension URLPage.Screen {
    /// A phone of which nothing is known but what came.
    fileprivate var json: JSON {
        .object([
            JSON.Member("number", .text(number)), JSON.Member("name", .null),
            JSON.Member("role", .text(isOnlyTold ? "target" : "sender")),
            JSON.Member("target", .null), JSON.Member("language", .null),
            JSON.Member("bubbles", .array(bubbles.map(\.json))), JSON.Member("at", .null),
            JSON.Member("place", .null), JSON.Member("lines", .null), JSON.Member("last", .null),
            JSON.Member("choices", .array(bubbles.isEmpty && !isOnlyTold ? [.text("hello")] : [])),
            JSON.Member("variables", .array([])), JSON.Member("session", .null),
            JSON.Member("why", .null), JSON.Member("picture", picture.map(JSON.text) ?? .null),
            JSON.Member("canSendAgain", .bool(canSendAgain)),
        ])
    }
}

extension URLPage.Bubble {
    fileprivate var json: JSON {
        .object([
            JSON.Member("id", .integer(id)), JSON.Member("kind", .text(kind.rawValue)),
            JSON.Member("text", .text(text)), JSON.Member("media", .array(pictures.map(JSON.text))),
            JSON.Member("time", .text(time)), JSON.Member("facts", facts.map(JSON.text) ?? .null),
            JSON.Member("taken", .null), JSON.Member("label", label.map(JSON.text) ?? .null),
            JSON.Member("status", status.map(JSON.integer) ?? .null),
            JSON.Member("raw", raw.map(JSON.text) ?? .null),
        ])
    }
}
