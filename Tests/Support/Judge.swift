import Foundation

/// Twilio's API as far as messages are sent and listed, on loopback; it judges every request.
///
/// Tests/Setup/judge says which faults it plays, and what is in the journal.
public final class Judge: Sendable {
    /// The account that it knows.
    public static let account = "AC00000000000000000000000000000012"
    /// What the account shows.
    public static let password = "secret"
    /// What signs status callbacks.
    public static let token = "0123456789abcdef0123456789abcdef"

    /// A line of the journal.
    public struct Entry: Decodable, Sendable {
        /// What happened: `taken`, `refused`, `wrong`, `listed`, `callback`.
        public let what: String
        /// When, in Unix seconds.
        public let time: Double
        /// The number that gets it.
        public var to: String?
        /// The sender.
        public var from: String?
        /// The text.
        public var body: String?
        /// The message's id.
        public var sid: String?
        /// The addresses of pictures.
        public var media: [String]?
        /// The Messaging Service beside the sender.
        public var service: String?
        /// Where its statuses are told.
        public var callback: String?
        /// Which fault was played.
        public var fault: String?
        /// What Twilio would not know.
        public var why: String?
        /// The status that was told.
        public var status: String?
        /// The number of what was wrong, told with it.
        public var code: String?
        /// With which status that was answered.
        public var http: Int?
    }

    /// Where it is: scheme, host and port.
    public let origin: String
    /// The journal's path.
    public let journal: String
    private let process: RunningProcess

    /// Starts it.
    ///
    /// - Parameters:
    ///   - folder: Where its journal and its log are put.
    ///   - arguments: What faults it plays, and how fast: `--rate 503=0.05`, `--number +1...=429,ok`,
    ///     `--delay 0.3`.
    ///   - port: Its port; nil for one that is free.
    ///   - certificate: A file with its key and certificate, where it speaks HTTPS.
    /// - Throws: Where it does not start.
    public init(
        in folder: TemporaryFolder, _ arguments: [String] = [], port: Int? = nil,
        certificate: String? = nil
    ) throws {
        let port = try port ?? freePort()
        origin = "\(certificate == nil ? "http" : "https")://127.0.0.1:\(port)"
        journal = folder.file("journal-\(port)")
        process = try RunningProcess(
            "/usr/bin/python3",
            [
                Repository.path("Tests/Setup/judge"), "--journal", journal, "--port", "\(port)",
            ] + arguments + (certificate.map { ["--certificate", $0] } ?? []), in: folder)
        guard process.logs("judge: \(origin)", within: 30) else {
            throw Silent(log: process.log)
        }
    }

    /// What `begin` needs to reach it.
    public var environment: [String: String] {
        [
            "PARLEY_TWILIO_API": origin, "TWILIO_ACCOUNT_SID": Self.account,
            "TWILIO_AUTH_TOKEN": "plain:\(Self.password)",
        ]
    }

    /// What has happened so far.
    public var entries: [Entry] {
        let lines = (FileManager.default.contents(atPath: journal) ?? Data())
            .split(separator: UInt8(ascii: "\n"))
        // The last line may be half written.
        return lines.compactMap { try? JSONDecoder().decode(Entry.self, from: $0) }
    }

    /// What it took: what somebody gets.
    public var taken: [Entry] { entries.filter { $0.what == "taken" } }

    /// How many messages each number gets.
    public var copies: [String: Int] {
        taken.reduce(into: [:]) { $0[$1.to ?? "", default: 0] += 1 }
    }

    /// What Twilio would not have known: must be empty after every test.
    public var wrong: [String] { entries.filter { $0.what == "wrong" }.map { $0.why ?? "" } }

    /// Ends it; whoever calls then is not connected.
    public func stop() { process.stop() }

    /// It did not say where it is.
    struct Silent: Error { let log: String }
}
