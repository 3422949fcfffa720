extension Understanding {
    /// The one day that the text names.
    ///
    /// - Parameters:
    ///   - bounds: The stretches of days that are allowed; none where all are.
    ///   - today: The present day.
    ///   - order: How `12/5` is read.
    /// - Returns: The day, or why there is none.
    package func day(
        bounds: [Bounds<CivilDate>], today: CivilDate, order: DateOrder
    ) -> Understood<CivilDate> {
        let context = DayContext(today: today, order: order, bounds: bounds)
        var scan = DayScan(reading, context)
        scan.run()
        return scan.understood(excerpt)
    }
}
