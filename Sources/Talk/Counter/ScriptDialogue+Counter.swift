package import Conversation

extension ScriptDialogue {
    /// The built-in counter: it greets a new sender, and then counts.
    ///
    /// It does what the template `counter` does, which shows how such a script is written.
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
        var dialogue = ScriptDialogue(.counter(welcome: welcome), sealedLength: sealedLength)
        for caller in callers {
            let digits = PhoneDigits(caller.number.utf8)
            if !digits.isEmpty { dialogue.knownPeople.set(digits, ["caller": caller.name]) }
        }
        return dialogue
    }
}

extension Script {
    /// A script of one state, as if `[start]` stood at the beginning of a file.
    fileprivate static func counter(welcome: String?) -> Script {
        var settings = ScriptSettings(name: "Message counter")
        settings.limit = nil
        // A count lives as long as its cookie: PARLEY_SESSION_LIFETIME may be Flask's 31 days.
        settings.expiry = nil
        let counting = Statement(saying: [
            .place("caller"), .literal(" has messaged "), .place("to"), .literal(" "),
            .place("count"), .literal(" times."),
        ])
        let body = welcome.map { Statement(greeting: $0, otherwise: counting) } ?? counting
        var states = NameMap<State>()
        states.set(
            "start",
            State(
                name: Name("start", at: .beginning), body: [body], tries: nil, answers: []))
        return Script(settings: settings, states: states)
    }
}

extension Statement {
    fileprivate init(saying pieces: [Template.Piece]) {
        let template = Template(pieces, at: .beginning)
        let line = Text.Line(position: .beginning, language: nil, template: template)
        self.init(position: .beginning, action: .say(Text(lines: [line])))
    }

    /// Says a welcome to the first text of a conversation, and to others something else.
    fileprivate init(greeting welcome: String, otherwise: Statement) {
        let isFirst = Condition(
            position: .beginning, junction: .and,
            parts: [Condition.Part(position: .beginning, isNegated: false, test: .first)])
        let greeting = Choice.Branch(
            position: .beginning, condition: isFirst,
            body: [Statement(saying: Template.Piece.welcome(welcome))])
        self.init(
            position: .beginning,
            action: .choose(Choice(branches: [greeting], otherwise: [otherwise])))
    }
}

extension Template.Piece {
    fileprivate static func literal(_ text: String) -> Self { .literal(Array(text.utf8)[...]) }

    fileprivate static func place(_ name: String) -> Self {
        .place(Template.Place(name: Name(name, at: .beginning), filters: []))
    }

    /// A text in which nothing but `{caller}` is a place.
    fileprivate static func welcome(_ text: String) -> [Self] {
        let caller = Array("{caller}".utf8)
        var pieces: [Self] = []
        var rest = Array(text.utf8)[...]
        while let brace = rest.firstRange(of: caller) {
            if rest.startIndex < brace.lowerBound {
                pieces.append(.literal(rest[..<brace.lowerBound]))
            }
            pieces.append(.place("caller"))
            rest = rest[brace.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.literal(rest)) }
        return pieces
    }
}
