/// A conversation in one file, as it is parsed: everything that stands in it, and what is wrong.
///
/// It does no input or output: the files that it needs are named by it, and given back as bytes.
///
/// A class, since all turns on all threads share it: a copy of its many parts would count a
/// reference for each of them.
package final class Script: Sendable {
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
    package let settings: ScriptSettings
    /// The people that stand in the script itself.
    package let people: PeopleSection
    /// The people file, nil where there is none or it was not given yet.
    package let peopleFile: PeopleFile?
    /// The word lists that are written in the script, by name.
    package let words: NameMap<NamedList>
    /// The constants, by name.
    package let values: NameMap<Value>
    /// The lists that stand in the script itself, of whose rows one is asked for.
    package let lists: [ScriptList]
    /// The lists that are indexed: those of files that were read, and of the script itself where
    /// many turns follow.
    package let readLists: [ReadList]
    /// The values that all who text share, by name, as they are at first.
    package let shared: NameMap<Value>
    /// The answers that work in every state.
    package let anytime: [Answer]
    /// The states, in the order of the file; of two with one name the first.
    package let states: [State]
    /// The states that may be begun at from outside, in the order of the file.
    package let beginnings: [Beginning]
    /// The tests, in the order of the file.
    package let tests: [TestCase]
    /// What stands where a name is used, filled or led to.
    package let references: References
    /// What is wrong, in the order of the file: what reading the lines shows.
    package let diagnostics: [Diagnostic]
    /// Whether it runs where there is a store.
    package let hasStore: Bool
    /// The bytes of the file, which the ranges and slices of its parts belong to.
    package let source: [UInt8]
    private let stateNumbers: NameIndex
    /// The number of `start`: of `[start]`, or of the first state that a text may enter.
    package let startIndex: Int?

    /// Reads a script.
    ///
    /// Any bytes can be given. What cannot be understood becomes a finding and is left out.
    ///
    /// - Parameters:
    ///   - source: The bytes of the file.
    ///   - name: The file's name, the script's where it does not give itself another.
    ///   - tests: Whether the tests are read.
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    package convenience init(parsing source: [UInt8], name: String, tests: Tests = .read) {
        if let problem = ScriptParser.problem(of: source) {
            self.init(
                settings: ScriptSettings(name: name), states: NameMap(),
                diagnostics: [Diagnostic(.badFile, at: .beginning, problem)], source: source)
            return
        }
        let parser = ScriptParser(parsing: source, name: name, tests: tests)
        self.init(
            settings: parser.settings, people: parser.people.people,
            words: parser.words.lists.inParts, lists: parser.lists.lists,
            values: parser.values.values.inParts,
            shared: parser.shared.values.inParts, anytime: parser.states.anytime,
            states: parser.states.states.inParts, beginnings: parser.states.beginnings,
            tests: parser.tests.tests,
            references: parser.notes.references, diagnostics: parser.notes.diagnostics,
            source: source)
    }

    /// Makes a script of its parts.
    init(
        settings: ScriptSettings, people: PeopleSection = PeopleSection(),
        peopleFile: PeopleFile? = nil, words: NameMap<NamedList> = NameMap(),
        lists: [ScriptList] = [], readLists: [ReadList] = [],
        values: NameMap<Value> = NameMap(), shared: NameMap<Value> = NameMap(),
        anytime: [Answer] = [], states: NameMap<State>, beginnings: [Beginning] = [],
        tests: [TestCase] = [], references: References = References(),
        diagnostics: [Diagnostic] = [], hasStore: Bool = false, source: [UInt8] = []
    ) {
        self.settings = settings
        self.people = people
        self.peopleFile = peopleFile
        self.words = words
        self.lists = lists
        self.readLists = readLists
        self.values = values
        self.shared = shared
        self.anytime = anytime
        self.states = states.values
        stateNumbers = states.numbers
        self.beginnings = beginnings
        startIndex =
            states.numbers["start"]
            ?? states.values.indices.first {
                beginnings.isEmpty || !beginnings.enter(states.names[$0])
            }
        self.tests = tests
        self.references = references
        self.diagnostics = diagnostics
        self.hasStore = hasStore
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

    /// The number of a state, as `states` counts; nil where there is none of the name.
    package func index(named name: String) -> Int? { stateNumbers[name] }

    /// The state that a conversation begins with: `[start]`, or the first one.
    package var start: State? { startIndex.map { states[$0] } }

    /// The number of the state that a target names.
    ///
    /// - Parameter target: The target.
    /// - Returns: The number; nil for `end`, `again`, `back` and a state that does not exist.
    package func index(for target: Target) -> Int? {
        switch target.place {
        case .state(let name): index(named: name)
        case .start: startIndex
        case .end, .again, .back: nil
        }
    }

    /// The word list of a name that is written in the script.
    ///
    /// - Parameter name: The name.
    /// - Returns: The list; nil where there is none, or only a built-in one.
    package func wordList(named name: String) -> WordList? { words[name]?.words }

    /// Whether people have a column of this name.
    package func hasColumn(_ name: String) -> Bool {
        people.hasColumn(name) || peopleFile?.hasColumn(name) ?? false
    }
}

extension Script {
    /// The script with the people file that its setting `people` names.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file; nil where it cannot be read, which is an error (T119).
    ///   - isIndexed: Whether its numbers are put in an index: for who takes many turns.
    /// - Returns: The script with its people and what is wrong with them; the same one where it
    ///   names no people file.
    package func with(peopleFile bytes: [UInt8]?, indexed isIndexed: Bool = false) -> Script {
        guard let name = settings.peopleFile else { return self }
        guard let bytes else {
            return adding(
                .badFile, at: name.position,
                "the people file \"\(name.text)\" cannot be read; is it next to the script?")
        }
        guard let file = PeopleFile(parsing: bytes, country: settings.country) else {
            return adding(
                .badFile, at: name.position,
                bytes.count > Script.sizeLimit
                    ? "the people file \"\(name.text)\" is longer than 1 MiB"
                    : "the people file \"\(name.text)\" is not UTF-8; in a spreadsheet, save it as "
                        + "\"CSV UTF-8\"")
        }
        var suggestion = Suggestion()
        let unfilled = references.namesNeverFilled(
            values: values, shared: shared, people: people, peopleFile: file, &suggestion)
        return adding(unfilled, peopleFile: isIndexed ? file.indexed() : file)
    }

    /// The script where the setting `timezone` names a zone that is not known (T119).
    ///
    /// - Parameter advice: What to do about it, like the package that is missing.
    /// - Returns: The script with that error; the same one where it names no zone.
    package func withUnknownTimezone(_ advice: String) -> Script {
        guard let name = settings.timezone else { return self }
        return adding(
            .badFile, at: name.position, "the time zone \"\(name.text)\" is not known; \(advice)")
    }

    private func adding(
        _ code: Diagnostic.Code, at position: SourcePosition, _ message: String
    ) -> Script {
        adding([Diagnostic(code, at: position, message)])
    }

    /// The script with more findings, and with what was read of files.
    func adding(
        _ findings: [Diagnostic], peopleFile: PeopleFile? = nil, readLists: [ReadList]? = nil
    ) -> Script {
        with(
            (diagnostics + findings).sorted { $0.position < $1.position }, peopleFile: peopleFile,
            readLists: readLists)
    }

    /// The script with other findings, and with what else is known of the place where it runs.
    func with(
        _ diagnostics: [Diagnostic], peopleFile: PeopleFile? = nil, readLists: [ReadList]? = nil,
        hasStore: Bool? = nil
    ) -> Script {
        Script(
            settings: settings, people: people, peopleFile: peopleFile ?? self.peopleFile,
            words: words, lists: lists, readLists: readLists ?? self.readLists,
            values: values, shared: shared, anytime: anytime,
            states: NameMap(stateNumbers, states), beginnings: beginnings, tests: tests,
            references: references, diagnostics: diagnostics,
            hasStore: hasStore ?? self.hasStore, source: source)
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
    package var sessionName: String {
        settings.name.utf8.count <= 40 ? settings.name : String(settings.name.prefix(40))
    }

    /// The names of every `save`, in order of appearance: the columns of the answers file.
    package var savedNames: [String] {
        var seen: Set<String> = []
        return references.saved.map(\.text).filter { seen.insert($0).inserted }
    }
}
