extension Unicode.Scalar {
    /// Whether it is a control character, which no chart can show and a terminal would obey.
    var isControl: Bool { properties.generalCategory == .control }
}
