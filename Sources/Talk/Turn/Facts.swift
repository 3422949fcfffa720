internal import Conversation

/// What a turn is given: the script, the message, the time and the sender.
///
/// What costs something is found out when it is first asked for: most turns need neither the
/// zone's file nor the list of people. It is a class since the closures that answers are matched
/// with ask for the same facts, and each is to be found out once.
package final class Facts {
    let script: Script
    let message: Message
    let now: Int
    private let zone: @Sendable () -> ZoneRules?
    private let knownPeople: NumberIndex<Person>
    private let knownValues: [Script.Value]
    private let listFile: @Sendable (String) -> LookupTable?
    private var foundTables: [(name: String, table: LookupTable?)] = []
    private var foundMoment: CivilMoment?
    private var foundPerson: Person??
    /// Whether the rules of the zone were asked for and are missing.
    private(set) var isZoneMissing = false

    init(
        _ script: Script, message: Message, now: Int,
        zone: @escaping @Sendable () -> ZoneRules?,
        listFile: @escaping @Sendable (String) -> LookupTable?,
        knownPeople: NumberIndex<Person>, knownValues: [Script.Value]
    ) {
        self.script = script
        self.message = message
        self.now = now
        self.zone = zone
        self.listFile = listFile
        self.knownPeople = knownPeople
        self.knownValues = knownValues
    }

    /// Day and time in the script's zone.
    var moment: CivilMoment {
        if let foundMoment { return foundMoment }
        var rules: ZoneRules? = .utc
        if script.settings.timezone != nil { rules = zone() }
        isZoneMissing = rules == nil
        let moment = (rules ?? .utc).local(at: now)
        foundMoment = moment
        return moment
    }

    /// The sender's columns, nil for an unknown one.
    package var person: Person? {
        if let foundPerson { return foundPerson }
        let digits = PhoneDigits(message.from.utf8)
        let person =
            knownPeople[digits] ?? script.people.person(with: digits)
            ?? script.peopleFile?.person(with: digits)
        foundPerson = .some(person)
        return person
    }

    /// What a constant stands for; nil where there is none of the name.
    func constant(named name: String) -> String? {
        (knownValues.last { $0.name.text == name } ?? script.values[name])?.text
    }

    /// A list, of whose rows one is asked for.
    ///
    /// - Parameter name: The list's name.
    /// - Returns: The list; nil where there is none that can be read.
    func table(named name: String) -> LookupTable? {
        if let found = foundTables.first(where: { $0.name == name }) { return found.table }
        let table = script.table(named: name) ?? listFile(name)
        foundTables.append((name, table))
        return table
    }

    /// The lists that were asked for and cannot be read.
    var missingTables: [String] {
        foundTables.compactMap { $0.table == nil ? $0.name : nil }
    }

    /// What matching asks for.
    ///
    /// - Parameters:
    ///   - language: The sender's language; nil for the script's.
    ///   - value: Gives what a variable holds, empty where it is not set.
    /// - Returns: The script, its languages and the time.
    package func answerContext(
        language: String? = nil, value: @escaping (String) -> String
    ) -> AnswerContext {
        let script = script
        return AnswerContext(
            script: script.source, dates: script.settings.dates,
            country: script.settings.country,
            wordList: { script.wordList(named: $0) }, table: { self.table(named: $0) },
            languages: { Self.languages(of: script, language) },
            now: { self.moment }, value: value)
    }

    /// The languages in which texts are understood: the sender's, then the others of the script.
    private static func languages(of script: Script, _ language: String?) -> [Language] {
        var languages = script.settings.languages.compactMap { Language(code: $0) }
        if let language, let own = Language(code: language),
            let index = languages.firstIndex(of: own)
        {
            languages.remove(at: index)
            languages.insert(own, at: 0)
        }
        return languages
    }

    /// Whether it is within the opening hours, on no closed day.
    var isOpen: Bool {
        let settings = script.settings
        if let closed = settings.closed, closed.contains(moment.date) { return false }
        return settings.hours.map { $0.isOpen(at: moment) } ?? true
    }

    /// When the hours begin next; empty where it is always open.
    ///
    /// A day that is more than a week away, behind closed ones, has its date, too.
    ///
    /// - Parameter language: Names the weekday; nil for English.
    /// - Returns: Like `Tue 08:00`.
    func opens(in language: Language?) -> String {
        let settings = script.settings
        guard settings.hours != nil || settings.closed != nil else { return "" }
        let names = (language ?? .en).dayNames
        let today = moment.date
        return (settings.hours ?? .always).opens(after: moment, but: settings.closed) { day in
            day.daysSinceEpoch - today.daysSinceEpoch > 7
                ? names.text(of: day, today: today) : names.weekdays[day.weekday.rawValue]
        }
    }
}
