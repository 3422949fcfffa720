import TestSupport
import Testing

@testable import Bytes
@testable import Talk

/// Texts made at random of the words of a language, of which one says that there is no value.
///
/// All languages and kinds together are 100,800 texts.
@Suite struct UnderstandingPropertyTests {
    private static let rounds = 4_800

    /// What is asked for, with texts that are taken where they stand alone.
    enum Kind: String, CaseIterable, Sendable {
        case number, day, time

        /// Findings that every language has.
        var findings: [String] {
            switch self {
            case .number: ["4", "17", "250"]
            case .day: ["12/5", "2026-05-20", "28/6"]
            case .time: ["15:30", "8:45", "21:05"]
            }
        }

        /// The lists of which a word anywhere means that there is no value.
        var refusing: [Sense] {
            switch self {
            case .number: [.not, .besides]
            case .day: [.not, .notWithADay, .unknownDates]
            case .time: [.not, .notWithADay, .unknownTimes, .anotherTime]
            }
        }

        /// The lists of which a word directly before means it.
        var refusingBefore: [Sense] {
            switch self {
            case .number: [.limitsBeforeANumber, .firstOfTwo, .unknownNumbers, .orWord]
            case .day: [.limitsBefore, .orWord]
            case .time: [.limitsBefore, .limitsBeforeATime, .orWord]
            }
        }

        /// The lists of which a word directly behind means it.
        var refusingBehind: [Sense] {
            switch self {
            case .number: [.limitsBehind, .moreBehind, .unknownNumbers, .orWord]
            case .day: [.limitsBehind, .limitsBehindADay, .orWord]
            case .time: [.limitsBehind, .orWord]
            }
        }

        /// Whether a text has a value.
        func takes(_ text: String, _ language: Language) -> Bool {
            let understanding = Understanding(Array(text.utf8), languages: [language])
            let today = CivilDate(daysSinceEpoch: 20_579)
            return switch self {
            case .number: understanding.number(bounds: [], isWhole: true).value != nil
            case .day: understanding.day(bounds: [], today: today, order: .dmy).value != nil
            case .time:
                understanding.time(bounds: [], now: CivilTime(minutesSinceMidnight: 720)).value
                    != nil
            }
        }
    }

    /// Words that stand in one list alone, so that nothing else can be meant by them.
    private static func words(_ senses: [Sense], _ language: Language) -> [String] {
        let vocabulary = language.vocabulary
        let alike: Set<Sense> = [
            .limitsBefore, .limitsBeforeANumber, .limitsBeforeATime, .limitsBehind, .not, .besides,
            .unknownDates, .unknownTimes, .unknownNumbers, .notWithADay, .anotherTime, .firstOfTwo,
            .moreBehind, .orWord, .limitsBehindADay, .fractions,
        ]
        return senses.flatMap { sense in
            vocabulary.phrases(of: sense).filter { phrase in
                guard let prefix = vocabulary.narrowed(vocabulary.all, by: phrase[...]),
                    let meanings = vocabulary.meanings(prefix)
                else { return false }
                return meanings.allSatisfy { alike.contains(vocabulary.meaning(at: $0).sense) }
                    && !phrase.contains { (0x41...0x5A).contains($0) || $0 == 0x2A }
            }
        }.map { String(decoding: $0, as: UTF8.self) }
            // "21:05 o'clock" is a time, "ter passada 15:30" last Tuesday's.
            .filter { !["oclock", "min of", "passada", "passado"].contains($0) }
    }

    /// Words beside: of all lists that hold words alone.
    private static func fillers(
        _ language: Language,
        of senses: [Sense] = [
            .courtesies, .yes, .withADay, .around, .at, .am, .pm, .greetings, .counted, .thanks,
            .weekdays, .not, .limitsBehind, .unknownDates, .currencies,
        ]
    ) -> [String] {
        // "Mar 17" is a day and no number.
        let vocabulary = language.vocabulary
        let months = Set(vocabulary.phrases(of: .months))
        return senses.flatMap { vocabulary.phrases(of: $0).prefix(60) }
            .filter { phrase in
                !phrase.contains { (0x41...0x5A).contains($0) }
                    && !phrase.split(separator: 0x20).contains { months.contains(Array($0)) }
            }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: Language.allCases, Kind.allCases)
    func `no value is taken beside a word that forbids it`(language: Language, kind: Kind) {
        var generator = SteadyGenerator(state: UInt64(language.rawValue) * 3 + 1)
        let anywhere = Self.words(kind.refusing, language)
        let before = Self.words(kind.refusingBefore, language)
        let behind = Self.words(kind.refusingBehind, language)
        let fillers = Self.fillers(language)
        #expect(!anywhere.isEmpty && !before.isEmpty && !behind.isEmpty && !fillers.isEmpty)
        var taken: [String] = []
        for round in 0..<Self.rounds {
            var words = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                fillers[Int.random(in: fillers.indices, using: &generator)]
            }
            var core = kind.findings[round % kind.findings.count]
            let place = round % 3
            switch place {
            case 0: core = before[Int.random(in: before.indices, using: &generator)] + " " + core
            case 1: core += " " + behind[Int.random(in: behind.indices, using: &generator)]
            default: break
            }
            words.insert(core, at: Int.random(in: 0...words.count, using: &generator))
            if place == 2 {
                // "3, not great": behind a number at the beginning it says something else.
                let latest = kind == .number ? 0 : words.count
                words.insert(
                    anywhere[Int.random(in: anywhere.indices, using: &generator)],
                    at: Int.random(in: 0...latest, using: &generator))
            }
            let text = words.joined(separator: " ")
            if kind.takes(text, language), !isSkipped(text, language) { taken.append(text) }
        }
        #expect(taken.isEmpty, "\(taken.count): \(taken.prefix(8))")
    }

    /// Whether words of a text together are a courtesy or a greeting, which are not looked at.
    private func isSkipped(_ text: String, _ language: Language) -> Bool {
        Understanding(Array(text.utf8), languages: [language]).reading.isSkipped.contains(true)
    }

    @Test(arguments: Language.allCases, Kind.allCases)
    func `no value is taken beside a figure that is none of it`(language: Language, kind: Kind) {
        var generator = SteadyGenerator(state: UInt64(language.rawValue) * 7 + 2)
        let others = ["3", "19", "44", "7", "260"]
        let fillers = Self.fillers(language, of: [.thanks, .currencies])
        var taken: [String] = []
        for round in 0..<200 {
            let finding = kind.findings[round % kind.findings.count]
            let other = others[Int.random(in: others.indices, using: &generator)]
            let filler = fillers[Int.random(in: fillers.indices, using: &generator)]
            let text =
                round.isMultiple(of: 2)
                ? "\(finding), \(other). \(filler)" : "\(other), \(finding) \(filler)"
            if kind.takes(text, language), !isSkipped(text, language) { taken.append(text) }
        }
        #expect(taken.isEmpty, "\(taken.count): \(taken.prefix(8))")
    }
}
