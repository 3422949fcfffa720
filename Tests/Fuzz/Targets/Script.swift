@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

extension FuzzTarget {
    /// A script, and behind a zero byte what somebody texts to it: every finding has its place, the
    /// script without its tests is the same, its tests run, and turns can be taken even where it has
    /// errors.
    static let script = FuzzTarget("script") { bytes in
        let end = bytes.firstIndex(of: 0) ?? bytes.endIndex
        let source = Array(bytes[..<end])
        let script = Script(parsing: source, name: "fuzz")
        check(script.diagnostics, in: source)
        let short = Script(parsing: source, name: "fuzz", tests: .skipped)
        expect(short.states.map(\.name) == script.states.map(\.name), "tests change no state")
        expect(short.tests.isEmpty, "tests that are skipped are not there")
        let (outcomes, _) = Rehearsal(script).run()
        expect(outcomes.count == script.tests.count, "every test has its outcome")
        expect(
            outcomes.map(\.position) == script.tests.map(\.name.position), "tests keep their order")
        var texter = Texter(short)
        var input = Input(Array(bytes[end...].dropFirst()))
        for text in input.lines().prefix(4) { texter.text(text) }
    }

    /// Answers in the first line, then texts: a list that a state waits with.
    static let answers = FuzzTarget("answers") { bytes in
        var input = Input(bytes)
        let list = input.line()
        let source = Array("[start]\n> ?\n< ".utf8) + list + Array("\n  > {x} {y} {n}\n".utf8)
        let script = Script(parsing: source, name: "fuzz")
        check(script.diagnostics, in: source)
        var texter = Texter(script)
        texter.text("hello")
        for text in input.lines().prefix(2) { texter.text(text) }
    }

    /// A script: what can be proved of it has its place, and it can be drawn.
    static let check = FuzzTarget("check") { source in
        let script = Script(parsing: source, name: "fuzz")
        check(script.check(), in: source)
        let chart = FlowChart(script)
        expect(chart.dot.hasPrefix("digraph"), "a chart is one of Graphviz")
        expect(chart.mermaid.utf8.allSatisfy { $0 != 0x0D && $0 != 0 }, "a chart is lines of text")
    }

    private static func check(_ diagnostics: [Diagnostic], in source: [UInt8]) {
        let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
        for finding in diagnostics {
            expect(!finding.message.isEmpty, "a finding says what is wrong")
            guard (1...lines.count).contains(finding.line) else {
                fatalError("a finding has a line: \(finding)")
            }
            let columns = lines[finding.line - 1].count { $0 & 0xC0 != 0x80 }
            expect((1...columns + 1).contains(finding.column), "a finding has a column: \(finding)")
        }
        let positions = diagnostics.map(\.position)
        expect(positions == positions.sorted(), "findings are in the order of the file")
    }
}
