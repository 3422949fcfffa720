import TestSupport

/// A script without errors, at random: states, answers, choices, changes of variables, and ways.
///
/// Every use of a variable in a text is marked with a number, and every answer has a word of its
/// own, so that what turns do can be told from outside.
package struct RandomScript {
    /// A use of a variable in a text: `u7[{x}]`.
    package struct Use {
        /// What is said where the variable is not set, and nowhere else.
        package let unset: String
        /// The line that says it.
        package let line: Int
        /// The variable.
        package let name: String
    }

    /// The script.
    package var text: String { lines.joined(separator: "\n") + "\n" }
    /// The uses of variables in texts.
    package private(set) var uses: [Use] = []
    /// What its answers wait for.
    package private(set) var words: [String] = ["3", "77", "what", "no idea"]

    private static let variables = ["x", "y", "z"]
    private static let conditions = [
        "x is set", "not x is set", "y is set", "y is not set", "z is not set", "open", "not open",
        "known", "first", "not first", "count > 3", "x < 5", "y >= 5", "x is a", "y is not a",
        "z has large",
        "x is {y}", "z < {x}",
    ]

    private var lines: [String] = []
    private var generator: SteadyGenerator
    private var states: [String] = []
    private var isBilingual = false

    /// Makes a script.
    ///
    /// - Parameter seed: Which one.
    package init(seed: Int) {
        generator = SteadyGenerator(state: UInt64(seed))
        states = ["start"] + (0..<number(1...5)).map { "s\($0)" }
        lines = ["save = a.csv", "staff = sms +15550100200"]
        if chance(4) { lines.append("tries = \(number(1...3)) -> \(target)") }
        if chance(6) { lines.append("keep = z") }
        isBilingual = chance(6)
        if isBilingual { lines.append("languages = en, es") }
        // Each is filled somewhere, so that no use is an error of its own.
        if chance(3) { addAnytime() }
        // Of every third one a state is begun from outside.
        for state in states {
            add(
                state, heading: seed % 3 == 0 && state == "s0" ? "begin s0: x whole 1..9, y" : state
            )
        }
        lines += ["[filling]", "set x = a", "set y = a", "set z = a"]
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    private mutating func chance(_ count: Int) -> Bool { number(1...count) == 1 }

    private mutating func one(of texts: [String]) -> String { texts[number(0...texts.count - 1)] }

    private var target: String {
        mutating get {
            let other = one(of: ["end", "again", "back", "start"])
            return chance(3) ? other : one(of: states)
        }
    }

    private mutating func addAnytime() {
        lines.append("[anytime]")
        for _ in 0..<number(1...3) { addAnswer() }
    }

    private mutating func add(_ state: String, heading: String) {
        lines.append("[\(heading)]")
        let isPassage = chance(4)
        addBody("", depth: 0, goesOn: isPassage && !chance(3))
        guard !isPassage else { return }
        if chance(4) { lines.append("tries \(number(1...3)) -> \(target)") }
        for _ in 0..<number(1...3) { addAnswer() }
        if !chance(3) { addAnswer(chance(5) ? "..." : "*") }
    }

    private mutating func addAnswer(_ list: String? = nil) {
        let word = "w\(words.count)"
        words.append(word)
        let kinds = [
            word, word, "{x: whole 1..9}", "\(word), {y: word}", "{z: small=s | large=l}",
            "\(word) {y: whole 1..99}", "{x: text 2..20}", "... \(word) {y: whole 1..99} ...",
            "{yes} \(word)", "... {z: small=s | large=l} \(word)",
            "{z: some of small=s | large}", "{y: whole 1..9, 70..{z}}",
        ]
        var line = "< " + (list ?? one(of: kinds))
        words += [
            "small", "\(word) \(number(1...99))", "yes \(word)", "a large \(word) 2", "s, large",
        ]
        if list == nil, chance(4) { line += " when " + condition }
        if chance(3) { line += " > " + said(at: lines.count + 1) }
        if chance(2) { line += " -> " + target }
        lines.append(line)
        addBody("  ", depth: 1, goesOn: chance(4))
    }

    private mutating func addBody(_ indentation: String, depth: Int, goesOn: Bool) {
        for _ in 0..<number(depth == 0 ? 0...3 : 0...2) { addStatement(indentation, depth) }
        if goesOn { lines.append(indentation + "-> " + target) }
    }

    private mutating func addStatement(_ indentation: String, _ depth: Int) {
        let name = one(of: Self.variables)
        switch number(0...11) {
        case 0...4:
            lines.append(indentation + "> " + said(at: lines.count + 1))
            if isBilingual, chance(2) {
                lines.append(indentation + ">es " + said(at: lines.count + 1))
            }
        case 5: lines.append(indentation + "set \(name) = a{\(one(of: Self.variables))|first 9}")
        case 6: lines.append(indentation + (chance(2) ? "set \(name) =" : "forget \(name)"))
        case 7: lines.append(indentation + "add \(one(of: ["1", "0.5", "{count}"])) to \(name)")
        case 8:
            let others = ["save \(name)", "tell staff > {\(name)}!"]
            lines.append(indentation + (isBilingual ? "set language = es" : one(of: others)))
        default:
            guard depth < 3 else { return }
            for _ in 0..<number(1...3) {
                lines.append(indentation + "when " + condition)
                addBlock(indentation + "  ", depth + 1)
            }
            guard chance(2) else { return }
            lines.append(indentation + "otherwise")
            addBlock(indentation + "  ", depth + 1)
        }
    }

    /// Lines below a `when`, at least one.
    private mutating func addBlock(_ indentation: String, _ depth: Int) {
        let before = lines.count
        addBody(indentation, depth: depth, goesOn: chance(3))
        if lines.count == before { lines.append(indentation + "> " + said(at: lines.count + 1)) }
    }

    private var condition: String {
        mutating get {
            let first = one(of: Self.conditions)
            guard chance(3) else { return first }
            return first + one(of: [" and ", " or "]) + one(of: Self.conditions)
        }
    }

    private mutating func said(at line: Int) -> String {
        var text = String(repeating: "a", count: number(1...90))
        if chance(20) { text += " ж" }
        guard chance(2) else { return text }
        let name = one(of: Self.variables)
        uses.append(Use(unset: "u\(uses.count)[]", line: line, name: name))
        return "\(text) u\(uses.count - 1)[{\(name)}]"
    }
}
