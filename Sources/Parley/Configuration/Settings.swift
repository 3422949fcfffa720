public import System

/// The values of Parley's variables: the process's environment, then the env file's.
///
/// An empty variable is an unset one, but for `PARLEY_WELCOME`.
public struct Settings: Sendable, CustomStringConvertible, CustomReflectable {
    private var values: [Variable: [UInt8]] = [:]
    private var fromFile: Set<Variable> = []
    /// Names that begin as Parley's do and are none, in order of appearance.
    public private(set) var unknownNames: [String] = []

    /// Takes up the values of an environment.
    ///
    /// - Parameters:
    ///   - environment: The process's environment; of a repeated name the first counts, as with
    ///     `getenv`.
    ///   - file: The env file, whose values count where the environment has none; nil without one.
    public init(environment: Environment, file: EnvironmentFile? = nil) {
        environment.forEach { name, value in
            // Most of an environment is not ours: nothing is made for it.
            guard let first = name.indices.first.map({ name[$0] }), Self.initials.contains(first)
            else { return }
            take(Self.bytes(of: name), Self.bytes(of: value), isFile: false)
        }
        guard let file else { return }
        // Of a name that stands there twice the last line counts, also where it is empty.
        var last: [[UInt8]: Int] = [:]
        for (index, entry) in file.entries.enumerated() { last[entry.name] = index }
        for (index, entry) in file.entries.enumerated() where last[entry.name] == index {
            take(entry.name, entry.value, isFile: true)
        }
    }

    /// The value of a variable; nil where it is unset or empty.
    ///
    /// - Parameter variable: The variable.
    public subscript(variable: Variable) -> [UInt8]? {
        guard let value = values[variable], !value.isEmpty || variable == .welcome else {
            return nil
        }
        return value
    }

    /// Whether the value of a variable came from the env file.
    ///
    /// - Parameter variable: The variable.
    /// - Returns: Whether it did.
    public func isFromFile(_ variable: Variable) -> Bool { fromFile.contains(variable) }

    /// The word `redacted`: there are secrets among the values.
    public var description: String { "redacted" }

    /// Nothing: a dump must not show the values either.
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// The first letters of the variables' names.
    private static let initials = Array("PTS".utf8)

    private static func bytes(of span: Span<UInt8>) -> [UInt8] {
        [UInt8](capacity: span.count) { output in
            for index in span.indices { output.append(span[index]) }
        }
    }

    private mutating func take(_ name: [UInt8], _ value: [UInt8], isFile: Bool) {
        let text = String(decoding: name, as: UTF8.self)
        guard let variable = Variable(rawValue: text) else {
            if text.utf8.starts(with: "PARLEY_".utf8), !unknownNames.contains(text) {
                unknownNames.append(text)
            }
            return
        }
        if let old = values[variable], !old.isEmpty || variable == .welcome { return }
        values[variable] = value
        if isFile { fromFile.insert(variable) }
    }
}
