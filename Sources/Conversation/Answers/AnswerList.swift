/// What stands behind one `<`: what a person may text there.
///
/// Words stay ranges of the script's bytes and are normalised when they are compared, since most
/// answers of a script are never looked at in a turn.
struct AnswerList: Sendable, Equatable {
    /// One of the texts between the commas.
    struct Entry: Sendable, Equatable {
        /// What it matches.
        let form: Form
        /// Its bytes in the script, without white space around them.
        let range: Range<Int>
        /// Where it begins.
        let position: SourcePosition
    }

    /// What an entry matches.
    enum Form: Sendable, Equatable {
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
    struct Capture: Sendable, Equatable {
        /// The variable.
        let name: String
        /// What the text has to be.
        let kind: AnswerKind
        /// Where the name stands.
        let position: SourcePosition
    }

    /// A part of a phrase.
    enum PhraseElement: Sendable, Equatable {
        /// Words, a range of the script's bytes.
        case words(Range<Int>)
        /// `...`: any words, or none.
        case anyWords
        /// One to twelve words that are understood as a kind.
        indirect case capture(Capture)
    }

    /// The entries in the script's order; without those that are errors.
    let entries: [Entry]
}

extension AnswerList {
    /// Whether this is `*`, which matches what nothing else does.
    var isAnything: Bool {
        entries.contains { $0.form == .anything }
    }

    /// Every capture of the list, in the script's order.
    var captures: [Capture] {
        var result: [Capture] = []
        for entry in entries {
            switch entry.form {
            case .question(let capture): result.append(capture)
            case .phrase(let elements):
                for case .capture(let capture) in elements { result.append(capture) }
            case .words, .list, .anything: break
            }
        }
        return result
    }

    /// The word lists that are named, in the script's order.
    var lists: [Name] {
        entries.compactMap { entry in
            guard case .list(let name) = entry.form else { return nil }
            return name
        }
    }
}
