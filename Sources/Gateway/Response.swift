package import HTTPTypes

/// What answers a request.
///
/// The length of the body and the cookie are not among the fields: they are written last, from
/// what the response really has.
package struct Response: Sendable {
    /// The status.
    package var status: HTTPResponse.Status
    /// The header fields, but for Content-Length and Set-Cookie.
    package var fields: HTTPFields {
        didSet { writtenFields = nil }
    }
    /// The fields as CGI has them, where they were written before; nil: not yet.
    private(set) var writtenFields: [UInt8]?
    /// The one cookie that is set; nil sets none.
    package var cookie: SetCookie?
    /// The body.
    package var body: [UInt8]
    /// Lines for the request's error stream, which most web servers put into their log.
    package var notes: [String]

    /// Makes a response.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - fields: The header fields; a Content-Length among them is not sent.
    ///   - cookie: The cookie that is set.
    ///   - body: The body.
    ///   - notes: Lines for the request's error stream.
    package init(
        status: HTTPResponse.Status, fields: HTTPFields = HTTPFields(), cookie: SetCookie? = nil,
        body: [UInt8] = [], notes: [String] = []
    ) {
        self.status = status
        self.fields = fields
        self.cookie = cookie
        self.body = body
        self.notes = notes
    }

    /// The answer to a turn.
    ///
    /// - Parameters:
    ///   - body: The TwiML.
    ///   - cookie: The session's cookie; nil sets none.
    /// - Returns: A response with the status 200.
    package static func twiml(_ body: [UInt8], cookie: SetCookie? = nil) -> Response {
        var response = Response(status: .ok, fields: twimlFields, cookie: cookie, body: body)
        response.writtenFields = writtenTwimlFields
        return response
    }

    /// A refusal: nothing but the status, so that the sender learns no more.
    ///
    /// It is no text with the status 200: Twilio would text that to the sender.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - allowed: The methods that a 405 says are allowed.
    ///   - notes: Lines for the request's error stream.
    /// - Returns: The response.
    package static func refusal(
        _ status: HTTPResponse.Status, allowing allowed: String = "GET, HEAD, POST",
        notes: [String] = []
    ) -> Response {
        var response = Response(
            status: status, fields: textFields, body: Array("\(status.reasonPhrase)\n".utf8),
            notes: notes)
        if status == .methodNotAllowed { response.fields[.allow] = allowed }
        return response
    }

    /// The answer to a request with more variables than the limit, of which nothing is known.
    package static let variablesTooLarge = refusal(.requestHeaderFieldsTooLarge)

    /// The answer to HEAD: all is well, and no body.
    package static let health = Response(status: .ok, fields: textFields)

    /// The answer to whoever looks at the address, and is not Twilio: it would text this.
    package static let look = Response(
        status: .ok, fields: textFields, body: Array("Parley answers Twilio here.\n".utf8))

    // These are made once: a table of fields costs as much as the rest of an answer.
    private static let twimlFields: HTTPFields = [
        .contentType: "text/xml; charset=utf-8",
        .cacheControl: "no-store",
        .vary: "Cookie",
    ]
    // 2,200 instructions fewer for each answer.
    private static let writtenTwimlFields = cgiBytes(of: twimlFields)
    private static let textFields: HTTPFields = [.contentType: "text/plain; charset=utf-8"]
}
