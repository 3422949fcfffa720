/// One finding about a script, for the person who wrote it.
package struct Diagnostic: Sendable, Hashable {
    /// How much a finding matters.
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        /// The script cannot be run.
        case error
        /// It can be run, but somebody will be surprised.
        case warning
        /// Worth a look.
        case note
    }

    /// Where it has to be changed.
    package let position: SourcePosition
    /// How much it matters; the code says it: T1 errors, T2 warnings, T3 notes.
    package let severity: Severity
    /// The kind of finding, like `T103`.
    package let code: Code
    /// What is wrong, and what to do.
    package private(set) var message: String

    /// The line, from 1.
    package var line: Int { position.line }
    /// The column, from 1.
    package var column: Int { position.column }

    /// Makes a finding.
    ///
    /// - Parameters:
    ///   - code: The kind of finding.
    ///   - position: Where it has to be changed.
    ///   - message: What is wrong, and what to do.
    package init(_ code: Code, at position: SourcePosition, _ message: String) {
        self.code = code
        self.position = position
        self.message = message
        severity = code.severity
    }

    /// What is said where something is saved, and nothing says where to.
    static let missingFile = "there is no file to save into; add the setting: save = answers.csv"

    /// Whether it is that, which is none where there is a store.
    var isMissingFile: Bool { code == .noSuchTarget && message == Self.missingFile }

    /// Says more.
    ///
    /// - Parameter text: What is put behind the message.
    mutating func add(_ text: String) { message += text }
}

extension Diagnostic {
    /// The number of a kind of finding.
    package struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The number without its letter, like 103.
        package let number: Int

        /// Makes the code of a number.
        ///
        /// - Parameter number: The number: from 100 an error, from 200 a warning, from 300 a note.
        package init(_ number: Int) {
            self.number = number
        }

        /// How much findings of this kind matter.
        package var severity: Severity {
            switch number {
            case ..<200: .error
            case ..<300: .warning
            default: .note
            }
        }

        /// The code as it is printed, like `T103`.
        package var description: String { "T\(number)" }
    }
}

extension Diagnostic.Code {
    /// An unknown line, or one that lacks what it needs.
    package static let unknownLine = Diagnostic.Code(100)
    /// An unknown heading, or a name that cannot be one.
    package static let badName = Diagnostic.Code(101)
    /// No such state.
    package static let noSuchState = Diagnostic.Code(102)
    /// No such word list.
    package static let noSuchList = Diagnostic.Code(103)
    /// An unknown setting, or a value that it cannot have.
    package static let badSetting = Diagnostic.Code(104)
    /// An unknown kind of answer, bad bounds, or a form that cannot stand so.
    package static let badAnswer = Diagnostic.Code(105)
    /// A condition that is not understood.
    package static let badCondition = Diagnostic.Code(106)
    /// An unknown filter, or one without its words or number.
    package static let badFilter = Diagnostic.Code(107)
    /// A line that cannot stand where it stands.
    package static let misplacedLine = Diagnostic.Code(108)
    /// No such target of `tell`, or `save` without a file.
    package static let noSuchTarget = Diagnostic.Code(109)
    /// A variable that nothing ever fills.
    package static let neverFilled = Diagnostic.Code(110)
    /// Something that is given twice.
    package static let givenTwice = Diagnostic.Code(114)
    /// A language that is not declared.
    package static let undeclaredLanguage = Diagnostic.Code(118)
    /// A file that cannot be read, or an unknown time zone.
    package static let badFile = Diagnostic.Code(119)
    /// Something that only a store can keep, and none is there.
    package static let needsStore = Diagnostic.Code(123)
    /// A conversation that a test cannot begin so.
    package static let badBeginning = Diagnostic.Code(125)
    /// A sum in a `set`, which stores it as a text.
    package static let sumInSet = Diagnostic.Code(122)
    /// A text that ends in `-> name`.
    package static let arrowInText = Diagnostic.Code(120)
}
