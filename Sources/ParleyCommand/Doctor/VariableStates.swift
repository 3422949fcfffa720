import Bytes
import Parley

/// The state of each variable: set, weak, missing or wrong, and where it comes from.
struct VariableStates {
    let settings: Settings
    /// The env file's path; nil where there is none.
    let environmentFile: String?
    let mistakes: [ConfigurationError.Mistake]
    let warnings: [ConfigurationError.Mistake]

    /// A line for each variable that is set or wrong, and one that names all others.
    var findings: [Finding] {
        let known = Variable.allCases.filter { $0 != .environmentFile }
        return known.flatMap(states) + unset(known)
            + mistakes.filter { !Self.isKnown($0.subject) }.map(Finding.failed)
            + warnings.filter { !Self.isKnown($0.subject) }.map(warning)
    }

    /// Whether a mistake has been told with its variable.
    private static func isKnown(_ subject: ConfigurationError.Mistake.Subject) -> Bool {
        guard case .variable(let variable) = subject else { return false }
        return variable != .environmentFile
    }

    private func states(of variable: Variable) -> [Finding] {
        let failures = mistakes.filter { $0.subject == .variable(variable) }.map(failure)
        let notes = warnings.filter { $0.subject == .variable(variable) }.map(warning)
        guard failures.isEmpty, notes.isEmpty else { return failures + notes }
        guard let origin = settings.origin(of: variable) else { return [] }
        return [.ok(variable.rawValue, "set, from \(name(of: origin))")]
    }

    /// A variable's mistake, after its state.
    private func failure(_ mistake: ConfigurationError.Mistake) -> Finding {
        guard let origin = mistake.origin else {
            return .failed("\(mistake.subject)", "missing", do: mistake.advice)
        }
        let state = mistake.problem.isWeakness ? "weak" : "wrong"
        return .failed(
            "\(mistake.subject)", "\(state), from \(name(of: origin)): \(mistake.what)",
            do: mistake.advice)
    }

    private func warning(_ mistake: ConfigurationError.Mistake) -> Finding {
        let what = mistake.problem.isWeakness ? "weak: \(mistake.what)" : mistake.what
        return .warning("\(mistake.subject)", what, do: mistake.advice)
    }

    /// Names the variables for which the defaults hold.
    private func unset(_ known: [Variable]) -> [Finding] {
        let names = known.filter { variable in
            settings.origin(of: variable) == nil
                && !(mistakes + warnings).contains { $0.subject == .variable(variable) }
        }.map(\.rawValue)
        return names.isEmpty ? [] : [.ok("not set", names.joined(separator: " "))]
    }

    private func name(of origin: ConfigurationError.Mistake.Origin) -> String {
        switch origin {
        case .environment: "the environment"
        case .environmentFile: environmentFile ?? "the env file"
        }
    }
}
