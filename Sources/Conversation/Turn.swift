/// What one message led to: the session from now on, what is said, and what is to be done.
public struct Turn: Sendable, Equatable {
    /// How a sender said that no more messages are wanted.
    package enum OptOut: Sendable, Equatable {
        /// By a word of Twilio's, which blocks the sender.
        case twiliosWord
        /// In other words, which Twilio does not know: nothing was said.
        case otherWords
        /// In other words that the conversation answered to before it ended.
        case answered
    }

    /// What is remembered from now on; nil where everything is to be forgotten (an opt-out).
    public var session: Session?
    /// What is said to the sender, one text message each; empty where the turn is silent.
    public var replies: [Reply]
    /// What is to be done beside the answer, in order.
    public var effects: [Effect]
    /// What was cut to keep a limit, a line each for the log; never a text of the sender.
    public var notes: [String]
    /// Why everything is to be forgotten; nil where it is not.
    package var optOut: OptOut?
    /// What a journal is told of it; nil where none is kept.
    package var course: Course?

    /// Makes a turn.
    ///
    /// - Parameters:
    ///   - session: What is remembered from now on; nil forgets everything.
    ///   - replies: What is said to the sender.
    ///   - effects: What is to be done beside the answer.
    ///   - notes: What was cut to keep a limit.
    public init(
        session: Session?, replies: [Reply] = [], effects: [Effect] = [], notes: [String] = []
    ) {
        self.init(
            session: session, replies: replies, effects: effects, notes: notes, optOut: nil)
    }

    /// Makes a turn.
    ///
    /// - Parameters:
    ///   - session: What is remembered from now on; nil forgets everything.
    ///   - replies: What is said to the sender.
    ///   - effects: What is to be done beside the answer.
    ///   - notes: What was cut to keep a limit.
    ///   - optOut: Why everything is to be forgotten; nil where it is not.
    package init(
        session: Session?, replies: [Reply], effects: [Effect], notes: [String], optOut: OptOut?
    ) {
        self.session = session
        self.replies = replies
        self.effects = effects
        self.notes = notes
        self.optOut = optOut
    }
}

extension Turn {
    /// Whether it says and does nothing, and leaves a session as it was: that of a reaction.
    ///
    /// - Parameter session: The session before the turn.
    /// - Returns: Whether it is such a turn.
    package func changesNothing(in session: Session) -> Bool {
        replies.isEmpty && effects.isEmpty && self.session == session
    }

    /// Makes a turn that says nothing and forgets everything.
    ///
    /// - Parameter optOut: Why.
    package init(optingOutBy optOut: OptOut) {
        self.init(session: nil, replies: [], effects: [], notes: [], optOut: optOut)
    }
}

/// One text message to the sender.
public struct Reply: Sendable, Equatable {
    /// The text; what is longer than 1,600 characters is cut, since Twilio would send nothing of it.
    public var text: String
    /// Addresses of pictures that go along.
    public var media: [String]

    /// Makes a reply.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - media: Addresses of pictures that go along.
    public init(_ text: String, media: [String] = []) {
        self.text = text
        self.media = media
    }
}

/// Something that is done beside the answer.
public enum Effect: Sendable, Equatable {
    /// One value of a row that is to be saved.
    public struct Field: Sendable, Equatable {
        /// The column.
        public let name: String
        /// The value; empty where the variable is not set.
        public let value: String

        /// Makes a field.
        ///
        /// - Parameters:
        ///   - name: The column.
        ///   - value: The value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A row for the answers file.
    case save([Field])
    /// A text message to somebody else: the name the script gives the target, its address, the
    /// address to send from (nil: the one that was texted), the text, addresses of pictures.
    case tell(target: String, to: String, from: String?, text: String, media: [String] = [])
}
