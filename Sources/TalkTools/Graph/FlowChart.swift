package import Talk

/// The flow chart of a script: its states, and the ways between them.
///
/// Answers that stay where they are have no arrow, and all answers from one state to another
/// share one: a chart of 60 states is still to be read.
package struct FlowChart: Sendable {
    /// What a box stands for.
    enum Shape: Sendable {
        /// A state that waits for an answer.
        case question
        /// A state that goes on by itself.
        case passage
        /// A state in which a conversation ends.
        case ending
        /// `-> end`.
        case end
        /// `-> back`.
        case back
        /// `[anytime]`.
        case anytime
        /// The limit of wrong answers that holds everywhere.
        case tries
    }

    /// A box.
    struct Node: Sendable {
        /// Its name in the chart's language: no state can have the same.
        let name: String
        let shape: Shape
        /// What stands in it, line by line.
        let lines: [String]
        let isStart: Bool
    }

    /// An arrow.
    struct Edge: Sendable {
        let from: Int
        let to: Int
        /// Whether wrong answers lead along it.
        let isWrong: Bool
        /// What stands at it.
        var label: String
    }

    /// The most characters of a label.
    static let labelLimit = 48

    /// The script's name.
    let title: String
    let nodes: [Node]
    let edges: [Edge]

    /// Draws a script.
    ///
    /// - Parameter script: The script; where it has errors, what is wrong is left out.
    package init(_ script: Script) {
        var drawing = FlowChartDrawing(script)
        drawing.draw()
        title = script.settings.name
        nodes = drawing.nodes
        edges = drawing.edges
    }

    /// A text that is short enough for a chart.
    static func shortened(_ text: String) -> String {
        guard text.count > labelLimit else { return text }
        return text.prefix(labelLimit - 3) + "..."
    }
}
