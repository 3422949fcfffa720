import System

/// One thing that was looked at, and what came of it.
struct Finding: Equatable, Sendable, CustomStringConvertible {
    /// How it is.
    enum Level: String, Sendable {
        case ok
        case warning
        case failed = "FAILED"
    }

    let level: Level
    /// What was looked at.
    let subject: String
    /// How it is with that.
    let what: String
    /// What to do; nil where nothing is to be done.
    let advice: String?

    private init(_ level: Level, _ subject: String, _ what: String, _ advice: String?) {
        self.level = level
        self.subject = subject
        self.what = what
        self.advice = advice
    }

    /// It is as it should be.
    static func ok(_ subject: String, _ what: String) -> Finding {
        Finding(.ok, subject, what, nil)
    }

    /// It works, and should be looked at.
    static func warning(_ subject: String, _ what: String, do advice: String?) -> Finding {
        Finding(.warning, subject, what, advice)
    }

    /// It keeps messages from being answered.
    static func failed(_ subject: String, _ what: String, do advice: String?) -> Finding {
        Finding(.failed, subject, what, advice)
    }

    /// One line: `FAILED subject: what; what to do`.
    var description: String {
        let text = advice.map { "\(what); \($0)" } ?? what
        // A path or a web server's words may hold anything.
        return Terminal.escaped("\(level.rawValue) \(subject): \(text)".utf8)
    }
}
