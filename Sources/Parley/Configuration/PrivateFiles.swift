internal import System
internal import Talk

/// The files that no web server may hand out: the env file, those of secrets, the store.
package struct PrivateFiles: Sendable {
    typealias Mistake = ConfigurationError.Mistake

    /// The env file's path; nil without one.
    let environmentFile: String?
    /// The files of secrets, by the variables that name them.
    let secrets: [(variable: Variable, path: String, origin: Mistake.Origin?)]

    /// Takes up the files of a configuration.
    ///
    /// - Parameters:
    ///   - settings: The variables' values.
    ///   - environmentFile: The env file's path; nil without one.
    init(_ settings: Settings, environmentFile: String?) {
        self.environmentFile = environmentFile
        secrets = Self.named(settings).map { variable, path in
            (variable, path, settings.origin(of: variable))
        }
    }

    /// The files of secrets and the store's, by the variables that name them.
    ///
    /// - Parameter settings: The variables' values.
    /// - Returns: The files; they need not be there.
    package static func named(_ settings: Settings) -> [(variable: Variable, path: String)] {
        let files = [
            Variable.secretKeyFile, .authTokenFile, .storePasswordFile, .apiSecretFile,
        ]
        var named: [(variable: Variable, path: String)] = files.compactMap { variable in
            settings[variable].map { (variable, String(decoding: $0, as: UTF8.self)) }
        }
        if let path = settings.storePath { named.append((.store, path)) }
        return named
    }

    /// What of all these a web server may hand out.
    ///
    /// - Parameter folder: The folder that it hands out; nil where it is not known.
    /// - Returns: The mistakes; a file that is gone is none.
    func mistakes(in folder: WebFolder?) -> [Mistake] {
        environmentMistakes(in: folder) + secretMistakes(in: folder)
    }

    /// The same of the env file.
    func environmentMistakes(in folder: WebFolder?) -> [Mistake] {
        guard let path = environmentFile, let folder,
            let exposure = Self.exposure(of: path, in: folder, named: .environmentFile)
        else { return [] }
        return [Mistake(.environmentFile(path), .exposed(exposure))]
    }

    /// The same of the files of secrets.
    func secretMistakes(in folder: WebFolder?) -> [Mistake] {
        guard let folder else { return [] }
        return secrets.compactMap { variable, path, origin in
            Self.exposure(of: path, in: folder, named: variable)
                .map { Mistake(.variable(variable), .exposed($0), origin: origin) }
        }
    }

    private static func exposure(
        of path: String, in folder: WebFolder, named variable: Variable
    ) -> ConfigurationError.Problem.Exposure? {
        // A store need not be there yet.
        let isThere = (try? File.metadata(of: path, followsLink: false)) != nil
        guard isThere || variable == .store else { return nil }
        if folder.holds(path) { return .inside(named: variable) }
        if folder.links(to: path) { return .linked }
        return folder.signAbove(path).map { .above(sign: $0, named: variable) }
    }
}
