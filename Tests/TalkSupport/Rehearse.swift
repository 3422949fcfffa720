package import Talk
internal import TalkTools

/// Runs the tests of a script that stands in a test.
///
/// - Returns: The errors of the script, else a line for each test that failed; empty where all
///   passed, and never empty where there is no test.
package func rehearse(_ text: String, people: String? = nil, zone: ZoneRules = .utc) -> [String] {
    var script = Script(parsing: Array(text.utf8), name: "test.talk")
    if let people { script = script.with(peopleFile: Array(people.utf8)) }
    let problems = script.diagnostics.map { "\($0.line):\($0.column) \($0.code) \($0.message)" }
    guard problems.isEmpty else { return problems }
    guard !script.tests.isEmpty else { return ["no tests"] }
    return Rehearsal(script, zone: zone).run().outcomes.compactMap { outcome in
        guard let failure = outcome.failure else { return nil }
        return "\(outcome.name), line \(failure.position.line): "
            + "expected \(failure.expected), got \(failure.actual)"
    }
}
