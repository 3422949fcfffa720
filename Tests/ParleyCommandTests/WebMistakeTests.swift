import Foundation
import Testing
import TestSupport

/// Mistakes in the configuration of a web server that reaches Parley, or keeps it away.
struct WebMistakeTests {
    private let clinic: Clinic

    init() throws { clinic = try Clinic() }

    /// What doctor says with parts of the example's configuration replaced.
    private func examined(
        _ changes: [(String, String)], environment: [String: String] = Clinic.environment
    ) throws -> (findings: String, log: String) {
        let parley = try clinic.serve(environment: environment)
        let nginx = try clinic.nginx(changes)
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 1, "\(findings)")
        parley.stop()
        return (findings, parley.log)
    }

    private static let host = "fastcgi_param HTTP_HOST         $http_host;"
    private static let port = "fastcgi_param SERVER_PORT       $server_port;"
    private static let uri = "fastcgi_param REQUEST_URI       $request_uri;"
    private static let method = "fastcgi_param REQUEST_METHOD    $request_method;"
    private static let type = "fastcgi_param CONTENT_TYPE      $content_type;"

    @Test func `the host is handed over without its port`() throws {
        let (findings, log) = try examined([
            (Self.host, "fastcgi_param HTTP_HOST $host;"), (Self.port, ""),
        ])
        #expect(
            findings.contains(
                "FAILED signature: Parley saw http://127.0.0.1/sms, and Twilio signs "
                    + "\(clinic.origin)/sms; set PARLEY_PUBLIC_URL=\(clinic.origin)"), "\(findings)"
        )
        #expect(log.contains("http://127.0.0.1/sms"))
    }

    @Test func `the URL is not handed over`() throws {
        let (findings, log) = try examined([(Self.uri, "")])
        #expect(findings.contains("FAILED signature: Parley accepts none"), "\(findings)")
        #expect(findings.contains("check that the web server passes REQUEST_URI"))
        #expect(log.contains("does not say which host or path was called"), "\(log)")
    }

    @Test func `the method is not handed over`() throws {
        let (findings, log) = try examined([(Self.method, "")])
        #expect(findings.contains("does not pass REQUEST_METHOD"), "\(findings)")
        #expect(log.contains("status=405"))
    }

    @Test func `the form's type is not handed over`() throws {
        let (findings, _) = try examined([(Self.type, "")])
        #expect(findings.contains("FAILED signature: "), "\(findings)")
    }

    @Test func `a proxy in front hands another host on`() throws {
        let inner = try freePort()
        let parley = try clinic.serve()
        let nginx = try clinic.nginx([
            (
                "    server {\n",
                """
                    server {
                        listen 127.0.0.1:\(try freePort());
                        location / { return 204; }
                    }
                    server {
                        listen 127.0.0.1:8080;
                        location / { proxy_pass http://127.0.0.1:\(inner); }
                    }
                    server {

                """
            ),
            (
                "        listen 127.0.0.1:8080;\n        server_name",
                "        listen 127.0.0.1:\(inner);\n        server_name"
            ),
        ])
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 1)
        #expect(findings.contains("set PARLEY_PUBLIC_URL=\(clinic.origin)"), "\(findings)")
        #expect(parley.log.contains("http://127.0.0.1:\(inner)/sms"), "\(parley.log)")
    }

    @Test func `https ends at the web server and Parley is not told`() throws {
        try makeCertificate()
        let port = try freePort()
        let parley = try clinic.serve()
        let nginx = try clinic.nginx([
            (
                "listen 127.0.0.1:8080;",
                """
                listen 127.0.0.1:8080;
                        listen 127.0.0.1:\(port) ssl;
                        ssl_certificate cert.pem;
                        ssl_certificate_key key.pem;
                """
            ), ("fastcgi_param HTTPS             $https if_not_empty;", ""),
            ("fastcgi_param REQUEST_SCHEME    $scheme;", ""),
        ])
        defer { withExtendedLifetime((parley, nginx)) {} }
        let environment = Clinic.environment.merging(
            ["CURL_CA_BUNDLE": clinic.folder.file("cert.pem")]) { $1 }
        let origin = "https://127.0.0.1:\(port)"
        let (status, findings) = try clinic.doctor(
            ["--url", "\(origin)/sms"], environment: environment)
        #expect(status == 1)
        #expect(
            findings.contains(
                "FAILED signature: Parley saw http://127.0.0.1:\(port)/sms, and Twilio "
                    + "signs \(origin)/sms; set PARLEY_PUBLIC_URL=\(origin)"), "\(findings)")
        let untrusted = try clinic.doctor(["--url", "\(origin)/sms"]).findings
        #expect(
            untrusted.contains("only a certificate for this name from a well-known authority"),
            "\(untrusted)")
    }

    @Test func `the token is another one`() throws {
        var environment = Clinic.environment
        environment["TWILIO_AUTH_TOKEN"] = "ffffffffffffffffffffffffffffffff"
        environment["PARLEY_SECRET_KEY"] = "q8Jx2vR5kN7wB3mZ6tY9cL4dF1gH0sPa"
        let (findings, log) = try examined([], environment: environment)
        #expect(findings.contains("FAILED signature: Parley accepts none"), "\(findings)")
        #expect(findings.contains("give doctor the TWILIO_AUTH_TOKEN that Parley has"))
        #expect(log.contains("reason=signature-mismatch"))
    }

    @Test func `the web server drops Set-Cookie`() throws {
        let (findings, _) = try examined([
            ("fastcgi_keep_conn off;", "fastcgi_hide_header Set-Cookie;")
        ])
        #expect(findings.contains("FAILED cookie: none was set"), "\(findings)")
    }

    @Test func `the web server drops Cookie`() throws {
        let (findings, _) = try examined([
            ("fastcgi_keep_conn off;", "fastcgi_param HTTP_COOKIE \"\";")
        ])
        #expect(
            findings.contains("FAILED cookie: set, but not accepted when it comes back"),
            "\(findings)")
    }

    @Test func `two Parleys have two keys`() throws {
        let other = try clinic.serve(
            environment: Clinic.environment.merging(
                ["PARLEY_SECRET_KEY": "H7sKq2mVx9Zr4TnB6wYc3LdF8gJp5aQe"]
            ) { $1 },
            socket: clinic.folder.file("other.sock"))
        defer { withExtendedLifetime(other) {} }
        let (findings, _) = try examined([
            (
                "    server {\n",
                "    upstream two {\n        server unix:/tmp/parley.sock;\n        server "
                    + "unix:\(clinic.folder.file("other.sock"));\n    }\n    server {\n"
            ),
            ("fastcgi_pass unix:/tmp/parley.sock;", "fastcgi_pass two;"),
        ])
        #expect(findings.contains("need the same PARLEY_SECRET_KEY"), "\(findings)")
    }

    @Test func `signatures are not verified`() throws {
        let parley = try clinic.serve(
            environment: Clinic.environment.merging(["PARLEY_VERIFY": "off"]) { $1 })
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 0)
        #expect(findings.contains("warning signature: not verified"), "\(findings)")
    }

    @Test(arguments: [
        ("401", "the web server itself refuses the message (401)"),
        ("403", "the web server itself refuses the message (403)"),
        ("404", "the web server has nothing at this path (404)"),
        ("405", "the web server accepts no POST there (405)"),
        ("413", "the web server accepts only smaller requests (413)"),
        ("500", "could not start the program, or it exited at once (500); run it by hand"),
        ("503", "the web server does not reach Parley (503)"),
        ("504", "Parley did not answer within the web server's time limit (504)"),
        ("200", "what answers is not Parley (status 200)"),
    ])
    func `the web server answers itself`(code: String, text: String) throws {
        let nginx = try clinic.nginx([("fastcgi_keep_conn off;", "return \(code);")])
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 1)
        #expect(findings.contains("FAILED url: "))
        #expect(findings.contains(text), "\(findings)")
    }

    @Test func `the web server redirects to another address`() throws {
        let parley = try clinic.serve()
        let nginx = try clinic.nginx([
            (
                "        location / {\n",
                "        location = /old { return 308 /sms; }\n        location / {\n"
            )
        ])
        defer { withExtendedLifetime((parley, nginx)) {} }
        let findings = try clinic.doctor(["--url", "\(clinic.origin)/old"]).findings
        #expect(
            findings.contains(
                "warning url: the web server redirects to \(clinic.origin)/sms; give"),
            "\(findings)")
    }

    @Test func `nobody listens`() throws {
        let (status, findings) = try clinic.doctor()
        #expect(status == 1)
        #expect(findings.contains("nothing listens at \(clinic.origin)"), "\(findings)")
    }

    private func makeCertificate() throws {
        let maker = try RunningProcess(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "2", "-subj",
                "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
            ], in: clinic.folder)
        #expect(maker.waits(atMost: 20))
        #expect(maker.stop() == 0, "\(maker.log)")
    }
}
