import TalkSupport
import TestSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// What is believed of a script before anyone texts, held against what turns do then.
///
/// The checker, the graph and the turn each have an idea of their own of what statements do; here
/// scripts at random show whether it is the same one.
@Suite struct AgreementTests {
    @Test(arguments: 0..<12)
    func `what is believed of a random script is what its turns do`(seed: Int) throws {
        var seen = Belief.Seen()
        for number in 0..<40 {
            let random = RandomScript(seed: 1_000 * seed + number)
            let belief = try Belief(random)
            var texter = Texter(random, seed: number)
            for _ in 0..<30 {
                let exchange = try texter.text(belief.dialogue)
                let disagreements = belief.disagreements(with: exchange)
                #expect(
                    disagreements.isEmpty,
                    "\(disagreements) in seed \(seed), \(number):\n\(random.text)")
                guard disagreements.isEmpty else { return }
                belief.note(exchange, &seen)
            }
        }
        // Nothing was proved where nothing happened.
        #expect(seen.moves > 500 && seen.unsetUses > 50 && seen.goodbyes > 50 && seen.circles > 0)
        #expect(seen.beginnings > 20)
    }
}

/// A sender who texts at random: what the script waits for, mostly.
private struct Texter {
    private let words: [String]
    private var generator: SteadyGenerator
    private var session = Session()
    private var now = 1_778_068_800
    private var count = 0

    init(_ script: RandomScript, seed: Int) {
        words = script.words
        generator = SteadyGenerator(state: UInt64(seed))
    }

    /// Texts something, a minute after the last text, or so late that the conversation begins anew.
    mutating func text(_ dialogue: ScriptDialogue) throws -> Exchange {
        if let beginning = dialogue.script.beginnings.first, count % 7 == 3 {
            count += 1
            return try begin(beginning, dialogue)
        }
        count += 1
        now += Int.random(in: 0..<20, using: &generator) == 0 ? 5 * 3_600 : 60
        let body = words[Int.random(in: 0..<words.count, using: &generator)]
        let message = Message(
            from: "+15550009999", to: "+15005550006", body: body, id: "SM\(count)", media: [])
        let (turn, trace) = dialogue.tracedTurn(session, message, now: now)
        let exchange = Exchange(turn: turn, trace: trace)
        // Where a circle was stopped nothing is believed of what comes after it.
        session = exchange.wasStopped ? Session() : turn.session ?? Session()
        return exchange
    }

    /// Is texted first.
    private mutating func begin(
        _ beginning: Beginning, _ dialogue: ScriptDialogue
    ) throws -> Exchange {
        now += 60
        var cells = [("x", "\(count % 9 + 1)"), ("y", count % 2 == 0 ? "a" : "some words")]
        if count % 3 == 0 { cells.append(("name", "Ana")) }
        let values = try dialogue.values(
            of: cells.map { ($0.0, $0.1) }, for: beginning, now: now)
        let (turn, trace) = dialogue.tracedBegin(
            beginning, with: values, session: session, pair: ("+15550009999", "+15005550006"),
            now: now)
        let exchange = Exchange(turn: turn, trace: trace, begun: beginning.state.text)
        session = exchange.wasStopped ? Session() : turn.session ?? Session()
        return exchange
    }
}

/// A turn, and the way it went.
private struct Exchange {
    let turn: Turn
    let trace: Trace
    /// The state that was begun; nil where somebody texted.
    var begun: String?

    var reply: String { turn.replies.first?.text ?? "" }
    var wasStopped: Bool { turn.notes.contains { $0.hasSuffix("states and was stopped") } }
    var entered: [String] {
        trace.events.compactMap { event in
            if case .entered(let state, _) = event { return state }
            return nil
        }
    }
}

/// What the checker and the graph say of a script.
private struct Belief {
    /// How much happened that could have shown a disagreement.
    struct Seen {
        var moves = 0
        var unsetUses = 0
        var goodbyes = 0
        var circles = 0
        var beginnings = 0
    }

    let dialogue: ScriptDialogue
    private let script: Script
    private let uses: [RandomScript.Use]
    private let chart: FlowChart
    /// States that nothing leads to.
    private let unreached: Set<String>
    /// Whether something may be done before anybody answers.
    private let doesAtOnce: Bool
    /// Whether what begins says nothing.
    private let saysNothing: Bool
    /// States from which every way goes round in a circle.
    private let circles: Set<String>
    /// Where a variable may be unset: the line, and its name.
    private let maybeUnset: Set<String>
    /// The most segments of a reply.
    private let segments: Int
    /// The most characters of a reply.
    private let characters: Int

    init(_ random: RandomScript) throws {
        script = Script(parsing: Array(random.text.utf8), name: "random")
        try #require(script.diagnostics.isEmpty, "\(script.diagnostics)\n\(random.text)")
        dialogue = ScriptDialogue(script)
        // Of what is kept nothing is said.
        let kept = script.settings.keep.map(\.text)
        uses = random.uses.filter { !kept.contains($0.name) }
        chart = FlowChart(script)
        let findings = script.check()
        unreached = Self.states(.unreached, findings, script)
        circles = Self.states(.endlessCircle, findings, script)
        doesAtOnce = findings.contains { $0.code == .doneBeforeAnswer }
        saysNothing = findings.contains { $0.code == .saysNothing }
        maybeUnset = Set(
            findings.filter { $0.code == .maybeUnset }.map { finding in
                "\(finding.line) \(finding.message.prefix { $0 != " " })"
            })
        segments = Self.segments(random)
        characters = Self.characters(script)
    }

