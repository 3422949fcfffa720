import Conversation
import Testing

/// Counts the votes of all who text it.
struct Tally: Dialogue {
    var sharesValues: Bool { true }

    func turn(_ session: Session, _ message: Message, now: Int) -> Turn { Turn(session: session) }

    func turn(
        _ session: Session, _ message: Message, sharing values: inout SharedValues, now: Int
    ) -> Turn {
        let votes = (values["votes"].flatMap { Int($0) } ?? 0) + 1
        values.set("votes", "\(votes)")
        return Turn(session: session, replies: [Reply("\(votes) so far")])
    }
}

struct TallyTests {
    private func message(_ text: String, from sender: String, id: String) -> Message {
        Message(from: sender, to: "+15005550006", body: text, id: id)
    }

    @Test func `whoever texts finds what the others have left`() {
        var values = SharedValues(["votes": "7"])
        let first = Tally().answer(
            to: message("yes", from: "+15550001111", id: "SM1"), sharing: &values, now: 0)
        #expect(first.replies == [Reply("8 so far")])
        let second = Tally().answer(
            to: message("yes", from: "+15550002222", id: "SM2"), sharing: &values, now: 9)
        #expect(second.replies == [Reply("9 so far")])
        #expect(second.session?.lastAt == 9)
        let again = Tally().answer(
            to: message("yes", from: "+15550002222", id: "SM2"),
            in: second.session ?? Session(), sharing: &values, now: 10)
        #expect(again.replies.isEmpty)
        #expect(values["votes"] == "9")
    }
}
