internal import Flask
internal import Store

/// A record as a text, so that a conversation can go back to what it was.
enum RecordText {
    /// Writes a record.
    ///
    /// - Parameter record: The record.
    /// - Returns: An object of JSON.
    static func text(_ record: Record) -> String {
        var object = JSONObjectWriter()
        object.write("script", record.script)
        object.write("state", record.state)
        object.write("revision", record.revision)
        object.write("session", record.session)
        object.write("message", record.message)
        object.write("reply", record.reply)
        object.write("began", record.began)
        object.write("touched", record.touched)
        object.write("waits", record.waits)
        object.write("expires", record.expires)
        return String(decoding: object.finish(), as: UTF8.self)
    }

    /// Reads a record.
    ///
    /// - Parameter text: The text.
    /// - Returns: The record; nil of a text that is none.
    static func record(_ text: String) -> Record? {
        guard let json = try? JSON(parsing: Array(text.utf8)),
            let revision = json["revision"]?.integer
        else { return nil }
        let words = { (name: String) in
            String(decoding: json[name]?.string ?? [], as: UTF8.self)
        }
        let number = { (name: String) in json[name]?.integer ?? 0 }
        return Record(
            script: words("script"), state: words("state"), revision: revision,
            session: words("session"), message: words("message"), reply: words("reply"),
            began: number("began"), touched: number("touched"), waits: number("waits"),
            expires: number("expires"))
    }
}
