import Glibc
import TestSupport

/// Messages without a pause, by Apache's `ab`, each over a connection of its own.
///
/// Whatever is not a complete answer with status 200 and the expected length counts as lost.
struct Load {
    /// What became of the messages.
    struct Outcome: CustomStringConvertible {
        /// How many were answered.
        let answered: Int
        /// How many were not, or with an error.
        let lost: Int
        /// The longest that one took, in milliseconds.
        let slowest: Int

        var description: String { "\(answered) answered, \(lost) lost, slowest \(slowest) ms" }
    }

    private let process: RunningProcess

    /// Starts to send.
    ///
    /// - Parameters:
    ///   - folder: Where its files are put.
    ///   - origin: Scheme, host and port of the web server.
    ///   - namespace: The process in whose network the server is; nil for this one's.
    /// - Throws: Where `ab` cannot be started.
    init(_ folder: TemporaryFolder, to origin: String, inNetworkOf namespace: Int32? = nil) throws {
        let request = Webhook(posting: Webhook.fields("hello"))
            .signed(Exchanges.token, origin: origin)
        let body = try folder.write("load", String(decoding: request.body, as: UTF8.self))
        let signature = request.signature ?? ""
        let type = request.contentType ?? ""
        let words =
            (namespace.map { ["nsenter", "-t", "\($0)", "-n"] } ?? [])
            + ["/usr/bin/ab", "-q", "-r", "-s", "15", "-t", "60", "-n", "200000", "-c", "4"]
            + ["-p", body, "-T", type, "-H", "X-Twilio-Signature: \(signature)"]
            + ["\(origin)\(request.target)"]
        process = try RunningProcess(
            "/usr/bin/env", words, environment: ["PATH": "/usr/bin:/bin"], in: folder)
    }

    /// Stops sending.
    ///
    /// - Returns: What became of the messages.
    /// - Throws: `NoAnswer` where that is not known.
    func finish() throws -> Outcome {
        process.stop(SIGINT)
        let log = process.log
        guard let answered = Self.number("Complete requests:", in: log),
            let failed = Self.number("Failed requests:", in: log)
        else { throw NoAnswer("ab: \(log)") }
        let refused = Self.number("Non-2xx responses:", in: log) ?? 0
        return Outcome(
            answered: answered, lost: failed + refused,
            slowest: Self.number("100%", in: log) ?? 0)
    }

    private static func number(_ name: String, in log: String) -> Int? {
        for line in log.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            let names = name.split(separator: " ").map(String.init)
            guard words.starts(with: names), words.count > names.count else { continue }
            return Int(words[names.count])
        }
        return nil
    }
}
