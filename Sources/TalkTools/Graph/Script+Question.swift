package import Talk

extension Script {
    /// What a state asks: the last thing that is said on entering it, in the first language, with
    /// the script's constants filled in and the names of all other places; empty where it says
    /// nothing.
    ///
    /// - Parameter state: The state.
    /// - Returns: The text.
    package func question(of state: State) -> String {
        let said = state.body.texts.compactMap { text in
            text.lines.first { $0.language == nil && !$0.template.isEmpty }
        }
        return said.last?.template.summary { values[$0]?.text } ?? ""
    }
}
