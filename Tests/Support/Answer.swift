import Foundation

/// What came back: the same on every way, but for what the web server adds.
public struct Answer: Sendable, Equatable, CustomStringConvertible {
    /// The status code.
    public let status: Int
    /// The fields that Parley sends, in order of their names, names in lower case.
    public let fields: [String]
    /// The body.
    public let body: String

    /// Reads an answer.
    ///
    /// - Parameter bytes: Header and body: CGI's, with a Status field, or HTTP's, with a status
    ///   line.
    public init?(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return nil }
        var lines = text[..<end.lowerBound].split(separator: "\r\n").map(String.init)
        if let line = lines.first, line.hasPrefix("HTTP/") {
            guard let code = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
            else { return nil }
            status = code
            lines.removeFirst()
        } else {
            guard let line = lines.first, line.hasPrefix("Status: "),
                let code = Int(line.dropFirst(8).prefix(3))
            else { return nil }
            status = code
            lines.removeFirst()
        }
        fields = lines.compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return line }
            let name = line[..<colon].lowercased()
            return Self.ofServers.contains(name) ? nil : "\(name)\(line[colon...])"
        }.sorted()
        body = String(text[end.upperBound...])
    }

    /// The cookie as it goes back: `session=…`; nil where none was set or it was deleted.
    public var cookie: String? {
        guard let pair = setCookie?.split(separator: ";").first, !pair.hasSuffix("=") else {
            return nil
        }
        return String(pair)
    }

    /// The value of the Set-Cookie field.
    public var setCookie: String? {
        fields.first { $0.hasPrefix("set-cookie: ") }.map { String($0.dropFirst(12)) }
    }

    /// The text of the one message in the TwiML; nil where there is none.
    public var text: String? {
        guard let start = body.range(of: "<Message>"), let end = body.range(of: "</Message>")
        else { return nil }
        return String(body[start.upperBound..<end.lowerBound])
    }

    /// The answer with every cookie's value as `…`: what time changes.
    public var timeless: Answer {
        var copy = self
        copy.replaceFields(
            fields.map { field in
                guard field.hasPrefix("set-cookie: "), let equals = field.firstIndex(of: "="),
                    let end = field.firstIndex(of: ";"), field.index(after: equals) < end
                else { return field }
                return "\(field[...equals])…\(field[end...])"
            })
        return copy
    }

    /// The answer as it is compared.
    public var description: String { "\(status) \(fields) \(body)" }

    private mutating func replaceFields(_ fields: [String]) {
        self = Answer(status: status, fields: fields, body: body)
    }

    private init(status: Int, fields: [String], body: String) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// What web servers add.
    private static let ofServers: Set<String> = ["server", "date", "connection", "keep-alive"]
}
