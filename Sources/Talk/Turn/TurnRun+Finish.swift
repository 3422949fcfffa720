internal import Conversation

extension TurnRun {
    /// Ends the turn.
    ///
    /// - Parameter asked: The state that waited when the message came, nil where none did.
    /// - Returns: What came of the turn.
    mutating func finish(asked: Int?) -> Turn {
        switch rest {
        case .stays:
            if let waiting { settle(at: waiting, asked: asked) } else { end() }
        case .state(let state): settle(at: state, asked: asked)
        case .ended: end()
        }
        session.lastMessageID = facts.message.id.isEmpty ? nil : facts.message.id
        session.lastAt = facts.now
        let text = message(String(decoding: said, as: UTF8.self), what: "a reply")
        let media = limited(pictures)
        let isSilent = text.isEmpty && media.isEmpty
        if !isSilent, let limit = script.settings.limit {
            session.countReply(limit, now: facts.now)
        }
        cutSession()
        if facts.isZoneMissing {
            notes.append("the rules of the time zone are missing; UTC was used")
        }
        for list in facts.missingTables {
            notes.append("the list \"\(list)\" cannot be read; no text was one of its rows")
        }
        let isForgotten = isOptOut && session.hasEnded
        return Turn(
            session: isForgotten ? nil : session,
            replies: isSilent ? [] : [Reply(text, media: media)], effects: effects, notes: notes,
            optOut: isForgotten ? .answered : nil)
    }

    private mutating func settle(at state: Int, asked: Int?) {
        if hasReachedLimit || state != asked { session.tries = 0 }
        while trail.last == state { trail.removeLast() }
        session.state = script.states[state].name.text
        session.trail = trail.suffix(Self.trailLimit).map {
            script.states[$0].name.text
        }
        session.hasEnded = false
    }

    private mutating func end() {
        session.variables = kept(session.variables)
        session.tries = 0
        session.state = nil
        session.trail = []
        session.hasEnded = true
    }

    /// Of variables those that `keep` names.
    func kept(_ variables: [String: String]) -> [String: String] {
        guard !variables.isEmpty else { return variables }
        let names = script.settings.keep
        return variables.filter { variable in names.contains { $0.text == variable.key } }
    }

    /// A message as it is sent: with the alphabet's twins, and not too long.
    ///
    /// - Parameters:
    ///   - text: What is said.
    ///   - what: What the message is, for the log.
    /// - Returns: The message, empty where it says nothing: white space and control characters.
    mutating func message(_ text: String, what: String) -> String {
        guard !text.saysNothing else { return "" }
        let text = GSM7.message(text)
        guard let cut = Reply.cut(text) else { return text }
        notes.append("\(what) was cut to \(Reply.longest) characters")
        return cut
    }

    /// Cuts the longest values until the session is short enough.
    private mutating func cutSession() {
        var isCut = false
        while true {
            let excess = sealedLength(session) - ScriptDialogue.sessionLimit
            guard excess > 0, shorten(by: excess) else { break }
            isCut = true
        }
        if isCut { notes.append("the longest variables were cut, the session was too long") }
    }

    /// Cuts the longest value, or where there is none left, forgets the way back, and then the
    /// state: names can be as long as an author likes.
    ///
    /// - Returns: False where nothing is left to cut.
    private mutating func shorten(by excess: Int) -> Bool {
        if let longest = session.variables.max(by: Self.isShorter) {
            // Base64 makes four characters of three bytes.
            let wanted = longest.value.utf8.count - max(1, excess * 3 / 4)
            let value = Self.prefix(of: longest.value, bytes: wanted)
            session.variables[longest.key] = value.isEmpty ? nil : value
        } else if !session.trail.isEmpty {
            session.trail.removeFirst()
        } else if session.state != nil {
            session.state = nil
            session.hasEnded = true
        } else {
            return false
        }
        return true
    }

    private static func isShorter(
        _ left: (key: String, value: String), _ right: (key: String, value: String)
    ) -> Bool {
        (left.value.utf8.count, left.key) < (right.value.utf8.count, right.key)
    }

    /// As many whole characters as fit into a number of bytes; of several pictures whole addresses.
    private static func prefix(of text: String, bytes: Int) -> String {
        if let end = text.lastIndex(of: "\n") { return String(text[..<end]) }
        var count = 0
        let kept = text.prefix { character in
            count += character.utf8.count
            return count <= bytes
        }
        return String(kept)
    }
}
