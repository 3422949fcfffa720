internal import Bytes
internal import Conversation
internal import Talk

extension Checker {
    /// Settings that work together badly (T208, T210), and numbers (T209).
    mutating func checkSettings() {
        if let place = script.settings.places["hours"], script.settings.timezone == nil {
            findings.add(
                .hoursWithoutZone, at: place.name,
                "these hours are judged in UTC; add a line like: timezone = America/New_York")
        }
        if let place = script.settings.places["expire"],
            script.settings.expiry.seconds > Session.longestKept
        {
            findings.add(
                .lateExpiry, at: place.value,
                "Twilio forgets a session after 4 hours, so this never takes effect")
        }
        for row in script.people.rows where !row.number.isNumber {
            refuse(row.address, at: row.position)
        }
        for recipient in script.settings.recipients {
            for number in [recipient.to, recipient.from] {
                guard let number, !Array(number.text.utf8)[...].isNumber else { continue }
                refuse(number.text, at: number.position)
            }
        }
        if let name = script.settings.peopleFile, let peopleFile = script.peopleFile,
            let person = peopleFile.people.first(where: { !Array($0.address.utf8)[...].isNumber })
        {
            refuse(person.address, at: name.position)
        }
        checkTests()
    }

    private mutating func refuse(_ number: String, at position: SourcePosition) {
        findings.add(
            .badNumber, at: position,
            "\(number) is not a number as Twilio writes it; write it like +15551234567: "
                + "with + and the country code, nothing between the digits")
    }

    private mutating func checkTests() {
        var lines = LineFinder(script.source)
        for test in script.tests {
            for step in test.steps {
                let number: String
                switch step.action {
                case .from(let from): number = from
                case .to(let to): number = to
                default: continue
                }
                guard !Array(number.utf8)[...].isNumber else { continue }
                let position = lines.position(of: number, at: step.position)
                refuse(number, at: position)
            }
        }
    }
}

/// Finds what stands behind the first word of a line, in lines that are asked for in order.
private struct LineFinder {
    private let source: [UInt8]
    private var line = 1
    private var offset = 0

    init(_ source: [UInt8]) {
        self.source = source
        if source.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    /// Where a text begins, looked for from the end of a line.
    mutating func position(of text: String, at start: SourcePosition) -> SourcePosition {
        while line < start.line, let end = source[offset...].firstIndex(of: .newline) {
            offset = end + 1
            line += 1
        }
        let whole = source[offset...].prefix { $0 != .newline }
        let wanted = Array(text.utf8)
        var index = whole.endIndex - wanted.count
        while index > offset, !source[index...].starts(with: wanted) { index -= 1 }
        return SourcePosition(line: start.line, column: 1).advanced(past: source[offset..<index])
    }
}

extension ArraySlice<UInt8> {
    /// Whether this is a number of E.164, with or without a channel's prefix like `whatsapp:`.
    ///
    /// https://www.twilio.com/docs/glossary/what-e164
    fileprivate var isNumber: Bool {
        var number = self
        if let colon = firstIndex(of: UInt8(ascii: ":")) {
            guard self[..<colon].allSatisfy(\.isLetter) else { return false }
            number = self[(colon + 1)...]
        }
        guard number.first == UInt8(ascii: "+") else { return false }
        let digits = number.dropFirst()
        return (1...15).contains(digits.count) && digits.allSatisfy(\.isDigit)
            && digits.first != UInt8(ascii: "0")
    }
}
