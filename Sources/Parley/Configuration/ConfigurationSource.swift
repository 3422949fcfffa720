/// Where a configuration comes from.
enum ConfigurationSource: Sendable {
    /// It was made in code.
    case made(Configuration)
    /// The environment and the env file.
    case loaded(ConfigurationLoader)

    /// The configuration.
    ///
    /// - Parameter hints: What a request says; the process's own variables go before.
    /// - Returns: The configuration.
    /// - Throws: `ConfigurationError` with every mistake.
    func configuration(
        _ hints: ConfigurationLoader.Hints = ConfigurationLoader.Hints()
    ) throws(ConfigurationError) -> Configuration {
        switch self {
        case .made(let configuration): configuration
        case .loaded(let loader): try loader.load(hints)
        }
    }
}
