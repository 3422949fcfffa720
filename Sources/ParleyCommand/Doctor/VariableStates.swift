import Parley
import Signing
import Talk

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
        let names = Set(known.map(\.rawValue))
        return known.flatMap(states) + unset(known)
            + mistakes.filter { !names.contains($0.subject) }.map {
                ConfigurationCheck.split($0.text, of: $0.subject, state: nil)
            }
            + warnings.filter { !names.contains($0.subject) }.map(warning)
    }

    private func states(of variable: Variable) -> [Finding] {
        let name = variable.rawValue
        let failures = mistakes.filter { $0.subject == name }.map { mistake in
            ConfigurationCheck.split(
                mistake.text, of: name, state: state(of: variable, in: mistake))
        }
        let notes = warnings.filter { $0.subject == name }.map(warning)
        guard failures.isEmpty, notes.isEmpty else { return failures + notes }
        return isSet(variable) ? [.ok(name, "set, from \(source(of: variable))")] : []
    }

    /// The state of a variable in which there is a mistake.
    private func state(of variable: Variable, in mistake: ConfigurationError.Mistake) -> String {
        guard isSet(variable) || file(of: variable).map(isSet) == true else { return "missing" }
        let isKey = [.secretKey, .secretKeyFallbacks, .flaskSecretKey].contains(variable)
        let isWeak = isKey && mistake.text != WeakKey.notBase64.description
        let place = isSet(variable) ? variable : file(of: variable) ?? variable
        return "\(isWeak ? "weak" : "wrong"), from \(source(of: place))"
    }

    private func warning(_ mistake: ConfigurationError.Mistake) -> Finding {
        let (what, advice) = ConfigurationCheck.parts(of: mistake.text)
        let isShort = mistake.text.hasPrefix("shorter than")
        return .warning(mistake.subject, isShort ? "weak: \(what)" : what, do: advice)
    }

    /// Names the variables for which the defaults hold.
    private func unset(_ known: [Variable]) -> [Finding] {
        let mistaken = Set((mistakes + warnings).map(\.subject))
        let names = known.filter { !isSet($0) && !mistaken.contains($0.rawValue) }
            .map(\.rawValue)
        return names.isEmpty ? [] : [.ok("not set", names.joined(separator: " "))]
    }

    private func isSet(_ variable: Variable) -> Bool { settings[variable] != nil }

    private func source(of variable: Variable) -> String {
        guard settings.isFromFile(variable) else { return "the environment" }
        return environmentFile ?? "the env file"
    }

    /// The variable that names a file with the value.
    private func file(of variable: Variable) -> Variable? {
        switch variable {
        case .secretKey: .secretKeyFile
        case .authToken: .authTokenFile
        default: nil
        }
    }
}
