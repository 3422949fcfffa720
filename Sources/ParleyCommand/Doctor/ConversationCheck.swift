import Logging
import Parley
import System
import Talk
import TalkCheck

/// The script, and the folder that it saves answers in.
struct ConversationCheck {
    private let configuration: Configuration?
    private let path: String?

    /// Takes up what is known of the configuration.
    ///
    /// - Parameter examined: The configuration.
    init(_ examined: ConfigurationCheck) {
        configuration = examined.configuration
        path = examined.settings?[.script].map { String(decoding: $0, as: UTF8.self) }
    }

    /// What there is to say.
    var findings: [Finding] { script + stateDirectory }

    private var script: [Finding] {
        guard let path else {
            return [.ok("script", "none: the built-in message counter answers")]
        }
        let remarks = self.remarks(on: path)
        guard !remarks.contains(where: { $0.level == .failed }) else { return remarks }
        let faults = self.faults
        guard faults.isEmpty else {
            return remarks
                + faults.map {
                    .failed(
                        "script", $0,
                        do: "fix it: until then every message gets a 500")
                }
        }
        return [place(path)] + remarks
    }

    /// What the checker finds, as `parley check` does; it says itself what would be right.
    private func remarks(on path: String) -> [Finding] {
        let names = ScriptNames()
        return (ScriptFolder(at: path)?.scripts ?? [path]).flatMap { remarks(on: $0, among: names) }
    }

    private func remarks(on path: String, among names: ScriptNames) -> [Finding] {
        let loader = ScriptLoader(path: path, tests: .read, isForMany: true)
        do throws(UnreadableScript) {
            let script = try loader.load().script
            let hasStore = configuration?.store != nil
            let taken = names.note(script, of: path).map { [$0] } ?? []
            // That there is no store is said where it is so.
            let findings = (hasStore ? script.withStore() : script).check()
                .filter { $0.code != .asksForStore }
            return (findings + taken).map { finding in
                let line = finding.line(in: path)
                return finding.severity == .error
                    ? .failed("script", line, do: nil)
                    : .warning("script", line, do: nil)
            }
        } catch {
            return [.failed("script", "\(error)", do: "name a .talk file in PARLEY_SCRIPT")]
        }
    }

    private func place(_ path: String) -> Finding {
        guard let file = try? File.metadata(of: path) else { return .ok("script", path) }
        let described = "\(path), \(Reach.description(of: file, try? Accounts.ofMachine()))"
        guard CurrentProcess.userID == 0, file.mode & 0o004 == 0 else {
            return .ok("script", described)
        }
        return .warning(
            "script", "\(described): not everybody can read it",
            do: "if Parley's user is neither its owner nor in its group, chmod 644 it")
    }

    /// What else keeps it from being used, as `serve` finds it at its start.
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
                return [.failed("answers", "\(folder) is not a folder", do: "make it a folder")]
            }
        } catch {
            return [.failed("answers", "\(error)", do: "create the folder for Parley's user")]
        }
        guard File.isAccessible(folder, writing: true) else {
            return [
                .failed(
                    "answers", "this user cannot write to \(folder)",
                    do: "chown it to Parley's user, or run doctor as that user")
            ]
        }
        return [.ok("answers", "saved in \(folder)")]
    }
}
