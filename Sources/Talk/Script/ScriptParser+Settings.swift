extension ScriptParser {
    /// A line before the first heading: `name = value`.
    mutating func readSetting() {
        guard let sign = input.first(.equalsSign, in: input.line.content) else {
            return refuseSetting()
        }
        let left = input.trimmed(input.line.content.lowerBound..<sign)
        guard Name.isValid(input.source[left], hyphens: true) else { return refuseSetting() }
        let value = SettingValue(input.trimmed(sign + 1..<input.line.content.upperBound), in: self)
        let name = input.name(left)
        guard settings.places[name.text] == nil else {
            return report(
                .givenTwice, at: left,
                "the setting \"\(name.text)\" is given twice; delete one of them")
        }
        guard ScriptSettings.names.contains(name.text) || value.isRecipient else {
            let hint = suggestion.phrase(for: name.text, among: ScriptSettings.names)
            return report(
                .badSetting, at: left, "no setting is called \"\(name.text)\"" + hint)
        }
        settings.places.set(
            name.text, ScriptSettings.Place(name: name.position, value: value.position))
        guard let problem = take(name, value) else { return }
        diagnostics.append(Diagnostic(.badSetting, at: value.position, problem))
    }

    private mutating func refuseSetting() {
        if isBlockLine {
            report(.misplacedLine, "this line stands in a state, below a heading like [start]")
            return
        }
        report(
            .unknownLine,
            "this line is not understood; before the first heading stand settings: name = value")
    }

    /// Takes a setting over.
    ///
    /// - Returns: What is wrong with the value, nil where nothing is.
    private mutating func take(_ name: Name, _ value: SettingValue) -> String? {
        switch name.text {
        case "name": return assign(\.name, value.filled, "write the script's name")
        case "stranger":
            settings.stranger = value.text
            return nil
        case "people":
            return assignSome(\.peopleFile, value.peopleFile, "write: people = file people.csv")
        case "languages":
            return assign(
                \.languages, value.languages, "write two letters each, like: languages = en, es")
        case "tries": return takeTries(value)
        case "typos": return assign(\.forgivesSlips, value.isOn, "write on or off")
        case "expire":
            return assign(\.expiry, value.duration, "write a duration, like: expire = 30 minutes")
        case "keep": return takeKeep(value)
        case "limit":
            return assign(
                \.limit, value.limit, "write: limit = 20 in 10 minutes, or: limit = off")
        case "timezone":
            return assignSome(
                \.timezone, value.located, "write a time zone, like: timezone = Europe/Madrid")
        case "hours":
            return takeHours(value)
        case "dates":
            return assign(\.dates, DateOrder(rawValue: value.text), "write dmy or mdy")
        case "segments":
            return assign(\.segments, value.positive, "write a whole number, like: segments = 2")
        case "save":
            return assignSome(
                \.answersFile, value.located, "write a file's name, like: save = answers.csv")
        default: return takeRecipient(name, value)
        }
    }

    private mutating func assign<Value>(
        _ path: WritableKeyPath<ScriptSettings, Value>, _ value: Value?, _ problem: String
    ) -> String? {
        guard let value else { return "this value is not understood; " + problem }
        settings[keyPath: path] = value
        return nil
    }

    private mutating func assignSome<Value>(
        _ path: WritableKeyPath<ScriptSettings, Value?>, _ value: Value?, _ problem: String
    ) -> String? {
        guard let value else { return "this value is not understood; " + problem }
        settings[keyPath: path] = value
        return nil
    }

    private mutating func takeHours(_ value: SettingValue) -> String? {
        settings.hours = OpeningHours(
            0..<value.bytes.count, of: value.bytes, at: value.position, reporting: &diagnostics)
        return nil
    }

    private mutating func takeTries(_ value: SettingValue) -> String? {
        let known = diagnostics.count
        if let limit = triesLimit(value.range) {
            settings.tries = limit
            return nil
        }
        if diagnostics.count > known { return nil }
        return "this value is not understood; write: tries = 3 -> state"
    }

    private mutating func takeKeep(_ value: SettingValue) -> String? {
        guard !value.range.isEmpty else {
            return "this value is not understood; write names, like: keep = a, b"
        }
        let names = names(value.range)
        for name in names { use(name, .kept) }
        settings.keep = names
        return nil
    }

    private mutating func takeRecipient(_ name: Name, _ value: SettingValue) -> String? {
        guard let (to, from) = value.recipient else {
            return "this value is not understood; write: \(name.text) = sms +15550100200"
        }
        settings.recipients.append(
            ScriptSettings.Recipient(name: name, to: to, from: from))
        return nil
    }
}
