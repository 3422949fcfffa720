internal import Conversation
internal import Store
internal import Talk
internal import TalkTools

/// Makes a report of what a store has.
struct ReportMaker {
    /// The longest silence after which somebody is not yet said to have stopped, in seconds.
    private static let day = 86_400

    private let recorded: Recorded
    private let script: Script?
    private let zone: ZoneRules
    private let now: Int

    private init(_ recorded: Recorded, _ script: Script?, _ zone: ZoneRules, now: Int) {
        self.recorded = recorded
        self.script = script
        self.zone = zone
        self.now = now
    }

    /// Makes a report.
    ///
    /// - Parameters:
    ///   - recorded: What a store has of a script.
    ///   - script: The script as it is now, for wording and kinds; nil where it is not there.
    ///   - zone: Its time zone's rules.
    ///   - now: The time in Unix seconds.
    ///   - price: What one segment costs.
    ///   - hasTexts: Whether texts that were not understood stand in it.
    /// - Returns: The figures.
    static func report(
        _ recorded: Recorded, _ script: Script?, _ zone: ZoneRules, now: Int, price: Decimal?,
        hasTexts: Bool
    ) -> Report {
        let maker = ReportMaker(recorded, script, zone, now: now)
        let turns = recorded.turns
        let dates = turns.map { zone.local(at: $0.time).date }
        let since = recorded.since.map { zone.local(at: $0).date }
        let beginning = recorded.beginning.map { zone.local(at: $0).date }
        var report = Report(
            title: recorded.script,
            period: dates.first.flatMap { first in dates.last.map { first...$0 } },
            made: zone.local(at: now), timezone: script?.timezone ?? "UTC",
            missedSince: since.flatMap { day in
                beginning.map { day < $0 } ?? true ? day : nil
            },
            patience: maker.patienceInWords, price: price)
        report.people = Set(turns.map(\.person)).count
        report.texts = turns.count
        report.ended = Set(turns.filter(Self.isEnd).map(\.person)).count
        report.misunderstood = recorded.notUnderstood.count
        report.segments = turns.reduce(0) { $0 + $1.segments }
        report.begun = Begun(recorded.begun)
        report.optOuts = recorded.refused?.count
        report.days = maker.days(dates)
        (report.places, report.ways) = maker.wayThrough()
        report.questions = QuestionMaker(recorded.answers, script).questions
        report.texted = hasTexts ? maker.texted() : nil
        report.languages = maker.languages()
        return report
    }

    /// Whether a turn led to an end: nothing waits, and it was no opt-out.
    private static func isEnd(_ turn: Recorded.Line) -> Bool {
        turn.went.isEmpty && (!turn.took.isEmpty || turn.place.isEmpty)
    }

    // MARK: Days

    private func days(_ dates: [CivilDate]) -> [Report.Day] {
        guard let first = dates.first, let last = dates.last else { return [] }
        var people: [CivilDate: Set<String>] = [:]
        var texts: [CivilDate: Int] = [:]
        for (turn, date) in zip(recorded.turns, dates) {
            people[date, default: []].insert(turn.person)
            texts[date, default: 0] += 1
        }
        return (first.daysSinceEpoch...max(first, last).daysSinceEpoch).map { number in
            let date = CivilDate(daysSinceEpoch: number)
            return Report.Day(
                date: date, texts: texts[date] ?? 0, people: people[date]?.count ?? 0)
        }
    }

    // MARK: The way through

    /// After how many seconds of silence somebody has stopped.
    private var patience: Int { min(script?.settings.expiry?.seconds ?? Self.day, Self.day) }

    private var patienceInWords: String {
        let minutes = max(1, patience / 60)
        if minutes % 1_440 == 0 { return "a day" }
        if minutes % 60 == 0 { return minutes == 60 ? "an hour" : "\(minutes / 60) hours" }
        return "\(minutes) minutes"
    }

    private func wayThrough() -> ([Report.Place], [Report.Way]) {
        var places: [Report.Place] = []
        var indexes: [String: Int] = [:]
        /// The index of a place, which is made when it is first met.
        func index(_ name: String) -> Int {
            if let index = indexes[name] { return index }
            indexes[name] = places.count
            let asked = script.flatMap { script in
                script.state(named: name).map { script.question(of: $0) }
            }
            places.append(Report.Place(name: name, wording: asked ?? ""))
            return places.count - 1
        }
        // As the script has them; others are of an earlier version of it.
        let met = Set(recorded.turns.flatMap { [$0.place, $0.went] }).subtracting([""])
        let known = (script?.states ?? []).map(\.name.text).filter(met.contains)
        for name in known + met.subtracting(known).sorted() { _ = index(name) }
        var came: [Int: Set<String>] = [:]
        var went: [Int: Set<String>] = [:]
        var ways: [[Int]: Set<String>] = [:]
        var last: [String: Recorded.Line] = [:]
        for turn in recorded.turns {
            let from = turn.place.isEmpty ? nil : index(turn.place)
            let to = turn.went.isEmpty ? nil : index(turn.went)
            if let from { came[from, default: []].insert(turn.person) }
            if let to { came[to, default: []].insert(turn.person) }
            if let from, from != to, to != nil || Self.isEnd(turn) {
                went[from, default: []].insert(turn.person)
                ways[[from, to ?? -1], default: []].insert(turn.person)
            }
            last[turn.person] = turn
        }
        for turn in last.values where !turn.went.isEmpty && now - turn.time > patience {
            places[index(turn.went)].stopped += 1
        }
        for index in places.indices {
            places[index].came = came[index]?.count ?? 0
            places[index].answered = went[index]?.count ?? 0
        }
        let sorted = ways.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return (
            places,
            sorted.map { key, people in
                Report.Way(from: key[0], to: key[1] < 0 ? nil : key[1], people: people.count)
            }
        )
    }

    // MARK: Words

    private func texted() -> [Report.Text] {
        var counts: [[String]: Int] = [:]
        for entry in recorded.notUnderstood { counts[[entry.text, entry.place], default: 0] += 1 }
        return counts.map { Report.Text(text: $0.key[0], place: $0.key[1], count: $0.value) }
            .sorted { ($1.count, $0.text, $0.place) < ($0.count, $1.text, $1.place) }
    }

    private func languages() -> [Report.Tongue] {
        let turns = Dictionary(grouping: recorded.turns.filter { !$0.language.isEmpty }) {
            $0.language
        }
        return turns.map { code, turns in
            Report.Tongue(
                code: code, texts: turns.count, people: Set(turns.map(\.person)).count)
        }
        .sorted { ($1.texts, $0.code) < ($0.texts, $1.code) }
    }
}
