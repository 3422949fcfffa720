import Conversation

/// What a message of WhatsApp can bring along besides its text.
struct Place: Dialogue {
    func answers(to word: Silence.Keyword) -> Bool { word == .help }

    func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        let text =
            if let location = message.location {
                "You are at \(location.label ?? location.description)."
            } else if let button = message.button {
                "You chose \(button.payload)."
            } else {
                "Hello \(message.profileName ?? "there"), send me your place."
            }
        return Turn(session: session, replies: [Reply(text)])
    }
}
