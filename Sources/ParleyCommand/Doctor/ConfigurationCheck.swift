import Parley
import System
import Talk

/// The env file and the variables, of which no value is shown.
struct ConfigurationCheck {
    /// What there is to say.
    let findings: [Finding]
    /// The configuration, where it is right.
    let configuration: Configuration?
    /// The variables' values, where the env file can be used.
    let settings: Settings?
    /// The token that signs as Twilio does, where there is one.
    let credential: TwilioCredential?

    /// Reads environment and env file.
    ///
    /// - Parameter loader: Finds and reads them.
    init(loader: ConfigurationLoader) {
        let path = loader.environmentFile()
        let settings: Settings
        do throws(ConfigurationError) {
            settings = try loader.settings()
        } catch {
            findings =
                error.mistakes.map { Self.split($0.text, of: $0.subject, state: nil) } + [
                    .warning(
                        "variables", "not looked at, since the env file cannot be used",
                        do: "mend it first")
                ]
            self.settings = nil
            configuration = nil
            credential = nil
            return
        }
        var configuration: Configuration?
        var mistakes: [ConfigurationError.Mistake] = []
        var warnings: [ConfigurationError.Mistake] = []
        do throws(ConfigurationError) {
            let loaded = try loader.load()
            warnings = loaded.warnings
            configuration = loaded
        } catch {
            mistakes = error.mistakes
            warnings = error.warnings
        }
        self.settings = settings
        self.configuration = configuration
        credential = try? loader.twilioCredential()
        findings =
            [Self.environmentFile(path, places: loader.places())]
            + VariableStates(
                settings: settings, environmentFile: path, mistakes: mistakes, warnings: warnings
            ).findings
    }

    private static func environmentFile(_ path: String?, places: [String]) -> Finding {
        guard let path, let file = try? File.metadata(of: path) else {
            return .ok(
                "env file",
                "none: PARLEY_ENV_FILE is not set, and there is no "
                    + places.joined(separator: " and no "))
        }
        let rights = Reach.description(of: file, try? Accounts.ofMachine())
        return .ok("env file", "\(path), \(rights)")
    }

    /// A finding of a mistake's text, of which what stands behind the first semicolon says what to
    /// do.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - subject: Of what.
    ///   - state: The state in one word, which goes before.
    /// - Returns: A failure.
    static func split(_ text: String, of subject: String, state: String?) -> Finding {
        let (what, advice) = parts(of: text)
        let said = state.map { $0 == "missing" ? $0 : "\($0): \(what)" } ?? what
        return .failed(subject, said, do: advice)
    }

    /// What stands before the first semicolon, and what behind it.
    static func parts(of text: String) -> (what: String, advice: String?) {
        let parts = text.split(separator: ";", maxSplits: 1)
        let advice = parts.dropFirst().first.map { String($0.drop { $0 == " " }) }
        return (parts.first.map(String.init) ?? "", advice)
    }
}
