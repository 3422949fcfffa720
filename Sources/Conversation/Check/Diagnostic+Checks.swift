extension Diagnostic.Code {
    /// A circle of states without a question or an end.
    public static let endlessCircle = Diagnostic.Code(111)
    /// One word for two answers, or for two values.
    public static let wordTwice = Diagnostic.Code(112)
    /// An answer that can never match.
    public static let neverMatches = Diagnostic.Code(113)
    /// An opt-out word as an answer.
    public static let optOutWord = Diagnostic.Code(115)
    /// A reply whose fixed text is too long to be sent.
    public static let replyTooLong = Diagnostic.Code(116)
    /// A session that can be too long for its cookie.
    public static let sessionTooLong = Diagnostic.Code(117)
    /// A state that nothing leads to.
    public static let unreached = Diagnostic.Code(200)
    /// A state or an answer with nothing in it.
    public static let nothingDone = Diagnostic.Code(201)
    /// A state without `*`.
    public static let noAnythingElse = Diagnostic.Code(202)
    /// A variable that is used where it may not be set.
    public static let maybeUnset = Diagnostic.Code(203)
    /// A word of Twilio's own as an answer.
    public static let twiliosWord = Diagnostic.Code(204)
    /// A reply of more segments than wanted.
    public static let manySegments = Diagnostic.Code(205)
    /// A text that is missing in a language.
    public static let untranslated = Diagnostic.Code(206)
    /// Two words that a slip can mistake.
    public static let oneSlipApart = Diagnostic.Code(207)
    /// `hours` without `timezone`.
    public static let hoursWithoutZone = Diagnostic.Code(208)
    /// A number that is not E.164.
    public static let badNumber = Diagnostic.Code(209)
    /// `expire` beyond the cookie's life.
    public static let lateExpiry = Diagnostic.Code(210)
    /// A text that tells people a word that blocks them.
    public static let blockingWord = Diagnostic.Code(211)
    /// A reply that is too long, and is cut, where people write much.
    public static let mayBeCut = Diagnostic.Code(216)
    /// A question without a limit of tries.
    public static let noTries = Diagnostic.Code(300)
    /// A variable that is asked for and never used.
    public static let neverUsed = Diagnostic.Code(301)
    /// A word list or a value that is never used.
    public static let unusedList = Diagnostic.Code(302)
    /// A word that hides one of `[anytime]`.
    public static let hiddenWord = Diagnostic.Code(303)
    /// Something that people write and the cookie holds.
    public static let textInCookie = Diagnostic.Code(304)
}
