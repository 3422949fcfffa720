internal import Bytes

extension OpeningHours {
    /// Reads the setting's value, like `Mon-Fri 08:00-12:00, 13:00-17:00, Sat 09:00-12:00`.
    ///
    /// - Parameters:
    ///   - range: The value within the script.
    ///   - script: The script's bytes.
    ///   - start: The position of the range's first byte.
    ///   - diagnostics: Where a finding is appended (T104); nil is returned after one.
    /// - Complexity: O(*n* log *n*) where *n* is the length of the range.
    package init?(
        _ range: Range<Int>, of script: [UInt8], at start: SourcePosition,
        reporting diagnostics: inout [Diagnostic]
    ) {
        var days = Weekday.allCases
        var spans: [Range<Int>] = []
        for part in CommaSeparated(bytes: script, range: range) {
            var reader = HoursReader(script: script, rest: part)
            do throws(HoursProblem) {
                if let named = try reader.days() { days = named }
                let (open, close) = try reader.times()
                spans += days.map { $0.rawValue * 1_440 + open..<$0.rawValue * 1_440 + close }
            } catch {
                let position = start.advanced(
                    past: script[range.lowerBound..<reader.rest.lowerBound])
                diagnostics.append(Diagnostic(.badSetting, at: position, error.description))
                return nil
            }
        }
        guard !spans.isEmpty else {
            diagnostics.append(
                Diagnostic(.badSetting, at: start, HoursProblem.noTimes.description))
            return nil
        }
        self.init(spans: spans)
    }
}

/// Why `hours` is not understood.
enum HoursProblem: Error, CustomStringConvertible {
    case noDay(String)
    case noTimes
    case noTime(String)
    case beginsTooLate
    case endsTooLate
    case trailing(String)

    var description: String {
        let example = "write hours like Mon-Fri 08:00-18:00, Sat 9am-12pm"
        return switch self {
        case .noDay(let text): "no day \"\(text)\", days are Mon to Sun; \(example)"
        case .noTimes: "times are missing; \(example)"
        case .noTime(let text): "no time \"\(text)\"; \(example)"
        case .beginsTooLate: "a day begins before 24:00; \(example)"
        case .endsTooLate: "hours end by 48:00, which is the next day's midnight; \(example)"
        case .trailing(let text): "\"\(text)\" not understood, a comma may be missing; \(example)"
        }
    }
}

/// Reads one part of `hours`, between two commas.
struct HoursReader {
    let script: [UInt8]
    /// What has not been read.
    var rest: Range<Int>

    /// The days that the part begins with; nil where it begins with a time.
    mutating func days() throws(HoursProblem) -> [Weekday]? {
        guard let first = rest.first, !script[first].isDigit else { return nil }
        let start = try day()
        guard skipDash() else { return [start] }
        let end = try day()
        // A range may go round the week's end: Fri-Mon.
        let length = (end.rawValue - start.rawValue + 7) % 7
        return (0...length).compactMap { Weekday(rawValue: (start.rawValue + $0) % 7) }
    }

    /// A range of times, in minutes of the day on which it begins.
    mutating func times() throws(HoursProblem) -> (open: Int, close: Int) {
        skipBlanks()
        guard !rest.isEmpty else { throw .noTimes }
        let beginning = rest
        let open = try time()
        guard open < 1_440 else {
            rest = beginning
            throw .beginsTooLate
        }
        guard skipDash() else {
            skipBlanks()
            throw rest.isEmpty ? .noTimes : .trailing(text(rest))
        }
        let ending = rest
        var close = try time()
        guard close <= 2_880 else {
            rest = ending
            throw .endsTooLate
        }
        if close <= open { close += 1_440 }
        skipBlanks()
        guard rest.isEmpty else { throw .trailing(text(rest)) }
        return (open, close)
    }

    private mutating func day() throws(HoursProblem) -> Weekday {
        let name = word(where: \.isLetter)
        guard let day = Weekday(named: script[name]) else {
            throw .noDay(text(word { !$0.isWhitespace }))
        }
        rest = name.upperBound..<rest.upperBound
        return day
    }

    private mutating func time() throws(HoursProblem) -> Int {
        let digits = word { $0.isDigit || $0 == UInt8(ascii: ":") }
        let behind = digits.upperBound..<rest.upperBound
        if let (minutes, length) = halfDay(digits, behind: behind) {
            rest = digits.upperBound + length..<rest.upperBound
            return minutes
        }
        guard let minutes = CivilTime.minutes(script[digits]) else {
            throw .noTime(text(digits.isEmpty ? rest : digits))
        }
        rest = behind
        return minutes
    }

    /// A time of a clock of twelve hours, `9am` or `9:30 pm`, and how long its mark is.
    private func halfDay(_ digits: Range<Int>, behind: Range<Int>) -> (Int, Int)? {
        let blanks = script[behind].prefix(while: \.isWhitespace).count
        let mark = script[behind].dropFirst(blanks).prefix(while: \.isLetter)
        let isPM = mark.equalsIgnoringCase("pm")
        guard isPM || mark.equalsIgnoringCase("am") else { return nil }
        let parts = script[digits].split(
            separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count <= 2, let hour = Int(digits: parts[0]), (1...12).contains(hour),
            let minute = parts.count == 2 ? Int(digits: parts[1]) : 0, minute < 60,
            parts.count == 1 || parts[1].count == 2
        else { return nil }
        return ((hour % 12 + (isPM ? 12 : 0)) * 60 + minute, blanks + mark.count)
    }

    /// The bytes at the beginning of the rest that are all of a sort.
    private func word(where belongs: (UInt8) -> Bool) -> Range<Int> {
        let end = rest.first { !belongs(script[$0]) } ?? rest.upperBound
        return rest.lowerBound..<end
    }

    private mutating func skipBlanks() {
        let start = rest.first { !script[$0].isWhitespace } ?? rest.upperBound
        rest = start..<rest.upperBound
    }

    /// Skips a dash, a long one too, with blanks on both sides.
    private mutating func skipDash() -> Bool {
        let before = rest
        skipBlanks()
        if let first = rest.first, script[first] == UInt8(ascii: "-") {
            rest = first + 1..<rest.upperBound
        } else if rest.count >= 3, script[rest.lowerBound] == 0xE2,
            script[rest.lowerBound + 1] == 0x80,
            (0x90...0x95).contains(script[rest.lowerBound + 2])
        {
            rest = rest.lowerBound + 3..<rest.upperBound
        } else {
            rest = before
            return false
        }
        skipBlanks()
        return true
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: script[range], as: UTF8.self)
    }
}
