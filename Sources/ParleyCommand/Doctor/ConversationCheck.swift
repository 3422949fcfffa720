import Logging
import Parley
import System

/// The script, and the folder that it saves answers in.
struct ConversationCheck {
    /// Looks at a script's text, and says what there is to say beside what keeps it from being
    /// used.
    typealias Review = (_ path: String, _ bytes: [UInt8]) -> [Finding]

    private let configuration: Configuration?
    private let path: String?
    private let review: Review?

    /// Takes up what is known of the configuration.
    ///
    /// - Parameters:
    ///   - examined: The configuration.
    ///   - review: Looks at a script's text.
    init(_ examined: ConfigurationCheck, review: Review? = nil) {
        configuration = examined.configuration
        path = examined.settings?[.script].map { String(decoding: $0, as: UTF8.self) }
        self.review = review
    }

    /// What there is to say.
    var findings: [Finding] { script + stateDirectory }

    private var script: [Finding] {
        guard let path else {
            return [.ok("script", "none: the built-in counter of messages answers")]
        }
        let bytes: [UInt8]
        let metadata: FileMetadata
        do throws(SystemError) {
            (bytes, metadata) = try File.snapshot(of: path, limit: 1_048_576)
        } catch {
            return [.failed("script", "\(error)", do: "name a .talk file in PARLEY_SCRIPT")]
        }
        let faults = self.faults
        guard faults.isEmpty else {
            return faults.map { .failed("script", $0, do: "parley check \(path) shows where") }
        }
        let rights = Reach.description(of: metadata, try? Accounts.ofMachine())
        var findings = [Finding.ok("script", "\(path), \(bytes.count) bytes, \(rights)")]
        if CurrentProcess.userID == 0, metadata.mode & 0o004 == 0 {
            findings = [
                .warning(
                    "script", "\(path), \(rights): not everybody can read it",
                    do: "where Parley's user is neither owner nor of the group, chmod 644 it")
            ]
        }
        return findings + (review?(path, bytes) ?? [])
    }

    /// What keeps it from being used, as `serve` finds it at its start.
    private var faults: [String] {
        guard let configuration else { return [] }
        let silent = Logger(label: "parley") { _ in SwiftLogNoOpLogHandler() }
        let webhook = Webhook(configuration, log: silent, clock: SystemClock.unixSeconds)
        do throws(ConversationFault) {
            try webhook.check()
            return []
        } catch {
            return error.lines
        }
    }

    private var stateDirectory: [Finding] {
        guard let folder = configuration?.stateDirectory else { return [] }
        do throws(SystemError) {
            guard try File.metadata(of: folder).kind == .directory else {
                return [.failed("answers", "\(folder) is no folder", do: "make it one")]
            }
        } catch {
            return [.failed("answers", "\(error)", do: "make the folder, for Parley's user")]
        }
        guard File.isAccessible(folder, writing: true) else {
            return [
                .failed(
                    "answers", "this user cannot write in \(folder)",
                    do: "chown it to Parley's user, or run doctor as that user")
            ]
        }
        return [.ok("answers", "saved in \(folder)")]
    }
}
