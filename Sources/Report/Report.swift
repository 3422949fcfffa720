package import Talk

/// The figures of a report: what was texted to one script, and what became of it.
package struct Report: Sendable {
    /// A day with its texts.
    struct Day: Sendable, Equatable {
        let date: CivilDate
        /// How many texts arrived.
        var texts: Int
        /// How many people sent them.
        var people: Int
    }

    /// A question, or another state that waited.
    struct Place: Sendable, Equatable {
        /// The state's name.
        let name: String
        /// What is asked there; empty where that is not known.
        let wording: String
        /// How many people came to it.
        var came = 0
        /// How many of them went on from it.
        var answered = 0
        /// How many of them have been silent there for so long that they are said to have stopped.
        var stopped = 0
    }

    /// How many people went from one place to another.
    struct Way: Sendable, Equatable {
        /// The place's index.
        let from: Int
        /// The place's index; nil for the end.
        let to: Int?
        let people: Int
    }

    /// What was answered to one question, from what was saved.
    struct Question: Sendable, Equatable {
        /// The column's name.
        let column: String
        /// What was asked; empty where that is not known.
        let wording: String
        /// How many rows have a value.
        let count: Int
        /// How it is drawn.
        let answers: Answers
    }

    /// How answers are drawn.
    enum Answers: Sendable, Equatable {
        /// Values and how often each was saved, as the script lists them, others behind.
        case choices([Bar])
        /// Numbers or days in steps of one width, and what lies in the middle.
        case histogram([Bar], median: String)
        /// Free texts, which are only counted.
        case texts
    }

    /// A bar.
    struct Bar: Sendable, Equatable {
        let label: String
        let count: Int
    }

    /// A text that was not understood.
    struct Text: Sendable, Equatable {
        let text: String
        let place: String
        let count: Int
    }

    /// A language and who spoke it.
    struct Tongue: Sendable, Equatable {
        let code: String
        let texts: Int
        let people: Int
    }

    /// The script's name.
    package let title: String
    /// The first and the last day; nil where nothing was texted.
    let period: ClosedRange<CivilDate>?
    /// When the report was made, on the script's clock.
    let made: CivilMoment
    /// The script's time zone.
    let timezone: String
    /// The day that was asked for and lies before the journal's beginning.
    let missedSince: CivilDate?
    /// How long somebody is silent who is said to have stopped, in words.
    let patience: String
    var people = 0
    var texts = 0
    /// How many people came to an end.
    var ended = 0
    /// How many texts were not understood.
    var misunderstood = 0
    /// Segments that were sent.
    var segments = 0
    /// What one segment costs.
    let price: Decimal?
    /// How many people have opted out; nil where the script's numbers are not known.
    var optOuts: Int?
    var days: [Day] = []
    var places: [Place] = []
    var ways: [Way] = []
    var questions: [Question] = []
    /// Nil where they are left out.
    var texted: [Text]?
    var languages: [Tongue] = []
    /// Nil where nobody was texted first.
    var begun: Begun?

    /// That the journal begins later than was asked for; nil where it does not.
    package var missedNote: String? {
        missedSince.map {
            "Asked for from \($0.long) on, but the journal begins later: before, nothing was kept, or it "
                + "is over (PARLEY_RETAIN)."
        }
    }

    /// What the segments that were sent cost.
    var cost: Decimal? { price?.multiplied(by: Decimal(segments)) }

    /// What the texts that arrived cost, one segment each.
    var costOfTexts: Decimal? { price?.multiplied(by: Decimal(texts)) }

    /// A part in percent, with one decimal below 10; `-` of nothing.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "-" }
        let tenths = (part * 1_000 + whole / 2) / whole
        return tenths < 100 && tenths > 0
            ? "\(tenths / 10).\(tenths % 10) %" : "\((tenths + 5) / 10) %"
    }
}

extension Report {
    /// Makes a report.
    ///
    /// - Parameters:
    ///   - recorded: What a store has of a script.
    ///   - script: The script as it is now, for wording and kinds; nil where it is not there.
    ///   - zone: Its time zone's rules.
    ///   - now: The time in Unix seconds.
    ///   - price: What one segment costs; nil where no costs are shown.
    ///   - hasTexts: Whether texts that were not understood stand in it, verbatim.
    package init(
        _ recorded: Recorded, _ script: Script?, _ zone: ZoneRules, now: Int, price: Decimal?,
        hasTexts: Bool
    ) {
        self = ReportMaker.report(
            recorded, script, zone, now: now, price: price, hasTexts: hasTexts)
    }
}
