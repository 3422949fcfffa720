import Foundation
import TestSupport

/// Parley, a web server before it, and doctor's findings.
struct Clinic {
    /// The token that doctor and Parley have.
    static let token = "0123456789abcdef0123456789abcdef"
    /// What both are configured with.
    static let environment = [
        "PARLEY_SECRET_KEY": "q8Jx2vR5kN7wB3mZ6tY9cL4dF1gH0sPa",
        "TWILIO_AUTH_TOKEN": token, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    ]

    let folder: TemporaryFolder
    let executable: String
    let port: Int
    /// The socket between web server and Parley.
    var socket: String { folder.file("parley.sock") }
    /// Where the web server listens.
    var origin: String { "http://127.0.0.1:\(port)" }
    /// The web server's error log.
    var errorLog: String { folder.read("logs/error.log") }

    init() throws {
        folder = try TemporaryFolder()
        executable = try Repository.executable
        port = try freePort()
        try folder.write("logs/error.log", "")
    }

    /// Starts Parley on its socket and waits for it.
    func serve(
        _ arguments: [String] = [], environment: [String: String] = Self.environment,
        socket: String? = nil
    ) throws -> RunningProcess {
        let parley = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket ?? self.socket)"] + arguments,
            environment: environment, in: folder)
        guard parley.logs("listening") else { throw NoAnswer(parley.log) }
        return parley
    }

    /// Starts nginx with the example's configuration, of which parts are replaced.
    func nginx(
        _ changes: [(String, String)] = [], user: String = "root"
    ) throws -> RunningProcess {
        var text = try String(
            contentsOfFile: Repository.path("nginx.conf.example"), encoding: .utf8)
        let known = [
            ("user www-data;", "user \(user);"),
            ("listen 127.0.0.1:8080;", "listen 127.0.0.1:\(port);"),
        ]
        for (old, new) in changes + known {
            guard text.contains(old) else { throw NoAnswer("nginx.conf.example has no \(old)") }
            text = text.replacing(old, with: new)
        }
        text = text.replacing("unix:/tmp/parley.sock", with: "unix:\(socket)")
        let file = try folder.write("nginx.conf", text)
        let nginx = try RunningProcess(
            "/usr/sbin/nginx", ["-p", folder.path, "-c", file, "-e", "logs/error.log"], in: folder)
        let probe = HTTPTransport(origin)
        guard eventually(within: 10, { (try? probe.send(Webhook("HEAD"))) != nil }) else {
            throw NoAnswer(nginx.log + errorLog)
        }
        return nginx
    }

    /// Runs doctor.
    ///
    /// - Returns: Its exit status and what it said.
    func doctor(
        _ arguments: [String], environment: [String: String] = Self.environment
    ) throws -> (status: Int32?, findings: String) {
        let doctor = try RunningProcess(
            executable, ["doctor"] + arguments, environment: environment, in: folder)
        guard doctor.waits(atMost: 60) else { throw NoAnswer("doctor hangs: \(doctor.log)") }
        return (doctor.stop(), doctor.log)
    }

    /// Runs doctor for the web server's URL.
    func doctor(
        environment: [String: String] = Self.environment
    ) throws -> (status: Int32?, findings: String) {
        try doctor(["--url", "\(origin)/sms"], environment: environment)
    }
}
