internal import Talk

extension Checker {
    /// What is worth a look: hours for nothing (T306), a language of which only figures are
    /// understood (T307), and a `time` without bounds (T309).
    mutating func findNotes() {
        let place = script.settings.places["hours"] ?? script.settings.places["closed"]
        if let place, !script.references.asksForHours {
            findings.add(
                .unusedHours, at: place.name,
                "nothing asks for these hours; write: when open, or {opens}")
        }
        let unknown = script.settings.languages.filter { Language(code: $0) == nil }
        if let place = script.settings.places["languages"], !unknown.isEmpty {
            let known = Language.allCases.map { "\($0)" }.joined(separator: ", ")
            findings.add(
                .onlyFigures, at: place.value,
                "in \(unknown.joined(separator: ", ")) only figures are understood, like 12/5 and "
                    + "15:30; words for numbers, days and times in \(known)")
        }
        for answers in script.sections {
            for answer in answers where !broken.contains(line: answer.position.line) {
                guard let time = answer.list.captures.first(where: \.kind.isUnboundedTime) else {
                    continue
                }
                findings.add(
                    .unboundedTime, at: answer.position,
                    "{\(time.name)} has no bounds, so 8 is read as 08:00 and 5 as 17:00; bounds "
                        + "decide it: {\(time.name): time 08:00..18:00}")
            }
        }
    }

    /// `{x|picture}` of what is no picture (T107).
    mutating func findPictures() {
        let captures = script.sections.flatMap { $0 }.flatMap(\.list.captures)
        let settings = Changes(script.bodies).settings
        for name in script.references.pictures {
            let kinds = captures.filter { $0.name == name.text }.map(\.kind)
            let value = script.values[name.text]?.text
            let canBeOne =
                kinds.contains(where: \.isPhoto) || value?.hasPrefix("https://") == true
                || settings.contains { $0.name.text == name.text }
                || script.hasColumn(name.text) || script.shared[name.text] != nil
            let isKnown = !kinds.isEmpty || value != nil || Name.alwaysThere.contains(name.text)
            guard isKnown, !canBeOne else { continue }
            findings.add(
                .badFilter, at: name.position,
                "{\(name.text)} is no picture: ask for it as a photo, or write its address, which "
                    + "begins with https://, below [values]")
        }
    }
}
