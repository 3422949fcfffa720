/// `photo`: a picture; its address is stored, and those of further ones behind it.
struct PhotoKind: NamedKind {
    static let name = "photo"
    /// Characters of the address.
    private static let longest = 200

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        guard parser.hasNoBounds(bounds, behind: Self.name) else { return nil }
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .nothing }
    var finding: FindingKind? { nil }
    var longestValue: Int { Self.longest }

    func covers(_ other: PhotoKind) -> Bool { true }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let photos = text.photos.filter { $0.count <= Self.longest }
        return photos.isEmpty ? nil : Pictures.stored(photos)
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String { "no picture" }
}

extension AnswerKind {
    /// Whether this is `photo`, which takes a picture whatever words come with it.
    package var isPhoto: Bool { self is PhotoKind }
}
