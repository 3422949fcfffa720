/// A word list that exists without a script, in each of its languages; a script may replace it.
package enum BuiltInList: String, Sendable, CaseIterable {
    case yes, no, thanks, stop

    /// Where its entries stand in the tables.
    var sense: Sense {
        switch self {
        case .yes: .yes
        case .no: .noList
        case .thanks: .thanks
        case .stop: .stop
        }
    }

    /// The list that says the contrary.
    var opposite: BuiltInList? {
        switch self {
        case .yes: .no
        case .no: .yes
        case .thanks, .stop: nil
        }
    }
}
