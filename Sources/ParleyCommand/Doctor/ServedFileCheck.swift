import Bytes
import Parley
import System

/// Whether the web server hands the env file, the secrets, the store or the answers to anybody who
/// asks.
struct ServedFileCheck {
    /// A file that nobody may fetch.
    private struct PrivateFile {
        let subject: String
        let path: String
        /// What to do where it was fetched.
        let advice: String
        /// Whether bytes look like it, where this user cannot read it to compare.
        var isAlike: ([UInt8]) -> Bool = { _ in false }
    }

    private let url: WebhookURL
    private let files: [PrivateFile]

    /// Takes up what may lie in a web folder.
    ///
    /// - Parameters:
    ///   - url: The webhook's URL, as Twilio has it.
    ///   - environmentFile: The env file's path; nil without one.
    ///   - examined: The configuration.
    init(url: WebhookURL, environmentFile: String?, examined: ConfigurationCheck) {
        self.url = url
        let renewal = "out of the web folder, then make a new key and get a new Auth Token"
        // Without an env file one of its usual name may still lie about.
        var files = [
            PrivateFile(
                subject: "env file", path: environmentFile ?? "/parley.env",
                advice: "move it \(renewal)", isAlike: Self.isEnvironmentFile)
        ]
        if let settings = examined.settings {
            files += PrivateFiles.named(settings).map { variable, path in
                guard variable == .store else {
                    return PrivateFile(
                        subject: variable.rawValue, path: path, advice: "move the file \(renewal)")
                }
                return PrivateFile(
                    subject: variable.rawValue, path: path,
                    advice: "move the file out of the web folder, and tell those whose answers it "
                        + "has", isAlike: Self.isDatabase)
            }
        }
        // An unreadable script has been said.
        for path in examined.configuration?.answersPaths ?? [] {
            files.append(
                PrivateFile(
                    subject: "answers", path: path,
                    advice: "set PARLEY_STATE_DIR to a folder outside the web folder, and move "
                        + "the file there", isAlike: Self.isAnswersFile))
        }
        self.files = files
    }

    /// Tries to fetch them.
    ///
    /// - Returns: What there is to say.
    func findings() -> [Finding] {
        var findings: [Finding] = []
        do throws(CurlRequest.Failure) {
            for file in files {
                guard let place = try place(of: file) else { continue }
                findings.append(
                    .failed(
                        file.subject, "anybody can fetch it: the web server serves it at \(place)",
                        do: file.advice))
            }
        } catch {
            findings.append(
                .warning(
                    "web folder",
                    "no test of whether the env file and the answers can be fetched: \(error)",
                    do: nil))
        }
        guard findings.isEmpty else { return findings }
        return [
            .ok(
                "web folder",
                "neither the env file nor the answers can be fetched at \(url.origin)")
        ]
    }

    /// The first address at which a file can be fetched; nil where there is none.
    private func place(of file: PrivateFile) throws(CurlRequest.Failure) -> String? {
        // Where this user cannot read it, its look tells.
        let content = try? File.contents(of: file.path, limit: 16_777_216)
        for place in places(of: file.path) {
            let request = CurlRequest(
                url: place, headers: [("Range", "bytes=0-\(Self.compared - 1)")], body: nil,
                timeout: 10, userAgent: "parley doctor")
            let answer = try request.send()
            guard answer.status == 200 || answer.status == 206, !answer.body.isEmpty else {
                continue
            }
            let body = Array(answer.body.prefix(Self.compared))
            if let content, content.prefix(Self.compared).elementsEqual(body) { return place }
            if file.isAlike(body) { return place }
        }
        return nil
    }

    /// How much of a file is compared, in bytes.
    private static let compared = 4_096

    /// The addresses that a file could have: any folder of its path may be the web folder, or that
    /// of the webhook.
    private func places(of path: String) -> [String] {
        let names = FilePath(path).names.map(Self.encoded)
        guard let name = names.last else { return [] }
        let folder = FilePath(url.path ?? "/").names.dropLast().joined(separator: "/")
        var paths = (1...names.count).map { names.suffix($0).joined(separator: "/") }
        paths.append(folder.isEmpty ? name : "\(folder)/\(name)")
        var known: Set<String> = []
        return paths.filter { known.insert($0).inserted }.map { "\(url.origin)/\($0)" }
    }

    /// A name with all bytes escaped that stand for something in a URL.
    /// <https://www.rfc-editor.org/rfc/rfc3986#section-2.3>
    private static func encoded(_ name: String) -> String {
        var result: [UInt8] = []
        for byte in name.utf8 {
            if byte.isLetterOrDigit || "-._~".utf8.contains(byte) {
                result.append(byte)
            } else {
                result.append(percentEncoding: byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isEnvironmentFile(_ bytes: [UInt8]) -> Bool {
        let secrets = Variable.allCases.filter(\.isSecret).map { Array($0.rawValue.utf8) }
        return EnvironmentFile(parsing: bytes).entries.contains { secrets.contains($0.name) }
    }

    // https://www.sqlite.org/fileformat.html#the_database_header
    private static func isDatabase(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "SQLite format 3\0".utf8)
    }

    private static func isAnswersFile(_ bytes: [UInt8]) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
            .starts(with: "time,from,message,".utf8)
    }
}
