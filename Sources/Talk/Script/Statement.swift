/// One thing that a state or an answer does.
package struct Statement: Sendable, Equatable {
    /// What is done.
    package enum Action: Sendable, Equatable {
        /// `> text`: the bot says this.
        case say(Text)
        /// `-> state`: goes on there.
        case go(Target)
        /// `set x = text`; an empty text unsets.
        case set(Name, Template)
        /// `add 1 to x`.
        case add(Addend, to: Name)
        /// `forget x, y`.
        case forget([Name])
        /// `save a, b`: a row into the answers file.
        case save([Name])
        /// `tell staff > text`.
        case tell(Name, Template)
        /// A run of `when`s, and their `otherwise`.
        case choose(Choice)
    }

    /// Where the line begins.
    package let position: SourcePosition
    /// What is done.
    package let action: Action
}

/// What `add` adds: a number or a variable, or the product of several; `-{n}` is one with -1.
package struct Addend: Sendable, Equatable {
    /// A number, or a variable's value.
    package enum Factor: Sendable, Equatable {
        /// A number as it is written.
        case number(Decimal)
        /// The value of a variable.
        case variable(Name)
    }

    /// The factors, at least one.
    package let factors: [Factor]
}

/// A run of `when`s at one indentation, and the `otherwise` below them.
package struct Choice: Sendable, Equatable {
    /// One `when` with the lines below it.
    package struct Branch: Sendable, Equatable {
        /// Where `when` stands.
        let position: SourcePosition
        /// When the lines are run; nil where it was not understood: it may hold or not.
        package let condition: Condition?
        /// The lines below.
        package let body: [Statement]
    }

    /// The `when`s in order; each is judged on its own, when its turn comes.
    package let branches: [Branch]
    /// The lines below `otherwise`, run where none of the `when`s held; nil where there is none.
    package let otherwise: [Statement]?
}
