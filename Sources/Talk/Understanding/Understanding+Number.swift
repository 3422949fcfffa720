extension Understanding {
    /// The one number that the text names.
    ///
    /// - Parameters:
    ///   - bounds: The stretches of numbers that are allowed; none where all are.
    ///   - isWhole: Whether it is a whole number that is wanted.
    /// - Returns: The number, or why there is none.
    package func number(bounds: [Bounds<Decimal>], isWhole: Bool) -> Understood<Decimal> {
        var scan = NumberScan(reading, bounds, isWhole: isWhole)
        scan.run()
        return scan.understood(excerpt)
    }
}
