@testable import Conversation
@testable import Talk

extension FuzzTarget {
    /// The file of a list, and behind a zero byte what somebody texts: what is taken is the key of
    /// one row that no other row has, and each key that stands once is taken.
    static let lists = FuzzTarget("lists") { bytes in
        let end = bytes.firstIndex(of: 0) ?? bytes.endIndex
        guard let file = ListFile(parsing: Array(bytes[..<end])) else {
            expect(Array(bytes[..<end]).text == nil, "a file of UTF-8 is read")
            return
        }
        _ = file.faults
        let source = Array("a = list a.csv\n[start]\n> ?\n< {x: one of a} > {x}\n".utf8)
        var script = Script(parsing: source, name: "fuzz")
        script = script.with(script.listFiles[0], file: Array(bytes[..<end]))
        guard let table = script.table(named: "a") else { fatalError("a list is read") }
        let forms = table.rows.map { LookupTable.form(of: $0.key) }
        let dialogue = ScriptDialogue(script)
        let context = dialogue.facts(Message(from: "+1", to: "+2", body: "", id: "SM1"), now: 0)
            .answerContext { _ in "" }
        let list = script.states[0].answers[0].list
        func taken(_ text: String) -> String? {
            var text = Incoming(text)
            let match = list.match(&text, .question, in: context)
            expect(match == list.match(&text, .question, in: context), "a text means one thing")
            _ = list.slip(in: &text, context)
            return match?.captures.first?.value
        }
        for line in bytes[end...].dropFirst().split(separator: 0x0A).prefix(4) {
            guard let key = taken(String(decoding: line, as: UTF8.self)) else { continue }
            let form = LookupTable.form(of: key)
            expect(forms.count { $0 == form } == 1, "what is taken is one row: \(key)")
        }
        for row in table.rows.prefix(4) where !LookupTable.form(of: row.key).isEmpty {
            let isAlone = forms.count { $0 == LookupTable.form(of: row.key) } == 1
            expect((taken(row.key) == row.key) == isAlone, "a key alone is taken: \(row.key)")
            expect(table.contains(row.key), "a key is in its list: \(row.key)")
        }
    }
}
