/// A language whose words are known.
package enum Language: UInt8, Sendable, CaseIterable {
    case en, es, fr, de, it, pt, nl

    /// The language that a code names; nil where its words are not known.
    ///
    /// - Parameter code: A code as a script writes it, `pt`, `pt-BR` or `pt_BR`, in any case.
    package init?(code: some StringProtocol) {
        switch code.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
        case "en": self = .en
        case "es": self = .es
        case "fr": self = .fr
        case "de": self = .de
        case "it": self = .it
        case "pt": self = .pt
        case "nl": self = .nl
        default: return nil
        }
    }

    /// Its words.
    package var vocabulary: Vocabulary {
        switch self {
        case .en: .en
        case .es: .es
        case .fr: .fr
        case .de: .de
        case .it: .it
        case .pt: .pt
        case .nl: .nl
        }
    }

    /// How it says days.
    package var dayNames: DayNames {
        switch self {
        case .en: Vocabulary.enDays
        case .es: Vocabulary.esDays
        case .fr: Vocabulary.frDays
        case .de: Vocabulary.deDays
        case .it: Vocabulary.itDays
        case .pt: Vocabulary.ptDays
        case .nl: Vocabulary.nlDays
        }
    }
}

/// How a language says a day: `Tue 12 May`, `Di 12. Mai`.
package struct DayNames: Sendable {
    /// Short names of the weekdays, from Monday on.
    package let weekdays: [String]
    /// Short names of the months, from January on.
    package let months: [String]
    /// How they are put together: `W` a weekday, `D` the day of the month, `M` a month.
    package let form: String

    /// How many characters a day takes at most: French `mar. 30 sept. 2027`.
    package static var longest: Int { 18 }

    /// Says a day, with its year where that is another one.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - today: The present day, whose year is left out.
    /// - Returns: The text, of at most `longest` characters.
    package func text(of date: CivilDate, today: CivilDate) -> String {
        let (year, month, day) = date.components
        var text = ""
        for letter in form {
            switch letter {
            case "W": text += weekdays[date.weekday.rawValue]
            case "D": text += "\(day)"
            case "M": text += months[month - 1]
            default: text.append(letter)
            }
        }
        return year == today.components.year ? text : "\(text) \(year)"
    }
}
