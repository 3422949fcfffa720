internal import Bytes
internal import Conversation
internal import Talk

extension Checker {
    /// Settings that work together badly (T208, T213), and numbers (T209).
    mutating func checkSettings() {
        if let place = script.settings.places["hours"], script.settings.timezone == nil {
            findings.add(
                .hoursWithoutZone, at: place.name,
                "these hours are judged in UTC; add a line like: timezone = America/New_York")
        }
        if let place = script.settings.places["expire"], let expiry = script.settings.expiry,
            expiry.seconds > Session.longestKept, !script.hasStore, script.storeUse == nil,
            script.beginnings.isEmpty
        {
            findings.add(
                .lateExpiry, at: place.value,
                "a conversation is kept for 4 hours at most after its last message, since Twilio "
                    + "forgets the cookie then"
                    + (script.settings.keep.isEmpty ? "" : ", and so is what keep names")
                    + "; with a store it is kept for as long as this says: set PARLEY_STORE")
        }
        checkPeople()
        checkListFiles()
        for recipient in script.settings.recipients {
            for number in recipient.to + [recipient.from].compactMap(\.self) {
                let address = Array(script.settings.address(number).utf8)[...]
                if !address.isNumber { refuse(number.text, at: number.position) }
            }
            let most = ScriptDialogue.messageCountLimit
            guard recipient.to.count > most else { continue }
            findings.add(
                .badNumber, at: recipient.to[most].position,
                "a turn tells \(most) numbers at most, and this group has "
                    + "\(recipient.to.count): from this one on nobody gets a text; make two groups "
                    + "and tell them in two turns")
        }
        checkTests()
    }

    private mutating func refuse(_ number: String, at position: SourcePosition) {
        findings.add(.badNumber, at: position, Self.badNumber(number))
    }

    static func badNumber(_ number: String) -> String {
        "\(number) is not a number that a text can come from or go to; write it like "
            + "+15551234567, or set country = +1 for numbers without +"
    }

    private mutating func checkTests() {
        for step in script.tests.flatMap(\.steps) {
            switch step.action {
            case .from(let number), .to(let number):
                guard !Array(number.text.utf8)[...].isNumber else { continue }
                refuse(number.text, at: number.position)
            default: break
            }
        }
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
