/// What the capitals of a form stood for.
struct FormValues: Sendable {
    /// `W`: the weekday, from Monday, 1.
    var weekday: Int?
    /// Whether the weekday's name is a short one, or one that is another word, too.
    var weekdayAt: Int?
    /// `M`: the month.
    var month: Int?
    /// Where the month's name stands.
    var monthAt: Int?
    /// `D` or `O`: the day of the month, or which weekday of it.
    var day: Int?
    /// Whether that is an ordinal.
    var isOrdinal = false
    /// Whether it is in words that are no ordinal.
    var isDayInWords = false
    /// `Y`: the year.
    var year: Int?
    /// `N`: a count.
    var count: Int?
    /// Whether the count is in words.
    var isCountInWords = false
    /// `U`: a unit of time.
    var unit: TimeUnit?
    /// More counts and units behind it: `1 month and 21 days ago`.
    var more: [LengthFinding] = []
    /// `B`: a day counted from today.
    var base: Int?
    /// `H` or `K`: an hour, 24 for midnight.
    var hour: Int?
    /// The minutes that the hour has already: `7:30`.
    var minute: Int?
    /// Whether the hour can only be meant as it is written: `07`, `noon`.
    var isExact = false
    /// `L`: a length of time.
    var length: LengthFinding?
}

/// A form of a list that stands in a text.
///
/// It is a class since forms are looked for at every word and hardly ever found: nothing large is
/// passed on where there is none.
final class FormFinding: Sendable {
    /// Where it stands.
    let range: Range<Int>
    /// The number of its meaning, as packaging/words writes it.
    let value: Int
    /// The language, by its place.
    let language: Int
    /// What its capitals stood for.
    let values: FormValues

    init(range: Range<Int>, value: Int, language: Int, values: FormValues) {
        self.range = range
        self.value = value
        self.language = language
        self.values = values
    }

    /// What is done: the number of a `DateForm` or a `TimeForm`.
    var kind: UInt8 { UInt8(truncatingIfNeeded: value >> 16) }
    /// With what.
    var argument: Int { (value & 0xFFFF) - 0x8000 }
}

/// The longest forms that begin at a part.
struct Forms: Sendable {
    /// Of `[dates]`.
    var date: FormFinding?
    /// Of `[times]`.
    var time: FormFinding?
    /// Of `[no numbers]`.
    var noNumber: FormFinding?
    /// Of `[no numbers at the end]`.
    var noNumberAtEnd: FormFinding?
}
