internal import Bytes
package import System
internal import Talk

/// The values of Parley's variables: the process's environment, then the env file's.
///
/// An empty variable is an unset one, but for `PARLEY_WELCOME`.
package struct Settings: Sendable, Redacted {
    private struct Value {
        let variable: Variable
        let bytes: [UInt8]
        let isFromFile: Bool
    }

    // A list and no dictionary: it is short, and a dictionary's first use costs a CGI call 100,000
    // instructions.
    private var values: [Value] = []
    /// Where an env file was looked for; empty where one was found, or none was looked for.
    package private(set) var searchedPlaces: [String] = []
    /// Variables whose names stand there in small letters, which count for nothing.
    private var lowercased: [Variable] = []
    /// Names that begin as Parley's do and are none, in order of appearance.
    package private(set) var unknownNames: [String] = []

    /// Takes up the values of an environment.
    ///
    /// - Parameters:
    ///   - environment: The process's environment; of a repeated name the first counts, as with
    ///     `getenv`.
    ///   - file: The env file, whose values count where the environment has none; nil without one.
    ///   - searchedPlaces: Where an env file was looked for in vain.
    package init(
        environment: Environment, file: EnvironmentFile? = nil, searchedPlaces: [String] = []
    ) {
        self.searchedPlaces = searchedPlaces
        let table = environment.table
        let bytes = table.bytes.span
        for pair in table.pairs where Self.mayBeOurs(bytes.extracting(pair.name)) {
            take(Array(table.bytes[pair.name]), Array(table.bytes[pair.value]), isFile: false)
        }
        guard let file else { return }
        let entries = file.entries
        for index in entries.indices {
            // Of a name that stands there twice the last line counts, also where it is empty.
            let name = entries[index].name
            guard !entries[(index + 1)...].contains(where: { $0.name == name }) else { continue }
            take(name, entries[index].value, isFile: true)
        }
    }

    /// Takes up values that were given in code.
    ///
    /// - Parameter values: The values by their variables; nil where there is none.
    init(_ values: [(variable: Variable, text: String?)]) {
        for (variable, text) in values {
            guard let text else { continue }
            self.values.append(
                Value(variable: variable, bytes: Array(text.utf8), isFromFile: false))
        }
    }

    /// The value of a variable; nil where it is unset or empty.
    ///
    /// - Parameter variable: The variable.
    package subscript(variable: Variable) -> [UInt8]? {
        guard let value = value(of: variable)?.bytes, !value.isEmpty || variable == .welcome else {
            return nil
        }
        return value
    }

    /// Where the value of a variable comes from.
    ///
    /// - Parameter variable: The variable.
    /// - Returns: Its origin; nil where it is unset or empty.
    package func origin(of variable: Variable) -> ConfigurationError.Mistake.Origin? {
        guard self[variable] != nil else { return nil }
        return value(of: variable)?.isFromFile == true ? .environmentFile : .environment
    }

    /// What may be the reason why a variable is not set.
    ///
    /// - Parameter variable: The variable.
    /// - Returns: The reason; nil where none shows.
    func hint(for variable: Variable) -> ConfigurationError.Problem.Hint? {
        if lowercased.contains(variable) { return .lowercased }
        return searchedPlaces.isEmpty ? nil : .noFile(searchedPlaces)
    }

    /// Whether a name may be PARLEY_ or TWILIO_ or STATE_ and more, in capitals or small letters.
    private static func mayBeOurs(_ name: Span<UInt8>) -> Bool {
        let underscore = UInt8(ascii: "_")
        guard name.count > 7 else { return false }
        return switch name[0] & 0xDF {
        case UInt8(ascii: "P"), UInt8(ascii: "T"): name[6] == underscore
        case UInt8(ascii: "S"): name[5] == underscore
        default: false
        }
    }

    private mutating func take(_ name: [UInt8], _ value: [UInt8], isFile: Bool) {
        guard let variable = Variable(named: name) else {
            let text = String(decoding: name, as: UTF8.self)
            if text.utf8.starts(with: "PARLEY_".utf8), !unknownNames.contains(text) {
                unknownNames.append(text)
            }
            let capitals = name.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }
            if name != capitals, let variable = Variable(named: capitals) {
                lowercased.append(variable)
            }
            return
        }
        let new = Value(variable: variable, bytes: value, isFromFile: isFile)
        guard let index = values.firstIndex(where: { $0.variable == variable }) else {
            values.append(new)
            return
        }
        if values[index].bytes.isEmpty, variable != .welcome { values[index] = new }
    }

    private func value(of variable: Variable) -> Value? {
        values.first { $0.variable == variable }
    }
}
