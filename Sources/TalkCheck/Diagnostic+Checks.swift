package import Talk

extension Diagnostic.Code {
    /// A circle of states without a question or an end.
    package static let endlessCircle = Diagnostic.Code(111)
    /// One word for two answers, or for two values.
    package static let wordTwice = Diagnostic.Code(112)
    /// An answer that can never match.
    package static let neverMatches = Diagnostic.Code(113)
    /// An opt-out word as an answer.
    package static let optOutWord = Diagnostic.Code(115)
    /// A reply whose fixed text is too long to be sent.
    package static let replyTooLong = Diagnostic.Code(116)
    /// A session that can be too long for its cookie.
    package static let sessionTooLong = Diagnostic.Code(117)
    /// A condition that never holds, or always.
    package static let certainCondition = Diagnostic.Code(121)
    /// What cannot be taken back, before anybody has answered to what was begun.
    package static let doneBeforeAnswer = Diagnostic.Code(124)
    /// A beginning that says nothing.
    package static let saysNothing = Diagnostic.Code(126)
    /// A state that nothing leads to.
    package static let unreached = Diagnostic.Code(200)
    /// A state or an answer with nothing in it.
    package static let nothingDone = Diagnostic.Code(201)
    /// A state without `*`.
    package static let noAnythingElse = Diagnostic.Code(202)
    /// A variable that is used where it may not be set.
    package static let maybeUnset = Diagnostic.Code(203)
    /// A word of Twilio's own as an answer.
    package static let twiliosWord = Diagnostic.Code(204)
    /// A reply of more segments than wanted.
    package static let manySegments = Diagnostic.Code(205)
    /// A text that is missing in a language.
    package static let untranslated = Diagnostic.Code(206)
    /// Two words that a slip can mistake.
    package static let oneSlipApart = Diagnostic.Code(207)
    /// `hours` without `timezone`.
    package static let hoursWithoutZone = Diagnostic.Code(208)
    /// A number that is not E.164.
    package static let badNumber = Diagnostic.Code(209)
    /// A text that tells people a word that blocks them.
    package static let blockingWord = Diagnostic.Code(211)
    /// A people file by which people are lost.
    package static let badPeopleFile = Diagnostic.Code(212)
    /// `expire` beyond the cookie's life.
    package static let lateExpiry = Diagnostic.Code(213)
    /// `add` to a name of `[values]`.
    package static let countsAlone = Diagnostic.Code(214)
    /// An `expire` that leaves no time to answer what was begun.
    package static let earlyExpiry = Diagnostic.Code(215)
    /// A reply that is too long, and is cut, where people write much.
    package static let mayBeCut = Diagnostic.Code(216)
    /// A question without a limit of tries.
    package static let noTries = Diagnostic.Code(300)
    /// A variable that is asked for and never used.
    package static let neverUsed = Diagnostic.Code(301)
    /// A word list or a value that is never used.
    package static let unusedList = Diagnostic.Code(302)
    /// A word that hides one of `[anytime]`.
    package static let hiddenWord = Diagnostic.Code(303)
    /// Something that people write and the cookie holds.
    package static let textInCookie = Diagnostic.Code(304)
    /// Hours that nothing asks for.
    package static let unusedHours = Diagnostic.Code(306)
    /// A language whose words are not known.
    package static let onlyFigures = Diagnostic.Code(307)
    /// What needs a store.
    package static let asksForStore = Diagnostic.Code(308)
    /// A `time` without bounds.
    package static let unboundedTime = Diagnostic.Code(309)
}
