/// How long replies can be at most, free texts left aside, reckoned quickly and too high.
///
/// A CGI call has no time to prove anything. Where this is short enough, no reply is too long;
/// where it is not, the checker says which ones are. It counts bytes, of which a text has at least as
/// many as characters, and takes the longest of all values for each.
package struct ReplyBound {
    private let script: Script
    /// The longest value that people choose or type, or that is written in the script.
    private var given = 24
    /// Variables that the script sets, and how long it makes them.
    private var settings: [(name: String, length: Int)] = []
    private var isEndless = false
    /// Where the lines lead that were measured last.
    private var targets: [Target] = []
    /// Whether lines that were measured lead back, or to the same state again.
    private var goesBack = false

    /// A move that the lines of a state make.
    private struct Way {
        let from: Int
        let to: Target
    }

    /// How often values are handed on from one `set` to another before they count as endless.
    private static let rounds = 4
    /// Longer than any reply; a sum of many of them is still a number.
    private static let limit = 1 << 30

    /// Reckons how long values can be.
    ///
    /// - Parameter script: The script.
    package init(_ script: Script) {
        self.script = script
        given = max(given, script.settings.stranger.utf8.count)
        for value in script.values.values { given = max(given, value.text.utf8.count) }
        for value in script.shared.values { given = max(given, value.text.utf8.count) }
        for row in script.people.rows { given = max(given, row.fields.count) }
        given = max(given, script.peopleFile?.longestField ?? 0)
        for list in script.readLists { given = max(given, list.table.longestField) }
        for list in script.lists {
            for row in list.rows { given = max(given, row.key.count, row.fields.count) }
        }
        given = max(given, script.references.longestCapture)
        if script.references.setsVariables { takeSettings() }
    }

    /// Whether some reply may have more characters.
    ///
    /// - Parameter limit: The number of characters.
    /// - Returns: False only where no reply has more.
    package mutating func exceeds(_ limit: Int) -> Bool {
        guard !isEndless else { return true }
        var own: [Int] = []
        var ways: [Way] = []
        var answer = longestAnswer(of: script.anytime)
        for index in script.states.indices {
            own.append(length(of: script.states[index].body))
            for target in targets { ways.append(Way(from: index, to: target)) }
            answer = max(answer, longestAnswer(of: script.states[index].answers))
        }
        let known = longest(ways, own)
        let farthest = known.max() ?? 0
        // Behind `again` it is what the state says that waited, and behind the last line there is
        // no line break.
        let again = (own.max() ?? 0) - 1
        if answer + farthest + again <= limit { return false }
        let longest = max(farthest, longestReply(known, farthest))
        return longest - 1 > limit || longest + again > limit && saysAgain
    }

    /// What the answer says that says most.
    private mutating func longestAnswer(of answers: [Answer]) -> Int {
        var longest = 0
        for index in answers.indices where !answers[index].body.isEmpty {
            longest = max(longest, length(of: answers[index].body))
        }
        return longest
    }

    /// What an answer says, and where it leads.
    private mutating func longestReply(_ known: [Int], _ farthest: Int) -> Int {
        var longest = 0
        for answers in script.sections {
            for index in answers.indices {
                let own = length(of: answers[index].body)
                var way = length(of: answers[index].target, known, farthest)
                for target in targets { way = max(way, length(of: target, known, farthest)) }
                longest = max(longest, own + way)
            }
        }
        return longest
    }
}

// No closures, and no copies of answers: what they hold would be counted for each.
extension ReplyBound {
    private mutating func takeSettings() {
        var changes = Changes([])
        for state in script.states { changes.scan(state.body) }
        for answers in script.sections {
            for index in answers.indices where !answers[index].body.isEmpty {
                changes.scan(answers[index].body)
            }
        }
        for addition in changes.additions {
            let place = place(of: addition.name)
            settings[place].length = max(settings[place].length, NumberKind.longest)
        }
        var templates: [(place: Int, template: Template)] = []
        for setting in changes.settings {
            templates.append((place(of: setting.name), setting.template))
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

    private mutating func place(of name: Name) -> Int {
        if let place = settings.firstIndex(where: { $0.name == name.text }) { return place }
        settings.append((name.text, 0))
        return settings.count - 1
    }

    /// Whether a state is said again somewhere.
    private var saysAgain: Bool {
        if goesBack || Self.isAgain(script.settings.tries?.target) { return true }
        for state in script.states where Self.isAgain(state.tries?.target) { return true }
        for answers in script.sections {
            for index in answers.indices where Self.isAgain(answers[index].target) { return true }
        }
        return false
    }

    private static func isAgain(_ target: Target?) -> Bool {
        switch target?.place {
        case .again?, .back?: true
        default: false
        }
    }

    /// How much is said from each state on in one turn.
    private func longest(_ ways: [Way], _ own: [Int]) -> [Int] {
        var known = own
        for _ in 0..<ScriptDialogue.moveLimit {
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
    private mutating func length(of body: [Statement]) -> Int {
        targets.removeAll(keepingCapacity: true)
        return walk(body)
    }

    private mutating func walk(_ body: [Statement]) -> Int {
        var length = 0
        for index in body.indices { _ = visit(body[index], &length) }
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
            case .picture: length = 0
            case .date: length = max(length, 2 * DayNames.longest)
            }
        }
        return length
    }
}

// Also what stands behind a `->`, since it is reckoned too high anyway.
extension ReplyBound: StatementVisitor {
    package mutating func say(_ text: Text, _ length: inout Int) {
        var (usual, others) = (0, 0)
        for line in text.lines {
            let more = self.length(of: line.template) + 1
            if line.language == nil { usual += more } else { others += more }
        }
        length += max(usual, others)
    }

    package mutating func choose(_ choice: Choice, _ length: inout Int) -> Bool {
        var branches = 0
        for branch in choice.branches { branches += walk(branch.body) }
        length += max(branches, walk(choice.otherwise ?? []))
        return true
    }

    package mutating func go(_ target: Target, _ length: inout Int) {
        targets.append(target)
        if Self.isAgain(target) { goesBack = true }
    }

    package func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ length: inout Int
    ) {}
    package func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ length: inout Int
    ) {}
    package func forget(_ names: [Name], _ length: inout Int) {}
    package func save(_ names: [Name], _ length: inout Int) {}
    package func tell(_ name: Name, _ template: Template, _ length: inout Int) {}
}
