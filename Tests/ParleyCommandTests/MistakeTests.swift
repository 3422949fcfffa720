import Foundation
import Testing
import TestSupport

/// The mistakes that people make between a web server and Parley, each made here, and named by
/// doctor or by the log.
struct MistakeTests {
    private let clinic: Clinic

    init() throws { clinic = try Clinic() }

    private var listen: [String] { ["--listen", "unix:\(clinic.socket)"] }
    private var url: [String] { ["--url", "\(clinic.origin)/sms"] }

    // MARK: - The socket

    @Test func `Parley is not running`() throws {
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor(url + listen)
        #expect(status == 1)
        #expect(findings.contains("FAILED socket: there is nothing at \(clinic.socket); start"))
        #expect(findings.contains("FAILED url: the web server does not reach Parley (502)"))
        #expect(clinic.errorLog.contains("2: No such file or directory"))
    }

    @Test func `Parley has died and left its socket`() throws {
        let parley = try clinic.serve()
        parley.stop(SIGKILL)
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor(url + listen)
        #expect(status == 1)
        #expect(findings.contains("nothing answers on unix:\(clinic.socket): Connection refused"))
        #expect(findings.contains("FAILED url: the web server does not reach Parley (502)"))
    }

    @Test func `something else than a socket is at the path`() throws {
        try clinic.folder.write("parley.sock", "")
        let (status, findings) = try clinic.doctor(listen)
        #expect(status == 1)
        #expect(findings.contains("FAILED socket: \(clinic.socket) is not a socket; give"))
    }

    @Test func `the socket is lighttpd's own, with a number`() throws {
        let parley = try clinic.serve(socket: "\(clinic.socket)-0")
        defer { withExtendedLifetime(parley) {} }
        let findings = try clinic.doctor(listen).findings
        #expect(findings.contains("there is \(clinic.socket)-0: lighttpd"), "\(findings)")
    }

    @Test(.enabled(if: getuid() == 0, "only root can be two users"))
    func `the web server's user may not connect`() throws {
        let parley = try clinic.serve(["--mode", "0600"])
        let nginx = try clinic.nginx(user: "www-data")
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(url + listen)
        #expect(status == 1)
        #expect(findings.contains("FAILED access: www-data cannot connect to \(clinic.socket)"))
        #expect(findings.contains("parley serve --mode 0660 --group www-data"), "\(findings)")
        #expect(findings.contains("FAILED url: the web server does not reach Parley (502)"))
        #expect(parley.log.contains("set --mode 0660 and --group"))
        #expect(clinic.errorLog.contains("13: Permission denied"))
    }

    @Test(.enabled(if: getuid() == 0, "only root can be two users"))
    func `the web server's user may not enter the socket's folder`() throws {
        let folder = clinic.folder.file("closed")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700])
        let parley = try clinic.serve(["--mode", "0666"], socket: "\(folder)/p.sock")
        defer { withExtendedLifetime(parley) {} }
        let (status, findings) = try clinic.doctor(["--listen", "unix:\(folder)/p.sock"])
        #expect(status == 1)
        #expect(findings.contains("FAILED access: www-data cannot enter \(folder) (mode 0700 "))
    }

    @Test func `the web server's user is another one`() throws {
        let parley = try clinic.serve()
        defer { withExtendedLifetime(parley) {} }
        let (status, findings) = try clinic.doctor(listen + ["--user", "nobody-of-that-name"])
        #expect(status == 1)
        #expect(findings.contains("FAILED access: the web server's user is not in /etc/passwd"))
    }

    @Test func `Parley's port is open to other machines`() throws {
        let address = "0.0.0.0:\(clinic.port)"
        let parley = try RunningProcess(
            clinic.executable, ["serve", "--listen", "127.0.0.1:\(clinic.port)"],
            environment: Clinic.environment, in: clinic.folder)
        #expect(parley.logs("listening"))
        let (status, findings) = try clinic.doctor(["--listen", address])
        #expect(status == 0, "\(findings)")
        #expect(findings.contains("ok socket: something listens on \(address)"))
        #expect(findings.contains("warning access: other machines can connect to \(address)"))
    }

    // MARK: - The protocol

    @Test func `the web server speaks HTTP to the socket`() throws {
        let parley = try clinic.serve()
        let nginx = try clinic.nginx([
            ("fastcgi_pass unix:/tmp/parley.sock;", "proxy_pass http://unix:\(clinic.socket);")
        ])
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 1)
        #expect(findings.contains("(502)"), "\(findings)")
        #expect(findings.contains("fastcgi_pass, not proxy_pass"))
        #expect(parley.logs("a peer speaks HTTP to the FastCGI socket: use fastcgi_pass"))
    }

    @Test func `Twilio is given Parley's own port`() throws {
        let parley = try RunningProcess(
            clinic.executable, ["serve", "--listen", "127.0.0.1:\(clinic.port)"],
            environment: Clinic.environment, in: clinic.folder)
        #expect(parley.logs("listening"))
        let (status, findings) = try clinic.doctor()
        #expect(status == 1)
        #expect(findings.contains("is this Parley's own port? It speaks FastCGI"), "\(findings)")
        #expect(parley.logs("a peer speaks HTTP"))
    }

    @Test func `another program on the socket answers without a header`() throws {
        let program = """
            import socket, struct
            listener = socket.socket(socket.AF_UNIX)
            listener.bind("\(clinic.socket)")
            listener.listen()
            print("listening", flush=True)
            while True:
                peer, _ = listener.accept()
                peer.recv(65536)
                text = b"<Response/>"
                peer.sendall(struct.pack(">BBHHBB", 1, 6, 1, len(text), 0, 0) + text)
                peer.sendall(struct.pack(">BBHHBB", 1, 3, 1, 8, 0, 0) + bytes(8))
                peer.close()
            """
        let other = try RunningProcess("/usr/bin/python3", ["-c", program], in: clinic.folder)
        #expect(other.logs("listening"))
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 1)
        #expect(findings.contains("FAILED url: the web server does not reach Parley (502)"))
    }

    // MARK: - The program

    @Test func `Parley is started by a web server and has no key`() throws {
        let environment = ["TWILIO_AUTH_TOKEN": Clinic.token]
        let parley = try RunningProcess(
            "/usr/bin/spawn-fcgi", ["-n", "-s", clinic.socket, "--", clinic.executable],
            environment: environment, in: clinic.folder)
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 1)
        #expect(findings.contains("its configuration cannot be used (500)"), "\(findings)")
        #expect(parley.logs("PARLEY_SECRET_KEY: not set"), "\(parley.log)")
        #expect(clinic.errorLog.contains("PARLEY_SECRET_KEY: not set"))
    }

    @Test func `the program cannot be started`() throws {
        let broken = try clinic.folder.write("parley", "", mode: 0o644)
        let starter = try RunningProcess(
            "/usr/bin/spawn-fcgi", ["-n", "-s", clinic.socket, "--", broken], in: clinic.folder)
        #expect(starter.waits(atMost: 10))
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor(url + listen)
        #expect(status == 1)
        #expect(findings.contains("nothing answers on unix:\(clinic.socket)"), "\(findings)")
        #expect(starter.log.contains("Permission denied"), "\(starter.log)")
    }

    @Test func `Parley is started by hand`() throws {
        let parley = try RunningProcess(clinic.executable, [], in: clinic.folder)
        #expect(parley.waits(atMost: 10))
        #expect(parley.stop() == 64)
        #expect(parley.log.contains("neither CGI nor FastCGI: descriptor 0 is /dev/null"))
        #expect(parley.log.contains("StandardInput=socket"))
    }
}
