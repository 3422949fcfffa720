internal import Gateway

extension Configuration.Method {
    /// Whether a request may be a message by its method.
    ///
    /// - Parameter method: The request's method.
    /// - Returns: Whether it may.
    func takes(_ method: Request.Method) -> Bool {
        switch method {
        case .get: self != .post
        case .post: self != .get
        case .head, .other: false
        }
    }

    /// The methods of a 405's Allow: HEAD, the health check, is always among them.
    var allowed: String {
        switch self {
        case .post: "HEAD, POST"
        case .get: "GET, HEAD"
        case .both: "GET, HEAD, POST"
        }
    }
}
