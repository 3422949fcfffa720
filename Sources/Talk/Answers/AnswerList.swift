/// What stands behind one `<`: what a person may text there.
///
/// Words stay ranges of the script's bytes and are normalised when they are compared, since most
/// answers of a script are never looked at in a turn.
package struct AnswerList: Sendable {
    /// One of the texts between the commas.
    package struct Entry: Sendable {
        /// What it matches.
        package let form: Form
        /// Its bytes in the script, without white space around them.
        package let range: Range<Int>
        /// Where it begins.
        package let position: SourcePosition
    }

    /// What an entry matches.
    package enum Form: Sendable {
        /// Exactly these words, after normalising.
        case words
        /// Any entry of a word list, by its name.
        case list(Name)
        /// A text that is understood as a kind.
        indirect case question(Capture)
        /// Words, captures and `...` in an order.
        case phrase([PhraseElement])
        /// Anything else.
        case anything
    }

    /// A text that is understood as a kind, and stored.
    package struct Capture: Sendable {
        /// The variable.
        package let name: String
        /// What the text has to be.
        package let kind: any AnswerKind
        /// Where the name stands.
        package let position: SourcePosition
    }

    /// A part of a phrase.
    package enum PhraseElement: Sendable {
        /// Words, a range of the script's bytes.
        case words(Range<Int>)
        /// `...`: any words, or none.
        case anyWords
        /// Any entry of a word list, by its name.
        case list(Name)
        /// One to twelve words that are understood as a kind.
        indirect case capture(Capture)
    }

    /// The entries in the script's order; without those that are errors.
    package let entries: [Entry]
}

extension AnswerList {
    /// Whether this is `*`, which matches what nothing else does.
    package var isAnything: Bool {
        entries.contains(where: \.isAnything)
    }

    /// Whether this is a bare `...`, which takes every text but a first one.
    package var takesEverything: Bool {
        entries.contains(where: \.takesEverything)
    }

    /// Whether it takes what nothing else does: `*`, or a bare `...`.
    package var takesTheRest: Bool { isAnything || takesEverything }

    /// Every capture of the list, in the script's order.
    package var captures: [Capture] {
        var result: [Capture] = []
        for entry in entries { result += entry.captures }
        return result
    }
}

extension AnswerList.Entry {
    /// Whether this is `*`.
    var isAnything: Bool {
        if case .anything = form { return true }
        return false
    }

    /// Whether this is a bare `...`.
    var takesEverything: Bool {
        guard case .phrase(let elements) = form, elements.count == 1,
            case .anyWords = elements[0]
        else { return false }
        return true
    }

    /// Every capture of the entry, in the script's order.
    package var captures: [AnswerList.Capture] {
        switch form {
        case .question(let capture): [capture]
        case .phrase(let elements):
            elements.compactMap(\.capture)
        case .words, .list, .anything: []
        }
    }
}

extension AnswerList.PhraseElement {
    /// What is captured here; nil where these are words.
    fileprivate var capture: AnswerList.Capture? {
        guard case .capture(let capture) = self else { return nil }
        return capture
    }
}
