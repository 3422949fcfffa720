package import Talk

extension Diagnostic {
    /// The finding as editors read it: `bot.talk:12:5: error: T103: …`.
    ///
    /// - Parameter file: The file as it was given.
    /// - Returns: The line.
    package func line(in file: String) -> String {
        "\(file):\(line):\(column): \(severity.rawValue): \(code): \(message)"
    }
}
