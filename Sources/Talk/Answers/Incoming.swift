internal import Bytes
package import Conversation

/// A text that arrived, prepared for the answers that it is compared with.
///
/// What only some kinds of answer need is made when the first of them asks for it.
package struct Incoming {
    /// The text's bytes, white space collapsed.
    let source: [UInt8]
    /// The text as exact words are compared with it.
    package private(set) lazy var normalised = Normalised(source)
    /// The addresses of the pictures that came with it.
    let photos: [String]

    /// Whether nothing was asked before: a bare `...` takes no first text.
    var isFirst = false

    /// The text with its words, for phrases.
    lazy var phrase = PhraseText(source)
    /// What the whole text's words say.
    private var understanding: Understanding?
    /// Where something begins that may be of a kind.
    private var beginnings: [FindingKind: [Int]] = [:]
    private var knownNow: CivilMoment?
    /// What lists say about it.
    var listed = ListedText()

    /// Prepares a message.
    ///
    /// - Parameter message: The message.
    package init(_ message: Message) { self.init(message.body, media: message.media) }

    /// Prepares a message.
    ///
    /// - Parameters:
    ///   - body: The text, as it arrived.
    ///   - media: What came with it.
    init(_ body: String, media: [Message.Media]) {
        let isPicture: (Message.Media) -> Bool = { media in
            media.contentType.isEmpty
                || Array(media.contentType.utf8).prefix(6).equalsIgnoringCase("image/")
        }
        self.init(body, photos: media.isEmpty ? [] : media.filter(isPicture).map(\.url))
    }

    /// Prepares a text.
    ///
    /// - Parameters:
    ///   - text: The text, as it arrived.
    ///   - photos: The addresses of the pictures that came with it.
    init(_ text: String, photos: [String] = []) {
        source = PlainText.collapsed(text.utf8)
        self.photos = photos
    }

    /// All of the text, as a question understands it.
    package var whole: TextPart {
        mutating get {
            TextPart(
                source: 0..<source.count, normalised: normalised.bytes[...], isInPhrase: false)
        }
    }

    /// The present time, asked for once.
    ///
    /// - Parameter context: Knows it.
    /// - Returns: Day and time.
    mutating func now(_ context: AnswerContext) -> CivilMoment {
        let now = knownNow ?? context.now()
        knownNow = now
        return now
    }

    /// What a part's words say; of the whole text found out once.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - context: Knows the languages.
    /// - Returns: What reads numbers, days and times.
    mutating func understanding(
        of part: TextPart, _ context: AnswerContext
    ) -> Understanding {
        if let understanding {
            return part.source == 0..<source.count
                ? understanding : understanding.part(part.source)
        }
        let whole = Understanding(source, languages: context.languages())
        understanding = whole
        return part.source == 0..<source.count ? whole : whole.part(part.source)
    }

    /// Whether there may be figures in the text, perhaps of another script.
    var hasFigures: Bool { source.contains { $0.isDigit || $0 >= 0x80 } }

    /// Whether something of a kind may begin in a part: a cheap look before one that is not.
    ///
    /// - Parameters:
    ///   - finding: The kind.
    ///   - source: The part, in bytes of the text.
    ///   - context: Knows the languages.
    /// - Returns: False where nothing does.
    mutating func mayHold(
        _ finding: FindingKind, in source: Range<Int>, _ context: AnswerContext
    ) -> Bool {
        let places: [Int]
        if let known = beginnings[finding] {
            places = known
        } else {
            places = understanding(of: whole, context).beginnings(of: finding)
            beginnings[finding] = places
        }
        let first = places.partitioningIndex { $0 >= source.lowerBound }
        return first < places.count && places[first] < source.upperBound
    }
}
