package import HTTPTypes

/// What answers a request.
///
/// The length of the body and the cookie are not among the fields: they are written last, from
/// what the response really has.
package struct Response: Sendable {
    /// The status.
    package var status: HTTPResponse.Status
    /// The header fields, but for Content-Length and Set-Cookie.
    package let fields: HeaderFields
    /// The one cookie that is set; nil sets none.
    package var cookie: SetCookie?
    /// The body.
    package var body: [UInt8]
    /// Lines for the request's error stream, which most web servers put into their log.
    package var notes: [String]
    /// What is done once the response is on its way; nil where nothing is.
    package var afterwards: (@Sendable () -> Void)?

    /// Makes a response.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - fields: The header fields; a Content-Length among them is not sent.
    ///   - cookie: The cookie that is set.
    ///   - body: The body.
    ///   - notes: Lines for the request's error stream.
    package init(
        status: HTTPResponse.Status, fields: HeaderFields = [:], cookie: SetCookie? = nil,
        body: [UInt8] = [], notes: [String] = []
    ) {
        self.status = status
        self.fields = fields
        self.cookie = cookie
        self.body = body
        self.notes = notes
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
        Response(
            status: status,
            fields: status == .methodNotAllowed
                ? [.contentType: textType, .allow: allowed]
                : status == .serviceUnavailable ? laterFields : textFields,
            body: Array("\(status.reasonPhrase)\n".utf8), notes: notes)
    }

    /// The answer to a request with more variables than the limit, of which nothing is known.
    package static let variablesTooLarge = refusal(.requestHeaderFieldsTooLarge)

    /// The answer to HEAD: all is well, and no body.
    package static let health = Response(status: .ok, fields: textFields)

    private static let textFields: HeaderFields = [.contentType: textType]
    /// What is wanted is to be had a moment later.
    private static let laterFields: HeaderFields = [.contentType: textType, .retryAfter: "5"]
    private static let textType = "text/plain; charset=utf-8"
}
