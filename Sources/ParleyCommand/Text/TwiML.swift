/// TwiML that was answered, read back: what a person's phone would show.
///
/// https://www.twilio.com/docs/messaging/twiml
struct TwiML: Sendable, Equatable {
    /// A message that would be sent.
    struct Message: Sendable, Equatable {
        /// The text: all Bodies, one behind the other, or what stands in the Message itself.
        let text: String
        /// Addresses of pictures.
        let media: [String]
        /// Who gets it; nil: who wrote.
        let to: String?
        /// Whom it comes from; nil: who was written to.
        let from: String?
    }

    /// The messages, in order.
    private(set) var messages: [Message] = []
    /// Where Twilio would go on; nil where it would not.
    private(set) var redirect: String?
    /// Verbs that mean nothing in answer to a message; Twilio warns of them (14110).
    private(set) var otherVerbs: [String] = []

    /// What Twilio makes of plain text: one message that says it.
    ///
    /// - Parameter text: The text.
    init(saying text: String) {
        messages = [Message(text: text, media: [], to: nil, from: nil)]
    }

    /// Reads TwiML.
    ///
    /// - Parameter bytes: The XML, in UTF-8.
    /// - Throws: `TwiMLError` where it is not well-formed, has a document type, or its root is no
    ///   Response. An unknown verb is no error.
    init(reading bytes: [UInt8]) throws(TwiMLError) {
        var reader = try XMLReader(bytes)
        while let piece = try reader.next() {
            guard case .start(let name, let attributes) = piece else { continue }
            switch (reader.open.count, name) {
            case (1, "Response"):
                continue
            case (1, _):
                throw .notResponse(name)
            case (2, "Message"), (2, "Sms"):
                messages.append(try Self.message(attributes, from: &reader))
            case (2, "Redirect"):
                let place = try Self.text(from: &reader)
                redirect = redirect ?? place
            case (2, _):
                otherVerbs.append(name)
            default:
                continue
            }
        }
    }

    /// Reads a message from behind its start to its end.
    private static func message(
        _ attributes: [(name: String, value: String)], from reader: inout XMLReader
    ) throws(TwiMLError) -> Message {
        let depth = reader.open.count
        var text = ""
        var bodies: String?
        var media: [String] = []
        while reader.open.count >= depth, let piece = try reader.next() {
            switch piece {
            case .start("Body", _): bodies = (bodies ?? "") + (try Self.text(from: &reader))
            case .start("Media", _): media.append(trimmed(try Self.text(from: &reader)))
            case .start: _ = try Self.text(from: &reader)
            case .text(let part): text += part
            case .end: continue
            }
        }
        // Between nouns, blanks are the layout of the document.
        let own = bodies == nil && media.isEmpty ? text : trimmed(text)
        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        return Message(
            text: own + (bodies ?? ""), media: media, to: value("to"), from: value("from"))
    }

    /// Reads the text of an element, without that of elements in it, from behind its start to
    /// its end.
    private static func text(from reader: inout XMLReader) throws(TwiMLError) -> String {
        let depth = reader.open.count
        var text = ""
        while reader.open.count >= depth, let piece = try reader.next() {
            if case .text(let part) = piece, reader.open.count == depth { text += part }
        }
        return text
    }

    private static func trimmed(_ text: String) -> String {
        let isBlank = { (scalar: Unicode.Scalar) in
            scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
        }
        var rest = text.unicodeScalars[...]
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
