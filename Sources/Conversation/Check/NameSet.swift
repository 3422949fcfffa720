/// A set of variables, by their numbers.
struct NameSet {
    private(set) var words: [UInt64]

    init(count: Int) {
        words = [UInt64](repeating: 0, count: (count + 63) / 64)
    }

    func contains(_ number: Int) -> Bool {
        words[number >> 6] & (1 << UInt64(number & 63)) != 0
    }

    mutating func insert(_ number: Int) {
        words[number >> 6] |= 1 << UInt64(number & 63)
    }

    mutating func remove(_ number: Int) {
        words[number >> 6] &= ~(1 << UInt64(number & 63))
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

    /// Adds what is in another set.
    mutating func join(_ other: NameSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    /// Everything that is not in the set.
    var complement: NameSet {
        var result = self
        for index in words.indices { result.words[index] = ~words[index] }
        return result
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
