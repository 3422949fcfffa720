/// Lines that stand below one another, while they are read.
struct BlockStack {
    /// What a block belongs to.
    enum Owner {
        case section
        case branch(Condition?)
        case otherwise
        case answer(AnswerDraft)
    }

    /// An answer whose lines below are still to come.
    struct AnswerDraft {
        let list: AnswerList
        let isConditional: Bool
        let condition: Condition?
        let target: Target?
    }

    /// A block whose lines are being read.
    struct Block {
        let owner: Owner
        let position: SourcePosition
        /// The indentation of the line that it belongs to.
        let indentation: Int
        var statements: [Statement] = []
        var text: [Text.Line] = []
        var branches: [Choice.Branch] = []
        var branchIndentation = 0
        /// Whether `->` was its last line, and whether one behind it was reported.
        var hasArrow = false
        var isArrowReported = false

        /// Ends the text and the run of `when`s that are open.
        mutating func flush() {
            flushText()
            flushChoice()
        }

        mutating func flushText() {
            guard let first = text.first else { return }
            statements.append(
                Statement(position: first.position, action: .say(Text(lines: text))))
            text = []
        }

        mutating func flushChoice(otherwise: [Statement]? = nil) {
            guard let first = branches.first else { return }
            let choice = Choice(branches: branches, otherwise: otherwise)
            statements.append(Statement(position: first.position, action: .choose(choice)))
            branches = []
        }
    }

    /// More levels than anybody reads; without a limit, a long file could exhaust the stack of
    /// who walks over the tree.
    static let depthLimit = 32

    /// The innermost block, to which lines are added.
    var top = Block(owner: .section, position: .beginning, indentation: -1)
    private var outer: [Block] = []

    /// Whether the lines of the section itself are read.
    var isAtMargin: Bool { outer.isEmpty }

    /// How many blocks are open within each other.
    var depth: Int { outer.count }

    /// Begins a section, where all blocks of the last one are closed.
    mutating func begin() {
        top = Block(owner: .section, position: .beginning, indentation: -1)
    }

    /// Begins a block within the innermost one.
    mutating func push(_ block: consuming Block) {
        swap(&top, &block)
        outer.append(block)
    }

    /// Ends the innermost block, but never the section's.
    ///
    /// - Returns: The block, nil where only the section's is open.
    mutating func pop() -> Block? {
        guard var block = outer.popLast() else { return nil }
        swap(&top, &block)
        return block
    }
}
