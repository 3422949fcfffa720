extension FlowChart {
    /// The chart in the language of Graphviz.
    ///
    /// https://graphviz.org/doc/info/lang.html
    package var dot: String {
        var lines = [
            "digraph \(Self.quoted(title)) {",
            "    label=\(Self.quoted(title)); labelloc=t; rankdir=TB;",
            "    node [fontname=\"Helvetica\", fontsize=11, style=filled];",
            "    edge [fontname=\"Helvetica\", fontsize=9];",
        ]
        for node in nodes { lines.append("    " + node.dot) }
        for edge in edges {
            var attributes: [String] = []
            if !edge.label.isEmpty { attributes.append("label=\(Self.quoted(edge.label))") }
            if edge.isWrong { attributes.append("style=dashed, color=\"#c0392b\"") }
            let tail = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
            let (from, to) = (nodes[edge.from].quotedName, nodes[edge.to].quotedName)
            lines.append("    \(from) -> \(to)\(tail);")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    /// A text in double quotes: nothing in it is a word or a sign of the language.
    fileprivate static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.isControl: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension FlowChart.Node {
    /// The state's own name in quotes; other boxes have a name that no state can have.
    fileprivate var quotedName: String {
        switch shape {
        case .question, .passage, .ending: FlowChart.quoted(lines.first ?? name)
        case .end, .back, .anytime, .begin, .tries: FlowChart.quoted("[\(name)]")
        }
    }

    fileprivate var dot: String {
        let look =
            switch shape {
            case .question: "shape=box, style=\"filled,rounded\", fillcolor=\"#e8f1fb\""
            case .passage: "shape=box, fillcolor=\"#ffffff\""
            case .ending:
                "shape=box, style=\"filled,rounded\", peripheries=2, fillcolor=\"#e6f4e6\""
            case .end: "shape=doublecircle, fillcolor=\"#e6f4e6\""
            case .back: "shape=circle, fillcolor=\"#ffffff\""
            case .anytime: "shape=folder, fillcolor=\"#fff6dd\""
            case .begin: "shape=cds, style=filled, fillcolor=\"#fff6dd\""
            case .tries: "shape=hexagon, fillcolor=\"#fbe9e7\""
            }
        let label = FlowChart.quoted(lines.joined(separator: "\n"))
        let border = isStart ? ", penwidth=3" : ""
        return "\(quotedName) [label=\(label), \(look)\(border)];"
    }
}
