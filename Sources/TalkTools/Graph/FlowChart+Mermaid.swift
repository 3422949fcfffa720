extension FlowChart {
    /// The chart in Mermaid's language.
    ///
    /// States are called `s0`, `s1` and so on, since their own names may be words of the language;
    /// what people read stands in quotes.
    ///
    /// https://mermaid.js.org/syntax/flowchart.html
    package var mermaid: String {
        var lines = ["---", "title: \(Self.yaml(title))", "---", "flowchart TD"]
        for node in nodes { lines.append("    " + node.mermaid) }
        for edge in edges {
            let arrow = edge.isWrong ? "-.->" : "-->"
            let label = edge.label.isEmpty ? "" : "|\"\(Self.mermaid(edge.label))\"|"
            lines.append("    \(nodes[edge.from].name) \(arrow)\(label) \(nodes[edge.to].name)")
        }
        lines += Self.styles.map { "    " + $0 }
        let wrong = edges.indices.filter { edges[$0].isWrong }.map(String.init)
        if !wrong.isEmpty {
            lines.append("    linkStyle \(wrong.joined(separator: ",")) stroke:#c0392b")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let styles = [
        "classDef question fill:#e8f1fb,stroke:#2c6fad,color:#000000",
        "classDef passage fill:#ffffff,stroke:#888888,color:#000000",
        "classDef ending fill:#e6f4e6,stroke:#3a7d3a,color:#000000",
        "classDef anytime fill:#fff6dd,stroke:#b8860b,color:#000000",
        "classDef wrong fill:#fbe9e7,stroke:#c0392b,color:#000000",
        "classDef start stroke-width:4px",
    ]

    /// A text within quotes: what means something to Mermaid, or in HTML, is written as a number.
    fileprivate static func mermaid(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "#", "&", "<", ">", "`", "\\", "{", "}", "[", "]", "|", ";", "*", "_", "~":
                result += "#\(scalar.value);"
            case _ where scalar.isControl: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A text in double quotes, as YAML reads it.
    private static func yaml(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case _ where scalar.isControl: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension FlowChart.Node {
    fileprivate var mermaid: String {
        let text = lines.map(FlowChart.mermaid).joined(separator: "<br/>")
        let box: String
        let style: String
        switch shape {
        case .question: (box, style) = ("(\"\(text)\")", "question")
        case .passage: (box, style) = ("[\"\(text)\"]", "passage")
        case .ending: (box, style) = ("([\"\(text)\"])", "ending")
        case .end: (box, style) = ("(((\"\(text)\")))", "ending")
        case .back: (box, style) = ("((\"\(text)\"))", "passage")
        case .anytime: (box, style) = ("[[\"\(text)\"]]", "anytime")
        case .begin: (box, style) = (">\"\(text)\"]", "anytime")
        case .tries: (box, style) = ("{{\"\(text)\"}}", "wrong")
        }
        return "\(name)\(box):::\(style)" + (isStart ? "\n    class \(name) start" : "")
    }
}
