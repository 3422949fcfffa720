package import Talk

/// Runs the `[test]` sections of a script.
package struct Rehearsal: Sendable {
    /// What came of one test.
    package struct Outcome: Sendable, Equatable {
        /// The test's name.
        package let name: String
        /// Where its heading stands.
        package let position: SourcePosition
        /// Why it failed, nil where it passed.
        package let failure: Failure?
    }

    /// Why a test failed.
    package struct Failure: Sendable, Equatable {
        /// Where the line stands that was not fulfilled.
        package let position: SourcePosition
        /// What went before, as the lines of a test: `< hello`, `> Hello!`.
        package let transcript: [String]
        /// What the script says should come, a line each.
        package let expected: [String]
        /// What came, a line each.
        package let actual: [String]
    }

    /// The script.
    package let script: Script
    private let zone: ZoneRules

    /// Makes a rehearsal.
    ///
    /// - Parameters:
    ///   - script: The script, with its tests and its people file.
    ///   - zone: The rules of the script's time zone.
    package init(_ script: Script, zone: ZoneRules = .utc) {
        self.script = script
        self.zone = zone
    }

    /// Runs all tests.
    ///
    /// - Returns: What came of each, in the order of the file, and what they reached.
    package func run() -> (outcomes: [Outcome], coverage: Coverage) {
        var coverage = Coverage()
        let outcomes = script.tests.map { test in
            var run = TestRun(script, zone: zone, coverage: coverage)
            let failure = run.failure(of: test)
            coverage = run.coverage
            return Outcome(
                name: test.name.text, position: test.name.position, failure: failure)
        }
        return (outcomes, coverage)
    }
}
