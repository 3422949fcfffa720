/// How many slips one word is from another: letters inserted, deleted, replaced, or two
/// neighbours swapped.
///
/// A letter takes part in one slip only ("optimal string alignment").
package enum EditDistance {
    /// Whether exactly one slip lies between two words.
    ///
    /// - Parameters:
    ///   - left: A word.
    ///   - right: Another word.
    /// - Returns: Whether one slip makes one of them the other; not where they are the same.
    /// - Complexity: O(*n*).
    @inlinable
    package static func isOne<Letter: Equatable>(
        _ left: some RandomAccessCollection<Letter>, _ right: some RandomAccessCollection<Letter>
    ) -> Bool {
        guard abs(left.count - right.count) <= 1 else { return false }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let leftRest = left.dropFirst(start)
        let rightRest = right.dropFirst(start)
        let end = zip(leftRest.reversed(), rightRest.reversed()).prefix { $0 == $1 }.count
        let here = Array(leftRest.dropLast(end))
        let there = Array(rightRest.dropLast(end))
        switch (here.count, there.count) {
        case (1, 1), (0, 1), (1, 0): return true
        case (2, 2): return here[0] == there[1] && here[1] == there[0]
        default: return false
        }
    }

    /// The number of slips between two words, if it is small.
    ///
    /// - Parameters:
    ///   - left: A word.
    ///   - right: Another word.
    ///   - limit: The greatest number that is of interest.
    /// - Returns: The number, nil where it is greater than the limit.
    /// - Complexity: O(*n* · *limit*).
    @inlinable
    package static func between<Letter: Equatable>(
        _ left: [Letter], _ right: [Letter], atMost limit: Int
    ) -> Int? {
        guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
        let far = limit + 1
        var beforeLast: [Int] = []
        var last = (0...right.count).map { min($0, far) }
        for (row, letter) in left.enumerated() {
            // Only a band along the diagonal can stay within the limit.
            let band = max(0, row - limit)..<min(right.count, row + limit + 1)
            var current = [Int](repeating: far, count: right.count + 1)
            current[0] = min(row + 1, far)
            for column in band {
                var cost = last[column] + (letter == right[column] ? 0 : 1)
                cost = min(cost, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = min(cost, far)
            }
            beforeLast = last
            last = current
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
