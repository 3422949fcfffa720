/// What goes through the statements of a state or an answer: a turn, a proof, or a drawing.
///
/// It says for each kind of statement what it makes of it, and nothing is given by default: a new
/// kind is added to `visit`, the one place that tells them apart, and then every visitor is asked.
package protocol StatementVisitor {
    /// What is known between one statement and the next.
    associatedtype Known

    /// `> text`.
    mutating func say(_ text: Text, _ known: inout Known)

    /// `set x = text`; the position is that of the line.
    mutating func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ known: inout Known)

    /// `add 1 to x`; the position is that of the line.
    mutating func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ known: inout Known)

    /// `forget x, y`.
    mutating func forget(_ names: [Name], _ known: inout Known)

    /// `save a, b`.
    mutating func save(_ names: [Name], _ known: inout Known)

    /// `tell staff > text`.
    mutating func tell(_ name: Name, _ template: Template, _ known: inout Known)

    /// `-> state`, which nothing follows.
    mutating func go(_ target: Target, _ known: inout Known)

    /// A run of `when`s, and their `otherwise`.
    ///
    /// - Returns: Whether what stands behind them is reached.
    mutating func choose(_ choice: Choice, _ known: inout Known) -> Bool
}

// A visitor of this module gets a version of its own; one of another module looks its requirements
// up while it runs, which what a request waits for should not do.
extension StatementVisitor {
    /// Goes through statements, up to a `->`.
    ///
    /// - Parameters:
    ///   - statements: The statements.
    ///   - known: What is known before them, and then at their end.
    /// - Returns: Whether their end is reached.
    package mutating func visit(_ statements: [Statement], _ known: inout Known) -> Bool {
        for index in statements.indices {
            guard visit(statements[index], &known) else { return false }
        }
        return true
    }

    /// Goes through one statement.
    ///
    /// - Parameters:
    ///   - statement: The statement.
    ///   - known: What is known before it, and then behind it.
    /// - Returns: Whether what follows is reached.
    package mutating func visit(_ statement: Statement, _ known: inout Known) -> Bool {
        switch statement.action {
        case .say(let text): say(text, &known)
        case .set(let name, let template):
            set(name, to: template, at: statement.position, &known)
        case .add(let addend, let name): add(addend, to: name, at: statement.position, &known)
        case .forget(let names): forget(names, &known)
        case .save(let names): save(names, &known)
        case .tell(let name, let template): tell(name, template, &known)
        case .choose(let choice): return choose(choice, &known)
        case .go(let target):
            go(target, &known)
            return false
        }
        return true
    }
}
