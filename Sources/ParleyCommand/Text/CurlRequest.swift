import Bytes
import System
import Talk

/// One request, sent by curl, so that TLS and proxies work as the operator's system has them.
///
/// Everything goes to curl's standard input: neither the text nor the signature can be seen in the
/// list of processes.
struct CurlRequest: Sendable, Redacted {
    /// Why there is no answer.
    enum Failure: Error, CustomStringConvertible {
        case noCurl
        case notStarted(SystemError)
        /// curl ended with this status; what it said of it.
        case noAnswer(code: Int, text: String)
        /// A signal ended curl.
        case killed(signal: Int)
        /// What curl printed is no HTTP answer.
        case notHTTP

        var description: String {
            switch self {
            case .noCurl: "curl is not installed; it sends the request: apt-get install curl"
            case .notStarted(let error): "curl cannot be run: \(error)"
            case .noAnswer(let code, let text):
                "no answer: \(text.isEmpty ? "curl ended with status \(code)" : text)"
            case .killed(let signal): "no answer: curl was killed by signal \(signal)"
            case .notHTTP: "no answer: curl got no HTTP answer"
            }
        }
    }

    /// What a web server answered.
    struct Answer: Sendable {
        /// The status code.
        let status: Int
        /// The header, as it came.
        let header: String
        /// The body.
        let body: [UInt8]
        /// Where the web server sent the request on to, at last; nil where it did not.
        var redirectedTo: String?

        /// The values of the fields of a name, in order.
        ///
        /// - Parameter name: The name in lower case.
        /// - Returns: The values.
        func fields(_ name: String) -> [String] {
            header.split(whereSeparator: \.isNewline).compactMap { line in
                guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == name
                else { return nil }
                return String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
            }
        }
    }

    let url: String
    let headers: [(name: String, value: String)]
    /// What is posted; nil sends a GET.
    let body: [UInt8]?
    /// Twilio waits no longer, in seconds.
    var timeout = 15
    /// Who sends it.
    var userAgent = "TwilioProxy/1.1"
    /// Who asks, as Basic authentication has it; nil for nobody.
    var credentials: (user: String, password: String)?
    /// Whether it is sent where an answer says, and curl lives on when this process dies.
    ///
    /// Where it is not, nobody else gets the credentials, and no request is under way of which nobody
    /// knows any more.
    var isCasual = true
    /// Whether the environment's proxy is asked, where it names one.
    var usesProxy = true

    /// What came of it, as far as it came.
    struct Outcome {
        /// The answer, of the last address where it was sent on; where there is a failure as well,
        /// what came before it.
        let answer: Answer?
        /// Why there is no whole answer; nil where there is one.
        let failure: Failure?
        /// Whether it is certain that not a byte of the request was sent.
        let wasNeverSent: Bool
    }

    /// Sends it and waits for the answer.
    ///
    /// - Returns: The answer, of the last address where it was sent on.
    /// - Throws: `Failure` where there is none.
    func send() throws(Failure) -> Answer {
        let outcome = outcome()
        if let failure = outcome.failure { throw failure }
        guard let answer = outcome.answer else { throw .notHTTP }
        return answer
    }

    /// Sends it and waits for what comes of it.
    ///
    /// - Returns: The answer, or what there is instead.
    func outcome() -> Outcome {
        let outcome: ChildProcess.Outcome
        do throws(SystemError) {
            // -q comes first: no ~/.curlrc.
            outcome = try ChildProcess.run(
                "curl", ["-q", "-K", "-"], input: configuration, isBound: !isCasual)
        } catch {
            let failure = error.isMissing ? Failure.noCurl : .notStarted(error)
            return Outcome(answer: nil, failure: failure, wasNeverSent: true)
        }
        let answer = Self.answer(in: outcome.output)
        let lines = String(decoding: outcome.errors, as: UTF8.self)
            .split(whereSeparator: \.isNewline)
        switch outcome.ending {
        case .exited(0):
            return Outcome(
                answer: answer, failure: answer == nil ? .notHTTP : nil, wasNeverSent: false)
        case .exited(let code):
            return Outcome(
                answer: answer,
                failure: .noAnswer(code: code, text: lines.first.map(String.init) ?? ""),
                wasNeverSent: Self.codesBeforeSending.contains(code)
                    || lines.last.map(saysNothingSent) ?? false)
        case .killed(let signal):
            return Outcome(answer: answer, failure: .killed(signal: signal), wasNeverSent: false)
        }
    }

    /// The statuses with which curl ends before it sends anything: no proxy, no name, no connection,
    /// no TLS, no certificate, no certificates to compare it with.
    /// <https://curl.se/docs/manpage.html#EXIT>
    private static let codesBeforeSending = [5, 6, 7, 35, 60, 77]

    /// Whether curl says behind its error that it sent nothing: bytes of headers and of the body, and
    /// when TLS was there.
    ///
    /// Without TLS the headers were for a proxy, which opened no way.
    private func saysNothingSent(_ line: Substring) -> Bool {
        guard line.hasPrefix("sent "), line.hasSuffix(" 0 0.000000") else { return false }
        return url.hasPrefix("https:") || line.hasPrefix("sent 0 ")
    }

    /// curl's configuration.
    ///
    /// The URL comes last: of a configuration that is cut short, nothing is sent.
    /// <https://curl.se/docs/manpage.html#-K>
    private var configuration: [UInt8] {
        var lines = [
            "silent", "show-error", "include", "suppress-connect-headers", "globoff",
            "max-time = \(timeout)",
        ]
        if isCasual {
            lines += ["location", "max-redirs = 5", "connect-timeout = 5"]
        } else {
            lines.append(
                "write-out = \"%{stderr}sent %{size_request} %{size_upload} %{time_appconnect}\"")
        }
        if !usesProxy { lines.append("noproxy = \"*\"") }
        if let credentials {
            lines.append("user = \(Self.quoted("\(credentials.user):\(credentials.password)"))")
        }
        lines.append("user-agent = \(Self.quoted(userAgent))")
        for (name, value) in headers {
            lines.append("header = \(Self.quoted("\(name): \(value)"))")
        }
        if let body {
            lines.append("data-raw = \(Self.quoted(String(decoding: body, as: UTF8.self)))")
        }
        lines.append("url = \(Self.quoted(url))")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// The last answer of those that curl printed: of a 100 Continue or a redirect, what followed.
    private static func answer(in output: [UInt8]) -> Answer? {
        let mark = Array("HTTP/".utf8)
        let end = Array("\r\n\r\n".utf8)
        var rest = output[...]
        var found: Answer?
        while rest.starts(with: mark), let range = Self.range(of: end, in: rest) {
            let header = String(decoding: rest[..<range.lowerBound], as: UTF8.self)
            let words = header.split(whereSeparator: \.isWhitespace)
            guard words.count > 1, let status = Int(words[1]) else { return found }
            let body = rest[range.upperBound...]
            var answer = Answer(status: status, header: header, body: Array(body))
            answer.redirectedTo = found.flatMap { $0.fields("location").last ?? $0.redirectedTo }
            found = answer
            // curl leaves the body of an answer out that it does not stop at.
            guard (100..<200).contains(status) || (300..<400).contains(status) else { break }
            rest = body
        }
        return found
    }

    private static func range(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        guard bytes.count >= needle.count else { return nil }
        for start in bytes.startIndex...(bytes.endIndex - needle.count)
        where bytes[start..<(start + needle.count)].elementsEqual(needle) {
            return start..<(start + needle.count)
        }
        return nil
    }
}
