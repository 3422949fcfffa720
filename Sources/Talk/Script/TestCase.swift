package import Conversation

/// A `[test ...]` section: a conversation that must go exactly so.
package struct TestCase: Sendable {
    /// One line of a test.
    package struct Step: Sendable {
        /// Where the line begins.
        package let position: SourcePosition
        /// What it says.
        package let action: Action

        /// The same step, with what must come of it.
        func expecting(_ expectation: Expectation) -> Step {
            switch action {
            case .receive(let text, _):
                Step(position: position, action: .receive(text, expectation))
            case .begin(let name, let cells, _):
                Step(position: position, action: .begin(name, cells, expectation))
            default: self
            }
        }
    }

    /// What a line of a test says.
    package enum Action: Sendable {
        /// `from +1...`: the sender from here on.
        case from(Name)
        /// `to +1...`: the number that is texted from here on.
        case to(Name)
        /// `now 2026-05-04 10:00`.
        case now(CivilMoment)
        /// `wait 5 hours`.
        case wait(TimeSpan)
        /// `store`: what is remembered outlives the cookie, in all of the test.
        case store
        /// `person Ana, Tue 10:30`: the sender of the moment is known, with these columns.
        case person(String)
        /// `at state`.
        case at(Name)
        /// `set x = v`.
        case set(Name, String)
        /// `shared seats = 2`: all who text share this value from here on.
        case share(Name, String)
        /// `shared seats is 1`: so the last turn left it.
        case shared(Name, String)
        /// `photo https://...`: comes with the next text.
        case photo(String)
        /// `profile Ana`: the sender's name at WhatsApp from here on.
        case profile(String)
        /// `location 52.52,13.405`: comes with the next text.
        case location(Message.Location)
        /// `button yes-12`: the next text is that of a button that stands for this.
        case button(String)
        /// `< text`, and what must come of it.
        case receive(String, Expectation)
        /// `begin remind name=Ana, day=2026-05-12`, what stands behind its name, and what it must say.
        case begin(Name, String, Expectation)
        /// `saved a=1`: the last turn saved such a row.
        case saved([(name: Name, value: String)])
        /// `told staff text`; nil where any text will do.
        case told(Name, String?)
    }

    /// What a text must be answered with.
    package enum Expectation: Sendable, Equatable {
        /// Nothing stands below: anything but silence.
        case anything
        /// `silent`: nothing is said.
        case silence
        /// Exactly these lines.
        case lines([Line])
    }

    /// A `>` line of a test.
    package struct Line: Sendable, Equatable {
        /// Where it stands.
        package let position: SourcePosition
        /// The text; `...` in it stands for anything.
        package let text: String
    }

    /// The time at which tests begin: a Wednesday, noon.
    package static let firstMoment = CivilMoment(secondsSinceEpoch: 1_778_068_800)

    /// What the test shows, at the heading.
    package let name: Name
    /// The lines, in order.
    package let steps: [Step]
}
