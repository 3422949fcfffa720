package import Gateway
internal import HTTPTypes

extension Response {
    /// An answer that Twilio carries out.
    ///
    /// - Parameters:
    ///   - body: The TwiML.
    ///   - cookie: The session's cookie; nil sets none.
    ///   - notes: Lines for the request's error stream.
    /// - Returns: A response with the status 200.
    package static func twiml(
        _ body: [UInt8], cookie: SetCookie? = nil, notes: [String] = []
    ) -> Response {
        Response(status: .ok, fields: twimlFields, cookie: cookie, body: body, notes: notes)
    }

    private static let twimlFields: HeaderFields = [
        .contentType: "text/xml; charset=utf-8",
        .cacheControl: "no-store",
        .vary: "Cookie",
    ]
}