    private static func states(
        _ code: Diagnostic.Code, _ findings: [Diagnostic], _ script: Script
    ) -> Set<String> {
        let places = findings.filter { $0.code == code }.map(\.position)
        return Set(script.states.filter { places.contains($0.position) }.map(\.name.text))
    }

    /// The least number of segments that no reply exceeds, as the checker finds.
    private static func segments(_ random: RandomScript) -> Int {
        least(below: 64) { count in
            let text = "segments = \(count)\n" + random.text
            let findings = Script(parsing: Array(text.utf8), name: "random").check()
            return !findings.contains { $0.code == .manySegments || $0.isTooLong }
        }
    }

    /// The least number of characters that no reply exceeds, as it is reckoned quickly.
    private static func characters(_ script: Script) -> Int {
        var bound = ReplyBound(script)
        return least(below: 1 << 20) { !bound.exceeds($0) }
    }

    private static func least(below limit: Int, _ isEnough: (Int) -> Bool) -> Int {
        var (low, high) = (1, limit)
        while low < high {
            let middle = (low + high) / 2
            if isEnough(middle) { high = middle } else { low = middle + 1 }
        }
        return low == limit ? .max : low
    }
}

extension Belief {
    func note(_ exchange: Exchange, _ seen: inout Seen) {
        seen.moves += exchange.entered.count
        seen.unsetUses += uses.count { exchange.reply.contains($0.unset) }
        if exchange.turn.session?.hasEnded == true { seen.goodbyes += 1 }
        if exchange.wasStopped { seen.circles += 1 }
        if exchange.begun != nil { seen.beginnings += 1 }
    }

    /// Where a turn did what was not to be expected.
    func disagreements(with exchange: Exchange) -> [String] {
        var found: [String] = []
        for state in exchange.entered where unreached.contains(state) {
            found.append("\(state) was entered, which nothing leads to")
        }
        // A turn that goes round in a circle is stopped somewhere, where nothing is believed.
        let isBelieved = circles.isEmpty && !exchange.wasStopped
        for use in uses where isBelieved && exchange.reply.contains(use.unset) {
            if !maybeUnset.contains("\(use.line) {\(use.name)}") {
                found.append("{\(use.name)} of line \(use.line) is not set")
            }
        }
        if exchange.entered.contains(where: circles.contains), !exchange.wasStopped {
            found.append("there is a way out of a circle")
        }
        let length = Extent(exchange.reply.utf8).segments
        if length > segments { found.append("a reply has \(length) segments, not \(segments)") }
        // The built-in answer is no line of the script.
        let count = exchange.reply.utf16.count
        if count > max(characters, 33) {
            found.append("a reply has \(count) characters, not \(characters)")
        }
        if exchange.begun != nil {
            if !doesAtOnce, !exchange.turn.effects.isEmpty { found.append("something was done") }
            if saysNothing, !exchange.reply.isEmpty { found.append("something was said") }
        }
        return found + movesOffTheChart(exchange) + restOffTheChart(exchange)
    }

    /// Moves for which there is no arrow.
    private func movesOffTheChart(_ exchange: Exchange) -> [String] {
        var found: [String] = []
        var place = exchange.begun == nil ? node(exchange.trace.asked) : node(nil, .begin)
        for event in exchange.trace.events {
            switch event {
            case .entered(let name, _):
                let next = node(name)
                if let place, !hasArrow(place, next), !hasArrow(place, node(nil, .back)) {
                    found.append("no arrow leads from \(chart.nodes[place].lines[0]) to \(name)")
                }
                if place == nil, next.map({ chart.nodes[$0].isStart }) != true {
                    found.append("\(name) is no start")
                }
                place = next
            case .took(let position):
                let isAnytime = script.anytime.contains { $0.position == position }
                place = isAnytime ? node(nil, .anytime) : node(exchange.trace.waiting)
            case .reachedLimit(let state, let position):
                let isAnywhere = position == script.settings.tries?.position
                place = isAnywhere ? chart.nodes.firstIndex { $0.shape == .tries } : node(state)
            case .judged, .passedOver, .notUnderstood: break
            }
        }
        return found
    }

    /// A state that waits although the chart says that it asks nothing, or an end where there is
    /// none.
    private func restOffTheChart(_ exchange: Exchange) -> [String] {
        guard let session = exchange.turn.session, !exchange.wasStopped else { return [] }
        guard let last = node(exchange.entered.last) else { return [] }
        let isAgain = hasArrow(last, last) || hasArrow(last, node(nil, .back))
        if let state = session.state, let node = node(state) {
            guard chart.nodes[node].shape == .question || isAgain else {
                return ["\(state) waits, which asks nothing"]
            }
            return []
        }
        let canEnd = chart.nodes[last].shape == .ending || isAgain
        return canEnd || chart.nodes.contains { $0.shape == .end }
            ? [] : ["the conversation ends in \(chart.nodes[last].lines[0]), which has ways on"]
    }

    private func node(_ name: String?, _ shape: FlowChart.Shape? = nil) -> Int? {
        chart.nodes.firstIndex { node in
            switch node.shape {
            case .question, .passage, .ending: shape == nil && node.lines[0] == name
            case .end, .back, .anytime, .begin, .tries: shape == node.shape
            }
        }
    }

    private func hasArrow(_ from: Int, _ goal: Int?) -> Bool {
        chart.edges.contains { $0.from == from && $0.to == goal }
    }
}

extension Diagnostic {
    fileprivate var isTooLong: Bool { code == .replyTooLong || code == .mayBeCut }
}
