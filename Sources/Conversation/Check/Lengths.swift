/// Replies that can be too long to be sent (T116), or have more segments than wanted (T205).
///
/// A reply is all that is said in one turn. How long it can be is reckoned state by state and
/// move by move, so that no way through the script is gone by itself.
struct Lengths {
    /// What a reply must not exceed.
    enum Measure: CaseIterable {
        case characters
        case segments
    }

    /// How much can be said from a state on, with so many moves left.
    struct Reach {
        /// Where the turn ends otherwise.
        var rest = Extent(typed: Extent.impossible)
        /// Where it ends with `-> again`, before the texts that are said again.
        var again = Extent(typed: Extent.impossible)

        mutating func unite(_ extent: Extent, _ other: Reach) {
            rest = rest.united(extent.joined(other.rest))
            again = again.united(extent.joined(other.again))
        }
    }

    let script: Script
    private let flow: Flow
    private let values: LongestValues
    /// The states' passages in the language that is looked at.
    private var states: [Passage] = []
    /// How many steps are still made: a script that declares hundreds of languages and has
    /// thousands of states makes millions of them.
    private var budget = 40_000_000

    init(_ script: Script, _ flow: Flow, _ values: LongestValues) {
        self.script = script
        self.flow = flow
        self.values = values
    }

    mutating func check(_ findings: inout DiagnosticList) {
        for language in languages where budget > 0 {
            states = []
            for state in script.states { states.append(passage(state.body, nil, language)) }
            let longAlone = Measure.allCases.map { measure in
                states.map { exceeds($0.own, measure) }
            }
            for (measure, isLong) in zip(Measure.allCases, longAlone) {
                report(longAlone: isLong, measure, &findings)
            }
            let first = reach(longAlone[0])
            let second = longAlone[0] == longAlone[1] ? first : reach(longAlone[1])
            for (measure, reach) in zip(Measure.allCases, [first, second]) {
                report(reach, measure, language, &findings)
            }
        }
    }

    /// The default language, and those in which a text is written.
    private var languages: [String] {
        guard script.settings.languages.count > 1 else { return [script.settings.defaultLanguage] }
        var written: Set<String> = [script.settings.defaultLanguage]
        for body in script.bodies {
            body.visit { statement in
                guard case .say(let text) = statement.action else { return }
                for case let language? in text.lines.map(\.language) { written.insert(language) }
            }
        }
        return script.settings.languages.filter(written.contains)
    }

    private mutating func passage(
        _ body: [Statement], _ target: Target?, _ language: String
    ) -> Passage {
        let passage = Passage(body, target, in: language, values, script)
        budget -= 100 + 20 * passage.ways.count
        return passage
    }

    /// How much can be said from each state on, all moves left; what is too long by itself is
    /// counted as nothing, since it is reported itself.
    private func reach(_ isLong: [Bool]) -> (states: [Reach], back: Extent) {
        var known = [Reach](repeating: Reach(), count: states.count)
        // Without a move left a turn stops where it is.
        for index in known.indices { known[index].rest = Extent() }
        var back = Extent()
        for _ in 0..<TurnRun.moveLimit {
            var next = known
            for index in states.indices {
                next[index] = reach(from: index, isLong[index], known, back)
            }
            known = next
            back = Extent()
            for index in known.indices where flow.canWait(index) {
                back = back.united(known[index].rest)
            }
        }
        return (known, back)
    }

    private func reach(
        from index: Int, _ isLong: Bool, _ known: [Reach], _ back: Extent
    ) -> Reach {
        let passage = states[index]
        var reach = Reach()
        if let rest = passage.rest { reach.rest = isLong ? Extent() : rest }
        if let again = passage.again { reach.again = isLong ? Extent() : again }
        if let extent = passage.back {
            let said = isLong ? Extent() : extent
            reach.rest = reach.rest.united(said.joined(back))
            // With nothing to go back to, it is `again`.
            reach.again = reach.again.united(said)
        }
        for (state, extent) in passage.ways {
            reach.unite(isLong ? Extent() : extent, known[state])
        }
        return reach
    }
}

