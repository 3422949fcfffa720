internal import Bytes
internal import Conversation

extension TurnRun {
    /// The value of a name, empty where it is not set.
    ///
    /// What always exists goes before a variable, that before a column of people, that before a
    /// constant.
    func value(of name: String) -> String {
        switch name {
        case "caller": return caller
        case "from": return facts.message.from
        case "to": return facts.message.to
        case "body": return facts.message.body
        case "count": return String(session.count)
        case "tries": return String(session.tries)
        case "today": return facts.moment.date.description
        case "now": return facts.moment.description
        case "opens": return facts.opens(in: Language(code: language))
        case "language": return language
        case "profile":
            return String((facts.message.profileName ?? "").prefix(ScriptDialogue.profileLimit))
        case "location": return facts.message.location?.description ?? ""
        case "button":
            return String((facts.message.button?.payload ?? "").prefix(ScriptDialogue.buttonLimit))
        default: break
        }
        if !script.references.listed.isEmpty, let (variable, column) = Name.column(name) {
            return cell(column, of: variable)
        }
        if let capture = captured.last(where: { $0.name == name }) {
            return Pictures.first(of: capture.value)
        }
        if let own = script.shared[name] { return shared[name] ?? own.text }
        if let variable = session.variables[name] { return Pictures.first(of: variable) }
        if script.hasColumn(name), let column = facts.person?[name], !column.isEmpty {
            return column
        }
        return facts.constant(named: name) ?? ""
    }

    /// What stands in a column of the row whose key a variable holds.
    private func cell(_ column: String, of variable: String) -> String {
        let key = value(of: variable)
        guard !key.isEmpty, let list = script.references.list(of: variable) else { return "" }
        return facts.table(named: list.text)?.cell(column, ofKey: key) ?? ""
    }

    /// What was captured or set, with the addresses of several pictures.
    private func stored(_ name: String) -> String? {
        captured.last { $0.name == name }?.value
            ?? (script.shared[name] == nil ? session.variables[name] : nil)
    }

    /// The pictures that a text takes along: `{p|picture}`.
    func pictures(of template: Template) -> [String] {
        guard !script.references.pictures.isEmpty else { return [] }
        var addresses: [String] = []
        for place in template.places where place.filters.contains(.picture) {
            let name = place.name.text
            addresses += Pictures.addresses(in: stored(name) ?? value(of: name))
        }
        return addresses
    }

    /// The pictures that go along with a message, no more than it can have.
    mutating func limited(_ pictures: [String]) -> [String] {
        if pictures.count > Pictures.limit {
            notes.append(
                "a message had more than \(Pictures.limit) pictures, the others were left out")
        }
        return Array(pictures.prefix(Pictures.limit))
    }

    private var caller: String {
        if let nameOfBegun { return nameOfBegun }
        guard let name = facts.person?["caller"], !name.isEmpty else {
            return script.settings.stranger
        }
        return name
    }

    /// The language that is spoken: the one that was chosen, the sender's, or the default one.
    var language: String {
        let languages = script.settings.languages
        guard languages.count > 1 else { return script.settings.defaultLanguage }
        let chosen =
            captured.last { $0.name == "language" }?.value ?? session.variables["language"]
        if let chosen, languages.contains(chosen) { return chosen }
        if script.hasColumn("language"), let own = facts.person?["language"],
            languages.contains(own)
        {
            return own
        }
        return script.settings.defaultLanguage
    }

    /// A text with its places filled, without white space at its ends.
    func filledText(_ template: Template) -> String {
        let bytes = fill(template)
        return String(decoding: bytes[...].trimmingWhitespace(), as: UTF8.self)
    }

    /// A text with its places filled, once: what stands in a value is not looked at.
    func fill(_ template: Template) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(160)
        for piece in template.pieces {
            switch piece {
            case .literal(let literal): bytes += literal
            case .place(let place):
                var value = value(of: place.name.text)
                for filter in place.filters { value = apply(filter, to: value) }
                Self.append(value, to: &bytes)
            }
        }
        return bytes
    }

    /// Appends a value; white space in it, line breaks too, becomes one blank.
    private static func append(_ value: String, to bytes: inout [UInt8]) {
        let text = value.utf8.span
        bytes.append(addingCapacity: text.count) { (output) in
            var isBehindBlank = false
            for index in text.indices {
                let isBlank = text[index].isWhitespace
                if !isBlank {
                    output.append(text[index])
                } else if !isBehindBlank {
                    output.append(.space)
                }
                isBehindBlank = isBlank
            }
        }
    }

    private func apply(_ filter: Template.Filter, to value: String) -> String {
        switch filter {
        case .plural(let one, let many):
            guard let number = Decimal(value.utf8) else { return value }
            return number == Decimal(1) ? one : many
        case .fallback(let text): return value.isEmpty ? text : value
        case .first(let count): return String(value.prefix(count))
        case .picture: return ""
        case .date:
            guard let date = CivilDate(value.utf8) else { return value }
            let today = facts.moment.date
            return Language(code: language)?.dayNames.text(of: date, today: today)
                ?? date.inNumerals(script.settings.dates, today: today)
        }
    }
}
