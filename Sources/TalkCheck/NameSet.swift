/// The variables that are set at some place, by their numbers; and, where a script forgets some,
/// those that nothing has forgotten since the message came.
struct NameSet {
    private var words: [UInt64]
    /// The number of words of each of the two sets; the second one may be missing.
    private let half: Int

    init(count: Int, tracksForgotten: Bool) {
        half = (count + 63) / 64
        words = [UInt64](repeating: 0, count: half)
        if tracksForgotten { words += [UInt64](repeating: .max, count: half) }
    }

    /// How much there is to go through.
    var size: Int { words.count }

    private var tracksForgotten: Bool { words.count > half }

    func contains(_ number: Int) -> Bool {
        words[number >> 6] & (1 << UInt64(number & 63)) != 0
    }

    mutating func insert(_ number: Int) {
        words[number >> 6] |= 1 << UInt64(number & 63)
        if tracksForgotten { words[half + (number >> 6)] |= 1 << UInt64(number & 63) }
    }

    mutating func remove(_ number: Int) {
        words[number >> 6] &= ~(1 << UInt64(number & 63))
        if tracksForgotten { words[half + (number >> 6)] &= ~(1 << UInt64(number & 63)) }
    }

    /// What is set when a message comes: nothing was forgotten since.
    var atRest: NameSet {
        guard tracksForgotten else { return self }
        var result = self
        for index in half..<words.count { result.words[index] = .max }
        return result
    }

    /// Everything that was not forgotten since the message came; nil where nothing ever is.
    var notForgotten: NameSet? {
        guard tracksForgotten else { return nil }
        var result = atRest
        for index in 0..<half { result.words[index] = words[half + index] }
        return result
    }

    /// Keeps what is in another set too, and says whether anything was lost.
    mutating func meet(_ other: NameSet) -> Bool {
        var isLess = false
        for index in words.indices {
            let common = words[index] & other.words[index]
            if common != words[index] {
                words[index] = common
                isLess = true
            }
        }
        return isLess
    }

}

extension NameSet? {
    /// Keeps what is set on this way and on another one; a way that cannot be gone is nil.
    ///
    /// - Returns: Whether anything became less.
    mutating func meet(_ other: NameSet?) -> Bool {
        guard let other else { return false }
        guard self != nil else {
            self = other
            return true
        }
        return self?.meet(other) ?? false
    }
}
