package import Talk

/// What follows all ways through statements at once, since every `when` may hold or not.
///
/// Where ways meet, what is known is joined: a data-flow analysis.
/// https://en.wikipedia.org/wiki/Data-flow_analysis
package protocol FlowAnalysis: StatementVisitor {
    /// Takes in what is known on another way that leads to the same place.
    mutating func join(_ other: Known, into known: inout Known)

    /// Takes in what the `when`s say of a way.
    mutating func assume(_ assumption: Assumption, _ known: inout Known)
}

/// What the `when`s of a choice say of a way through it.
package enum Assumption {
    /// This one holds, and its lines follow; nil is one that was not understood.
    case holds(Condition?)
    /// This one does not hold.
    case fails(Condition?)
    /// None held, and the lines below `otherwise` follow.
    case noneHeld
}

extension FlowAnalysis {
    package mutating func choose(_ choice: Choice, _ known: inout Known) -> Bool {
        follow(choice, &known)
    }

    /// Follows all ways through a choice.
    ///
    /// - Parameters:
    ///   - choice: The `when`s, each of which is judged when those before it have been run.
    ///   - known: What is known before them, and then behind them.
    /// - Returns: Whether what stands behind them is reached on some way.
    package mutating func follow(_ choice: Choice, _ known: inout Known) -> Bool {
        var noneHeld = known
        var someHeld: Known?
        for branch in choice.branches {
            var inside = joined(someHeld, noneHeld)
            assume(.holds(branch.condition), &inside)
            assume(.fails(branch.condition), &noneHeld)
            if var held = someHeld {
                assume(.fails(branch.condition), &held)
                someHeld = held
            }
            if visit(branch.body, &inside) { someHeld = joined(someHeld, inside) }
        }
        var isReached = true
        if let otherwise = choice.otherwise {
            assume(.noneHeld, &noneHeld)
            isReached = visit(otherwise, &noneHeld)
        }
        guard let rest = isReached ? joined(someHeld, noneHeld) : someHeld else { return false }
        known = rest
        return true
    }

    private mutating func joined(_ known: Known?, _ other: Known) -> Known {
        guard var known else { return other }
        join(other, into: &known)
        return known
    }
}
