import Foundation
import System

/// A way to Parley.
public protocol Transport: Sendable {
    /// Sends a request and waits for its answer.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer.
    /// - Throws: Where there is none.
    func send(_ request: Webhook) throws -> Answer
}

/// There was no answer, or none that could be read.
public struct NoAnswer: Error, CustomStringConvertible {
    /// What came instead.
    public let description: String

    /// Says what came instead.
    ///
    /// - Parameter description: The words.
    public init(_ description: String) { self.description = description }
}

/// Parley as a CGI program, or in a shell: one process a request.
public struct CGITransport: Transport {
    private let executable: String
    private let environment: [String: String]

    /// Makes a way.
    ///
    /// - Parameters:
    ///   - executable: Parley.
    ///   - environment: Its configuration.
    public init(_ executable: String, environment: [String: String]) {
        self.executable = executable
        self.environment = environment
    }

    /// Runs Parley once.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer.
    /// - Throws: Where it ends with another status than 0.
    public func send(_ request: Webhook) throws -> Answer {
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.environment = environment.merging(Self.variables(of: request)) { $1 }
        let input = Pipe()
        let output = Pipe()
        let errors = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        DispatchQueue.global().async {
            try? input.fileHandleForWriting.write(contentsOf: request.body)
            try? input.fileHandleForWriting.close()
        }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let log = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let answer = Answer(Array(bytes)) else {
            throw NoAnswer(
                "status \(process.terminationStatus): \(String(decoding: bytes + log, as: UTF8.self))"
            )
        }
        return answer
    }

    /// A request as RFC 3875 has it.
    ///
    /// - Parameter request: The request.
    /// - Returns: The variables.
    public static func variables(of request: Webhook) -> [String: String] {
        var result = [
            "GATEWAY_INTERFACE": "CGI/1.1", "REQUEST_METHOD": request.method,
            "REQUEST_URI": request.target, "SERVER_PROTOCOL": "HTTP/1.1",
            "QUERY_STRING": request.target.split(separator: "?", maxSplits: 1).dropFirst().first
                .map(String.init) ?? "",
            "REQUEST_SCHEME": "http", "HTTP_HOST": "127.0.0.1:8080", "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "8080", "REMOTE_ADDR": "127.0.0.1",
        ]
        if !request.body.isEmpty { result["CONTENT_LENGTH"] = "\(request.body.count)" }
        result["CONTENT_TYPE"] = request.contentType
        result["HTTP_COOKIE"] = request.cookie
        result["HTTP_X_TWILIO_SIGNATURE"] = request.signature
        for (name, value) in request.headers {
            let key = name.uppercased().replacingOccurrences(of: "-", with: "_")
            result["HTTP_\(key)"] = value
        }
        return result
    }
}

/// Parley behind a web server, asked by curl.
public struct HTTPTransport: Transport {
    private let origin: String
    private let options: [String]

    /// Makes a way.
    ///
    /// - Parameters:
    ///   - origin: Scheme, host and port of the web server.
    ///   - options: Further options of curl's.
    public init(_ origin: String, options: [String] = []) {
        self.origin = origin
        self.options = options
    }

    /// Sends the request with curl.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer.
    /// - Throws: Where there is none.
    public func send(_ request: Webhook) throws -> Answer {
        var arguments = ["-q", "-sS", "-i", "--max-time", "20", "--path-as-is", "-H", "Expect:"]
        arguments += options
        if request.method == "HEAD" {
            arguments.append("--head")
        } else {
            arguments += ["-X", request.method]
        }
        if !request.body.isEmpty || request.method == "POST" || request.method == "PUT" {
            arguments += ["--data-binary", "@-"]
        }
        arguments += ["-H", "Content-Type:\(request.contentType.map { " \($0)" } ?? "")"]
        if let cookie = request.cookie { arguments += ["-H", "Cookie: \(cookie)"] }
        if let signature = request.signature {
            arguments += ["-H", "X-Twilio-Signature: \(signature)"]
        }
        for (name, value) in request.headers { arguments += ["-H", "\(name): \(value)"] }
        let outcome = try ChildProcess.run(
            "curl", arguments + ["\(origin)\(request.target)"], input: request.body)
        guard outcome.ending == .exited(0), let answer = Answer(outcome.output) else {
            throw NoAnswer(String(decoding: outcome.errors + outcome.output, as: UTF8.self))
        }
        return answer
    }
}
