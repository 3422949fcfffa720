import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// An answer of a script and what matching asks for, for tests.
struct AnswerFixture {
    let answer: AnswerList
    let context: AnswerContext

    /// Reads an answer, which must be without a mistake.
    ///
    /// - Parameters:
    ///   - list: What stands behind `<`.
    ///   - lists: Word lists: their names and entries.
    ///   - tables: Lists of which a row is asked for, by their names.
    ///   - today: The present day: 6 May 2026 is a Wednesday.
    ///   - dates: How `12/5` is read.
    ///   - country: Completes telephone numbers without `+`.
    ///   - languages: In which texts are understood.
    ///   - value: Gives what a variable holds.
    init(
        _ list: String, lists: [String: String] = [:], tables: [String: LookupTable] = [:],
        today: String = "2026-05-06",
        dates: DateOrder = .dmy, country: CountryCode? = nil, languages: [Language] = [.en],
        value: @escaping (String) -> String = { _ in "" }
    ) {
        let script = Array(list.utf8)
        var diagnostics: [Diagnostic] = []
        answer = AnswerList(
            0..<script.count, of: script, at: .beginning, reporting: &diagnostics)
        #expect(diagnostics.isEmpty, "\(list): \(diagnostics.map(\.message))")
        context = AnswerContext(
            script: script, dates: dates, country: country,
            wordList: { name in
                lists[name].map { entries in
                    let bytes = Array(entries.utf8)
                    return WordList(bytes, 0..<bytes.count)
                }
            },
            table: { tables[$0] },
            languages: { languages },
            now: { CivilMoment("\(today) 12:00".utf8) ?? CivilMoment(secondsSinceEpoch: 0) },
            value: value)
    }

    /// What the answer takes from a text in the steps of matching, without typos.
    func match(_ text: String, photo: String? = nil) -> AnswerMatch? {
        var incoming = Incoming(text, photos: photo.map { [$0] } ?? [])
        for phase in AnswerPhase.allCases {
            if let match = answer.match(&incoming, phase, in: context) { return match }
        }
        return nil
    }

    /// The values that the answer takes from a text, by name.
    func captures(_ text: String) -> [String: String]? {
        match(text).map { match in
            Dictionary(match.captures.map { ($0.name, $0.value) }) { _, last in last }
        }
    }
}

/// What a text means as a kind of answer.
///
/// - Parameters:
///   - text: The text.
///   - kind: The kind, as scripts write it.
///   - today: The present day.
///   - dates: How `12/5` is read.
/// - Returns: The value as it is stored, nil where it is no answer.
func understood(
    _ text: String, as kind: String, today: String = "2026-05-06", dates: DateOrder = .dmy
) -> String? {
    AnswerFixture("{x: \(kind)}", today: today, dates: dates).captures(text)?["x"]
}
