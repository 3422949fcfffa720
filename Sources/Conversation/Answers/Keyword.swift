/// What a word says to those who look for numbers, dates and times in a text.
enum Keyword: Equatable {
    /// A number from zero to twelve.
    case number(Int)
    /// A greater number, or a part of one.
    case greaterNumber
    /// A month, whole or in three letters.
    case month(Int)
    /// A weekday, and whether it is only its three letters.
    case weekday(Weekday, isShort: Bool)
    /// `today`, `tomorrow`, `yesterday`: how many days from now.
    case dayFromToday(Int)
    /// `st`, `nd`, `rd`, `th`.
    case ordinal
    /// `am` or `pm`.
    case halfDay(isAfternoon: Bool)
    case noon, midnight, half, quarter, past, to
    /// `morning`, `afternoon` and `evening`.
    case morning, afternoon
    case tonight
    /// Words that stand between these.
    case at, the, `in`, on, of
    /// `oclock` in one word.
    case oclock
    /// Parts of `a.m.`, `p.m.`, `o'clock` and `17h30`.
    case a, p, m, o, clock, h
    /// Any other word.
    case other

    /// Understands a word.
    ///
    /// - Parameter word: Its letters, small and without accents.
    init(_ word: ArraySlice<UInt8>) {
        guard let first = word.first, word.count <= 10 else {
            self = .other
            return
        }
        let text = String(decoding: word, as: UTF8.self)
        self =
            Self.short(text, word.count)
            ?? Self.number(text, first)
            ?? Self.month(text, first)
            ?? Self.weekday(text, first)
            ?? Self.word(text)
    }

    /// One letter, or two.
    private static func short(_ text: String, _ length: Int) -> Keyword? {
        guard length <= 2 else { return nil }
        return switch text {
        case "am": .halfDay(isAfternoon: false)
        case "pm": .halfDay(isAfternoon: true)
        case "st", "nd", "rd", "th": .ordinal
        case "at", "by": .at
        case "in": .in
        case "on": .on
        case "of": .of
        case "to": .to
        case "a": .a
        case "p": .p
        case "m": .m
        case "o": .o
        case "h": .h
        default: .other
        }
    }

    private static func number(_ text: String, _ first: UInt8) -> Keyword? {
        switch first {
        case UInt8(ascii: "t"):
            switch text {
            case "two": .number(2)
            case "three": .number(3)
            case "ten": .number(10)
            case "twelve": .number(12)
            case "thirteen", "twenty", "thirty", "thousand", "thousands", "trillion": .greaterNumber
            default: nil
            }
        case UInt8(ascii: "f"):
            switch text {
            case "four": .number(4)
            case "five": .number(5)
            case "fourteen", "fifteen", "forty", "fourty", "fifty": .greaterNumber
            default: nil
            }
        case UInt8(ascii: "s"):
            switch text {
            case "six": .number(6)
            case "seven": .number(7)
            case "sixteen", "seventeen", "sixty", "seventy": .greaterNumber
            default: nil
            }
        case UInt8(ascii: "e"):
            switch text {
            case "eight": .number(8)
            case "eleven": .number(11)
            case "eighteen", "eighty": .greaterNumber
            default: nil
            }
        default:
            switch text {
            case "zero": .number(0)
            case "one": .number(1)
            case "nine": .number(9)
            case "nineteen", "ninety", "hundred", "hundreds", "million", "millions", "billion",
                "billions", "dozen", "dozens":
                .greaterNumber
            default: nil
            }
        }
    }

    private static func month(_ text: String, _ first: UInt8) -> Keyword? {
        switch first {
        case UInt8(ascii: "j"):
            switch text {
            case "jan", "january": .month(1)
            case "jun", "june": .month(6)
            case "jul", "july": .month(7)
            default: nil
            }
        case UInt8(ascii: "m"):
            switch text {
            case "mar", "march": .month(3)
            case "may": .month(5)
            default: nil
            }
        case UInt8(ascii: "a"):
            switch text {
            case "apr", "april": .month(4)
            case "aug", "august": .month(8)
            default: nil
            }
        default:
            switch text {
            case "feb", "february": .month(2)
            case "sep", "september": .month(9)
            case "oct", "october": .month(10)
            case "nov", "november": .month(11)
            case "dec", "december": .month(12)
            default: nil
            }
        }
    }

    private static func weekday(_ text: String, _ first: UInt8) -> Keyword? {
        switch first {
        case UInt8(ascii: "m"), UInt8(ascii: "t"), UInt8(ascii: "w"), UInt8(ascii: "f"),
            UInt8(ascii: "s"):
            break
        default: return nil
        }
        let isShort = text.utf8.count == 3
        guard isShort || text.hasSuffix("day") else { return nil }
        return Weekday(named: text.utf8).map { .weekday($0, isShort: isShort) }
    }

    private static func word(_ text: String) -> Keyword {
        switch text {
        case "today": .dayFromToday(0)
        case "tomorrow": .dayFromToday(1)
        case "yesterday": .dayFromToday(-1)
        case "noon": .noon
        case "midnight": .midnight
        case "half": .half
        case "quarter": .quarter
        case "past": .past
        case "morning": .morning
        case "afternoon", "evening": .afternoon
        case "tonight": .tonight
        case "the": .the
        case "around", "about", "from", "till", "until", "before", "after": .at
        case "oclock": .oclock
        case "clock": .clock
        default: .other
        }
    }
}
