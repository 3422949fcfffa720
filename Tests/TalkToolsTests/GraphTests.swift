import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// Flow charts: what stands in them, and how texts are quoted.
@Suite struct GraphTests {
    private static let text = """
        name = A "chart"
        tries = 3 -> graph
        [anytime]
        < help me -> graph
        [start]
        > Hello {caller}
        < a, b -> node
        < c > Fine. -> node
        < d > Stay.
        < * when count > 2 and open -> graph
        < e -> end
        [node]
        when not known
          -> edge
        otherwise
          -> graph
        [edge]
        tries 1 -> start
        < x -> back
        < * > no
        [graph]
        > Goodbye <b> & "you" #1
        """

    private func chart(_ text: String) -> FlowChart { FlowChart(checkedScript(text)) }

    @Test func `a chart has a box for each state and an arrow between two`() {
        let chart = chart(Self.text)
        let shapes = chart.nodes.map { "\($0.lines[0]): \($0.shape)" }
        #expect(
            shapes == [
                "start: question", "node: passage", "edge: question", "graph: ending", "end: end",
                "back: back", "anytime: anytime", "3 wrong answers: tries",
            ])
        let edges = chart.edges.map { edge in
            "\(chart.nodes[edge.from].lines[0])\(edge.isWrong ? " wrong" : "") -> "
                + "\(chart.nodes[edge.to].lines[0]): \(edge.label)"
        }
        #expect(
            edges == [
                "start -> node: a, b | c", "start wrong -> graph: * when count > 2 and open",
                "start -> end: e", "node -> edge: when not known", "node -> graph: otherwise",
                "edge -> back: x", "edge wrong -> start: 1 wrong answer",
                "anytime -> graph: help me", "3 wrong answers wrong -> graph: ",
            ])
    }

    @Test func `a state that lines leave by again still waits for its answers`() {
        let chart = chart("[start]\nwhen open\n  -> again\notherwise\n  -> end\n< a -> b\n[b]\n> y")
        #expect(chart.nodes.map(\.shape) == [.question, .ending, .end])
        #expect(chart.edges.map(\.label) == ["when open", "otherwise", "a"])
    }

    @Test func `Mermaid quotes what means something to it`() {
        let lines = chart(Self.text).mermaid.split(separator: "\n").map(String.init)
        #expect(lines.starts(with: ["---", "title: \"A \\\"chart\\\"\"", "---", "flowchart TD"]))
        #expect(
            lines.contains(
                "    s3([\"graph<br/>Goodbye #60;b#62; #38; #34;you#34; #35;1\"]):::ending"))
        #expect(lines.contains("    s0 -->|\"a, b #124; c\"| s1"))
        #expect(lines.contains("    s0 -.->|\"#42; when count #62; 2 and open\"| s3"))
        #expect(lines.last == "    linkStyle 1,6,8 stroke:#c0392b")
    }

    @Test func `Graphviz gets names and labels in quotes`() {
        let lines = chart(Self.text).dot.split(separator: "\n").map(String.init)
        #expect(lines.first == "digraph \"A \\\"chart\\\"\" {")
        #expect(lines.contains("    \"start\" -> \"node\" [label=\"a, b | c\"];"))
        #expect(
            lines.contains {
                $0.hasPrefix("    \"graph\" [label=\"graph\\nGoodbye <b> & \\\"you\\\" #1\"")
            })
        #expect(lines.contains("    \"node\" -> \"edge\" [label=\"when not known\"];"))
    }

    @Test func `a chart of many answers stays below what Mermaid draws`() {
        var text = "[start]\n> Hello\n"
        for index in 0..<600 { text += "< word\(index) -> s\(index % 60)\n" }
        text += "< * > no\n"
        for index in 0..<60 { text += "[s\(index)]\n> state \(index)\n" }
        let chart = chart(text)
        #expect(chart.edges.count == 60)
        #expect(chart.edges.allSatisfy { $0.label.count <= FlowChart.labelLimit })
    }
}
