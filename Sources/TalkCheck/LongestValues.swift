internal import Conversation
internal import Talk

/// How long the values of variables can be.
struct LongestValues {
    private let script: Script
    private let broken: BrokenParts
    /// Whether free texts have a length: `{body}`, and what is asked for as `text`.
    private let countsFreeTexts: Bool
    private var values: [String: Extent] = [:]
    /// Where the longest value of each variable comes from that the script fills.
    private var sources: [String: Source] = [:]
    /// Where the longest value of a column or a constant stands, in words.
    private var places: [String: (length: Int, text: String)] = [:]

    /// Where a long value comes from.
    private struct Source {
        let length: Int
        let position: SourcePosition
        /// Whether it is set and not asked for.
        let isSet: Bool
    }

    /// The part of a text that a value takes.
    struct Share {
        /// The variable.
        let name: String
        /// Its characters, filters applied.
        let length: Int
    }

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
        self.broken = broken
        self.countsFreeTexts = countsFreeTexts
        addConstants()
        addPeople()
        addLists()
        for answers in script.sections {
            // A kind that is not understood has no length.
            for answer in answers where !broken.contains(line: answer.position.line) {
                for capture in answer.list.captures { add(capture) }
            }
        }
        addBeginnings()
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

    /// The value that takes most of a text; nil where it shows none.
    func longestShare(of template: Template) -> Share? {
        var longest: Share?
        for place in template.places {
            var value = self[place.name.text]
            for filter in place.filters { value = Self.apply(filter, to: value) }
            if value.units > longest?.length ?? 0 {
                longest = Share(name: place.name.text, length: value.units)
            }
        }
        return longest
    }

    /// Why a value is so long, and what to write.
    ///
    /// - Parameter name: The variable.
    /// - Returns: Like `the set of line 29 can make {x} as long as 4,007 characters`.
    func reason(for name: String) -> String {
        let length = self[name].units.written
        let cut = "write {\(name)|first 40}"
        if let source = sources[name] {
            if name == "caller" {
                return "a name of \(length) characters may be given in line "
                    + "\(source.position.line); \(cut)"
            }
            return source.isSet
                ? "the set of line \(source.position.line) can make {\(name)} as long as \(length) "
                    + "characters; \(cut)"
                : "{\(name)}, asked for in line \(source.position.line), can have \(length) "
                    + "characters; ask for less, or \(cut)"
        }
        if let place = places[name] {
            return "\(place.text) has \(length) characters; shorten it, or \(cut)"
        }
        return name == "body"
            ? "{body} can have \(length) characters; write {body|first 100}"
            : "{\(name)} can have \(length) characters; \(cut)"
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

    private mutating func fill(
        _ name: String, _ extent: Extent, _ position: SourcePosition, isSet: Bool = true
    ) {
        // What all share is in no cookie, and is cut to its own length.
        guard script.shared[name] == nil else {
            return widen(name, extent.first(SharedValues.longest))
        }
        widen(name, extent)
        let length = max(0, extent.units)
        if let source = sources[name], source.length >= length { return }
        sources[name] = Source(length: length, position: position, isSet: isSet)
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
        for value in script.values.values {
            widen(
                value.name.text, Extent(value.text.utf8),
                "{\(value.name.text)} of line \(value.name.position.line)")
        }
    }

    private mutating func addPeople() {
        for row in script.people.rows {
            widen(script.people.person(row), "of people, line \(row.position.line),")
        }
        let file = script.settings.peopleFile?.text ?? ""
        for (_, person, line) in script.peopleFile?.people ?? [] {
            widen(person, "of \(file), line \(line),")
        }
    }

    /// Adds what conversations are begun with.
    private mutating func addBeginnings() {
        for beginning in script.beginnings {
            let name = countsFreeTexts ? Beginning.longestName : 0
            fill("caller", Extent(typed: name), beginning.state.position, isSet: false)
            fill("language", Extent(typed: 2), beginning.state.position, isSet: false)
            guard !broken.contains(line: beginning.state.position.line) else { continue }
            for column in beginning.columns { add(column) }
        }
    }

    /// Adds the columns of lists, by the variables whose rows they are.
    private mutating func addLists() {
        for (variable, list) in script.references.listed {
            guard let table = script.table(named: list.text) else { continue }
            let file = script.settings.lists.first { $0.name.text == list.text }?.path.text
            let place = "of \(file ?? list.text)"
            for row in table.rows {
                for (column, cell) in zip(table.columns, row.cells) {
                    guard let column, !cell.isEmpty else { continue }
                    let name = "\(variable).\(column)"
                    widen(name, Extent(cell.utf8), "{\(name)} \(place), line \(row.line),")
                }
            }
        }
    }

    /// The longest key of a list.
    private func longestKey(of list: Name) -> Extent {
        var longest = Extent()
        for row in script.table(named: list.text)?.rows ?? [] {
            longest = longest.united(Extent(row.key.utf8))
        }
        return longest
    }

    private mutating func widen(_ person: Person, _ place: String) {
        for column in person.columns {
            widen(column.name, Extent(column.value.utf8), "{\(column.name)} \(place)")
        }
    }

    private mutating func widen(_ name: String, _ extent: Extent, _ place: String) {
        widen(name, extent)
        if extent.units > places[name]?.length ?? 0 { places[name] = (extent.units, place) }
    }

    private mutating func add(_ capture: AnswerList.Capture) {
        if let list = capture.kind.rowsOf {
            let key = longestKey(of: list)
            return fill(capture.name, key, capture.position, isSet: false)
        }
        guard let choices = capture.kind.choices else {
            let isLeftOut = !countsFreeTexts && capture.kind.isFreeText
            let length = isLeftOut ? 0 : capture.kind.longestValue
            return fill(capture.name, Extent(typed: length), capture.position, isSet: false)
        }
        var longest = Extent()
        var all = Extent("".utf8)
        for word in choices.words where word.isValue {
            let value = Extent(script.source[word.value])
            longest = longest.united(value)
            all = all.units == 0 ? value : all.joined(Extent(", ".utf8)).joined(value)
        }
        if capture.kind.takesSeveral { longest = longest.united(all).united(Extent("none".utf8)) }
        fill(capture.name, longest, capture.position, isSet: false)
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
        var longest: (name: String, source: Source)?
        for (name, source) in sources {
            bytes += source.length + name.utf8.count + 4
            let isLonger =
                longest.map {
                    ($0.source.length, source.position) < (source.length, $0.source.position)
                } ?? true
            if isLonger { longest = (name, source) }
        }
        let length = bytes * 4 / 3
        guard length > ScriptDialogue.sessionLimit, let longest else { return nil }
        return Diagnostic(
            .sessionTooLong, at: longest.source.position,
            "the session can have \(length.written) characters, more than the "
                + "\(ScriptDialogue.sessionLimit.written) that it is cut to; most of it is this: "
                + reason(for: longest.name))
    }
}

extension Int {
    /// The number with commas between thousands: `4,007`.
    var written: String {
        let digits = Array(String(magnitude))
        var text = self < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
