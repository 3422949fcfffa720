internal import System
internal import Talk

/// The files that no web server may hand out: the env file and those of secrets.
struct PrivateFiles: Sendable {
    typealias Mistake = ConfigurationError.Mistake

    /// The env file's path; nil without one.
    let environmentFile: String?
    /// The files of secrets, by the variables that name them.
    let secrets: [(variable: Variable, path: String)]

    /// Takes up the files of a configuration.
    ///
    /// - Parameters:
    ///   - settings: The variables' values.
    ///   - environmentFile: The env file's path; nil without one.
    init(_ settings: Settings, environmentFile: String?) {
        self.environmentFile = environmentFile
        secrets = [Variable.secretKeyFile, .authTokenFile].compactMap { variable in
            settings[variable].map { (variable, String(decoding: $0, as: UTF8.self)) }
        }
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
            let text = Self.complaint(of: path, in: folder, named: Variable.environmentFile)
        else { return [] }
        return [Mistake(path, "this env file \(text)")]
    }

    /// The same of the files of secrets.
    func secretMistakes(in folder: WebFolder?) -> [Mistake] {
        guard let folder else { return [] }
        return secrets.compactMap { variable, path in
            Self.complaint(of: path, in: folder, named: variable)
                .map { Mistake(variable, "this file \($0)") }
        }
    }

    private static func complaint(
        of path: String, in folder: WebFolder, named variable: Variable
    ) -> String? {
        guard (try? File.metadata(of: path, followsLink: false)) != nil else { return nil }
        let danger = "where the web server may hand it out"
        let advice = "move it out of there and name it in \(variable.rawValue)"
        if folder.holds(path) { return "lies under DOCUMENT_ROOT, \(danger); \(advice)" }
        if folder.links(to: path) {
            return "has a link under DOCUMENT_ROOT, \(danger); remove that link"
        }
        guard let sign = folder.signAbove(path) else { return nil }
        let folder = "in a folder that looks like another site's (\(sign))"
        return "lies above DOCUMENT_ROOT \(folder), \(danger); \(advice), or put it beside the "
            + "executable outside of all web folders"
    }
}
