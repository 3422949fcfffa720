/// One finding about a script, for the person who wrote it.
public struct Diagnostic: Sendable, Hashable {
    /// How much a finding matters.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// The script cannot be run.
        case error
        /// It can be run, but somebody will be surprised.
        case warning
        /// Worth a look.
        case note
    }

    /// Where it has to be changed.
    public let position: SourcePosition
    /// How much it matters; the code says it: T1 errors, T2 warnings, T3 notes.
    public let severity: Severity
    /// The kind of finding, like `T103`.
    public let code: Code
    /// What is wrong, and what to do.
    public let message: String

    /// The line, from 1.
    public var line: Int { position.line }
    /// The column, from 1.
    public var column: Int { position.column }

    /// Makes a finding.
    ///
    /// - Parameters:
    ///   - code: The kind of finding.
    ///   - position: Where it has to be changed.
    ///   - message: What is wrong, and what to do.
    public init(_ code: Code, at position: SourcePosition, _ message: String) {
        self.code = code
        self.position = position
        self.message = message
        severity = code.severity
    }
}

extension Diagnostic {
    /// The number of a kind of finding.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The number without its letter, like 103.
        public let number: Int

        /// Makes the code of a number.
        ///
        /// - Parameter number: The number: from 100 an error, from 200 a warning, from 300 a note.
        public init(_ number: Int) {
            self.number = number
        }

        /// How much findings of this kind matter.
        public var severity: Severity {
            switch number {
            case ..<200: .error
            case ..<300: .warning
            default: .note
            }
        }

        /// The code as it is printed, like `T103`.
        public var description: String { "T\(number)" }
    }
}

extension Diagnostic.Code {
    /// An unknown line, or one that lacks what it needs.
    public static let unknownLine = Diagnostic.Code(100)
    /// An unknown heading, or a name that cannot be one.
    public static let badName = Diagnostic.Code(101)
    /// No such state.
    public static let noSuchState = Diagnostic.Code(102)
    /// No such word list.
    public static let noSuchList = Diagnostic.Code(103)
    /// An unknown setting, or a value that it cannot have.
    public static let badSetting = Diagnostic.Code(104)
    /// An unknown kind of answer, bad bounds, or a form that cannot stand so.
    public static let badAnswer = Diagnostic.Code(105)
    /// A condition that is not understood.
    public static let badCondition = Diagnostic.Code(106)
    /// An unknown filter, or one without its words or number.
    public static let badFilter = Diagnostic.Code(107)
    /// A line that cannot stand where it stands.
    public static let misplacedLine = Diagnostic.Code(108)
    /// No such target of `tell`, or `save` without a file.
    public static let noSuchTarget = Diagnostic.Code(109)
    /// A variable that nothing ever fills.
    public static let neverFilled = Diagnostic.Code(110)
    /// Something that is given twice.
    public static let givenTwice = Diagnostic.Code(114)
    /// A language that is not declared.
    public static let undeclaredLanguage = Diagnostic.Code(118)
    /// A file that cannot be read, or an unknown time zone.
    public static let badFile = Diagnostic.Code(119)
    /// A text that ends in `-> name`.
    public static let arrowInText = Diagnostic.Code(120)
}
