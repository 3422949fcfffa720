internal import Talk

/// How much the lines of a state or an answer say at most, by where they lead.
struct Passage {
    /// A way to a state.
    struct Way {
        let state: Int
        /// How much is said before.
        var extent: Extent
    }

    /// A line.
    struct Line {
        let position: SourcePosition
        let extent: Extent
    }

    /// Up to each state that a `->` leads to.
    private(set) var ways: [Way] = []
    /// Up to the end of the lines, or to an end.
    private(set) var rest: Extent?
    /// Up to `-> again`.
    private(set) var again: Extent?
    /// Up to `-> back`.
    private(set) var back: Extent?
    /// All that they can say themselves.
    private(set) var own = Extent()
    /// The line that has the most segments, and of these the most characters.
    private(set) var longest: Line?
    /// The longest value that one of the lines shows.
    private(set) var longestValue: LongestValues.Share?

    init(
        _ body: [Statement], _ target: Target?, in language: String, _ values: LongestValues,
        _ script: Script
    ) {
        var reader = PassageReader(
            language: language, values: values, script: script, passage: Passage())
        var said = Extent()
        if reader.visit(body, &said) {
            if let target { reader.go(target, &said) } else { reader.passage.finish(said) }
        }
        self = reader.passage
    }

    private init() {}

    mutating func lead(to state: Int, _ extent: Extent) {
        own = own.united(extent)
        if let last = ways.last, last.state == state {
            ways[ways.count - 1].extent = last.extent.united(extent)
        } else {
            ways.append(Way(state: state, extent: extent))
        }
    }

    mutating func finish(_ extent: Extent) {
        own = own.united(extent)
        rest.unite(extent)
    }

    mutating func sayAgain(_ extent: Extent) {
        own = own.united(extent)
        again.unite(extent)
    }

    mutating func goBack(_ extent: Extent) {
        own = own.united(extent)
        back.unite(extent)
    }

    mutating func say(
        _ extent: Extent, at position: SourcePosition, showing value: LongestValues.Share?
    ) {
        if let value, value.length > longestValue?.length ?? 0 { longestValue = value }
        if let longest,
            longest.extent.segments > extent.segments
                || longest.extent.segments == extent.segments
                    && longest.extent.characters >= extent.characters
        {
            return
        }
        longest = Line(position: position, extent: extent)
    }
}

/// Follows lines and adds up what they say.
private struct PassageReader: FlowAnalysis {
    let language: String
    let values: LongestValues
    let script: Script
    var passage: Passage

    private static let lineBreak = Extent(typed: 1)

    mutating func say(_ text: Text, _ said: inout Extent) {
        for line in text.lines(in: language) {
            let extent = values.extent(of: line.template)
            passage.say(
                extent, at: line.position, showing: values.longestShare(of: line.template))
            said = said.joined(extent).joined(Self.lineBreak)
        }
    }

    mutating func go(_ target: Target, _ said: inout Extent) {
        switch target.place {
        case .end: passage.finish(said)
        case .again: passage.sayAgain(said)
        case .back: passage.goBack(said)
        case .state, .start:
            if let state = script.index(for: target) { passage.lead(to: state, said) }
        }
    }

    func join(_ other: Extent, into said: inout Extent) { said = said.united(other) }

    func assume(_ assumption: Assumption, _ said: inout Extent) {}
    func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ said: inout Extent
    ) {}
    func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ said: inout Extent
    ) {}
    func forget(_ names: [Name], _ said: inout Extent) {}
    func save(_ names: [Name], _ said: inout Extent) {}
    func tell(_ name: Name, _ template: Template, _ said: inout Extent) {}
}
