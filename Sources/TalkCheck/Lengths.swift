internal import Talk

/// Replies whose fixed text can be too long to be sent (T116), that are cut where people write much
/// (T216), or that have more segments than wanted (T205).
///
/// A reply is all that is said in one turn. How long it can be is reckoned state by state and
/// move by move, so that no way through the script is gone by itself.
struct Lengths {
    /// What a reply must not exceed.
    enum Measure {
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
    /// What a reply of too many characters is.
    private var code = Diagnostic.Code.replyTooLong

    init(_ script: Script, _ flow: Flow, _ values: LongestValues) {
        self.script = script
        self.flow = flow
        self.values = values
    }

    /// Finds replies that are too long, or have too many segments.
    ///
    /// - Parameters:
    ///   - measures: What is looked at.
    ///   - code: What a reply of too many characters is.
    ///   - findings: Where findings are added; a reply that is too long is found once at a place.
    mutating func check(
        _ measures: [Measure], as code: Diagnostic.Code, _ findings: inout DiagnosticList
    ) {
        self.code = code
        for language in languages where budget > 0 {
            states = []
            for state in script.states { states.append(passage(state.body, nil, language)) }
            let longAlone = measures.map { measure in states.map { exceeds($0.own, measure) } }
            for (measure, isLong) in zip(measures, longAlone) {
                report(longAlone: isLong, measure, &findings)
            }
            var reached = (isLong: longAlone[0], reach: reach(longAlone[0]))
            for (measure, isLong) in zip(measures, longAlone) {
                if isLong != reached.isLong { reached = (isLong, reach(isLong)) }
                report(reached.reach, measure, language, &findings)
            }
        }
    }

    /// The default language, and those in which a text is written.
    private var languages: [String] {
        guard script.settings.languages.count > 1 else { return [script.settings.defaultLanguage] }
        var written: Set<String> = [script.settings.defaultLanguage]
        for body in script.bodies {
            for line in body.texts.flatMap(\.lines) {
                if let language = line.language { written.insert(language) }
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
        for _ in 0..<ScriptDialogue.moveLimit {
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
        case .characters: reply.characters > ScriptDialogue.messageLimit
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
            guard !findings.hasTooLong(at: position) else { return }
            findings.add(code, at: position, Self.characters(reply.characters, code))
        case .segments:
            guard !findings.hasTooLong(at: position) else { return }
            findings.add(
                .manySegments, at: position, Self.segments(reply, script.settings.segments))
        }
    }

    private static func characters(_ count: Int, _ code: Diagnostic.Code) -> String {
        let limit = ScriptDialogue.messageLimit
        guard code == .mayBeCut else {
            return "this reply can have \(count) characters, more than the \(limit) that are sent; "
                + "shorten it, or bound what it shows, like {body|first 1500}"
        }
        return "this reply can have \(count) characters where people write much, and is cut to "
            + "\(limit); bound what it shows, like {body|first 1500}"
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

extension DiagnosticList {
    /// Whether a reply is too long at a place.
    fileprivate func hasTooLong(at position: SourcePosition) -> Bool {
        has(.replyTooLong, at: position) || has(.mayBeCut, at: position)
    }
}

extension Extent {
    /// The length without the line break behind the last line.
    fileprivate var withoutLineBreak: Extent { joined(Extent(typed: -1)) }
}
