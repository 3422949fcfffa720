extension ConfigurationError {
    /// One thing that is wrong, or a warning; never with a secret in it.
    public struct Mistake: Sendable, Equatable, CustomStringConvertible {
        /// What the mistake is in.
        package enum Subject: Sendable, Equatable, CustomStringConvertible {
            /// A variable that Parley reads.
            case variable(Variable)
            /// A name that looks like one of Parley's variables.
            case unknownName(String)
            /// The env file at this path.
            case environmentFile(String)

            /// The variable's name, or the file's path.
            package var description: String {
                switch self {
                case .variable(let variable): variable.rawValue
                case .unknownName(let name): name
                case .environmentFile(let path): path
                }
            }
        }

        /// Where a value comes from.
        package enum Origin: Sendable, Equatable {
            case environment
            case environmentFile
        }

        /// What the mistake is in.
        package let subject: Subject
        /// What is wrong with it.
        package let problem: Problem
        /// Where the variable's value comes from; nil where none is set, or where no variable is
        /// mistaken.
        package let origin: Origin?

        /// Names a mistake.
        ///
        /// - Parameters:
        ///   - subject: What the mistake is in.
        ///   - problem: What is wrong with it.
        ///   - origin: Where the variable's value comes from; nil where none is set.
        init(_ subject: Subject, _ problem: Problem, origin: Origin? = nil) {
            self.subject = subject
            self.problem = problem
            self.origin = origin
        }

        /// The name that it is about: that of a variable, as an operator sets it, or an env file's path.
        public var name: String { subject.description }

        /// `NAME: what is wrong; what to do`.
        public var description: String {
            "\(name): \(what)" + (advice.map { "; \($0)" } ?? "")
        }
    }
}
