/// What answers requests, whichever way they come.
package protocol Handler: Sendable {
    /// Answers a request.
    ///
    /// It is called from several threads at once and never throws: a failure is a response too.
    ///
    /// - Parameter request: The request.
    /// - Returns: The response.
    func respond(to request: Request) -> Response
}
