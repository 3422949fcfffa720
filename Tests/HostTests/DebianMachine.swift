import Foundation
import TestSupport

/// A fresh Debian 12 with nginx and curl, booted by systemd in a container of its own.
///
/// The tree is made once, in build/debian-tree; each machine writes into a layer above it. A class,
/// since its end is an event: it is switched off and its layer goes.
final class DebianMachine {
    /// The tests' own folder.
    let folder: TemporaryFolder
    /// The root of its file system, as seen from here.
    let root: String
    private let container: RunningProcess
    private var leader: Int32 = 0

    /// Boots a machine with the files of Parley in /root/parley.
    ///
    /// - Throws: Where it does not boot.
    init() throws {
        folder = try TemporaryFolder()
        root = folder.file("root")
        let tree = Repository.root.appending(path: "build/debian-tree").path
        try Shell.run(Repository.path("Tests/Setup/debian-tree"), [tree])
        try Shell.run("mkdir", ["upper", "work", "root"].map(folder.file))
        try Shell.run(
            "mount",
            [
                "-t", "overlay", "overlay", "-o",
                "lowerdir=\(tree),upperdir=\(folder.file("upper")),workdir=\(folder.file("work"))",
                root,
            ])
        do {
            try Self.copyParley(to: "\(root)/root/parley")
            container = try Self.boot(root, in: folder)
        } catch {
            try Shell.run("umount", [root])
            throw error
        }
        let state = ["systemctl", "is-system-running", "--wait"]
        let isBooted = eventually(within: 30) {
            // A child before it only sets the machine up, and goes.
            guard let first = container.children.first(where: Self.isFirstProcess)
            else { return false }
            leader = first
            return (try? run(state)) == "running\n"
        }
        guard isBooted else { throw NoAnswer("the machine does not boot: \(container.log)") }
    }

    deinit {
        _ = try? run(["systemctl", "poweroff"])
        if !container.waits(atMost: 10) { container.stop(SIGKILL) }
        _ = try? Shell.run("umount", [root])
    }

    /// Its first process, in whose network it is.
    var networkProcess: Int32 { leader }

    /// Runs a program on the machine.
    ///
    /// - Parameter words: The program and its arguments.
    /// - Returns: What it wrote to standard output.
    /// - Throws: Where it does not end with 0.
    @discardableResult
    func run(_ words: [String]) throws -> String {
        try Shell.run(
            "nsenter", ["-t", "\(leader)", "-a", "env", "-i"] + Self.environment + words)
    }

    /// Runs lines of shell on the machine, in Parley's top folder.
    ///
    /// - Parameter lines: The lines.
    /// - Returns: What they wrote to standard output.
    /// - Throws: Where they do not end with 0.
    @discardableResult
    func run(lines: String) throws -> String {
        try run(["sh", "-eu", "-c", "cd /root/parley\n\(lines)"])
    }

    /// Starts lines of shell on the machine that do not end by themselves.
    ///
    /// - Parameter lines: The lines.
    /// - Returns: The last program.
    /// - Throws: Where they cannot be started.
    func start(lines: String) throws -> RunningProcess {
        try RunningProcess(
            "/usr/bin/nsenter",
            ["-t", "\(leader)", "-a", "env", "-i"] + Self.environment
                + ["sh", "-eu", "-c", "cd /root/parley\n\(lines)"],
            in: folder)
    }

    private static let environment = [
        "HOME=/root", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "LANG=C.UTF-8",
    ]

    /// Whether a process is number 1 in a process namespace of its own.
    ///
    /// Source: proc_pid_status(5), `NSpid`.
    private static func isFirstProcess(_ id: Int32) -> Bool {
        let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
        let lines = status?.split(separator: "\n") ?? []
        return lines.contains { $0.hasPrefix("NSpid:") && $0.hasSuffix("\t1") }
    }

    private static func copyParley(to folder: String) throws {
        try Shell.run("mkdir", ["-p", "\(folder)/build"])
        try Shell.run("cp", ["-L", Repository.executable, "\(folder)/build/parley"])
        try Shell.run("cp", ["-R", "-L", Repository.path("deploy"), folder])
    }

    private static func boot(_ root: String, in folder: TemporaryFolder) throws -> RunningProcess {
        try RunningProcess(
            "/usr/bin/systemd-nspawn",
            [
                "--quiet", "--register=no", "--keep-unit", "--private-network",
                "--directory=\(root)", "--boot", "--console=pipe",
            ], environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], in: folder)
    }
}
