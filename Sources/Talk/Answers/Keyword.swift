/// What a word says to those who look for numbers, dates and times in a text.
package enum Keyword: Equatable {
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
    package init(_ word: ArraySlice<UInt8>) {
        // No word below is longer; most words of a text end here or at their first letter.
        guard let first = word.first, word.count <= 9 else {
            self = .other
            return
        }
        let text = String(decoding: word, as: UTF8.self)
        self =
            word.count <= 2
            ? Self.short(text)
            : first < UInt8(ascii: "n") ? Self.early(text, first) : Self.late(text, first)
    }

    /// Words of one letter or two.
    private static func short(_ text: String) -> Keyword {
        switch text {
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

    /// Words from `a` to `m`, told apart by their first letter.
    private static func early(_ text: String, _ first: UInt8) -> Keyword {
        switch first {
        case UInt8(ascii: "a"):
            switch text {
            case "apr", "april": .month(4)
            case "aug", "august": .month(8)
            case "around", "about", "after": .at
            case "afternoon": .afternoon
            default: .other
            }
        case UInt8(ascii: "b"):
            switch text {
            case "billion", "billions": .greaterNumber
            case "before": .at
            default: .other
            }
        case UInt8(ascii: "d"):
            switch text {
            case "dec", "december": .month(12)
            case "dozen", "dozens": .greaterNumber
            default: .other
            }
        case UInt8(ascii: "e"):
            switch text {
            case "eight": .number(8)
            case "eleven": .number(11)
            case "eighteen", "eighty": .greaterNumber
            case "evening": .afternoon
            default: .other
            }
        case UInt8(ascii: "f"):
            switch text {
            case "four": .number(4)
            case "five": .number(5)
            case "fourteen", "fifteen", "forty", "fourty", "fifty": .greaterNumber
            case "fri": .weekday(.friday, isShort: true)
            case "friday": .weekday(.friday, isShort: false)
            case "feb", "february": .month(2)
            case "from": .at
            default: .other
            }
        case UInt8(ascii: "h"):
            switch text {
            case "half": .half
            case "hundred", "hundreds": .greaterNumber
            default: .other
            }
        case UInt8(ascii: "j"):
            switch text {
            case "jan", "january": .month(1)
            case "jun", "june": .month(6)
            case "jul", "july": .month(7)
            default: .other
            }
        case UInt8(ascii: "m"):
            switch text {
            case "may": .month(5)
            case "mar", "march": .month(3)
            case "mon": .weekday(.monday, isShort: true)
            case "monday": .weekday(.monday, isShort: false)
            case "morning": .morning
            case "midnight": .midnight
            case "million", "millions": .greaterNumber
            default: .other
            }
        default:
            switch text {
            case "clock": .clock
            default: .other
            }
        }
    }

    /// Words from `n` to `z`, told apart by their first letter.
    private static func late(_ text: String, _ first: UInt8) -> Keyword {
        switch first {
        case UInt8(ascii: "n"):
            switch text {
            case "nine": .number(9)
            case "noon": .noon
            case "nov", "november": .month(11)
            case "nineteen", "ninety": .greaterNumber
            default: .other
            }
        case UInt8(ascii: "o"):
            switch text {
            case "one": .number(1)
            case "oct", "october": .month(10)
            case "oclock": .oclock
            default: .other
            }
        case UInt8(ascii: "s"):
            switch text {
            case "six": .number(6)
            case "seven": .number(7)
            case "sixteen", "seventeen", "sixty", "seventy": .greaterNumber
            case "sep", "september": .month(9)
            case "sat": .weekday(.saturday, isShort: true)
            case "saturday": .weekday(.saturday, isShort: false)
            case "sun": .weekday(.sunday, isShort: true)
            case "sunday": .weekday(.sunday, isShort: false)
            default: .other
            }
        case UInt8(ascii: "t"):
            switch text {
            case "the": .the
            case "two": .number(2)
            case "three": .number(3)
            case "ten": .number(10)
            case "twelve": .number(12)
            case "today": .dayFromToday(0)
            case "tomorrow": .dayFromToday(1)
            case "tonight": .tonight
            case "till": .at
            case "tue": .weekday(.tuesday, isShort: true)
            case "tuesday": .weekday(.tuesday, isShort: false)
            case "thu": .weekday(.thursday, isShort: true)
            case "thursday": .weekday(.thursday, isShort: false)
            case "thirteen", "twenty", "thirty", "thousand", "thousands", "trillion": .greaterNumber
            default: .other
            }
        case UInt8(ascii: "w"):
            switch text {
            case "wed": .weekday(.wednesday, isShort: true)
            case "wednesday": .weekday(.wednesday, isShort: false)
            default: .other
            }
        default:
            switch text {
            case "past": .past
            case "quarter": .quarter
            case "until": .at
            case "yesterday": .dayFromToday(-1)
            case "zero": .number(0)
            default: .other
            }
        }
    }
}
