/// Lists of words, a bit for each.
///
/// Most questions about a part of a text are answered "none" by the set of lists that have a phrase
/// there, without looking at a phrase.
struct SenseSet: Sendable {
    private var low: UInt64 = 0
    private var middle: UInt64 = 0
    private var high: UInt64 = 0

    /// A set of lists.
    init(_ senses: [Sense] = []) {
        for sense in senses { insert(sense) }
    }

    /// Takes a list into the set.
    mutating func insert(_ sense: Sense) {
        let bit = UInt64(1) << UInt64(sense.rawValue & 63)
        switch sense.rawValue >> 6 {
        case 0: low |= bit
        case 1: middle |= bit
        default: high |= bit
        }
    }

    /// Whether a list is in the set.
    func contains(_ sense: Sense) -> Bool {
        let bit = UInt64(1) << UInt64(sense.rawValue & 63)
        return switch sense.rawValue >> 6 {
        case 0: low & bit != 0
        case 1: middle & bit != 0
        default: high & bit != 0
        }
    }

    /// Whether the sets have a list in common.
    func intersects(_ other: SenseSet) -> Bool {
        low & other.low | middle & other.middle | high & other.high != 0
    }
}
