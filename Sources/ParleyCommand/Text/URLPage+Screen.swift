extension URLPage {
    /// A text, so that it can be delivered once more.
    struct Delivery {
        let message: Phone.Message
        /// The cookies as they were before it.
        let cookies: CookieJar
    }

    /// Something on a phone's screen.
    struct Bubble {
        /// Whose it is.
        enum Kind: String {
            /// The phone's owner typed it.
            case sent = "in"
            /// It came to the phone.
            case received = "out"
            /// It is said about what happened.
            case note
        }

        /// A number of its own.
        let id: Int
        /// Whose it is.
        let kind: Kind
        /// What it says.
        let text: String
        /// When it came.
        let time: String
        /// Addresses of pictures.
        var pictures: [String] = []
        /// What it costs.
        var facts: String?
        /// How it came, where that was not as usual.
        var label: String?
        /// The answer's status.
        var status: Int?
        /// The answer, as it came.
        var raw: String?
    }

    /// One phone; what texts are sent to without having been added stands behind the others.
    struct Screen {
        /// Its number.
        let number: String
        /// Whether it is here only since an answer was sent to it.
        var isOnlyTold = false
        /// What is on it, the oldest first.
        var bubbles: [Bubble] = []
        /// The picture that its next text has.
        var picture: String?
        /// Its last text; nil where it sent none.
        var last: Delivery?

        /// Whether its last text can be delivered once more.
        var canSendAgain: Bool { last != nil }

        init(_ number: String, isOnlyTold: Bool = false) {
            self.number = number
            self.isOnlyTold = isOnlyTold
        }
    }
}
