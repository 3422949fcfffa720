extension Understanding {
    /// The one time of day that the text names.
    ///
    /// - Parameters:
    ///   - bounds: The stretches of times that are allowed; none where all are.
    ///   - now: The present time, from which `in 20 minutes` is counted.
    /// - Returns: The time, or why there is none.
    package func time(bounds: [Bounds<CivilTime>], now: CivilTime) -> Understood<CivilTime> {
        var scan = TimeScan(reading, bounds, now)
        scan.run()
        return scan.understood(excerpt)
    }
}
