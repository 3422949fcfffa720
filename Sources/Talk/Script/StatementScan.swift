/// What looks at every statement by itself: below each `when`, and behind a `->`, too.
///
/// Kinds of statements that it has nothing to do with are left out here, one by one: a new kind is
/// left out of none before somebody has thought of it.
package protocol StatementScan: StatementVisitor where Known == Void {}

extension StatementScan {
    /// Looks at every statement.
    package mutating func scan(_ statements: [Statement]) {
        var nothing: Void = ()
        for statement in statements { _ = visit(statement, &nothing) }
    }

    package mutating func choose(_ choice: Choice, _ nothing: inout Void) -> Bool {
        for branch in choice.branches { scan(branch.body) }
        if let otherwise = choice.otherwise { scan(otherwise) }
        return true
    }

    package mutating func say(_ text: Text, _ nothing: inout Void) {}
    package mutating func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ nothing: inout Void
    ) {}
    package mutating func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ nothing: inout Void
    ) {}
    package mutating func forget(_ names: [Name], _ nothing: inout Void) {}
    package mutating func save(_ names: [Name], _ nothing: inout Void) {}
    package mutating func tell(_ name: Name, _ template: Template, _ nothing: inout Void) {}
    package mutating func go(_ target: Target, _ nothing: inout Void) {}
}

extension [Statement] {
    /// All texts that are said, in the order of the file.
    package var texts: [Text] {
        var scan = Texts()
        scan.scan(self)
        return scan.texts
    }
}

private struct Texts: StatementScan {
    var texts: [Text] = []

    mutating func say(_ text: Text, _ nothing: inout Void) { texts.append(text) }
}

/// Where variables change.
package struct Changes: StatementScan {
    /// A `set`.
    package struct Setting {
        package let name: Name
        package let template: Template
        /// Where its line begins.
        package let position: SourcePosition
    }

    /// An `add`.
    package struct Addition {
        package let name: Name
        /// Where its line begins.
        package let position: SourcePosition
    }

    /// Every `set`, in the order of the file.
    package private(set) var settings: [Setting] = []
    /// Every `add`, in the order of the file.
    package private(set) var additions: [Addition] = []
    /// Whether a variable is unset.
    package private(set) var canForget = false

    /// Looks for them.
    ///
    /// - Parameter bodies: The lines that are looked at.
    package init(_ bodies: [[Statement]]) {
        for body in bodies { scan(body) }
    }

    package mutating func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ nothing: inout Void
    ) {
        settings.append(Setting(name: name, template: template, position: position))
        if template.isEmpty { canForget = true }
    }

    package mutating func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ nothing: inout Void
    ) {
        additions.append(Addition(name: name, position: position))
    }

    package mutating func forget(_ names: [Name], _ nothing: inout Void) { canForget = true }
}

extension Script {
    /// Every run of lines: those of the states and of all answers.
    package var bodies: [[Statement]] {
        var bodies: [[Statement]] = []
        for state in states {
            bodies.append(state.body)
            for answer in state.answers { bodies.append(answer.body) }
        }
        for answer in anytime { bodies.append(answer.body) }
        return bodies
    }

    /// The answers of every state, then those of `[anytime]`.
    package var sections: [[Answer]] { states.map(\.answers) + [anytime] }
}
