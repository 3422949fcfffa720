internal import Talk

/// How long replies can be at most, free texts left aside, reckoned quickly and too high.
///
/// A CGI call has no time to prove anything. Where this is short enough, no reply is too long;
/// where it is not, `Lengths` says which ones are. It counts bytes, of which a text has at least as
/// many as characters, and takes the longest of all values for each.
struct ReplyBound {
    private let script: Script
    /// The longest value that people choose or type, or that is written in the script.
    private var given = 24
    /// Variables that the script sets, and how long it makes them.
    private var settings: [(name: String, length: Int)] = []
    private var isEndless = false

    /// How often values are handed on from one `set` to another before they count as endless.
    private static let rounds = 4
    /// Longer than any reply; a sum of many of them is still a number.
    private static let limit = 1 << 30

    init(_ script: Script) {
        self.script = script
        given = max(given, script.settings.stranger.utf8.count)
        for value in script.values.values { given = max(given, value.text.utf8.count) }
        for row in script.people.rows { given = max(given, row.fields.count) }
        given = max(given, script.peopleFile?.longestField ?? 0)
        given = max(given, script.references.longestCapture)
        if script.references.setsVariables { takeSettings() }
    }

    /// Whether some reply may have more characters.
    func exceeds(_ limit: Int) -> Bool {
        guard !isEndless else { return true }
        var own: [Int] = []
        var answer = longestAnswer(of: script.anytime)
        for index in script.states.indices {
            own.append(length(of: script.states[index].body))
            answer = max(answer, longestAnswer(of: script.states[index].answers))
        }
        let known = longestWays(own)
        let farthest = known.max() ?? 0
        // Behind `again` it is what the state says that waited, and behind the last line there is
        // no line break.
        let again = (own.max() ?? 0) - 1
        if answer + farthest + again <= limit { return false }
        let longest = max(farthest, longestReply(known, farthest))
        return longest - 1 > limit || longest + again > limit && saysAgain
    }

    /// What the answer says that says most.
    private func longestAnswer(of answers: [Answer]) -> Int {
        var longest = 0
        for index in answers.indices where !answers[index].body.isEmpty {
            longest = max(longest, length(of: answers[index].body))
        }
        return longest
    }

    /// What an answer says, and where it leads.
    private func longestReply(_ known: [Int], _ farthest: Int) -> Int {
        var longest = 0
        for answers in script.sections {
            for index in answers.indices {
                var way = length(of: answers[index].target, known, farthest)
                for target in Self.targets(of: answers[index].body) {
                    way = max(way, length(of: target, known, farthest))
                }
                longest = max(longest, length(of: answers[index].body) + way)
            }
        }
        return longest
    }
}

// No closures, and no copies of answers: what they hold would be counted for each.
extension ReplyBound {
    private mutating func takeSettings() {
        var templates: [(place: Int, template: Template)] = []
        for state in script.states { takeSettings(state.body, &templates) }
        for answers in script.sections {
            for index in answers.indices where !answers[index].body.isEmpty {
                takeSettings(answers[index].body, &templates)
            }
        }
        for _ in 0..<Self.rounds {
            var isSettled = true
            for (place, template) in templates {
                let length = length(of: template)
                guard length > settings[place].length else { continue }
                settings[place].length = length
                isSettled = false
            }
            if isSettled { return }
        }
        isEndless = true
    }

    private mutating func takeSettings(
        _ body: [Statement], _ templates: inout [(place: Int, template: Template)]
    ) {
        for statement in body {
            switch statement.action {
            case .set(let name, let template): templates.append((place(of: name), template))
            case .add(_, let name):
                let place = place(of: name)
                settings[place].length = max(settings[place].length, AnswerKind.Longest.number)
            case .choose(let choice):
                for branch in choice.branches { takeSettings(branch.body, &templates) }
                if let otherwise = choice.otherwise { takeSettings(otherwise, &templates) }
            default: break
            }
        }
    }

    private mutating func place(of name: Name) -> Int {
        if let place = settings.firstIndex(where: { $0.name == name.text }) { return place }
        settings.append((name.text, 0))
        return settings.count - 1
    }

    /// Whether a state is said again somewhere.
    private var saysAgain: Bool {
        if Self.isAgain(script.settings.tries?.target) { return true }
        for state in script.states {
            if Self.isAgain(state.tries?.target) { return true }
            for target in Self.targets(of: state.body) where Self.isAgain(target) { return true }
        }
        for answers in script.sections {
            for index in answers.indices {
                if Self.isAgain(answers[index].target) { return true }
                for target in Self.targets(of: answers[index].body) where Self.isAgain(target) {
                    return true
                }
            }
        }
        return false
    }

    private static func isAgain(_ target: Target?) -> Bool {
        switch target?.place {
        case .again?, .back?: true
        default: false
        }
    }

    /// Where lines lead.
    private static func targets(of body: [Statement]) -> [Target] {
        var targets: [Target] = []
        for statement in body {
            switch statement.action {
            case .go(let target): targets.append(target)
            case .choose(let choice):
                for branch in choice.branches { targets += self.targets(of: branch.body) }
                targets += self.targets(of: choice.otherwise ?? [])
            default: break
            }
        }
        return targets
    }

    /// How much is said from each state on in one turn.
    private func longestWays(_ own: [Int]) -> [Int] {
        var ways: [(from: Int, to: Target)] = []
        for index in script.states.indices {
            for target in Self.targets(of: script.states[index].body) {
                ways.append((index, target))
            }
        }
        var known = own
        for _ in 0..<TurnRun.moveLimit {
            let before = known
            let farthest = before.max() ?? 0
            for way in ways {
                let length = own[way.from] + length(of: way.to, before, farthest)
                known[way.from] = max(known[way.from], length)
            }
            guard known != before else { break }
        }
        return known
    }

    /// How much is said where a target leads.
    private func length(of target: Target?, _ known: [Int], _ farthest: Int) -> Int {
        guard let target else { return 0 }
        return switch target.place {
        case .state, .start: script.index(for: target).map { known[$0] } ?? 0
        case .back: farthest
        case .end, .again: 0
        }
    }

    /// What lines say, their line breaks included, in the language that says most.
    private func length(of body: [Statement]) -> Int {
        var length = 0
        for statement in body {
            switch statement.action {
            case .say(let text):
                var (usual, others) = (0, 0)
                for line in text.lines {
                    let more = self.length(of: line.template) + 1
                    if line.language == nil { usual += more } else { others += more }
                }
                length += max(usual, others)
            case .choose(let choice):
                var branches = 0
                for branch in choice.branches { branches += self.length(of: branch.body) }
                length += max(branches, self.length(of: choice.otherwise ?? []))
            default: break
            }
        }
        return length
    }

    private func length(of template: Template) -> Int {
        var length = 0
        for piece in template.pieces {
            switch piece {
            case .literal(let literal): length += literal.count
            case .place(let place): length += self.length(of: place)
            }
        }
        return min(length, Self.limit)
    }

    private func length(of place: Template.Place) -> Int {
        var length = place.name.text == "body" ? 0 : given
        for setting in settings where setting.name == place.name.text {
            length = max(length, setting.length)
        }
        for filter in place.filters {
            switch filter {
            case .plural(let one, let many): length = max(one.utf8.count, many.utf8.count)
            case .fallback(let text): length = max(length, text.utf8.count)
            case .first(let count): length = min(length, 4 * min(count, Self.limit))
            case .date: length = max(length, 15)
            }
        }
        return length
    }
}
