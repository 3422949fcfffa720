internal import Talk

extension Script {
    /// Texts that are missing in a language (T206).
    func findUntranslated(_ findings: inout DiagnosticList) {
        let others = settings.languages.dropFirst()
        guard !others.isEmpty else { return }
        for body in bodies {
            for text in body.texts {
                let missing = others.filter { language in
                    !text.lines.contains { $0.language == language }
                }
                guard let first = missing.first else { continue }
                findings.add(
                    .untranslated, at: text.position,
                    "this text is missing in \(missing.joined(separator: ", ")); "
                        + "write it below, behind >\(first)")
            }
        }
    }
}
