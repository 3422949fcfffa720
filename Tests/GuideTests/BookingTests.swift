import Conversation
import Testing

struct BookingTests {
    private let booking = Booking(kitchen: "+15550100200")

    private func message(_ text: String, number: Int = 1) -> Message {
        Message(from: "+15550009999", to: "+15005550006", body: text, id: "SM\(number)")
    }

    /// Texts one after another, each with the session that the one before has left.
    private func turns(_ texts: [String]) -> [Turn] {
        var session = Session()
        return texts.enumerated().map { number, text in
            let turn = booking.answer(
                to: message(text, number: number), in: session, now: 1_777_000_000 + number)
            session = turn.session ?? Session()
            return turn
        }
    }

    @Test func `a table is booked in three texts`() {
        let replies = turns(["hi", "2 please", "Ana"]).flatMap(\.replies).map(\.text)
        #expect(
            replies == [
                "Table for how many? Reply 1 to 8.", "For which name?",
                "A table for 2, Ana. See you!",
            ])
    }

    @Test func `what is no number is asked again`() {
        let turn = turns(["hi", "many"]).last
        #expect(turn?.replies == [Reply("From 1 to 8, please.")])
        #expect(turn?.session?.state == "guests")
    }

    @Test func `a table is saved, and the kitchen is told`() {
        #expect(
            turns(["hi", "2", "Ana"]).last?.effects == [
                .save([
                    Effect.Field(name: "guests", value: "2"),
                    Effect.Field(name: "name", value: "Ana"),
                ]),
                .tell(
                    target: "kitchen", to: "+15550100200", from: nil, text: "A table for 2: Ana"),
            ])
    }

    @Test func `nothing is said to STOP, and nothing is remembered`() {
        let turn = turns(["hi", "STOP"]).last
        #expect(turn?.replies == [])
        #expect(turn?.session == nil)
    }

    @Test func `nobody gets more than twenty replies an hour`() {
        let turns = turns(Array(repeating: "hi", count: 30))
        #expect(turns.count { !$0.replies.isEmpty } == 20)
        let late = booking.answer(
            to: message("hi"), in: turns.last?.session ?? Session(), now: 1_777_003_600)
        #expect(!late.replies.isEmpty)
    }

    @Test func `a webhook that comes twice is answered once`() {
        let first = booking.answer(to: message("hi"), now: 1_777_000_000)
        let again = booking.answer(
            to: message("hi"), in: first.session ?? Session(), now: 1_777_000_001)
        #expect(again == Turn(session: first.session))
        #expect(first.session?.lastAt == 1_777_000_000)
    }
}
