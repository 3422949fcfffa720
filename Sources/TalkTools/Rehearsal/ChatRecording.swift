internal import Bytes
internal import Conversation
package import Talk

/// A chat as a `[test]` section of its script.
package struct ChatRecording: Sendable {
    private let chat: Chat
    private let name: String

    /// Whether the chat's time was given, so that the test says it.
    package var hasOwnTime: Bool { chat.opening.moment != nil }

    /// Makes the recording of a chat; nil where nothing was said, or where no test can say it, see
    /// `mistake(in:)`.
    ///
    /// - Parameters:
    ///   - chat: The chat.
    ///   - name: The test's name, see `mistake(in:for:)`.
    package init?(_ chat: Chat, name: String) {
        guard Self.mistake(in: chat) == nil else { return nil }
        self.chat = chat
        self.name = Self.trimmed(name)
    }

    /// Why a chat cannot be kept as a test.
    ///
    /// - Parameter chat: The chat.
    /// - Returns: What is wrong and what to do; nil where it can be kept.
    package static func mistake(in chat: Chat) -> String? {
        guard chat.last != nil else { return "nothing was said, so nothing is recorded" }
        let hasRetries = chat.steps.contains { step in
            guard case .exchange(let exchange) = step else { return false }
            switch exchange.delivery {
            case .usual, .firstOfTwo: return false
            case .again: return exchange.decision != .silent(.repetition)
            // With a store, or from another phone, it is as if it came behind the first.
            case .secondOfTwo(let sharesCookie): return sharesCookie
            }
        }
        return hasRetries
            ? "no test can say that a text came twice, or two with one cookie; start the chat "
                + "again, and leave that out" : nil
    }

    /// Why a test cannot have a name.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - script: The script that the test is for.
    /// - Returns: What is wrong and what to do; nil where the name can be used.
    package static func mistake(in name: String, for script: Script) -> String? {
        let name = trimmed(name)
        if name.isEmpty { return "a test needs a name, like \"a late answer\"" }
        if !isWhole(name) || name.utf8.contains(.newline) {
            return "a test's name is one line without \"#\""
        }
        guard script.tests.contains(where: { $0.name.text == name }) else { return nil }
        return "there is a test \"\(name)\" already; give this one another name"
    }

    /// Adds the test to its script.
    ///
    /// - Parameters:
    ///   - source: The script's bytes.
    ///   - hasTime: Whether the test says at what time it begins.
    /// - Returns: What is to be appended to them.
    package func addition(to source: [UInt8], time hasTime: Bool) -> [UInt8] {
        let end = source.contains(.carriageReturn) ? "\r\n" : "\n"
        var text = source.isEmpty || source.last == .newline ? "" : end
        for line in ["", "[test \(name)]"] + lines(hasTime: hasTime) { text += line + end }
        return Array(text.utf8)
    }

    /// Whether the test stands in a script, and passes.
    ///
    /// - Parameters:
    ///   - script: The script with what was added.
    ///   - zone: The rules of its time zone.
    /// - Returns: Whether it does.
    package func passes(in script: Script, zone: ZoneRules) -> Bool {
        guard script.isUsable, let test = script.tests.last, test.name.text == name else {
            return false
        }
        var run = TestRun(script, zone: zone, coverage: Coverage())
        return run.failure(of: test) == nil
    }

    /// Whether all of a line is read, and no part of it taken for a comment.
    static func isWhole(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return !bytes.indices.contains { index in
            bytes[index] == UInt8(ascii: "#") && (index == 0 || bytes[index - 1].isBlank)
                && (index + 1 == bytes.count || bytes[index + 1].isBlank)
        }
    }

    private static func trimmed(_ name: String) -> String {
        String(decoding: Array(name.utf8)[...].trimmingBlanks(), as: UTF8.self)
    }
}

extension ChatRecording {
    private func lines(hasTime: Bool) -> [String] {
        let usual = Handset.Pair()
        var lines: [String] = []
        if hasTime { lines.append("now \(chat.beginning)") }
        if chat.pair.from != usual.from { lines.append("from \(chat.pair.from)") }
        if chat.pair.to != usual.to { lines.append("to \(chat.pair.to)") }
        if let person = chat.people[chat.pair.from] { lines.append("person \(person)") }
        if let state = chat.opening.state { lines.append("at \(state)") }
        if chat.handset.hasStore, chat.asksMemory { lines.append("store") }
        let end = chat.steps.lastIndex { step in
            if case .exchange = step { return true }
            return false
        }
        var senders = Senders(chat)
        for step in chat.steps.prefix((end ?? -1) + 1) {
            switch step {
            case .wait(let span): lines.append("wait \(span.written)")
            case .clock(let moment): lines.append("now \(moment)")
            case .set(let number, let name, let value):
                lines += senders.lines(number)
                lines.append("set \(name) = \(value)")
            case .exchange(let exchange):
                // What was known already changed nothing.
                if exchange.decision == .silent(.repetition) { continue }
                lines += senders.lines(exchange.message.from)
                lines += Self.lines(exchange)
            }
        }
        return lines
    }

    /// The number whose texts the lines are, and those that were before.
    private struct Senders {
        private let people: [String: String]
        private var present: String
        private var known: Set<String>

        init(_ chat: Chat) {
            people = chat.people
            present = chat.pair.from
            known = [present]
        }

        /// What is written before a text of a number.
        mutating func lines(_ number: String) -> [String] {
            guard number != present else { return [] }
            present = number
            let person = known.insert(number).inserted ? people[number] : nil
            return ["from \(number)"] + (person.map { ["person \($0)"] } ?? [])
        }
    }

    private static func lines(_ exchange: Handset.Exchange) -> [String] {
        var lines = exchange.message.media.map { "photo \($0.url)" }
        let text = exchange.message.body
        lines.append(exchange.begun.map { "begin \($0)" } ?? (text.isEmpty ? "<" : "< \(text)"))
        lines += exchange.lines
        for effect in exchange.turn.effects {
            switch effect {
            case .save(let fields):
                let written = fields.filter(isWritable).map { "\($0.name)=\($0.value)" }
                if !written.isEmpty { lines.append("saved \(written.joined(separator: ", "))") }
            case .tell(let target, _, _, let text, _):
                // A group is told in several messages.
                let line = "told \(target) > \(text)"
                if !lines.contains(line) { lines.append(line) }
            }
        }
        return lines
    }

    /// Whether a `saved` line can name the value: a comma in it stands before a blank, and no `=`
    /// behind a comma.
    private static func isWritable(_ field: Effect.Field) -> Bool {
        let parts = Array(field.value.utf8).split(
            separator: .comma, omittingEmptySubsequences: false)
        let read = parts.map { String(decoding: $0.trimmingBlanks(), as: UTF8.self) }
            .joined(separator: ", ")
        return isWhole(field.value) && !field.value.utf8.contains(.newline)
            && parts.dropFirst().allSatisfy { !$0.contains(.equalsSign) }
            && LinePattern.comparable(read) == LinePattern.comparable(field.value)
    }
}
