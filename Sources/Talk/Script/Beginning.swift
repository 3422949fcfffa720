/// A state that a conversation may be begun at from outside: `[begin remind: day date, at time]`.
package struct Beginning: Sendable {
    /// The state, by the name that stands in the heading.
    package let state: Name
    /// What must be given: variables and the kinds of their values, in the heading's order.
    package let columns: [AnswerList.Capture]

    /// The cell that `{caller}` may be given in.
    package static let nameCell = "name"
    /// The cell that the language may be given in.
    package static let languageCell = "language"
    /// How many characters a name has at most.
    package static let longestName = 60

    /// The names of the cells that it takes: the columns, `name` and `language`.
    package var cells: [String] {
        columns.map(\.name) + [Self.nameCell, Self.languageCell]
    }

    /// What to write in a cell, as a part of a sentence.
    ///
    /// - Parameter cell: The cell's name.
    /// - Returns: The part, like `like 2026-05-12`; nil for `name` and `language`.
    package func hint(for cell: String) -> String? {
        columns.first { $0.name == cell }.flatMap { $0.kind as? any CellKind }?.cellHint
    }
}

extension Beginning {
    /// What a conversation is begun with: the cells of a row, understood.
    package struct Values: Sendable, Equatable {
        /// The columns, in the heading's order, as they are stored.
        package let columns: [AnswerMatch.Captured]
        /// Whose conversation it is; nil where the row does not say.
        package let name: String?
        /// The language; nil where the row does not say.
        package let language: String?
    }

    /// Why a row cannot begin a conversation.
    package enum Mistake: Error, Sendable, Equatable, CustomStringConvertible {
        /// A column is not given.
        case missing(column: String)
        /// Nothing of a name may be begun.
        case nothing(name: String, of: [String])
        /// A cell is none that the beginning takes.
        case unknown(cell: String, of: [String])
        /// A cell is given twice.
        case twice(cell: String)
        /// A cell is not what it has to be; what is wrong, and what to write.
        case unfit(column: String, text: String, reason: String)

        /// What is wrong, and what to do.
        package var description: String {
            switch self {
            case .missing(let column): "\(column) is missing; write \(column)=..."
            case .nothing(_, []):
                "nothing in this script may be begun; a heading like [begin remind: day date] says "
                    + "what may"
            case .nothing("", let names):
                "it needs the name of what is begun: \(names.joined(separator: ", "))"
            case .nothing(let name, let names):
                "nothing that may be begun is called \"\(name)\""
                    + (Nearest.suggestion(for: name, among: names)
                        ?? "; there is \(names.joined(separator: ", "))")
            case .unknown(let cell, let names):
                "\(cell) is none of its columns"
                    + (Nearest.suggestion(for: cell, among: names)
                        ?? "; they are \(names.joined(separator: ", "))")
            case .twice(let cell): "\(cell) is given twice; delete one"
            case .unfit(let column, "", let reason): "\(column) is empty; \(reason)"
            case .unfit(let column, let text, let reason): "\(column) \"\(text)\" \(reason)"
            }
        }
    }
}

extension [Beginning] {
    /// Whether one of them enters a state.
    ///
    /// - Parameter state: The state's name.
    /// - Returns: Whether one does.
    package func enter(_ state: String) -> Bool { contains { $0.state.text == state } }
}

extension Script {
    /// The state of a name, where it may be begun at.
    ///
    /// - Parameter name: The name behind `begin`.
    /// - Returns: The state and its columns; nil where there is none of the name.
    package func beginning(named name: String) -> Beginning? {
        beginnings.first { $0.state.text == name }
    }
}
