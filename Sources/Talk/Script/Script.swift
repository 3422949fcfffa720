/// A conversation in one file, as it is parsed: everything that stands in it, and what is wrong.
///
/// It does no input or output: the files that it needs are named by it, and given back as bytes.
package struct Script: Sendable {
    /// Whether the `[test]` sections are read.
    package enum Tests: Sendable {
        /// They are read.
        case read
        /// They are skipped to the next heading, as a turn does not need them.
        case skipped
    }

    /// A constant: `price = 15` below `[values]`.
    package struct Value: Sendable, Equatable {
        /// Its name.
        package let name: Name
        /// What it stands for.
        package let text: String

        /// Makes a constant.
        ///
        /// - Parameters:
        ///   - name: Its name.
        ///   - text: What it stands for.
        package init(name: Name, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// A word list that is written in the script.
    package struct NamedList: Sendable, Equatable {
        /// Its name.
        package let name: Name
        /// Its entries.
        let words: WordList
    }

    /// The longest file that is read, in bytes.
    package static let sizeLimit = 1 << 20

    /// What stands before the first heading.
    package var settings: ScriptSettings
    /// The people that stand in the script itself.
    package var people = PeopleSection()
    /// The people file, nil where there is none or it was not given yet.
    package var peopleFile: PeopleFile?
    /// The word lists that are written in the script, by name.
    package var words = NameMap<NamedList>()
    /// The constants, by name.
    package var values = NameMap<Value>()
    /// The answers that work in every state.
    package var anytime: [Answer] = []
    /// The states, in the order of the file; of two with one name the first.
    package var states: [State] = []
    /// The tests, in the order of the file.
    package var tests: [TestCase] = []
    /// What stands where a name is used, filled or led to.
    package var references = References()
    /// What is wrong, in the order of the file: what reading the lines shows.
    package internal(set) var diagnostics: [Diagnostic] = []

    /// The bytes of the file, which the ranges and slices of its parts belong to.
    package private(set) var source: [UInt8] = []
    private var stateNames = NameIndex()

    /// Reads a script.
    ///
    /// Any bytes can be given. What cannot be understood becomes a finding and is left out.
    ///
    /// - Parameters:
    ///   - source: The bytes of the file.
    ///   - name: The file's name, the script's where it does not give itself another.
    ///   - tests: Whether the tests are read.
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    package init(parsing source: [UInt8], name: String, tests: Tests = .read) {
        var parser = ScriptParser(source, name: name, tests: tests)
        self = parser.parse()
    }

    init(name: String, source: [UInt8]) {
        settings = ScriptSettings(name: name)
        self.source = source
    }

    /// Whether there is no error; warnings and notes do not matter.
    package var isUsable: Bool { !diagnostics.contains { $0.severity == .error } }

    /// The state of a name.
    ///
    /// - Parameter name: The name.
    /// - Returns: The state, nil where there is none.
    package func state(named name: String) -> State? {
        index(named: name).map { states[$0] }
    }

    // Inlined, this and what follows look at a part of a shared script where it lies; called, each
    // would be given a copy of it all.
    @inline(__always)
    package func index(named name: String) -> Int? { stateNames[name] }

    /// The state that a conversation begins with: `[start]`, or the first one.
    package var start: State? { startIndex.map { states[$0] } }

    @inline(__always)
    package var startIndex: Int? { stateNames["start"] ?? (states.isEmpty ? nil : 0) }

    /// The state that a target names, nil for `end`, `again`, `back` and one that does not exist.
    ///
    /// - Parameter target: The target.
    /// - Returns: The state.
    func state(for target: Target) -> State? {
        index(for: target).map { states[$0] }
    }

    package func index(for target: Target) -> Int? {
        switch target.place {
        case .state(let name): stateNames[name]
        case .start: startIndex
        case .end, .again, .back: nil
        }
    }

    /// The word list of a name, one of the script's or a built-in one.
    ///
    /// - Parameter name: The name.
    /// - Returns: The list, nil where there is none.
    package func wordList(named name: String) -> WordList? { words.wordList(named: name) }

    /// Whether people have a column of this name.
    package func hasColumn(_ name: String) -> Bool {
        people.columns.contains { $0.text == name } || peopleFile?.hasColumn(name) ?? false
    }

    /// Adds a state, and says whether it is the first of its name.
    mutating func add(_ state: State) -> Bool {
        guard stateNames.insert(state.name.text).isNew else { return false }
        states.append(state)
        return true
    }
}

extension Script {
    /// Takes over the people file that the setting `people` names.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file; nil where it cannot be read, which is an error (T119).
    ///   - isIndexed: Whether its numbers are put in an index: for who takes many turns.
    package mutating func readPeople(_ bytes: [UInt8]?, indexed isIndexed: Bool = false) {
        guard let name = settings.peopleFile else { return }
        guard let bytes else {
            return add(
                .badFile, at: name.position,
                "the people file \"\(name.text)\" cannot be read; is it beside the script?")
        }
        guard let file = PeopleFile(parsing: bytes) else {
            return add(
                .badFile, at: name.position,
                "the people file \"\(name.text)\" is no UTF-8, or longer than 1 MiB")
        }
        peopleFile = isIndexed ? file.indexed() : file
        var suggestion = Suggestion()
        diagnostics += namesNeverFilled(references, &suggestion)
        diagnostics.sort { $0.position < $1.position }
    }

    /// Says that the setting `timezone` names a zone that is not known (T119).
    ///
    /// - Parameter advice: What to do about it, like the package that is missing.
    package mutating func refuseTimezone(_ advice: String) {
        guard let name = settings.timezone else { return }
        add(.badFile, at: name.position, "the time zone \"\(name.text)\" is not known; \(advice)")
    }

    private mutating func add(
        _ code: Diagnostic.Code, at position: SourcePosition, _ message: String
    ) {
        diagnostics.append(Diagnostic(code, at: position, message))
        diagnostics.sort { $0.position < $1.position }
    }

    /// The path of the people file, as the script gives it; nil where it has none.
    package var peopleFilePath: String? { settings.peopleFile?.text }

    /// The name of the script's time zone; nil is UTC.
    package var timezone: String? { settings.timezone?.text }

    /// The path of the answers file, as the script gives it; nil where it has none.
    package var answersFilePath: String? { settings.answersFile?.text }

    /// Whether a turn may need the people file: the script uses `known`, `caller`, a language of
    /// the sender's, or a variable, which may be a column.
    package var asksForPeople: Bool {
        settings.peopleFile != nil
            && (references.asksForSender || settings.languages.count > 1
                || !references.uses.isEmpty)
    }

    /// The name that a session is marked with: the beginning of the script's.
    @inline(__always)
    package var sessionName: String {
        settings.name.utf8.count <= 40 ? settings.name : String(settings.name.prefix(40))
    }

    /// The names of every `save`, in order of appearance: the columns of the answers file.
    package var savedNames: [String] {
        var seen: Set<String> = []
        return references.saved.map(\.text).filter { seen.insert($0).inserted }
    }
}

extension NameMap<Script.NamedList> {
    /// The word list of a name, one of these or a built-in one.
    ///
    /// - Parameter name: The name.
    /// - Returns: The list, nil where there is none.
    func wordList(named name: String) -> WordList? {
        self[name]?.words ?? WordList(builtIn: name)
    }
}
