internal import Flask
internal import Talk

/// What a script says of the values that all share: they begin so.
///
/// Once a value was changed, the store's goes before the script's. Whoever writes another one into
/// the script is told so.
struct SaidValues: Sendable {
    private let script: String
    private let values: [Script.Value]
    /// All of them as the store keeps them.
    let json: String

    /// Takes up what a script says.
    ///
    /// - Parameter script: The script.
    init(_ script: Script) {
        self.script = script.sessionName
        values = script.shared.values
        var object = JSONObjectWriter()
        for value in values { object.write(value.name.text, value.text) }
        json = String(decoding: object.finish(), as: UTF8.self)
    }

    /// What the log says where the script says something else than it did.
    ///
    /// - Parameter before: What it said, as `json` has it; nil where nothing is known of that.
    /// - Returns: The line; nil where it says nothing new.
    func note(after before: String?) -> String? {
        guard let before, let known = try? JSON(parsing: Array(before.utf8)) else { return nil }
        let changed = values.filter { value in
            let old = known.members?.first { $0.name == Array(value.name.text.utf8) }?.value
            return old?.string != Array(value.text.utf8)
        }
        guard let first = changed.first else { return nil }
        let list = changed.map { "\($0.name.text) = \($0.text)" }.joined(separator: ", ")
        return "the script says other shared values than before: \(list); a value that was "
            + "changed stays as it is until it is set, like: parley shared --script "
            + "\"\(script)\" \"\(first.name.text)=\(first.text)\""
    }
}
