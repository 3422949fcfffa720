import Parley
import System
import Talk

/// The way from Twilio to Parley and back, tried with messages that are silent and change nothing.
struct WebCheck {
    private let url: WebhookURL
    private let settings: Settings?
    private let configuration: Configuration?
    private let credential: TwilioCredential?
    private var phone: Phone

    /// Prepares messages whose From equals To.
    ///
    /// - Parameters:
    ///   - url: The webhook's URL as Twilio has it.
    ///   - examined: The configuration, of which token and keys are needed.
    init(url: WebhookURL, examined: ConfigurationCheck) {
        self.url = url
        settings = examined.settings
        configuration = examined.configuration
        credential = examined.credential
        // One of Twilio's test numbers, which belongs to nobody.
        phone = Phone(url: url, from: "+15005550006", to: "+15005550006")
        if let account = credential?.accountSid { phone.accountSid = account }
    }

    /// Sends, and says what came of it.
    ///
    /// - Returns: What there is to say.
    func findings() -> [Finding] {
        var check = self
        do throws(CurlRequest.Failure) {
            return try check.scheme + check.examine()
        } catch {
            return [.failed("url", "\(error)", do: WebAdvice.of(error, url: url))]
        }
    }

    private var scheme: [Finding] {
        guard url.origin.hasPrefix("http:"), !url.isOnThisMachine else { return [] }
        return [
            .warning(
                "url", "\(url.origin) is not encrypted: the texts can be read in transit",
                do: "give Twilio an https address")
        ]
    }

    /// A message without a signature tells whether Parley is there and verifies; then it is signed.
    private mutating func examine() throws(CurlRequest.Failure) -> [Finding] {
        let methods = try MethodCheck(&phone)
        let unsigned = methods.outcome
        let (arrival, isParleys) = arrival(of: unsigned)
        guard isParleys else { return arrival }
        var findings = arrival + [methods.finding]
        let good: Phone.Outcome
        if unsigned.answer.status == 200 {
            findings.append(
                .warning(
                    "signature", "not verified: a message without one was answered",
                    do: "remove PARLEY_VERIFY=off if anybody but you can reach it"))
            good = unsigned
        } else {
            guard let credential else {
                return findings + [
                    .warning(
                        "signature", "not tried: TWILIO_AUTH_TOKEN is not set here",
                        do: "set it as it is for Parley, or TWILIO_AUTH_TOKEN_FILE")
                ]
            }
            phone.token = credential.token
            let (finding, outcome) = try signature()
            findings.append(finding)
            guard let outcome else { return findings }
            good = outcome
        }
        findings += try CookieCheck(phone: phone, configuration: configuration).findings(
            after: good)
        return findings + time(of: good)
    }

    private func arrival(of outcome: Phone.Outcome) -> ([Finding], isParleys: Bool) {
        var findings: [Finding] = []
        if let place = outcome.answer.redirectedTo {
            findings.append(
                .warning(
                    "url", "the web server redirects to \(place)",
                    do: "give Twilio the address that it redirects to: a signature is for one "
                        + "address only"))
        }
        let answer = WebAnswer(outcome)
        switch answer {
        case .silence, .refused(status: 403):
            return (findings + [.ok("url", "\(url.called) is answered by Parley")], true)
        case .refused(let status):
            let (what, advice) = WebAdvice.ofParley(status: status)
            return (findings + [.failed("url", what, do: advice)], false)
        case .reply:
            return (
                findings + [
                    .failed(
                        "url", "it answers with a text, and Parley is silent if From equals To",
                        do: "another program answers there: check the web server's configuration")
                ], false
            )
        case .foreign(let status):
            let (what, advice) = WebAdvice.ofWebServer(status: status, fault: outcome.fault)
            return (findings + [.failed("url", what, do: advice)], false)
        }
    }

    /// Signs for one address after the other, until one is answered: that is the one that Parley
    /// sees.
    private mutating func signature()
        throws(CurlRequest.Failure) -> (Finding, good: Phone.Outcome?)
    {
        let configured = settings?[.publicURL].map { String(decoding: $0, as: UTF8.self) }
        for variant in URLVariants(url, configured: configured).all {
            phone.signedURL = variant
            let outcome = try send()
            switch WebAnswer(outcome) {
            case .silence:
                guard variant == url.signed else {
                    return (
                        .failed(
                            "signature",
                            "Parley saw \(variant), and Twilio signs \(url.signed)",
                            do: "set PARLEY_PUBLIC_URL=\(url.origin)"), nil
                    )
                }
                return (.ok("signature", "right; Parley saw \(variant)"), outcome)
            case .refused(status: 403): continue
            case .refused(let status):
                let (what, advice) = WebAdvice.ofParley(status: status)
                return (.failed("signature", what, do: advice), nil)
            case .reply, .foreign:
                return (
                    .failed(
                        "signature", "a signed message got the status \(outcome.answer.status)",
                        do: "look at the web server's log"), nil
                )
            }
        }
        return (
            .failed(
                "signature", "Parley accepts none for \(url.signed), nor for its variants",
                do: "give doctor the TWILIO_AUTH_TOKEN that Parley has; if it is the same, check "
                    + "that the web server passes REQUEST_URI, or set "
                    + "PARLEY_PUBLIC_URL=\(url.signed); Parley's log names the addresses that it "
                    + "tried"),
            nil
        )
    }

    private func time(of outcome: Phone.Outcome) -> [Finding] {
        let milliseconds = outcome.milliseconds
        let text = "answered in \(milliseconds) ms"
        var findings: [Finding] = [
            milliseconds < 3_000
                ? .ok("time", text)
                : .warning(
                    "time", "\(text), and Twilio waits 15 s",
                    do: "use more --threads, or nginx without fastcgi_keep_conn")
        ]
        let now = SystemClock.unixSeconds()
        let date = outcome.answer.fields("date").first
        if let finding = ClockCheck.finding(now: now, date: date) { findings.append(finding) }
        return findings
    }

    private mutating func send() throws(CurlRequest.Failure) -> Phone.Outcome {
        try phone.send("parley doctor", now: SystemClock.unixSeconds())
    }
}
