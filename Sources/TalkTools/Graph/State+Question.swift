package import Talk

extension State {
    /// What the state asks: the last thing that is said on entering it, in the first language, with
    /// the names of its places; empty where it says nothing.
    package var question: String {
        let said = body.texts.compactMap { text in
            text.lines.first { $0.language == nil && !$0.template.isEmpty }
        }
        return said.last?.template.summary ?? ""
    }
}
