internal import Bytes
package import Gateway
internal import System

/// The URL that Twilio called, which its signature covers.
///
/// A web server hands over only parts of it, and a proxy in front hides the scheme, the host or the
/// port: `PARLEY_PUBLIC_URL` settles it, else it is rebuilt from the request. All of it is raw
/// bytes: a decoded path can no longer be signed.
/// <https://www.twilio.com/docs/usage/security#validating-requests>
package struct PublicURL: Sendable {
    /// What is wrong with a configured URL.
    package enum Mistake: Error, Equatable {
        case notHTTP
        case noHost
        case badPort
        case forbiddenCharacter

        /// What is wrong.
        package var what: String {
            switch self {
            case .notHTTP: "does not begin with https:// or http://"
            case .noHost: "has no host"
            case .badPort: "has a port that is not a number from 1 to 65535"
            case .forbiddenCharacter: "has a space or a character that is not ASCII"
            }
        }

        /// What would be right.
        package var advice: String {
            let example = "write it as Twilio has it, like https://example.org/sms"
            return switch self {
            case .notHTTP, .noHost: example
            case .badPort: "write it like https://example.org:8443/sms, or leave the port out"
            case .forbiddenCharacter: "\(example), with %20 for a space"
            }
        }
    }

    /// The origin that Twilio was given, like `https://example.org`; nil: as the request says.
    private let origin: [UInt8]?
    /// The path that Twilio was given; nil: the request's own.
    private let path: [UInt8]?
    /// Whose X-Forwarded-Proto and X-Forwarded-Host count.
    private let trustedProxies: [NetworkRange]

    /// The URL as the requests say it.
    ///
    /// - Parameter trustedProxies: Whose X-Forwarded-Proto and X-Forwarded-Host count.
    package init(trustedProxies: [NetworkRange] = []) {
        origin = nil
        path = nil
        self.trustedProxies = trustedProxies
    }

    /// The URL that Twilio was given.
    ///
    /// User and password, query and fragment are dropped: the first and the last are never signed,
    /// and the query is the request's.
    ///
    /// - Parameters:
    ///   - configured: `scheme://host[:port]`, where the path is the request's own, or with a path,
    ///     which is then exactly that.
    ///   - trustedProxies: Whose X-Forwarded-Proto and X-Forwarded-Host count.
    /// - Throws: `Mistake` where the text is no URL.
    package init(_ configured: [UInt8], trustedProxies: [NetworkRange] = []) throws(Mistake) {
        guard configured.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw .forbiddenCharacter
        }
        guard let url = HTTPURL(configured[...]) else { throw .notHTTP }
        guard !url.host.isEmpty else { throw .noHost }
        guard url.port.isEmpty || Self.isPort(url.port.dropFirst()) else { throw .badPort }
        origin = Array((url.isSecure ? "https://" : "http://").utf8) + url.hostAndPort
        path = url.path.count > 1 ? Array(url.path) : nil
        self.trustedProxies = trustedProxies
    }

    /// What Twilio may have called, the likeliest first; with and without the default port is not
    /// told apart here.
    ///
    /// - Parameter request: The request as the web server handed it over.
    /// - Returns: One or more URLs without a fragment; none where the web server hands over no
    ///   host or no path, and no configuration makes up for it.
    package func candidates(for request: Request) -> [[UInt8]] {
        guard let likeliest = likeliest(for: request) else { return [] }
        guard origin == nil, let port = request.serverPort, let host = host(of: request) else {
            return [likeliest]
        }
        let other = Self.replacingPort(of: Array(host), by: port)
        guard !other.elementsEqual(host) else { return [likeliest] }
        return [likeliest, url(host: other[...], request: request)]
    }

    /// The first of the candidates, mostly the one; nil where there is none.
    ///
    /// - Parameter request: The request as the web server handed it over.
    /// - Returns: The URL without a fragment.
    func likeliest(for request: Request) -> [UInt8]? {
        guard path != nil || request.requestURI != nil else { return nil }
        guard origin == nil else { return url(host: [], request: request) }
        guard let host = host(of: request) else { return nil }
        return url(host: host, request: request)
    }

    /// The host that was called, where the request says it.
    private func host(of request: Request) -> ArraySlice<UInt8>? {
        let forwarded = isFromTrustedProxy(request) ? request.forwardedHost : nil
        return Self.firstElement(forwarded).map { $0[...] } ?? request.host
    }

    /// What Twilio may have called although nothing here says so: another scheme, host or port.
    ///
    /// Used only to tell the operator which setting helps.
    ///
    /// - Parameter request: The request as the web server handed it over.
    /// - Returns: URLs that are none of `candidates`.
    func guesses(for request: Request) -> [[UInt8]] {
        var hosts: [[UInt8]] = []
        let variables = request.variables
        let ports = [request.serverPort, variables["HTTP_X_FORWARDED_PORT"]]
        for host in [request.host, request.forwardedHost, variables["SERVER_NAME"]] {
            guard let host = Self.firstElement(host) else { continue }
            hosts.append(host)
            for port in ports.compactMap({ Self.firstElement($0) }) {
                hosts.append(Self.replacingPort(of: host, by: port[...]))
            }
            hosts.append(Self.replacingPort(of: host, by: []))
        }
        var known = Set(candidates(for: request))
        var result: [[UInt8]] = []
        if let origin {
            // The path may be what was configured wrongly.
            let guess = origin + Self.target(of: request)
            if known.insert(guess).inserted { result.append(guess) }
        }
        for host in hosts {
            for isSecure in [true, false] {
                let guess = PublicURL().url(isSecure: isSecure, host: host[...], request: request)
                if known.insert(guess).inserted { result.append(guess) }
            }
        }
        return result
    }

    /// Whether the URL that was called is https, where the request or the configuration says so.
    ///
    /// - Parameter request: The request.
    /// - Returns: Whether the first candidate is https.
    func isSecure(_ request: Request) -> Bool {
        if let origin { return origin.starts(with: "https:".utf8) }
        return scheme(of: request) == .https
    }

    private func isFromTrustedProxy(_ request: Request) -> Bool {
        guard !trustedProxies.isEmpty, let address = request.remoteAddress else { return false }
        guard let known = NetworkAddress(String(decoding: address, as: UTF8.self)) else {
            return false
        }
        return trustedProxies.contains { $0.contains(known) }
    }

    private func scheme(of request: Request) -> Request.Scheme {
        guard isFromTrustedProxy(request), let proto = Self.firstElement(request.forwardedProto)
        else { return request.scheme }
        return proto[...].equalsIgnoringCase("https") ? .https : .http
    }

    private func url(
        isSecure: Bool? = nil, host: ArraySlice<UInt8>, request: Request
    ) -> [UInt8] {
        var result: [UInt8] = []
        let target = Self.target(of: request)
        result.reserveCapacity(16 + host.count + target.count)
        if let origin {
            result += origin
        } else {
            let isSecure = isSecure ?? (scheme(of: request) == .https)
            result += (isSecure ? "https://" : "http://").utf8
            result += host
        }
        guard let path else {
            result += target
            return result
        }
        result += path
        result += target[(target.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex)...]
        return result
    }

    /// The path and query that were asked for, without a fragment.
    ///
    /// Where the web server does not say, only a configured path can be right; the query is then
    /// the one that it hands over. A client may ask for a whole URL, which Apache hands over as it
    /// is: its path and query count. <https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2>
    ///
    /// - Parameter request: The request.
    /// - Returns: The path and, behind a `?`, the query.
    static func target(of request: Request) -> ArraySlice<UInt8> {
        guard let whole = request.requestURI else {
            let query = request.query
            return query.isEmpty ? [] : [UInt8(ascii: "?")] + query
        }
        let uri = whole[..<(whole.firstIndex(of: UInt8(ascii: "#")) ?? whole.endIndex)]
        guard uri.first != UInt8(ascii: "/"), let url = HTTPURL(uri) else { return uri }
        return url.path.isEmpty ? [UInt8(ascii: "/")] + url.target : url.target
    }

    /// Whether a text is the number of a port, in five digits at most.
    private static func isPort(_ digits: ArraySlice<UInt8>) -> Bool {
        guard digits.count <= 5, let port = Int(digits: digits) else { return false }
        return (1...65_535).contains(port)
    }

    /// The host with another port, or without one; an IPv6 address keeps its brackets.
    private static func replacingPort(of host: [UInt8], by port: ArraySlice<UInt8>) -> [UInt8] {
        var name = host[...]
        if let colon = host.lastIndex(of: UInt8(ascii: ":")),
            host[colon...].dropFirst().allSatisfy(\.isDigit)
        {
            name = host[..<colon]
        }
        return port.isEmpty ? Array(name) : name + [UInt8(ascii: ":")] + port
    }

    /// The first element of a list of a proxy's, without blanks; nil where there is none.
    private static func firstElement(_ list: ArraySlice<UInt8>?) -> [UInt8]? {
        guard let list else { return nil }
        let element = list.prefix { $0 != UInt8(ascii: ",") }.trimmingBlanks()
        return element.isEmpty ? nil : Array(element)
    }
}
