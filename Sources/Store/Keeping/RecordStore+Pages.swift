extension RecordStore {
    /// Reads a list page by page.
    ///
    /// - Parameter page: Reads the page behind an element.
    /// - Returns: All elements.
    /// - Throws: `StoreError`.
    package static func all<Element>(
        _ page: (Element?) throws(StoreError) -> [Element]
    ) throws(StoreError) -> [Element] {
        var result: [Element] = []
        while true {
            let more = try page(result.last)
            result += more
            guard more.count == pageCount else { return result }
        }
    }
}
