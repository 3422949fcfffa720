internal import Flask
internal import Talk
internal import TalkTools

extension ChatScene {
    /// What the page reads.
    ///
    /// - Parameters:
    ///   - pictures: The pictures that the next texts have, by number.
    ///   - price: What one segment costs; nil where nobody asks.
    /// - Returns: The object.
    func json(pictures: [String: String], price: Decimal?) -> JSON {
        .object([
            JSON.clock(moment, isReal: false),
            JSON.Member("phones", .array(phones.map { $0.json(picture: pictures[$0.number]) })),
            JSON.Member("shared", .pairs(shared)),
            JSON.Member("saved", .array(saved.map { [$0.json] } ?? [])),
            JSON.cost(sent: cost.sent, received: cost.received, price: price),
            JSON.Member("canKeep", .bool(canBeKept)),
        ])
    }
}

extension ChatScene.Phone {
    fileprivate func json(picture: String?) -> JSON {
        .object([
            JSON.Member("number", .text(number)), JSON.Member("name", .optional(name)),
            JSON.Member("role", .text(isOnlyTold ? "target" : "sender")),
            JSON.Member("target", .optional(target)), JSON.Member("language", .text(language)),
            JSON.Member("bubbles", .array(bubbles.map(\.json))),
            JSON.Member("at", .optional(state)), JSON.Member("place", .optional(place)),
            JSON.Member(
                "lines",
                lines.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null),
            JSON.Member("last", mark?.json ?? .null),
            JSON.Member("choices", .array(choices.map(JSON.text))),
            JSON.Member("variables", .pairs(variables)),
            JSON.Member(
                "session",
                .object([
                    JSON.Member("length", .integer(length)),
                    JSON.Member("limit", .integer(ChatScene.longestSession)),
                ])),
            JSON.Member(
                "why",
                why.map { why in
                    .object([
                        JSON.Member("title", .text(why.title)),
                        JSON.Member("lines", .array(why.lines.map(JSON.text))),
                    ])
                } ?? .null),
            JSON.Member("picture", .optional(picture)),
            JSON.Member("canSendAgain", .bool(why != nil)),
        ])
    }
}

extension ChatScene.Bubble {
    fileprivate var json: JSON {
        .object([
            JSON.Member("id", .integer(id)), JSON.Member("kind", .text(kind.rawValue)),
            JSON.Member("text", .text(text)), JSON.Member("media", .array(pictures.map(JSON.text))),
            JSON.Member("time", .text(time)), JSON.Member("facts", .optional(facts)),
            JSON.Member("taken", isTaken.map(JSON.bool) ?? .null),
            JSON.Member("label", .optional(label)), JSON.Member("status", .null),
            JSON.Member("raw", .null),
        ])
    }
}

extension ChatScene.Mark {
    fileprivate var json: JSON {
        .object([
            JSON.Member("line", .integer(line)), JSON.Member("text", .text(text)),
            JSON.Member("edges", .array(edges.map(JSON.integer))),
        ])
    }
}

extension ChatScene.Table {
    fileprivate var json: JSON {
        .object([
            JSON.Member("file", .text(file ?? "the store")),
            JSON.Member("columns", .array(columns.map(JSON.text))),
            JSON.Member("rows", .array(rows.map { .array($0.map(JSON.text)) })),
        ])
    }
}

extension JSON {
    fileprivate static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }

    fileprivate static func pairs(_ pairs: [(name: String, value: String)]) -> JSON {
        .array(pairs.map { .array([.text($0.name), .text($0.value)]) })
    }
}
