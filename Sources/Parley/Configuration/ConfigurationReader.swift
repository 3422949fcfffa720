internal import Bytes
internal import Gateway
internal import Talk

/// Reads the variables one by one and gathers what is wrong with them.
struct ConfigurationReader {
    typealias Mistake = ConfigurationError.Mistake
    typealias Problem = ConfigurationError.Problem

    /// What came of reading a secret's file.
    ///
    /// No Result: a CGI call would pay 200,000 instructions for looking up that a mistake is an
    /// error.
    enum SecretContent {
        case none
        case read(SecretFile)
        case unreadable(Problem)

        /// Whether no file is named.
        var isNone: Bool { if case .none = self { true } else { false } }
    }

    let settings: Settings
    let keyFile: SecretContent
    let tokenFile: SecretContent
    private(set) var mistakes: [Mistake] = []
    private(set) var warnings: [Mistake] = []

    init(_ settings: Settings, secretFile: (String) throws(Problem) -> SecretFile) {
        self.settings = settings
        keyFile = Self.content(.secretKeyFile, settings, secretFile)
        tokenFile = Self.content(.authTokenFile, settings, secretFile)
    }

    /// What is in the file that a variable names.
    static func content(
        _ variable: Variable, _ settings: Settings,
        _ secretFile: (String) throws(Problem) -> SecretFile
    ) -> SecretContent {
        guard let path = settings[variable] else { return .none }
        do throws(Problem) {
            return .read(try secretFile(String(decoding: path, as: UTF8.self)))
        } catch {
            return .unreadable(error)
        }
    }

    // MARK: - The cookie

    mutating func cookieName() -> SetCookie.Name {
        guard let text = text(.sessionCookie) else { return .session }
        guard let name = SetCookie.Name(text) else {
            note(.sessionCookie, .notCookieName)
            return .session
        }
        return name
    }

    mutating func lifetime() -> Int {
        guard let text = text(.sessionLifetime) else { return 14_700 }
        guard let seconds = Int(text), (1...2_678_400).contains(seconds) else {
            note(.sessionLifetime, .notLifetime)
            return 14_700
        }
        return seconds
    }

    // MARK: - The built-in counter

    mutating func callers() -> [Caller] {
        var result: [Caller] = []
        let bytes = Array((text(.callers) ?? "").utf8)
        for entry in bytes.split(separator: UInt8(ascii: ",")) {
            let entry = entry.trimmingBlanks()
            guard !entry.isEmpty else { continue }
            let equals = entry.firstIndex(of: UInt8(ascii: "=")) ?? entry.endIndex
            let address = entry[..<equals]
            // Looked up without a channel's prefix, so kept without one.
            let colon = address.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 }
            let number = address[(colon ?? address.startIndex)...].trimmingBlanks()
            let name = entry[equals...].dropFirst().trimmingBlanks()
            guard !number.isEmpty, !name.isEmpty else {
                note(.callers, .notCaller)
                continue
            }
            result.append(
                Caller(
                    String(decoding: number, as: UTF8.self), String(decoding: name, as: UTF8.self)))
        }
        return result
    }

    mutating func welcome() -> String? {
        guard let value = text(.welcome) else { return "Thanks for the message, {caller}!" }
        return value.isEmpty ? nil : value
    }

    // MARK: - Values

    /// A value that must be text; nil where it is not set, or no text.
    mutating func text(_ variable: Variable) -> String? {
        guard let value = settings[variable] else { return nil }
        guard let text = String(validating: value, as: UTF8.self) else {
            note(variable, .notUTF8)
            return nil
        }
        return text
    }

    mutating func optionalChoice<Choice: RawRepresentable & CaseIterable>(
        _ variable: Variable, of choices: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        guard let text = text(variable) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            note(variable, .notOneOf(Choice.allCases.map(\.rawValue)))
            return nil
        }
        return choice
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ variable: Variable, default choice: Choice
    ) -> Choice where Choice.RawValue == String {
        optionalChoice(variable, of: Choice.self) ?? choice
    }

    /// Where `save` writes; nil where neither the operator nor systemd names a folder.
    mutating func stateDirectory() -> String? {
        // What is no text is noted.
        _ = text(.stateDirectory) ?? text(.systemdStateDirectory)
        return settings.stateDirectory
    }

    /// The mistakes in the order in which the variables are documented.
    var sortedMistakes: [Mistake] {
        Variable.allCases.flatMap { variable in
            mistakes.filter { $0.subject == .variable(variable) }
        }
    }

    mutating func warnOfUnknownNames() {
        for name in settings.unknownNames {
            warnings.append(
                Mistake(.unknownName(name), .unknownName(nearest: Variable.nearest(to: name))))
        }
    }

    /// A secret that stands in a variable or in the file that another one names.
    mutating func secret(
        _ variable: Variable, orFile file: Variable, _ content: SecretContent
    ) -> [UInt8]? {
        if content.isNone { return settings[variable] }
        if settings[variable] != nil {
            note(file, .alsoSet(variable))
        }
        return secret(in: file, content)
    }

    /// A secret in the file that a variable names; one final newline of the file is dropped.
    mutating func secret(in file: Variable, _ content: SecretContent) -> [UInt8]? {
        switch content {
        case .none: return nil
        case .unreadable(let problem):
            note(file, problem)
            return nil
        case .read(let content):
            if let warning = content.warning { warn(file, warning) }
            var bytes = content.bytes
            if bytes.last == UInt8(ascii: "\n") {
                bytes.removeLast()
                if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
            }
            if bytes.isEmpty { note(file, .empty) }
            return bytes.isEmpty ? nil : bytes
        }
    }

    /// The entries of a list, which blanks and commas separate.
    mutating func list(_ variable: Variable) -> [String] {
        guard let value = settings[variable] else { return [] }
        return value.split(whereSeparator: Self.isSeparator)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Notes what is wrong with a variable.
    mutating func note(_ variable: Variable, _ problem: Problem) {
        mistakes.append(mistake(variable, problem))
    }

    /// Notes what is right and still not advised.
    mutating func warn(_ variable: Variable, _ problem: Problem) {
        warnings.append(mistake(variable, problem))
    }

    private func mistake(_ variable: Variable, _ problem: Problem) -> Mistake {
        Mistake(.variable(variable), problem, origin: settings.origin(of: variable))
    }

    /// Whether a byte parts the entries of a list: white space or a comma.
    static func isSeparator(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: ",")
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        var text = text.drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }
}
