package import Talk

/// Where the lines of a state or an answer lead, if every `when` may hold or not.
package struct Ways {
    /// Where a `->` leads, in the order of the file.
    package let targets: [Target]
    /// Whether the lines can be run to their end, without a `->`.
    package let canEnd: Bool

    /// Whether a turn can come to rest here: also by `-> again` or `-> back` with nothing to go
    /// back to.
    package var canStay: Bool {
        canEnd || targets.contains { $0.place == .again || $0.place == .back }
    }

    /// Follows lines.
    ///
    /// - Parameter body: The lines.
    package init(_ body: [Statement]) {
        var finder = WayFinder()
        var nothing: Void = ()
        canEnd = finder.visit(body, &nothing)
        targets = finder.targets
    }
}

private struct WayFinder: FlowAnalysis {
    var targets: [Target] = []

    mutating func go(_ target: Target, _ nothing: inout Void) { targets.append(target) }

    func join(_ other: Void, into nothing: inout Void) {}
    func assume(_ assumption: Assumption, _ nothing: inout Void) {}
    func say(_ text: Text, _ nothing: inout Void) {}
    func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ nothing: inout Void
    ) {}
    func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ nothing: inout Void
    ) {}
    func forget(_ names: [Name], _ nothing: inout Void) {}
    func save(_ names: [Name], _ nothing: inout Void) {}
    func tell(_ name: Name, _ template: Template, _ nothing: inout Void) {}
}
