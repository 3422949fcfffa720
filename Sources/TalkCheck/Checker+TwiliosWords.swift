internal import Bytes
internal import Conversation
internal import Talk

extension Checker {
    /// Words that Twilio keeps for itself: as answers (T115, T204), and in texts (T211).
    ///
    /// https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
    mutating func findTwiliosWords(_ words: inout WordTable) {
        var optOut: [Int: String] = [:]
        for word in Silence.optOut { optOut[words.number(of: word)] = word }
        var others: [Int: String] = [:]
        for word in ["HELP", "INFO", "START", "UNSTOP"] { others[words.number(of: word)] = word }
        for (index, answers) in script.sections.enumerated() {
            let isAnytime = index == script.states.count
            for answer in answers {
                for taken in words.taken(by: answer) {
                    if let word = optOut[taken.word] {
                        findings.add(
                            .optOutWord, at: answer.position,
                            "Twilio keeps \(word) for itself and blocks whoever texts it; use "
                                + "another word")
                    }
                    guard let word = others[taken.word], !isAnytime || word == "UNSTOP" else {
                        continue
                    }
                    findings.add(
                        .twiliosWord, at: answer.position,
                        "Twilio answers \(word) itself; "
                            + (word == "UNSTOP"
                                ? "use another word" : "only [anytime] can take it over"))
                }
            }
        }
        for body in script.bodies {
            for line in body.texts.flatMap(\.lines) {
                guard let word = line.template.blockingWord else { continue }
                findings.add(
                    .blockingWord, at: line.position,
                    "whoever texts \(word) is blocked by Twilio; tell people another word")
            }
        }
    }
}

extension Template {
    /// A word of Twilio's that the text says in capitals, and that people would not think of.
    fileprivate var blockingWord: String? {
        for case .literal(let literal) in pieces {
            for word in ["CANCEL", "END", "QUIT"] where literal.hasWord(word) { return word }
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Whether a word of ASCII letters stands here, with neither letter nor digit beside it.
    fileprivate func hasWord(_ word: String) -> Bool {
        let wanted = Array(word.utf8)
        var index = startIndex
        while index + wanted.count <= endIndex {
            if self[index] == wanted[0], self[index..<index + wanted.count].elementsEqual(wanted),
                !isWord(before: index), !isWord(at: index + wanted.count)
            {
                return true
            }
            index += 1
        }
        return false
    }

    private func isWord(at index: Int) -> Bool {
        index < endIndex && Self.isWord(self[index])
    }

    private func isWord(before index: Int) -> Bool {
        index > startIndex && Self.isWord(self[index - 1])
    }

    /// Whether a byte is part of a word; other alphabets' bytes are taken for letters.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0x80
    }
}
