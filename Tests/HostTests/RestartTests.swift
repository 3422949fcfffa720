import Glibc
import TestSupport
import Testing

extension HostTests {
    /// Under load, nothing is lost when a web server or Parley is started anew.
    struct Restarting {
        /// How many requests are answered between two restarts.
        private static let pace = 200

        private func outcome(
            of host: some Host, times: Int = 3, restarting restart: () throws -> Void
        ) throws -> Load.Outcome {
            let load = try Load(host.site.folder, to: host.site.origin)
            for _ in 0..<times {
                try host.answers(Self.pace)
                try restart()
            }
            try host.answers(Self.pace)
            return try load.finish()
        }

        private func expectNothingLost(
            _ host: some Host, times: Int = 3, restarting restart: () throws -> Void
        ) throws {
            let outcome = try outcome(of: host, times: times, restarting: restart)
            #expect(outcome.lost == 0, "\(outcome); \(host.errors)")
            #expect(outcome.answered >= times * Self.pace)
            // Twilio waits 15 seconds.
            #expect(outcome.slowest < 10_000)
        }

        @Test func `nginx reads its configuration anew`() throws {
            let site = try Site()
            let parley = try site.serve()
            let host = try Nginx(site)
            try expectNothingLost(host, restarting: host.reload)
            #expect(parley.isRunning)
        }

        @Test func `apachectl graceful with mod_proxy_fcgi`() throws {
            let site = try Site()
            let parley = try site.serve()
            let host = try Apache(site, "mod_proxy_fcgi.conf")
            try expectNothingLost(host, restarting: host.reload)
            #expect(parley.isRunning)
        }

        @Test func `apachectl graceful with mod_fcgid`() throws {
            let host = try Apache(try Site(), "mod_fcgid.conf")
            try expectNothingLost(host, restarting: host.reload)
        }

        @Test func `apachectl graceful with mod_cgid loses what comes in that moment`() throws {
            let host = try Apache(try Site(), "mod_cgid.conf")
            let times = 2
            let outcome = try outcome(of: host, times: times, restarting: host.reload)
            // Apache ends the process that starts CGI programs, and starts another one: whoever
            // comes in between gets a 503 of Apache's. About four for each time were measured.
            #expect(outcome.lost <= times * 20, "\(outcome)")
            #expect(outcome.answered >= times * Self.pace)
        }

        @Test func `apachectl graceful with mod_cgi and prefork`() throws {
            let site = try Site()
            let directives = "Include \(try site.put("apache/mod_cgid.conf"))"
            let host = try Apache(site, including: directives, isPrefork: true)
            try expectNothingLost(host, times: 2, restarting: host.reload)
        }

        @Test(arguments: ["fastcgi.conf", "cgi.conf"])
        func `lighttpd gets SIGUSR1`(file: String) throws {
            let host = try Lighttpd(try Site(), file)
            try expectNothingLost(host, restarting: host.reload)
        }

        @Test func `a new serve takes the path over`() throws {
            let site = try Site()
            var parley = try site.serve()
            let host = try Nginx(site)
            try expectNothingLost(host) {
                let next = try site.serve(options: ["--replace"])
                #expect(parley.stop() == 0, "\(parley.log)")
                parley = next
            }
            #expect(parley.stop() == 0, "\(parley.log)")
            #expect(!parley.log.contains("[error]"))
        }
    }
}
