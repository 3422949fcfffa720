import Glibc
import TestSupport
import Testing

extension HostTests {
    /// The pages of the web servers, line by line, on a machine that has nothing but Debian.
    @Suite(.enabled(if: Site.isRoot, "a machine of its own needs root"))
    struct Pages {
        private static let token: [DeployFile.Replacement] = [("YOUR_AUTH_TOKEN", Exchanges.token)]

        /// Installs Parley's service, as all of these pages have it.
        private func machineWithService() throws -> DebianMachine {
            let machine = try DebianMachine()
            try machine.run(lines: Page("systemd", putting: Self.token).blocks[0])
            return machine
        }

        private func expect(
            _ promise: String, of check: String, on machine: DebianMachine, log: String
        ) {
            // A web server's reload comes into force a moment after the command has ended.
            #expect(
                eventually { (try? machine.run(lines: check)) == "\(promise)\n" },
                """
                \((try? machine.run(lines: "\(check) 2>&1 ||:")) ?? "")
                \((try? machine.run(lines: "tail -n 5 \(log); journalctl -n 20 -u parley")) ?? "")
                """)
        }

        @Test func `nginx, line by line`() throws {
            let page = try Page("nginx")
            let machine = try machineWithService()
            try machine.run(lines: page.blocks[0])
            expect(
                page.promise, of: page.checking, on: machine, log: "/var/log/nginx/error.log")
        }

        @Test func `Apache with mod_proxy_fcgi, line by line`() throws {
            let page = try Page("apache", putting: Self.token)
            let machine = try machineWithService()
            try machine.replaceNginx(by: "apache2")
            try machine.run(lines: page.blocks[0])
            let forEnvironmentFile = "PARLEY_ENV_FILE=/etc/parley/parley.env"
            let forService = "TWILIO_AUTH_TOKEN_FILE=/etc/parley/auth-token"
            let parts = page.blocks[2].split(separator: forEnvironmentFile, maxSplits: 1)
            #expect(parts.count == 1)
            expect(
                page.promise, of: forService + parts.joined(), on: machine,
                log: "/var/log/apache2/error.log")
        }

        @Test(arguments: ["fcgid", "cgid"])
        func `Apache that starts Parley itself, line by line`(module: String) throws {
            let page = try Page("apache", putting: Self.token)
            let machine = try DebianMachine()
            try machine.replaceNginx(by: "apache2")
            // mod_cgid's name stands in the place of mod_fcgid's.
            let lines = page.blocks[1].split(separator: "fcgid").joined(separator: module)
            try machine.run(lines: lines)
            expect(
                page.promise, of: page.blocks[2], on: machine, log: "/var/log/apache2/error.log")
        }

        @Test(arguments: ["fastcgi", "cgi"])
        func `lighttpd, line by line`(module: String) throws {
            let page = try Page("lighttpd", putting: Self.token)
            let machine = try DebianMachine()
            try machine.replaceNginx(by: "lighttpd")
            let lines = page.blocks[0].split(separator: "fastcgi.conf")
                .joined(separator: "\(module).conf")
            try machine.run(lines: lines)
            expect(
                page.promise, of: page.checking, on: machine, log: "/var/log/lighttpd/error.log")
        }

        @Test func `Caddy, line by line`() throws {
            // For this name Caddy makes the certificate itself.
            let page = try Page("caddy", putting: [("YOUR.NAME", "localhost")])
            let machine = try machineWithService()
            try machine.replaceNginx(by: "caddy")
            try machine.run(lines: page.blocks[0])
            let root = "/var/lib/caddy/.local/share/caddy/pki/authorities/local/root.crt"
            expect(
                page.promise, of: "CURL_CA_BUNDLE=\(root) \(page.blocks[1])", on: machine,
                log: "/dev/null")
        }

        @Test func `spawn-fcgi, line by line`() throws {
            let page = try Page("spawn-fcgi", putting: Self.token)
            let machine = try DebianMachine()
            let manager = try machine.start(lines: page.blocks[0])
            #expect(
                eventually { (try? machine.run(["test", "-S", "/run/parley/parley.sock"])) != nil })
            try machine.run(lines: Page("nginx").blocks[0])
            expect(
                page.promise, of: page.checking, on: machine, log: "/var/log/nginx/error.log")
            kill(try #require(manager.descendants.last), SIGTERM)
            #expect(manager.waits(atMost: 10))
        }
    }
}

extension DebianMachine {
    /// Starts another web server in the place of nginx.
    ///
    /// - Parameter service: Its service.
    /// - Throws: `NoAnswer` where it does not answer.
    fileprivate func replaceNginx(by service: String) throws {
        try run(lines: "systemctl stop nginx; systemctl start \(service)")
        guard eventually({ (try? run(["curl", "-s", "http://localhost/"])) != nil }) else {
            throw NoAnswer("\(service) does not answer")
        }
    }
}
