internal import Talk

/// How much the lines of a state or an answer say at most, by where they lead.
struct Passage {
    /// Up to each state that a `->` leads to.
    private(set) var ways: [(state: Int, extent: Extent)] = []
    /// Up to the end of the lines, or to an end.
    private(set) var rest: Extent?
    /// Up to `-> again`.
    private(set) var again: Extent?
    /// Up to `-> back`.
    private(set) var back: Extent?
    /// All that they can say themselves.
    private(set) var own = Extent()
    /// The longest line by characters, and how long it is.
    private(set) var longest: (position: SourcePosition, extent: Extent)?

    init(
        _ body: [Statement], _ target: Target?, in language: String, _ values: LongestValues,
        _ script: Script
    ) {
        var reader = PassageReader(
            language: language, values: values, script: script, passage: Passage())
        if let end = reader.walk(body, Extent()) {
            if let target { reader.go(target, end) } else { reader.passage.finish(end) }
        }
        self = reader.passage
    }

    private init() {}

    mutating func lead(to state: Int, _ extent: Extent) {
        own = own.united(extent)
        if let last = ways.last, last.state == state {
            ways[ways.count - 1].extent = last.extent.united(extent)
        } else {
            ways.append((state, extent))
        }
    }

    mutating func finish(_ extent: Extent) {
        own = own.united(extent)
        rest = rest?.united(extent) ?? extent
    }

    mutating func sayAgain(_ extent: Extent) {
        own = own.united(extent)
        again = again?.united(extent) ?? extent
    }

    mutating func goBack(_ extent: Extent) {
        own = own.united(extent)
        back = back?.united(extent) ?? extent
    }

    mutating func say(_ extent: Extent, at position: SourcePosition) {
        if let longest,
            longest.extent.segments > extent.segments
                || longest.extent.segments == extent.segments
                    && longest.extent.characters >= extent.characters
        {
            return
        }
        longest = (position, extent)
    }
}

/// Goes through lines and adds up what they say.
private struct PassageReader {
    let language: String
    let values: LongestValues
    let script: Script
    var passage: Passage

    private static let lineBreak = Extent(typed: 1)

    mutating func walk(_ body: [Statement], _ start: Extent) -> Extent? {
        var said = start
        for statement in body {
            switch statement.action {
            case .say(let text):
                for line in text.lines(in: language) {
                    let extent = values.extent(of: line.template)
                    passage.say(extent, at: line.position)
                    said = said.joined(extent).joined(Self.lineBreak)
                }
            case .go(let target):
                go(target, said)
                return nil
            case .choose(let choice):
                guard let rest = walk(choice, said) else { return nil }
                said = rest
            default: break
            }
        }
        return said
    }

    private mutating func walk(_ choice: Choice, _ start: Extent) -> Extent? {
        var someHeld: Extent?
        for branch in choice.branches {
            let before = someHeld?.united(start) ?? start
            guard let rest = walk(branch.body, before) else { continue }
            someHeld = someHeld?.united(rest) ?? rest
        }
        guard let otherwise = choice.otherwise else { return someHeld?.united(start) ?? start }
        guard let rest = walk(otherwise, start) else { return someHeld }
        return someHeld?.united(rest) ?? rest
    }

    mutating func go(_ target: Target, _ said: Extent) {
        switch target.place {
        case .end: passage.finish(said)
        case .again: passage.sayAgain(said)
        case .back: passage.goBack(said)
        case .state, .start:
            if let state = script.index(for: target) { passage.lead(to: state, said) }
        }
    }
}
