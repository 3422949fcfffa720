/// What stands behind `when`: tests that are joined by `and` or by `or`.
package struct Condition: Sendable, Equatable {
    /// How several tests are joined.
    package enum Junction: Sendable, Equatable {
        /// All of them must hold.
        case and
        /// One of them must hold.
        case or
    }

    /// One test, perhaps behind `not`.
    package struct Part: Sendable, Equatable {
        /// Where it begins, `not` included.
        let position: SourcePosition
        /// Whether `not` stands in front, or `is not` inside; both together cancel out.
        package let isNegated: Bool
        /// What is tested.
        package let test: Test
    }

    /// What is tested.
    package enum Test: Sendable, Equatable {
        /// The sender is in the list of people.
        case known
        /// It is the conversation's first message.
        case first
        /// It is within the opening hours.
        case open
        /// `x is set`.
        case isSet(Name)
        /// `x is v`.
        case equals(Name, Template)
        /// `x has v`: one of several values with commas between is `v`.
        case has(Name, Template)
        /// `x is one of pupils`: a row of the list has the key `x`.
        case isOneOf(Name, Name)
        /// `x < 3`.
        case compares(Name, Comparison, Operand)
    }

    /// How two values are compared.
    package enum Comparison: String, Sendable, Equatable {
        /// `<`.
        case less = "<"
        /// `<=`.
        case lessOrEqual = "<="
        /// `>`.
        case greater = ">"
        /// `>=`.
        case greaterOrEqual = ">="
    }

    /// What a variable is compared with.
    package enum Operand: Sendable, Equatable {
        /// A number.
        case number(Decimal)
        /// A day.
        case date(CivilDate)
        /// A time of day.
        case time(CivilTime)
        /// `today`, with so many days added.
        case today(Int)
        /// Another variable.
        case variable(Name)
    }

    /// Where the condition begins, behind `when`.
    let position: SourcePosition
    /// How the parts are joined.
    package let junction: Junction
    /// The tests, at least one.
    package let parts: [Part]
}
