import TalkSupport
import Testing

@testable import Conversation
@testable import Talk

/// `tell` to several numbers at once.
@Suite struct GroupTests {
    private func told(_ settings: String, _ lines: String = "tell all > Come!") -> Turn {
        let dialogue = ScriptDialogue(script("\(settings)\n[start]\n> Hi\n\(lines)"))
        let message = Message(from: "+15550009999", to: "+15005550006", body: "hi")
        return dialogue.turn(Session(), message, now: 1000)
    }

    private func numbers(_ turn: Turn) -> [String] {
        turn.effects.compactMap { effect in
            guard case .tell(_, let to, let from, let text, _) = effect else { return nil }
            return from.map { "\(to) from \($0): \(text)" } ?? "\(to): \(text)"
        }
    }

    @Test func `each of a group is told once, in the order of the script`() {
        let group = "all = sms +15550100801, +1 555 010 0802,+15550100801, whatsapp:+15550100803"
        #expect(
            numbers(told(group)) == [
                "+15550100801: Come!", "+15550100802: Come!", "whatsapp:+15550100803: Come!",
            ])
        #expect(
            numbers(told("all = sms +15550100801, +15550100802 from +15550100803")) == [
                "+15550100801 from +15550100803: Come!", "+15550100802 from +15550100803: Come!",
            ])
    }

    @Test func `one number alone is told as often as the script says`() {
        #expect(numbers(told("all = sms +15550100801", "tell all > a\ntell all > a")).count == 2)
    }

    @Test func `a country completes the numbers, wherever it stands`() {
        #expect(
            numbers(told("all = sms 07911 123456 from 07911 123457\ncountry = +44"))
                == ["+447911123456 from +447911123457: Come!"])
    }

    @Test func `at most 20 messages go to others in a turn`() {
        let group = "all = sms " + (1...25).map { "+155501008\($0 + 10)" }.joined(separator: ", ")
        let turn = told(group)
        #expect(turn.effects.count == 20)
        #expect(turn.notes.count == 1)
        let twice = told("\(group)\na = sms +15550100700", "tell a > x\ntell all > y")
        #expect(twice.effects.count == 20)
    }
}
