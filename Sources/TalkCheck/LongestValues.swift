internal import Conversation
internal import Talk

/// How long the values of variables can be.
struct LongestValues {
    private let script: Script
    /// Whether free texts have a length: `{body}`, and what is asked for as `text`.
    private let countsFreeTexts: Bool
    private var values: [String: Extent] = [:]
    /// Where the longest value of each variable comes from that the script fills.
    private var sources: [String: (length: Int, position: SourcePosition)] = [:]

    /// More characters than any session holds.
    private static let endless = 4000

    /// Reckons the values of a script.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - broken: Its parts that were left out for an error.
    ///   - countsFreeTexts: Whether free texts are as long as they can be, or empty.
    init(_ script: Script, _ broken: BrokenParts, countsFreeTexts: Bool = true) {
        self.script = script
        self.countsFreeTexts = countsFreeTexts
        addConstants()
        addPeople()
        for answers in script.sections {
            // A kind that is not understood has no length.
            for answer in answers where !broken.contains(line: answer.position.line) {
                for capture in answer.list.captures { add(capture) }
            }
        }
        let changes = Changes(script.bodies)
        for addition in changes.additions {
            fill(addition.name.text, Extent(typed: NumberKind.longest), addition.position)
        }
        addSettings(changes.settings)
    }

    /// How long a value can be, filters not applied.
    subscript(name: String) -> Extent { values[name] ?? Extent() }

    /// How long a text with its places filled can be.
    func extent(of template: Template) -> Extent {
        var result = Extent()
        for piece in template.pieces {
            switch piece {
            case .literal(let literal): result = result.joined(Extent(literal))
            case .place(let place):
                var value = self[place.name.text]
                for filter in place.filters { value = Self.apply(filter, to: value) }
                result = result.joined(value)
            }
        }
        return result
    }

    private static func apply(_ filter: Template.Filter, to value: Extent) -> Extent {
        switch filter {
        case .plural(let one, let many): Extent(one.utf8).united(Extent(many.utf8))
        case .fallback(let text): value.united(Extent(text.utf8))
        case .first(let count): value.first(count)
        case .date: Extent(typed: DayNames.longest)
        case .picture: Extent()
        }
    }

    private mutating func widen(_ name: String, _ extent: Extent) {
        values[name] = values[name]?.united(extent) ?? extent
    }

    private mutating func fill(_ name: String, _ extent: Extent, _ position: SourcePosition) {
        // What all share is in no cookie, and is cut to its own length.
        guard script.shared[name] == nil else {
            return widen(name, extent.first(SharedValues.longest))
        }
        widen(name, extent)
        let length = max(0, extent.units)
        if let source = sources[name], source.length >= length { return }
        sources[name] = (length, position)
    }

    private mutating func addConstants() {
        let lengths = [
            "from": 24, "to": 24, "body": countsFreeTexts ? ScriptDialogue.messageLimit : 0,
            "count": 3,
            "tries": 3, "now": 16,
            "today": 10,
            "opens": script.settings.places["closed"] == nil ? 10 : DayNames.longest + 6,
            "language": 2,
            "profile": ScriptDialogue.profileLimit, "location": 49,
            "button": ScriptDialogue.buttonLimit,
        ]
        for (name, length) in lengths { values[name] = Extent(typed: length) }
        widen("caller", Extent(script.settings.stranger.utf8))
        for value in script.shared.values { widen(value.name.text, Extent(value.text.utf8)) }
        for value in script.values.values { widen(value.name.text, Extent(value.text.utf8)) }
    }

    private mutating func addPeople() {
        for row in script.people.rows {
            widen(script.people.person(row))
        }
        for (_, person) in script.peopleFile?.people ?? [] { widen(person) }
    }

    private mutating func widen(_ person: Person) {
        for column in person.columns { widen(column.name, Extent(column.value.utf8)) }
    }

    private mutating func add(_ capture: AnswerList.Capture) {
        guard let choices = capture.kind.choices else {
            let isLeftOut = !countsFreeTexts && capture.kind.isFreeText
            let length = isLeftOut ? 0 : capture.kind.longestValue
            return fill(capture.name, Extent(typed: length), capture.position)
        }
        var longest = Extent()
        var all = Extent("".utf8)
        for word in choices.words where word.isValue {
            let value = Extent(script.source[word.value])
            longest = longest.united(value)
            all = all.units == 0 ? value : all.joined(Extent(", ".utf8)).joined(value)
        }
        if capture.kind.takesSeveral { longest = longest.united(all).united(Extent("none".utf8)) }
        fill(capture.name, longest, capture.position)
    }

    /// Adds what `set` stores: a variable may be set from others, and from itself.
    private mutating func addSettings(_ settings: [Changes.Setting]) {
        var numbers: [String: Int] = [:]
        for setting in settings where numbers[setting.name.text] == nil {
            numbers[setting.name.text] = numbers.count
        }
        var graph = [[Int]](repeating: [], count: numbers.count)
        var own = [[Int]](repeating: [], count: numbers.count)
        for (index, setting) in settings.enumerated() {
            guard let number = numbers[setting.name.text] else { continue }
            own[number].append(index)
            for place in setting.template.places {
                if let other = numbers[place.name.text] { graph[number].append(other) }
            }
        }
        for group in StrongComponents(graph).groups {
            let members = group.flatMap { own[$0] }.map { settings[$0] }
            if group.count > 1 || graph[group[0]].contains(group[0]) { settle(members) }
            for setting in members {
                fill(setting.name.text, extent(of: setting.template), setting.position)
            }
        }
    }

    /// Finds how long variables can be that are set from one another, round a circle.
    ///
    /// Each is as long as it is with the others so long, over and over. Where they still grow when
    /// a value had the time to be handed on to all, they are taken for endless, and then for as
    /// long as they are so: what grows round the circle stays endless, what is cut does not.
    private mutating func settle(_ settings: [Changes.Setting]) {
        var before: [String: Extent] = [:]
        for setting in settings { before[setting.name.text] = self[setting.name.text] }
        if hand(on: settings, before) { return }
        for name in before.keys { values[name] = Extent(typed: Self.endless) }
        _ = hand(on: settings, before)
    }

    /// Hands values on as often as there are variables, or far oftener than anybody writes.
    ///
    /// - Returns: Whether nothing changed any more in the end.
    private mutating func hand(
        on settings: [Changes.Setting], _ before: [String: Extent]
    ) -> Bool {
        var isSettled = false
        for _ in 0...min(before.count, 20) {
            var next = before
            for setting in settings {
                let extent = extent(of: setting.template).first(Self.endless)
                next[setting.name.text] = next[setting.name.text]?.united(extent)
            }
            isSettled = next.allSatisfy { self[$0.key] == $0.value }
            if isSettled { break }
            for (name, extent) in next { values[name] = extent }
        }
        return isSettled
    }

    /// A session that can exceed what a cookie is to hold (T117).
    var tooLongSession: Diagnostic? {
        var bytes = 60
        var longest: (length: Int, position: SourcePosition)?
        for (name, source) in sources {
            bytes += source.length + name.utf8.count + 4
            let isLonger =
                longest.map { ($0.length, source.position) < (source.length, $0.position) } ?? true
            if isLonger { longest = source }
        }
        let length = bytes * 4 / 3
        guard length > ScriptDialogue.sessionLimit, let longest else { return nil }
        return Diagnostic(
            .sessionTooLong, at: longest.position,
            "the session can have \(length) characters, more than the "
                + "\(ScriptDialogue.sessionLimit) that it is cut to; "
                + "this is the longest value, of \(longest.length): set a lower bound, "
                + "or ask for less")
    }
}
