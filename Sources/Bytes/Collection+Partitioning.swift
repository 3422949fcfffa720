extension RandomAccessCollection {
    /// Where the second part of a collection begins, found by bisection.
    ///
    /// - Parameter isInSecondPart: Whether an element belongs to the second part; of all elements
    ///   behind one that does, it must be true.
    /// - Returns: The place of the first such element, the end where there is none.
    /// - Complexity: O(log *n*)
    @inlinable
    package func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Index {
        var lower = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(lower, offsetBy: half)
            if isInSecondPart(self[middle]) {
                count = half
            } else {
                lower = index(after: middle)
                count -= half + 1
            }
        }
        return lower
    }
}
