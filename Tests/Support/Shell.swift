import System

/// Programs that are run to their end.
public enum Shell {
    /// A program ended with another status than 0.
    public struct Failure: Error, CustomStringConvertible {
        /// The program, how it ended and what it said.
        public let description: String
    }

    /// Runs a program.
    ///
    /// - Parameters:
    ///   - program: Its name or path.
    ///   - arguments: Its arguments.
    ///   - input: What it reads.
    ///   - environment: Variables that it gets in addition to those of this process.
    /// - Returns: What it wrote to standard output.
    /// - Throws: `Failure` where it does not end with 0.
    @discardableResult
    public static func run(
        _ program: String, _ arguments: [String], input: [UInt8] = [],
        environment: [String: String] = [:]
    ) throws -> String {
        var words = [program] + arguments
        if !environment.isEmpty {
            words = ["env"] + environment.map { "\($0)=\($1)" }.sorted() + words
        }
        let outcome = try ChildProcess.run(words[0], Array(words.dropFirst()), input: input)
        let output = String(decoding: outcome.output, as: UTF8.self)
        guard outcome.ending == .exited(0) else {
            let errors = String(decoding: outcome.errors, as: UTF8.self)
            throw Failure(
                description:
                    "\(words.joined(separator: " ")): \(outcome.ending)\n\(output)\(errors)")
        }
        return output
    }

    /// Runs lines of shell, the first that fails being the last.
    ///
    /// - Parameters:
    ///   - lines: The lines.
    ///   - folder: Where.
    ///   - environment: Variables that they get in addition to those of this process.
    /// - Returns: What they wrote to standard output.
    /// - Throws: `Failure` where they do not end with 0.
    @discardableResult
    public static func run(
        lines: String, in folder: String, environment: [String: String] = [:]
    ) throws -> String {
        try run(
            "sh", ["-eu", "-c", "cd \"$0\"\n\(lines)", folder], environment: environment)
    }
}

extension Shell {
    /// Makes a folder.
    ///
    /// - Parameter path: Its path.
    /// - Returns: The path.
    /// - Throws: Where it cannot be made.
    public static func made(folder path: String) throws -> String {
        try run("mkdir", ["-p", path])
        return path
    }
}
