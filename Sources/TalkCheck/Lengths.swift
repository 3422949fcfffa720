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
    private struct Reach {
        /// Where the turn ends otherwise; nil where it never does.
        var rest: Extent?
        /// Where it ends with `-> again`, before the texts that are said again.
        var again: Extent?

        /// Takes in a way to another state.
        mutating func unite(_ extent: Extent, _ other: Reach) {
            rest.unite(other.rest.map(extent.joined))
            again.unite(other.again.map(extent.joined))
        }
    }

    /// How much can be said from everywhere on, all moves left.
    private struct Reaches {
        /// From each state.
        var states: [Reach]
        /// From a state that one goes back to.
        var back = Extent()
    }

    /// What the answers of one language are held against.
    private struct Standard {
        let measure: Measure
        let language: String
        let reaches: Reaches
    }

    let script: Script
    private let flow: Flow
    private let values: LongestValues
    /// What a reply of too many characters is.
    private let code: Diagnostic.Code
    /// What was found; a reply that is too long is found once at a place.
    private(set) var findings: DiagnosticList
    /// The states' passages in the language that is looked at.
    private var states: [Passage] = []
    /// How many steps are still made: a script that declares hundreds of languages and has
    /// thousands of states makes millions of them.
    private var budget = 40_000_000

    /// Makes the check.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - flow: The ways between its states.
    ///   - values: How long its values can be.
    ///   - code: What a reply of too many characters is.
    ///   - findings: What was found before.
    init(
        _ script: Script, _ flow: Flow, _ values: LongestValues, as code: Diagnostic.Code,
        after findings: DiagnosticList
    ) {
        self.script = script
        self.flow = flow
        self.values = values
        self.code = code
        self.findings = findings
    }

    /// Finds replies that are too long, or have too many segments.
    ///
    /// - Parameter measures: What is looked at.
    mutating func check(_ measures: [Measure]) {
        for language in languages where budget > 0 {
            states = []
            for state in script.states { states.append(passage(state.body, nil, language)) }
            let longAlone = measures.map { measure in states.map { exceeds($0.own, measure) } }
            for (measure, isLong) in zip(measures, longAlone) {
                findStates(longAlone: isLong, measure)
            }
            var known = (isLong: longAlone[0], reaches: reaches(longAlone[0]))
            for (measure, isLong) in zip(measures, longAlone) {
                if isLong != known.isLong { known = (isLong, reaches(isLong)) }
                findTurns(
                    Standard(measure: measure, language: language, reaches: known.reaches))
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

    /// How much can be said; what is too long by itself is counted as nothing, since it is found
    /// itself.
    private func reaches(_ isLong: [Bool]) -> Reaches {
        // Without a move left a turn stops where it is.
        var known = Reaches(states: states.map { _ in Reach(rest: Extent()) })
        for _ in 0..<ScriptDialogue.moveLimit {
            var next = Reaches(
                states: states.indices.map { reach(from: $0, isLong[$0], known) })
            for index in states.indices where flow.canWait(index) {
                guard let rest = next.states[index].rest else { continue }
                next.back = next.back.united(rest)
            }
            known = next
        }
        return known
    }

    private func reach(from index: Int, _ isLong: Bool, _ known: Reaches) -> Reach {
        let passage = states[index]
        var reach = Reach()
        if let rest = passage.rest { reach.rest = isLong ? Extent() : rest }
        if let again = passage.again { reach.again = isLong ? Extent() : again }
        if let extent = passage.back {
            let said = isLong ? Extent() : extent
            reach.rest.unite(said.joined(known.back))
            // With nothing to go back to, it is `again`.
            reach.again.unite(said)
        }
        for way in passage.ways {
            reach.unite(isLong ? Extent() : way.extent, known.states[way.state])
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

    /// States that are too long by themselves.
    private mutating func findStates(longAlone isLong: [Bool], _ measure: Measure) {
        for index in states.indices where isLong[index] {
            hold(states[index], at: script.states[index].position, measure)
        }
    }

    /// The turn that enters a state when nothing waits.
    private mutating func holdEntry(_ state: Int, _ standard: Standard) {
        var first = standard.reaches.states[state].rest
        first.unite(standard.reaches.states[state].again)
        let value = longestValue(of: first, standard, nil, from: [state])
        hold(first, at: script.states[state].position, standard.measure, showing: value)
    }

    /// Turns that are too long: the first ones, and those that begin with an answer or a limit.
    private mutating func findTurns(_ standard: Standard) {
        let begun = script.beginnings.compactMap { script.index(named: $0.state.text) }
        for state in [script.startIndex].compactMap(\.self) + begun { holdEntry(state, standard) }
        var longestAgain = Extent()
        for (index, state) in script.states.enumerated() where !state.answers.isEmpty {
            let own = states[index].own
            let again = exceeds(own, standard.measure) ? Extent() : own
            longestAgain = longestAgain.united(again)
            for answer in state.answers { hold(answer, again: again, standard) }
            if let limit = state.tries { hold(limit, again: again, standard) }
        }
        for answer in script.anytime { hold(answer, again: longestAgain, standard) }
        if let limit = script.settings.tries { hold(limit, again: longestAgain, standard) }
    }

    private mutating func hold(
        _ limit: TriesLimit, again: Extent, _ standard: Standard
    ) {
        guard let state = script.index(for: limit.target) else { return }
        let next = standard.reaches.states[state]
        var reply = next.rest
        reply.unite(next.again.map { $0.joined(again) })
        let value = longestValue(of: reply, standard, nil, from: [state])
        hold(reply, at: limit.position, standard.measure, showing: value)
    }

    private mutating func hold(_ answer: Answer, again: Extent, _ standard: Standard) {
        let passage = passage(answer.body, answer.target, standard.language)
        if exceeds(passage.own, standard.measure) {
            return hold(passage, at: answer.position, standard.measure)
        }
        var reply = passage.rest ?? Extent()
        if let extent = passage.again { reply = reply.united(extent.joined(again)) }
        // Where a state that one goes back to is too long, the way there is found itself.
        if let extent = passage.back, !exceeds(standard.reaches.back, standard.measure) {
            reply = reply.united(extent.joined(standard.reaches.back))
        }
        for way in passage.ways {
            let next = standard.reaches.states[way.state]
            if let rest = next.rest { reply = reply.united(way.extent.joined(rest)) }
            if let toAgain = next.again {
                reply = reply.united(way.extent.joined(toAgain).joined(again))
            }
        }
        let value = longestValue(
            of: reply, standard, passage.longestValue, from: passage.ways.map(\.state))
        hold(reply, at: answer.position, standard.measure, showing: value)
    }

    /// Lines that are too long by themselves are found at the longest of them.
    private mutating func hold(_ passage: Passage, at position: SourcePosition, _ measure: Measure)
    {
        hold(
            passage.own, at: passage.longest?.position ?? position, measure,
            showing: passage.longestValue)
    }

    /// The longest value that a turn shows from some states on; nil where the reply is short enough.
    private func longestValue(
        of reply: Extent?, _ standard: Standard, _ own: LongestValues.Share?, from starts: [Int]
    ) -> LongestValues.Share? {
        guard let reply, exceeds(reply, standard.measure) else { return nil }
        var isSeen = [Bool](repeating: false, count: states.count)
        var stack = starts
        var longest = own
        while let state = stack.popLast() {
            guard !isSeen[state] else { continue }
            isSeen[state] = true
            if let value = states[state].longestValue, value.length > longest?.length ?? 0 {
                longest = value
            }
            stack += states[state].ways.map(\.state)
        }
        return longest
    }

    private mutating func hold(
        _ extent: Extent?, at position: SourcePosition, _ measure: Measure,
        showing value: LongestValues.Share?
    ) {
        guard let extent, exceeds(extent, measure), !findings.hasTooLong(at: position) else {
            return
        }
        let reply = extent.withoutLineBreak
        let reason = value.flatMap {
            $0.length >= Self.worthNaming ? values.reason(for: $0.name) : nil
        }
        switch measure {
        case .characters:
            findings.add(code, at: position, Self.characters(reply.characters, code, reason))
        case .segments:
            findings.add(
                .manySegments, at: position,
                Self.segments(reply, script.settings.segments, reason))
        }
    }

    /// How long a value is at least that is named as what makes a reply so long.
    private static let worthNaming = 40

    private static func characters(
        _ count: Int, _ code: Diagnostic.Code, _ reason: String?
    ) -> String {
        let limit = ScriptDialogue.messageLimit.written
        guard code == .mayBeCut else {
            return
                "this reply can have \(count.written) characters, more than the \(limit) that are "
                + "sent; \(reason ?? "shorten it")"
        }
        return
            "this reply can have \(count.written) characters if people write a lot, and is then cut "
            + "to \(limit); \(reason ?? "bound what it shows, like {body|first 1500}")"
    }

    private static func segments(_ reply: Extent, _ limit: Int, _ reason: String?) -> String {
        let encoding: String
        if reply.isWide {
            let characters = reply.forcing.scalars.map { "\"\($0)\"" }.joined(separator: ", ")
            encoding = "\(reply.length) characters in UCS-2, because of \(characters)"
        } else {
            encoding = "\(reply.length) characters in GSM-7"
        }
        return "this reply can have \(reply.segments) segments (\(encoding)), more than \(limit); "
            + "\(reason ?? "shorten it"), or set segments higher"
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
    fileprivate var withoutLineBreak: Extent {
        var result = self
        result.narrow?.septets -= 1
        result.narrow?.units -= 1
        result.units -= 1
        result.wide = wide.map { $0 - 1 }
        return result
    }
}
