import Conversation

/// Books a table: it asks how many come and for which name, and tells the kitchen.
struct Booking: Dialogue {
    let kitchen: String
    let replyLimit: ReplyLimit? = ReplyLimit(replies: 20, window: TimeSpan(seconds: 3_600))

    func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        var session = session
        session.count += 1
        switch session.state {
        case "guests":
            guard let guests = Int(message.body.filter(\.isNumber)), (1...8).contains(guests)
            else { return Turn(session: session, replies: [Reply("From 1 to 8, please.")]) }
            session.variables["guests"] = "\(guests)"
            session.state = "name"
            return Turn(session: session, replies: [Reply("For which name?")])
        case "name":
            return booked(session, name: message.body)
        default:
            session.state = "guests"
            session.hasEnded = false
            return Turn(
                session: session, replies: [Reply("Table for how many? Reply 1 to 8.")])
        }
    }

    private func booked(_ session: Session, name: String) -> Turn {
        let guests = session.variables["guests"] ?? ""
        var session = session
        session.state = nil
        session.variables = [:]
        session.hasEnded = true
        return Turn(
            session: session,
            replies: [Reply("A table for \(guests), \(name). See you!")],
            effects: [
                .save([
                    Effect.Field(name: "guests", value: guests),
                    Effect.Field(name: "name", value: name),
                ]),
                .tell(
                    target: "kitchen", to: kitchen, from: nil,
                    text: "A table for \(guests): \(name)"),
            ])
    }
}
