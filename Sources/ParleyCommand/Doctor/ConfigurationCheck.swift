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
                error.mistakes.map(Finding.failed) + [
                    .warning(
                        "variables", "not checked, since the env file cannot be used",
                        do: "fix it first")
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
}

extension Finding {
    /// A mistake that keeps messages from being answered.
    ///
    /// - Parameter mistake: The mistake.
    /// - Returns: A failure.
    static func failed(_ mistake: ConfigurationError.Mistake) -> Finding {
        .failed("\(mistake.subject)", mistake.what, do: mistake.advice)
    }
}
