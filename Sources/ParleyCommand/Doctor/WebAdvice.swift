/// What to do about an answer that is none.
enum WebAdvice {
    /// What keeps Parley from taking a message.
    ///
    /// - Parameter status: The status of its refusal.
    /// - Returns: What happened, and what to do.
    static func ofParley(status: Int) -> (what: String, advice: String) {
        switch status {
        case 405:
            (
                "Parley was not told the method (405)",
                "the web server does not pass REQUEST_METHOD: in nginx, include fastcgi_params in "
                    + "the location, or the lines of nginx.conf.example"
            )
        case 413:
            ("Parley was given too much (413)", "remove rewrites that lengthen the query")
        case 415:
            (
                "Parley was not told the form's type (415)",
                "the web server does not pass CONTENT_TYPE: in nginx, include fastcgi_params"
            )
        case 500:
            (
                "Parley is there, but its configuration cannot be used (500)",
                "its log names each variable: the web server's error log, or journalctl -u parley"
            )
        default:
            (
                "Parley refused the message (\(status))",
                "its log says why: the web server's error log, or journalctl -u parley"
            )
        }
    }

    /// What keeps a message from reaching Parley.
    ///
    /// - Parameters:
    ///   - status: The status of the web server's own answer.
    ///   - fault: What Twilio would say of it.
    /// - Returns: What happened, and what to do.
    static func ofWebServer(status: Int, fault: String?) -> (what: String, advice: String) {
        switch status {
        case 401, 403:
            (
                "the web server itself refuses the message (\(status))",
                "allow POST without a login at this path; Apache wants Require all granted"
            )
        case 404:
            (
                "the web server has nothing at this path (404)",
                "give its location, ProxyPass or alias the path that Twilio has"
            )
        case 405, 501:
            ("the web server accepts no POST there (\(status))", "pass the path to Parley")
        case 413:
            (
                "the web server accepts only smaller requests (413)",
                "nginx: client_max_body_size 128k"
            )
        case 500:
            (
                "the web server could not start the program, or it exited at once (500)",
                "run it by hand there, with --version; it needs chmod 755 and a file system "
                    + "without noexec; look for its messages in the web server's error log"
            )
        case 502, 503:
            (
                "the web server does not reach Parley (\(status))",
                "compare the socket in its configuration with parley doctor --listen unix:PATH; "
                    + "its error log says whether it is missing (2), nothing listens (111), it "
                    + "may not connect (13), or it speaks HTTP: fastcgi_pass, not proxy_pass"
            )
        case 504:
            (
                "Parley did not answer within the web server's time limit (504)",
                "with fastcgi_keep_conn, give parley serve more --threads than connections are kept"
            )
        default:
            (
                "what answers is not Parley (status \(status))" + (fault.map { ": \($0)" } ?? ""),
                "pass this path to Parley: fastcgi_pass, ProxyPass or a handler"
            )
        }
    }

    /// What keeps an answer from coming at all, by curl's exit status.
    /// <https://curl.se/docs/manpage.html#EXIT>
    ///
    /// - Parameters:
    ///   - failure: Why there is no answer.
    ///   - url: What was called.
    /// - Returns: What to do; nil where that is said already.
    static func of(_ failure: CurlRequest.Failure, url: WebhookURL) -> String? {
        guard case .noAnswer(let code, _) = failure else { return nil }
        return switch code {
        case 6: "the name has no address: check its DNS entry"
        case 7: "nothing listens at \(url.origin): start the web server, open the port"
        case 28:
            "Twilio gives up after 15 s too: is every thread of Parley busy, or a firewall "
                + "between?"
        case 35, 51, 60:
            "Twilio accepts only a certificate for this name from a well-known authority"
        case 52, 56:
            "is this Parley's own port? It speaks FastCGI and needs a web server in front of it: "
                + "fastcgi_pass, not proxy_pass"
        default: "call it from outside, as Twilio does: curl -v \(url.called)"
        }
    }
}
