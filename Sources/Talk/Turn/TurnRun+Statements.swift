internal import Bytes
internal import Conversation

extension TurnRun: StatementVisitor {
    /// One run through lines.
    struct Pass {
        /// Whether only texts are said and `when`s judged.
        let onlyTexts: Bool
        /// Where a `->` leads that ended it.
        var target: Target?
    }

    /// Runs lines, one after the other.
    ///
    /// - Parameters:
    ///   - statements: The lines.
    ///   - onlyTexts: Whether only texts are said and `when`s judged, up to a `->`.
    /// - Returns: Where a `->` leads, nil where there was none.
    mutating func run(_ statements: [Statement], onlyTexts: Bool = false) -> Target? {
        var pass = Pass(onlyTexts: onlyTexts)
        _ = visit(statements, &pass)
        return pass.target
    }

    mutating func go(_ target: Target, _ pass: inout Pass) { pass.target = target }

    mutating func choose(_ choice: Choice, _ pass: inout Pass) -> Bool {
        var hasHeld = false
        for branch in choice.branches {
            guard let condition = branch.condition, judge(condition) else { continue }
            hasHeld = true
            guard visit(branch.body, &pass) else { return false }
        }
        guard !hasHeld, let otherwise = choice.otherwise else { return true }
        return visit(otherwise, &pass)
    }

    mutating func say(_ text: Text, _ pass: inout Pass) {
        for line in text.lines(in: language) {
            let isPlaces = line.template.isOnlyPlaces
            let bytes = fill(line.template)
            if !script.references.pictures.isEmpty { pictures += pictures(of: line.template) }
            if isPlaces, bytes.allSatisfy(\.isWhitespace) { continue }
            say(bytes)
        }
    }

    mutating func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ pass: inout Pass
    ) {
        guard !pass.onlyTexts else { return }
        set(name.text, filledText(template))
    }

    mutating func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ pass: inout Pass
    ) {
        guard !pass.onlyTexts else { return }
        add(addend, to: name.text)
    }

    mutating func forget(_ names: [Name], _ pass: inout Pass) {
        guard !pass.onlyTexts else { return }
        for name in names {
            if script.shared[name.text] != nil { shared.forget(name.text) }
            session.variables[name.text] = nil
        }
    }

    mutating func save(_ names: [Name], _ pass: inout Pass) {
        guard !pass.onlyTexts else { return }
        let fields = names.map { name in
            Effect.Field(name: name.text, value: value(of: name.text))
        }
        effects.append(.save(fields))
    }

    mutating func tell(_ name: Name, _ template: Template, _ pass: inout Pass) {
        guard !pass.onlyTexts else { return }
        tell(name.text, template)
    }
}

extension TurnRun {
    /// Stores a value; an empty one unsets.
    mutating func set(_ name: String, _ value: String) {
        if script.shared[name] != nil {
            if value.count > SharedValues.longest {
                notes.append("a shared value was cut to \(SharedValues.longest) characters")
            }
            return shared.set(name, value)
        }
        guard !value.isEmpty else {
            session.variables[name] = nil
            return
        }
        if session.variables.count >= Self.variableLimit, session.variables[name] == nil {
            notes.append("there were \(Self.variableLimit) variables, one more was left out")
            return
        }
        session.variables[name] = value
    }

    private mutating func add(_ addend: Addend, to name: String) {
        var sum: Decimal?
        for (index, factor) in addend.factors.enumerated() {
            let number =
                switch factor {
                case .number(let number): number
                case .variable(let name): Decimal(value(of: name.text).utf8) ?? .zero
                }
            sum = index == 0 ? number : sum?.multiplied(by: number)
        }
        let present = Decimal(value(of: name).utf8) ?? .zero
        guard let total = sum.flatMap(present.adding) else {
            notes.append("a sum had too many digits and was left out")
            return
        }
        set(name, total.description)
    }

    private mutating func tell(_ name: String, _ template: Template) {
        guard let recipient = script.settings.recipient(named: name) else { return }
        let text = message(filledText(template), what: "a message to somebody else")
        let media = limited(pictures(of: template))
        guard !text.isEmpty || !media.isEmpty else {
            notes.append("a message to somebody else was empty and was left out")
            return
        }
        let from = recipient.from.map(script.settings.address)
        for number in recipient.to {
            let effect = Effect.tell(
                target: name, to: script.settings.address(number), from: from, text: text,
                media: media)
            // A number that a group has twice gets one message.
            if recipient.to.count > 1, effects.contains(effect) { continue }
            guard messagesToOthers < ScriptDialogue.messageCountLimit else {
                notes.append(
                    "a turn told more than \(ScriptDialogue.messageCountLimit) numbers, "
                        + "the others were left out")
                return
            }
            messagesToOthers += 1
            effects.append(effect)
        }
    }

    /// Says a line.
    mutating func say(_ line: [UInt8]) {
        guard hasSaid else {
            hasSaid = true
            said = line
            return
        }
        said.append(.newline)
        said += line
    }
}

extension Template {
    /// Whether nothing but places and white space stands in it, and a place at least.
    fileprivate var isOnlyPlaces: Bool {
        var hasPlace = false
        for piece in pieces {
            switch piece {
            case .place: hasPlace = true
            case .literal(let literal):
                guard literal.allSatisfy(\.isWhitespace) else { return false }
            }
        }
        return hasPlace
    }
}