extension Lengths {
    private func exceeds(_ extent: Extent, _ measure: Measure) -> Bool {
        let reply = extent.withoutLineBreak
        return switch measure {
        case .characters: reply.characters > TurnRun.messageLimit
        case .segments: reply.segments > script.settings.segments
        }
    }

    private func report(
        longAlone isLong: [Bool], _ measure: Measure, _ findings: inout DiagnosticList
    ) {
        for (index, passage) in states.enumerated() where isLong[index] {
            let position = passage.longest?.position ?? script.states[index].position
            report(passage.own, at: position, measure, &findings)
        }
    }

    private mutating func report(
        _ reach: (states: [Reach], back: Extent), _ measure: Measure, _ language: String,
        _ findings: inout DiagnosticList
    ) {
        if let start = script.startIndex {
            let first = reach.states[start].rest.united(reach.states[start].again)
            report(first, at: script.states[start].position, measure, &findings)
        }
        var longestAgain = Extent()
        for (index, state) in script.states.enumerated() where !state.answers.isEmpty {
            let own = states[index].own
            let again = exceeds(own, measure) ? Extent() : own
            longestAgain = longestAgain.united(again)
            for answer in state.answers {
                report(answer, again, reach, measure, language, &findings)
            }
            if let limit = state.tries { report(limit, again, reach, measure, &findings) }
        }
        for answer in script.anytime {
            report(answer, longestAgain, reach, measure, language, &findings)
        }
        if let limit = script.settings.tries {
            report(limit, longestAgain, reach, measure, &findings)
        }
    }

    private func report(
        _ limit: TriesLimit, _ again: Extent, _ reach: (states: [Reach], back: Extent),
        _ measure: Measure, _ findings: inout DiagnosticList
    ) {
        guard let state = script.index(for: limit.target) else { return }
        let reply = reach.states[state].rest.united(reach.states[state].again.joined(again))
        report(reply, at: limit.position, measure, &findings)
    }

    private mutating func report(
        _ answer: Answer, _ again: Extent, _ reach: (states: [Reach], back: Extent),
        _ measure: Measure, _ language: String, _ findings: inout DiagnosticList
    ) {
        let passage = passage(answer.body, answer.target, language)
        if exceeds(passage.own, measure) {
            let position = passage.longest?.position ?? answer.position
            return report(passage.own, at: position, measure, &findings)
        }
        var reply = passage.rest ?? Extent()
        if let extent = passage.again { reply = reply.united(extent.joined(again)) }
        // Where a state that one goes back to is too long, the way there is reported.
        if let extent = passage.back, !exceeds(reach.back, measure) {
            reply = reply.united(extent.joined(reach.back))
        }
        for (state, extent) in passage.ways {
            let next = reach.states[state]
            reply = reply.united(extent.joined(next.rest))
            reply = reply.united(extent.joined(next.again).joined(again))
        }
        report(reply, at: answer.position, measure, &findings)
    }

    private func report(
        _ extent: Extent, at position: SourcePosition, _ measure: Measure,
        _ findings: inout DiagnosticList
    ) {
        guard exceeds(extent, measure) else { return }
        let reply = extent.withoutLineBreak
        switch measure {
        case .characters:
            findings.add(
                .replyTooLong, at: position,
                "this reply can have \(reply.characters) characters, more than the "
                    + "\(TurnRun.messageLimit) that are sent; shorten it, or bound what it "
                    + "shows, like {body|first 1500}")
        case .segments:
            guard !findings.has(.replyTooLong, at: position) else { return }
            findings.add(
                .manySegments, at: position, Self.segments(reply, script.settings.segments))
        }
    }

    private static func segments(_ reply: Extent, _ limit: Int) -> String {
        let encoding: String
        if reply.isWide {
            let characters = reply.forcing.scalars.map { "\"\($0)\"" }.joined(separator: ", ")
            encoding = "\(reply.wide) characters in UCS-2, because of \(characters)"
        } else {
            encoding = "\(reply.septets) characters in GSM-7"
        }
        return "this reply can have \(reply.segments) segments (\(encoding)), more than \(limit); "
            + "shorten it, or set segments higher"
    }
}

extension Extent {
    /// The length without the line break behind the last line.
    fileprivate var withoutLineBreak: Extent { joined(Extent(typed: -1)) }
}
