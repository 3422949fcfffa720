internal import Conversation

/// Reads what stands before the first heading: `name = value`.
struct SettingsParser: SectionParser {
    private(set) var settings: ScriptSettings
    var input: LineText
    var margin: Int?
    var notes = Notes()

    init(_ input: LineText, name: String) {
        self.input = input
        settings = ScriptSettings(name: name)
    }

    mutating func readLine() {
        checkIndentation()
        guard let sign = input.first(.equalsSign, in: input.line.content) else {
            return refuseSetting()
        }
        let left = input.trimmed(input.line.content.lowerBound..<sign)
        guard Name.isValid(input.source[left], hyphens: true) else { return refuseSetting() }
        let value = SettingValue(input.trimmed(sign + 1..<input.line.content.upperBound), in: input)
        let name = input.name(left)
        guard settings.places[name.text] == nil else {
            return report(
                .givenTwice, at: left,
                "the setting \"\(name.text)\" is given twice; delete one of them")
        }
        guard ScriptSettings.names.contains(name.text) || value.isRecipient || value.isList else {
            return report(
                .badSetting, at: left,
                "no setting is called \"\(name.text)\"" + hint(for: name.text, value))
        }
        settings.places.set(
            name.text, ScriptSettings.Place(name: name.position, value: value.position))
        guard let form = take(name, value) else { return }
        notes.report(
            .badSetting, at: value.position, "this value is not understood; write" + form)
    }

    /// What was probably meant by a setting that does not exist: the nearest, or what it would be.
    private mutating func hint(for name: String, _ value: SettingValue) -> String {
        let near = notes.suggestion.phrase(for: name, among: ScriptSettings.names)
        if !near.isEmpty { return near }
        if value.bytes.starts(with: "file ".utf8) {
            return
                "; people from a file are: people = file people.csv, and a list is: \(name) = list "
                + "FILE"
        }
        if value.isNumber { return "; a number for tell is: \(name) = sms \(value.text)" }
        if ClosedDays(value.bytes) != nil {
            return "; days on which you are closed are: closed = \(value.text)"
        }
        return
            "; the settings are \(ScriptSettings.names.joined(separator: ", ")); a value that texts "
            + "show stands below [values]"
    }

    private mutating func refuseSetting() {
        refuse("this line is not understood; settings come before the first heading: name = value")
    }

    /// Takes a setting over.
    ///
    /// - Returns: What to write instead, behind "write"; nil where the value is understood, or
    ///   what is wrong with it was reported.
    private mutating func take(_ name: Name, _ value: SettingValue) -> String? {
        switch name.text {
        case "name":
            guard let text = value.filled else { return " the script's name" }
            settings.name = text
        case "stranger": settings.stranger = value.text
        case "people":
            guard let file = value.peopleFile else { return ": people = file people.csv" }
            settings.peopleFile = file
        case "languages":
            guard let languages = value.languages else {
                return " two letters each, like: languages = en, es"
            }
            settings.languages = languages
        case "tries": return takeTries(value)
        case "typos":
            guard let isOn = value.isOn else { return " on or off" }
            settings.forgivesSlips = isOn
        case "expire":
            guard let expiry = value.duration, expiry <= .longest else {
                return " a duration of at most 365 days, like: expire = 30 minutes"
            }
            settings.expiry = expiry
        case "keep": return takeKeep(value)
        case "remember":
            guard let span = value.duration, span <= ScriptSettings.longestMemory else {
                return " a duration of at most 3650 days, like: remember = 90 days"
            }
            settings.remember = span
        case "limit":
            guard let limit = value.limit else {
                return ": limit = 20 in 10 minutes, or: limit = off"
            }
            settings.limit = limit
        case "timezone":
            guard let zone = value.located else {
                return " a time zone, like: timezone = Europe/Madrid"
            }
            settings.timezone = zone
        case "hours":
            settings.hours = OpeningHours(
                0..<value.bytes.count, of: value.bytes, at: value.position,
                reporting: &notes.diagnostics)
        case "closed":
            guard let closed = ClosedDays(value.bytes) else {
                return " days, like: closed = 25 Dec, 1 Jan, 2026-05-01"
            }
            settings.closed = closed
        case "dates":
            guard let dates = DateOrder(rawValue: value.text) else { return " dmy or mdy" }
            settings.dates = dates
        case "country":
            guard let country = CountryCode(value.bytes) else {
                return " the code of a country, like: country = +44"
            }
            settings.country = country
        case "segments":
            guard let segments = value.positive else {
                return " a whole number, like: segments = 2"
            }
            settings.segments = segments
        case "save":
            guard let file = value.located else {
                return " a file's name, like: save = answers.csv"
            }
            settings.answersFile = file
        default:
            if value.isList { return takeList(name, value) }
            guard let (to, from) = value.recipient else {
                return ": \(name.text) = sms +15550100200, or several numbers with commas between"
            }
            settings.recipients.append(ScriptSettings.Recipient(name: name, to: to, from: from))
        }
        return nil
    }

    private mutating func takeList(_ name: Name, _ value: SettingValue) -> String? {
        guard let path = value.listFile else {
            return " a file's name, like: \(name.text) = list \(name.text).csv"
        }
        if Name.isReserved(name.text) {
            notes.report(
                .badName, at: name.position,
                "\"\(name.text)\" is reserved; give the list another name")
        }
        settings.lists.append(ScriptSettings.ListSetting(name: name, path: path))
        return nil
    }

    private mutating func takeTries(_ value: SettingValue) -> String? {
        let known = notes.diagnostics.count
        settings.tries = triesLimit(value.range)
        return settings.tries == nil && notes.diagnostics.count == known
            ? ": tries = 3 -> state" : nil
    }

    private mutating func takeKeep(_ value: SettingValue) -> String? {
        guard !value.range.isEmpty else { return " names, like: keep = a, b" }
        settings.keep = names(value.range)
        for name in settings.keep { notes.use(name, .kept) }
        return nil
    }
}
