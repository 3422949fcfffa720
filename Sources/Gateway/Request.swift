internal import Bytes

/// What a web server handed over, with the words of RFC 3875 made types.
///
/// It never refuses: what is wrong with it is remembered as its fault, and whoever answers decides.
/// Texts are the bytes that were sent, since a signature goes over exactly those.
package struct Request: Sendable {
    /// The method, of those that mean something here.
    package enum Method: Sendable, Equatable {
        /// The fields are in the query.
        case get
        /// The fields are in the body.
        case post
        /// A health check.
        case head
        /// Any other, and none at all.
        case other
    }

    /// How the client reached the web server.
    package enum Scheme: Sendable, Equatable {
        /// In plain text.
        case http
        /// Over TLS.
        case https
    }

    /// The variables, for what has no property here.
    package let variables: Variables
    /// The body, no longer than CONTENT_LENGTH says.
    package let body: [UInt8]
    /// The method.
    package let method: Method
    /// Whether the body is a form: `application/x-www-form-urlencoded`, with any parameters.
    package let isForm: Bool
    /// What is wrong with the request as such; nil where nothing is.
    package let fault: Fault?
    /// How much of its parts is looked at.
    package let limits: Limits
    private let places: Places

    /// Makes a request of what a web server hands over.
    ///
    /// - Parameters:
    ///   - variables: The CGI variables.
    ///   - limits: How long body and query may be, and how much of a form and of cookies is read.
    ///   - readBody: Reads what comes behind them, as CONTENT_LENGTH says.
    package init(
        variables: Variables, limits: Limits, readBody: (ContentLength) -> Body
    ) {
        let places = Places(in: variables)
        /// The value of a variable whose place is known; nothing where there is none.
        func value(_ place: Int?) -> ArraySlice<UInt8> { place.map(variables.value(at:)) ?? [] }
        let length = ContentLength(value(places.contentLength))
        let body = readBody(length)
        var bytes = body.bytes
        if case .bytes(let count) = length, bytes.count > count {
            bytes.removeLast(bytes.count - count)
        }
        self.variables = variables
        self.places = places
        self.body = bytes
        method = Method(value(places.method))
        self.limits = limits
        isForm = Self.isForm(value(places.contentType))
        fault = Fault(
            method: method, query: Self.query(value(places.uri), in: variables).count,
            length: length, body: Body(bytes, state: body.state), limits: limits)
    }

    /// Makes a request of what a web server has handed over.
    ///
    /// - Parameters:
    ///   - variables: The CGI variables.
    ///   - body: What came behind them.
    ///   - limits: How long body and query may be, and how much of a form and of cookies is read.
    package init(variables: Variables, body: Body = Body(), limits: Limits = .standard) {
        self.init(variables: variables, limits: limits) { _ in body }
    }

    /// The path and query that the client asked for, undecoded; nil where the web server did not
    /// say: nginx without `fastcgi_params`, or a shell.
    package var requestURI: ArraySlice<UInt8>? { nonempty(places.uri) }

    /// The query that the client asked for, undecoded.
    ///
    /// It is what follows the first `?` of REQUEST_URI, up to a `#`, beyond which no signature goes.
    /// Only where there is no REQUEST_URI it is QUERY_STRING, since rewriting changes that.
    package var query: ArraySlice<UInt8> {
        Self.query(requestURI ?? [], in: variables)
    }

    /// The media type of the body with its parameters; nil where none was sent.
    package var contentType: ArraySlice<UInt8>? { nonempty(places.contentType) }

    /// The Host header, with its port where it names one.
    package var host: ArraySlice<UInt8>? { nonempty(places.host) }

    /// How the client reached the web server, as far as that can know: HTTPS, which operators set
    /// behind a proxy, before REQUEST_SCHEME.
    package var scheme: Scheme {
        if let https = nonempty(places.https) {
            return https.equalsIgnoringCase("off") || https.equalsIgnoringCase("0") ? .http : .https
        }
        guard let scheme = nonempty(places.scheme) else { return .http }
        return scheme.equalsIgnoringCase("https") ? .https : .http
    }

    /// The port on which the web server listens, in digits.
    package var serverPort: ArraySlice<UInt8>? { nonempty("SERVER_PORT") }

    /// The address of the client, or of the proxy before it.
    package var remoteAddress: ArraySlice<UInt8>? { nonempty("REMOTE_ADDR") }

    /// The X-Forwarded-Proto header; anybody may have written it.
    package var forwardedProto: ArraySlice<UInt8>? { nonempty("HTTP_X_FORWARDED_PROTO") }

    /// The X-Forwarded-Host header; anybody may have written it.
    package var forwardedHost: ArraySlice<UInt8>? { nonempty("HTTP_X_FORWARDED_HOST") }

    /// Whether a proxy says that it passed the request on, by X-Forwarded-For, Forwarded or Via.
    package var isForwarded: Bool {
        ["HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_VIA"].contains { variables[$0] != nil }
    }

    /// The values of all Cookie headers: nginx sends two lines as two variables.
    package var cookieHeaders: [ArraySlice<UInt8>] {
        guard let cookie = places.cookie else { return [] }
        return places.hasMoreCookies
            ? variables.all("HTTP_COOKIE") : [variables.value(at: cookie)]
    }

    /// A variable, where it says something.
    ///
    /// - Parameter name: Its name.
    /// - Returns: Its value; nil where it is missing or empty.
    package func nonempty(_ name: String) -> ArraySlice<UInt8>? {
        guard let value = variables[name], !value.isEmpty else { return nil }
        return value
    }

    /// The value of a variable whose place is known, where it says something.
    private func nonempty(_ place: Int?) -> ArraySlice<UInt8>? {
        guard let place else { return nil }
        let value = variables.value(at: place)
        return value.isEmpty ? nil : value
    }

    private static func isForm(_ contentType: ArraySlice<UInt8>) -> Bool {
        let form = "application/x-www-form-urlencoded"
        // As Twilio writes it.
        if contentType.equals(form) { return true }
        let end = contentType.firstIndex(of: UInt8(ascii: ";")) ?? contentType.endIndex
        return contentType[..<end].trimmingBlanks().equalsIgnoringCase(form)
    }

    private static func query(
        _ uri: ArraySlice<UInt8>, in variables: Variables
    ) -> ArraySlice<UInt8> {
        guard !uri.isEmpty else {
            return (variables["QUERY_STRING"] ?? []).prefix { $0 != UInt8(ascii: "#") }
        }
        let end = uri.firstIndex(of: UInt8(ascii: "#")) ?? uri.endIndex
        guard let mark = uri[..<end].firstIndex(of: UInt8(ascii: "?")) else { return [] }
        return uri[(mark + 1)..<end]
    }
}

extension Request.Method {
    /// The method of that name; methods are case-sensitive.
    ///
    /// - Parameter name: The value of REQUEST_METHOD.
    /// https://www.rfc-editor.org/rfc/rfc9110#section-9.1
    fileprivate init(_ name: ArraySlice<UInt8>) {
        if name.equals("GET") {
            self = .get
        } else if name.equals("POST") {
            self = .post
        } else if name.equals("HEAD") {
            self = .head
        } else {
            self = .other
        }
    }
}
