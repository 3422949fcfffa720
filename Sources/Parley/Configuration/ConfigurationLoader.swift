internal import Bytes
package import System
internal import Talk

/// Finds the env file, reads it and the environment, and makes the configuration of both.
///
/// The env file is the one that `PARLEY_ENV_FILE` names, else `parley.env` beside the executable,
/// else `parley.env` in the parent of DOCUMENT_ROOT: suEXEC drops variables that are set for a
/// folder, but not that one.
package struct ConfigurationLoader: Sendable {
    /// What a FastCGI request may say about where the env file is; Apache's SetEnv arrives there.
    package struct Hints: Sendable {
        /// The request's PARLEY_ENV_FILE.
        package var environmentFile: String?
        /// The request's DOCUMENT_ROOT.
        package var documentRoot: String?

        /// Makes hints.
        ///
        /// - Parameters:
        ///   - environmentFile: The request's PARLEY_ENV_FILE.
        ///   - documentRoot: The request's DOCUMENT_ROOT.
        package init(environmentFile: String? = nil, documentRoot: String? = nil) {
            self.environmentFile = environmentFile
            self.documentRoot = documentRoot
        }
    }

    typealias Mistake = ConfigurationError.Mistake
    typealias Problem = ConfigurationError.Problem

    private let environment: Environment
    private let executable: String?

    /// Makes a loader.
    ///
    /// - Parameters:
    ///   - environment: The process's environment.
    ///   - executable: The executable's path, nil where it is not known.
    package init(environment: Environment, executable: String?) {
        self.environment = environment
        self.executable = executable
    }

    /// A loader for the process's own environment and executable.
    ///
    /// - Parameter environment: The process's environment.
    /// - Returns: The loader.
    package static func ofProcess(
        _ environment: Environment = .ofProcess()
    ) -> ConfigurationLoader {
        ConfigurationLoader(
            environment: environment, executable: try? CurrentProcess.executablePath())
    }

    /// Reads all of it.
    ///
    /// - Parameter hints: What a request says; the process's own variables go before.
    /// - Returns: The configuration.
    /// - Throws: `ConfigurationError` with every mistake.
    package func load(_ hints: Hints = Hints()) throws(ConfigurationError) -> Configuration {
        var (settings, mistakes) = try read(hints)
        let root = documentRoot(hints)
        let file = environmentFile(hints)
        mistakes += PrivateFiles(settings, environmentFile: file)
            .secretMistakes(in: root.flatMap(WebFolder.init))
        let configuration: Configuration
        do throws(ConfigurationError) {
            configuration = try Configuration(
                settings, documentRoot: root, environmentFile: file
            ) { path throws(Problem) in try secretFile(path) }
        } catch {
            throw ConfigurationError(mistakes + error.mistakes, warnings: error.warnings)
        }
        guard mistakes.isEmpty else {
            throw ConfigurationError(mistakes, warnings: configuration.warnings)
        }
        return configuration
    }

    /// Reads a secret in a file of its own.
    func secretFile(_ path: String) throws(Problem) -> SecretFile {
        try SecretFile(reading: path, credentialsFolder: text("CREDENTIALS_DIRECTORY"))
    }

    /// Reads environment and env file, and checks no value.
    ///
    /// - Parameter hints: What a request says; the process's own variables go before.
    /// - Returns: The variables' values.
    /// - Throws: `ConfigurationError` where the env file cannot be used.
    package func settings(_ hints: Hints = Hints()) throws(ConfigurationError) -> Settings {
        let (settings, mistakes) = try read(hints)
        guard mistakes.isEmpty else { throw ConfigurationError(mistakes) }
        return settings
    }

    /// Reads environment and env file.
    ///
    /// - Returns: The variables' values, and what is wrong with the env file, so that it can be
    ///   said together with what is wrong with the values.
    /// - Throws: `ConfigurationError` where the env file cannot be read at all: of what is in it,
    ///   nothing could be said.
    private func read(
        _ hints: Hints
    ) throws(ConfigurationError) -> (settings: Settings, mistakes: [Mistake]) {
        guard let path = environmentFile(hints) else {
            return (Settings(environment: environment, searchedPlaces: places(hints)), [])
        }
        var (file, mistakes) = try Self.environmentFile(at: path)
        let settings = Settings(environment: environment, file: file)
        mistakes += PrivateFiles(settings, environmentFile: path)
            .environmentMistakes(in: documentRoot(hints).flatMap(WebFolder.init))
        return (settings, mistakes)
    }

    /// The env file that is read.
    ///
    /// - Parameter hints: What a request says.
    /// - Returns: Its path, which may be wrong where it was named; nil where there is none.
    package func environmentFile(_ hints: Hints = Hints()) -> String? {
        let name = Variable.environmentFile.rawValue
        if let path = text(name) ?? hints.environmentFile, !path.isEmpty { return path }
        return places(hints).first { path in
            // Whatever is there counts: a file that cannot be read is to be named, not passed by.
            (try? File.metadata(of: path)) != nil
        }
    }

    /// Where an env file is looked for that PARLEY_ENV_FILE does not name.
    ///
    /// - Parameter hints: What a request says.
    /// - Returns: The paths, in order.
    package func places(_ hints: Hints = Hints()) -> [String] {
        // No list of paths that may be missing: its type costs a CGI call 27,000 instructions.
        var places: [String] = []
        if let executable { places.append(Self.place(beside: executable)) }
        if let root = documentRoot(hints) { places.append(Self.place(beside: root)) }
        return places
    }

    private static func place(beside path: String) -> String {
        FilePath(FilePath(path).folder).appending("parley.env")
    }

    private func documentRoot(_ hints: Hints) -> String? {
        // lighttpd puts what setenv says behind its own.
        let own = environment.last("DOCUMENT_ROOT").flatMap { $0.isEmpty ? nil : $0 }
        guard let root = own ?? hints.documentRoot, FilePath(root).isAbsolute else { return nil }
        return root
    }

    private func text(_ name: String) -> String? {
        guard let bytes = environment.bytes(of: name), !bytes.isEmpty else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads an env file that only its owner, and the owner's group, can read.
    private static func environmentFile(
        at path: String
    ) throws(ConfigurationError) -> (file: EnvironmentFile, mistakes: [Mistake]) {
        guard FilePath(path).isAbsolute else {
            throw ConfigurationError([
                Mistake(.variable(.environmentFile), .relativePath(path), origin: .environment)
            ])
        }
        let file: EnvironmentFile
        let metadata: FileMetadata
        do throws(SystemError) {
            let (bytes, found) = try File.snapshot(of: path, limit: 1_048_576)
            file = EnvironmentFile(parsing: bytes)
            metadata = found
        } catch {
            throw ConfigurationError([Mistake(.environmentFile(path), .unreadable(error))])
        }
        let problems = problems(of: metadata) + file.mistakes.map { .line($0) }
        return (file, problems.map { Mistake(.environmentFile(path), $0) })
    }

    /// What is wrong with an env file, whatever is in it.
    private static func problems(of metadata: FileMetadata) -> [Problem] {
        var problems: [Problem] = []
        if metadata.mode & 0o006 != 0 {
            problems.append(.open(metadata.mode & 0o004 != 0 ? .read : .write))
        }
        let user = CurrentProcess.userID
        if metadata.owner != user, metadata.owner != 0 {
            problems.append(.foreignOwner(metadata.owner, process: user))
        }
        return problems
    }
}
