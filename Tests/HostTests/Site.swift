import Foundation
import TestSupport

/// A place of a test's own on this machine: Parley, its env file, a folder for sockets, a port.
struct Site {
    /// Whether the tests run as root: then servers change to www-data, as they do on a machine.
    static let isRoot = getuid() == 0

    /// The folder of all of it.
    let folder: TemporaryFolder
    /// The port of 127.0.0.1 on which the web server listens.
    let port: Int
    /// The executable.
    let parley: String
    /// The env file.
    let environmentFile: String

    /// Installs Parley.
    ///
    /// - Parameter settings: What its env file says.
    /// - Throws: Where that cannot be done.
    init(settings: [String: String] = Exchanges.environment) throws {
        folder = try TemporaryFolder()
        port = try freePort()
        parley = folder.file("bin/parley")
        let lines = settings.map { "\($0)=\($1)\n" }.sorted().joined()
        environmentFile = try folder.write("etc/parley.env", lines, mode: 0o640)
        try Shell.run("mkdir", [folder.file("run"), folder.file("bin"), folder.file("state")])
        try Shell.run("cp", ["-L", Repository.executable, parley])
        guard Self.isRoot else { return }
        try Shell.run("chgrp", ["www-data", environmentFile])
        try Shell.run("chown", ["www-data", folder.file("run"), folder.file("state")])
    }

    /// Scheme, host and port.
    var origin: String { "http://127.0.0.1:\(port)" }

    /// The webhook's URL.
    var url: String { "\(origin)/sms" }

    /// The web server, asked by curl.
    var transport: HTTPTransport { HTTPTransport(origin) }

    /// Where the files of deploy/ have a path of the machine, and where that is here.
    var paths: [DeployFile.Replacement] {
        [
            ("/usr/local/bin/parley", parley), ("/etc/parley/parley.env", environmentFile),
            ("/run/parley/", folder.file("run/")), ("/run/lighttpd/", folder.file("run/")),
        ]
    }

    /// Puts a file of deploy/ into the folder.
    ///
    /// - Parameters:
    ///   - name: Its path below deploy.
    ///   - replacements: What else is replaced in it.
    ///   - mode: Its rights.
    /// - Returns: Its path.
    /// - Throws: Where something to be replaced does not stand in it.
    @discardableResult
    func put(
        _ name: String, replacing replacements: [DeployFile.Replacement] = [], mode: Int = 0o644
    ) throws -> String {
        let file = try DeployFile(name).replacing(replacements).moved(paths)
        return try folder.write("deploy/\(name)", file.text, mode: mode)
    }

    /// Starts `parley serve`.
    ///
    /// - Parameters:
    ///   - socket: The socket's name in the folder for sockets.
    ///   - options: Further arguments.
    /// - Returns: The process, which listens.
    /// - Throws: Where it does not.
    func serve(_ socket: String = "parley.sock", options: [String] = []) throws -> RunningProcess {
        let group = Self.isRoot ? ["--group", "www-data"] : []
        let process = try RunningProcess(
            parley,
            ["serve", "--listen", "unix:\(folder.file("run/\(socket)"))"] + group + options,
            environment: ["PARLEY_ENV_FILE": environmentFile], in: folder)
        guard process.logs("listening") else { throw NoAnswer(process.log) }
        return process
    }

    /// Starts a web server and waits until it answers.
    ///
    /// - Parameters:
    ///   - program: Its path.
    ///   - arguments: Its arguments.
    ///   - environment: Its environment.
    ///   - logs: Its logs, shown where it does not answer.
    /// - Returns: The process.
    /// - Throws: Where it does not answer.
    func start(
        _ program: String, _ arguments: [String], environment: [String: String] = [:],
        logs: [String] = []
    ) throws -> RunningProcess {
        let process = try launch(program, arguments, environment: environment)
        let isUp = eventually(within: 15) {
            !process.isRunning || isAnswering
        }
        guard isUp, process.isRunning else {
            throw NoAnswer(process.log + logs.map(folder.read).joined())
        }
        return process
    }

    /// Whether there is an answer that is not an error of the server's.
    private var isAnswering: Bool {
        (try? transport.send(Webhook("HEAD"))).map { $0.status < 500 } ?? false
    }

    /// Starts what starts Parley, and waits until its socket is there.
    ///
    /// - Parameters:
    ///   - program: Its path.
    ///   - arguments: Its arguments.
    /// - Returns: The process.
    /// - Throws: Where no socket comes.
    func manage(_ program: String, _ arguments: [String] = []) throws -> RunningProcess {
        let process = try launch(program, arguments)
        let socket = folder.file("run/parley.sock")
        let isUp = eventually(within: 15) {
            !process.isRunning || FileManager.default.fileExists(atPath: socket)
        }
        guard isUp, process.isRunning else { throw NoAnswer(process.log) }
        return process
    }

    private func launch(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> RunningProcess {
        let path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return try RunningProcess(
            program, arguments, environment: environment.merging(["PATH": path]) { $1 }, in: folder)
    }
}
