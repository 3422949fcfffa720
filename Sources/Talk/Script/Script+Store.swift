/// What a script has of a store.
extension Script {
    /// What asks for a store: the first value that all share, else the setting `remember`.
    package var storeUse: (position: SourcePosition, verb: String)? {
        if let first = shared.values.first { return (first.name.position, "shares") }
        return settings.places["remember"].map { ($0.name, "remembers") }
    }

    /// The script where there is no store to keep what it shares or remembers (T123).
    ///
    /// - Returns: The script with that error; the same one where it needs none.
    package func withoutStore() -> Script {
        guard let use = storeUse else { return self }
        return adding([
            Diagnostic(
                .needsStore, at: use.position,
                "this script \(use.verb) values, and there is no store to keep them in; "
                    + "set PARLEY_STORE, like: PARLEY_STORE=store.sqlite")
        ])
    }

    /// The script where there is a store, into which rows go: it needs no file for them (T109).
    ///
    /// - Returns: The script without that error.
    package func withStore() -> Script {
        with(diagnostics.filter { !$0.isMissingFile }, hasStore: true)
    }
}
