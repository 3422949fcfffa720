internal import Gateway
internal import Twilio

extension Verifier {
    /// What most likely keeps a request of Twilio's from being verified, the likeliest first.
    ///
    /// - Parameters:
    ///   - refusal: Why the request was refused.
    ///   - request: The request.
    /// - Returns: The cause, and what to do; nil where nothing better is known than the refusal
    ///   says.
    func advice(on refusal: Refusal, for request: Request) -> String? {
        switch refusal {
        case .mismatch: Self.lack(of: request) ?? guess(for: request)
        case .signature(.noToken), .signature(.bodyHashMissing): Self.lack(of: request)
        case .otherMethod(.post, _):
            request.fault == nil && request.hasNothingOfMessage
                ? "\(Self.redirected); if it is meant to call by GET, set PARLEY_METHOD=get" : nil
        case .signature(.missing):
            request.isFromTwilioProxy && request.hasNothingOfMessage ? Self.redirected : nil
        default: nil
        }
    }

    private static let redirected =
        "no field of a message arrived: was the POST redirected? give Twilio the final https "
        + "address"

    /// What has to be there for any signature to be right, and is not.
    private static func lack(of request: Request) -> String? {
        if case .bodyCutShort(let count, let expected) = request.fault {
            let length = expected.map { " of the \($0) that CONTENT_LENGTH names" } ?? ""
            return "the body ended after \(count) bytes\(length), and a signature covers all of "
                + "it: check the web server's limits for bodies and its timeouts"
        }
        if request.method == .post, request.contentType == nil, !request.body.isEmpty {
            return "the web server does not pass CONTENT_TYPE: let it pass CGI's variables, in "
                + "nginx with \"include fastcgi_params;\""
        }
        let isReadable = request.method != .post || request.isForm || request.body.isEmpty
        return isReadable && request.hasNothingOfMessage ? redirected : nil
    }

    /// What would have made a signature right that is not.
    private func guess(for request: Request) -> String? {
        guard let signature = signature(of: request) else { return nil }
        let called = publicURL.likeliest(for: request).map(NearbyURLs.init)
        if let plain = called?.overHTTP, signature.isValid(for: plain), let called {
            return "the signature matches \(Self.shown(plain)), and \(Self.shown(called.url)) was "
                + "called: give Twilio the https address"
        }
        let guesses = publicURL.guesses(for: request)
        if let match = signature.firstMatch(among: guesses) {
            return "the signature matches \(Self.shown(guesses[match])): set PARLEY_PUBLIC_URL"
        }
        guard let called, let match = called.others.first(where: signature.isValid(for:)) else {
            return nil
        }
        return "the signature matches \(Self.shown(match)), and \(Self.shown(called.url)) was "
            + "called: give Twilio the address that is called, or set PARLEY_PUBLIC_URL to the one "
            + "that it has"
    }
}
