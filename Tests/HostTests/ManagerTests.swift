import Foundation
import TestSupport
import Testing

extension HostTests {
    /// What starts Parley on a socket that it makes itself.
    @Suite(.enabled(if: Site.isRoot, "they change to other users, which needs root"))
    struct Managing {
        @Test func `spawn-fcgi by the script`() throws {
            let site = try Site()
            let script = try site.put("spawn-fcgi/parley-spawn", mode: 0o755)
            let manager = try site.manage(script)
            let host = try Nginx(site)
            var phone = Conversation(transport: site.transport, origin: site.origin)
            #expect(try phone.text("hello") == "Thanks for the message, Rey!")
            #expect(try phone.text("again") == "Rey has messaged +15005550006 2 times.")
            #expect(manager.stop() == 0)
            #expect(host.process.isRunning)
        }

        @Test func `multiwatch, one Parley at a time`() throws {
            let site = try Site()
            let line = try #require(
                try DeployFile("spawn-fcgi/README.md").text.components(separatedBy: "\n")
                    .first { $0.contains("multiwatch -f") })
            let script = try DeployFile("spawn-fcgi/parley-spawn")
                .replacing([("    -- /usr/local/bin/parley", line)]).moved(site.paths)
            let manager = try site.manage(
                try site.folder.write("spawn", script.text, mode: 0o755))
            let host = try Nginx(site)
            try expectNothingLost(host) {
                let children = manager.children
                #expect(children.count == 2)
                for child in children {
                    kill(child, SIGTERM)
                    #expect(eventually { !manager.children.contains(child) })
                    #expect(eventually { manager.children.count == 2 })
                }
            }
        }

        @Test func `supervisord, one Parley at a time`() throws {
            let site = try Site()
            let text = try DeployFile("spawn-fcgi/README.md").text
            let program =
                text.components(separatedBy: "```ini\n").last?
                .components(separatedBy: "```").first ?? ""
            let log = site.folder.file("parley.log")
            #expect(program.contains("/var/log/parley.log"))
            try site.folder.write(
                "supervisord.conf",
                """
                [supervisord]
                nodaemon=true
                user=root
                logfile=/dev/null
                logfile_maxbytes=0
                pidfile=\(site.folder.file("supervisord.pid"))
                [unix_http_server]
                file=\(site.folder.file("supervisor.sock"))
                [rpcinterface:supervisor]
                supervisor.rpcinterface_factory =
                    supervisor.rpcinterface:make_main_rpcinterface
                [supervisorctl]
                serverurl=unix://\(site.folder.file("supervisor.sock"))
                \(Self.moved(program, to: site).replacingOccurrences(
                    of: "/var/log/parley.log", with: log))
                """)
            let configuration = ["-c", site.folder.file("supervisord.conf")]
            let manager = try site.manage("/usr/bin/supervisord", configuration)
            let host = try Nginx(site)
            try expectNothingLost(host) {
                for name in ["parley:0", "parley:1"] {
                    try Shell.run("supervisorctl", configuration + ["restart", name])
                }
            }
            #expect(manager.isRunning, "\(manager.log)")
        }

        private static func moved(_ text: String, to site: Site) -> String {
            site.paths.reduce(text) {
                $0.replacingOccurrences(of: $1.text, with: $1.with)
            }
        }

        private func expectNothingLost(
            _ host: some Host, restarting restart: () throws -> Void
        ) throws {
            let load = try Load(host.site.folder, to: host.site.origin)
            for _ in 1...2 {
                try host.answers(200)
                try restart()
            }
            try host.answers(200)
            let outcome = try load.finish()
            #expect(outcome.lost == 0, "\(outcome); \(host.errors)")
        }
    }
}
