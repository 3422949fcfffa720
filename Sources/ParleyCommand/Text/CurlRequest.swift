import System
import Talk

/// One request, sent by curl, so that TLS and proxies work as the operator's system has them.
///
/// Everything goes to curl's standard input: neither the text nor the signature can be seen in the
/// list of processes.
struct CurlRequest: Sendable {
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

    /// Sends it and waits for the answer.
    ///
    /// - Returns: The answer, of the last address where it was sent on.
    /// - Throws: `Failure` where there is none.
    func send() throws(Failure) -> Answer {
        let outcome: ChildProcess.Outcome
        do throws(SystemError) {
            // -q comes first: no ~/.curlrc.
            outcome = try ChildProcess.run("curl", ["-q", "-K", "-"], input: configuration)
        } catch {
            throw error.isMissing ? .noCurl : .notStarted(error)
        }
        switch outcome.ending {
        case .exited(0): break
        case .exited(let code):
            let text = String(decoding: outcome.errors, as: UTF8.self)
            let line = text.split(whereSeparator: \.isNewline).first.map(String.init)
            throw .noAnswer(code: code, text: line ?? "")
        case .killed(let signal): throw .killed(signal: signal)
        }
        guard let answer = Self.answer(in: outcome.output) else { throw .notHTTP }
        return answer
    }

    /// curl's configuration.
    /// <https://curl.se/docs/manpage.html#-K>
    private var configuration: [UInt8] {
        var lines = [
            "silent", "show-error", "include", "suppress-connect-headers", "globoff", "location",
            "max-redirs = 5", "connect-timeout = 5", "max-time = \(timeout)",
        ]
        lines.append("url = \(Self.quoted(url))")
        lines.append("user-agent = \(Self.quoted(userAgent))")
        for (name, value) in headers {
            lines.append("header = \(Self.quoted("\(name): \(value)"))")
        }
        if let body {
            lines.append("data-raw = \(Self.quoted(String(decoding: body, as: UTF8.self)))")
        }
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
