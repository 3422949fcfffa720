package import Conversation

extension ScriptDialogue {
    /// The bytes of the script that the built-in counter is made of; also a template to start from.
    package static var counterScript: [UInt8] { PackageResources.counter_talk }

    /// The built-in counter: the template `counter`, with people and a welcome put in.
    ///
    /// - Parameters:
    ///   - callers: The known senders; of two with one number the last.
    ///   - welcome: What a new sender is told. It is said as it is, but for `{caller}`, which
    ///     becomes the sender's name; nil says the count from the first message on.
    ///   - sealedLength: How many characters a session has in the cookie.
    /// - Returns: The conversation.
    package static func messageCounter(
        callers: [Caller] = [],
        welcome: String? = "Thanks for the message, {caller}!",
        sealedLength: @escaping @Sendable (Session) -> Int = { $0.estimatedLength }
    ) -> ScriptDialogue {
        var script = Script(
            parsing: counterScript, name: "counter.talk", tests: .skipped)
        script.people = PeopleSection()
        // A count lives as long as its cookie: PARLEY_SESSION_LIFETIME may be Flask's 31 days.
        script.settings.expiry = TimeSpan(seconds: .max)
        script.replaceWelcome(welcome)
        var dialogue = ScriptDialogue(script, sealedLength: sealedLength)
        for caller in callers {
            let digits = PhoneDigits(caller.number.utf8)
            if !digits.isEmpty { dialogue.knownPeople.set(digits, ["caller": caller.name]) }
        }
        return dialogue
    }
}

extension Script {
    /// Puts a welcome in the place of the first state's first text.
    fileprivate mutating func replaceWelcome(_ welcome: String?) {
        guard let state = states.first, let first = state.body.first,
            case .choose(let choice) = first.action, let branch = choice.branches.first
        else { return }
        let body: [Statement]
        if let welcome {
            let line = Text.Line(
                position: branch.position, language: nil,
                template: Self.welcome(welcome, at: branch.position))
            let say = Statement(position: branch.position, action: .say(Text(lines: [line])))
            let branches = [
                Choice.Branch(
                    position: branch.position, condition: branch.condition, body: [say])
            ]
            let welcoming = Choice(
                branches: branches, otherwise: choice.otherwise,
                otherwisePosition: choice.otherwisePosition)
            body = [Statement(position: first.position, action: .choose(welcoming))]
        } else {
            body = choice.otherwise ?? []
        }
        states[0] = State(name: state.name, body: body, tries: nil, answers: state.answers)
    }

    /// A text in which nothing but `{caller}` is a place.
    private static func welcome(_ text: String, at position: SourcePosition) -> Template {
        let place = Array("{caller}".utf8)
        var pieces: [Template.Piece] = []
        var rest = Array(text.utf8)[...]
        while let brace = rest.firstRange(of: place) {
            if rest.startIndex < brace.lowerBound {
                pieces.append(.literal(rest[..<brace.lowerBound]))
            }
            let caller = Name("caller", at: position)
            pieces.append(.place(Template.Place(name: caller, filters: [])))
            rest = rest[brace.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.literal(rest)) }
        return Template(pieces, at: position)
    }
}
