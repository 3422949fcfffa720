internal import Talk

extension Checker {
    /// What all share, or is remembered, needs a store (T308); a sum of a value is each sender's own
    /// (T214).
    mutating func checkShared() {
        if !script.hasStore, let use = script.storeUse {
            findings.add(
                .asksForStore, at: use.position,
                !script.shared.values.isEmpty
                    ? "values that all share need a store where this runs: set PARLEY_STORE there"
                    : "to remember needs a store where this runs: set PARLEY_STORE there")
        }
        for addition in Changes(script.bodies).additions
        where script.values[addition.name.text] != nil
            && script.shared[addition.name.text] == nil
        {
            let name = addition.name.text
            findings.add(
                .countsAlone, at: addition.position,
                "each sender counts {\(name)} alone, from what [values] says on; "
                    + "to count for all, move \"\(name)\" to [shared]")
        }
    }
}
