package import Talk

/// The flow chart of a script: its states, and the ways between them.
///
/// Answers that stay where they are have no arrow, and all answers from one state to another
/// share one: a chart of 60 states is still to be read.
package struct FlowChart: Sendable {
    /// What a box stands for.
    package enum Shape: Sendable {
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
        /// What begins a conversation from outside.
        case begin
        /// The limit of wrong answers that holds everywhere.
        case tries
    }

    /// A box.
    package struct Node: Sendable {
        /// Its name in the chart's language: no state can have the same.
        let name: String
        /// What it stands for.
        package let shape: Shape
        /// What stands in it, line by line; of a state its name first.
        package let lines: [String]
        /// Whether a conversation begins there.
        package let isStart: Bool
        /// The line of the script where its heading stands; nil where it has none.
        package let line: Int?
    }

    /// An arrow.
    package struct Edge: Sendable {
        /// The number of the box that it leaves.
        package let from: Int
        /// The number of the box that it leads to.
        package let to: Int
        /// Whether wrong answers lead along it.
        package let isWrong: Bool
        /// The first line of the script that leads so.
        package let line: Int
        /// What stands at it.
        package internal(set) var label: String
    }

    /// The most characters of a label.
    static let labelLimit = 48

    /// The script's name.
    let title: String
    /// The boxes: those of the states first, in the order of the script.
    package let nodes: [Node]
    /// The arrows.
    package let edges: [Edge]

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
