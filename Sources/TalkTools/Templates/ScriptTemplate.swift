internal import Talk

/// A script to start from, with its tests.
package enum ScriptTemplate: String, Sendable, CaseIterable {
    /// Counts the texts of each sender and greets known people.
    case counter
    /// An invitation: who comes, how many, and what they eat.
    case rsvp
    /// Three questions.
    case survey
    /// Opening hours, prices, the address, and a person.
    case menu
    /// A reminder of an appointment that we text first.
    case reminder
    /// A vote: one vote for each number, and a count that all share.
    case vote

    /// The bytes of the script.
    package var bytes: [UInt8] {
        switch self {
        case .counter: PackageResources.counter_talk
        case .rsvp: PackageResources.rsvp_talk
        case .survey: PackageResources.survey_talk
        case .menu: PackageResources.menu_talk
        case .reminder: PackageResources.reminder_talk
        case .vote: PackageResources.vote_talk
        }
    }
}
