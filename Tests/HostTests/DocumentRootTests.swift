import TestSupport
import Testing

extension HostTests {
    /// Each file of deploy/ has the web server say which folder it hands out.
    struct DocumentRoots {
        /// Puts the env file into the web folder, and expects that nobody is answered any more.
        private func expectRefused(_ host: some Host, _ parley: RunningProcess? = nil) throws {
            let site = host.site
            #expect(try site.transport.send(Webhook("HEAD")).status == 200, "\(host.errors)")
            let moved = site.folder.file("run/p.env")
            try Shell.run("mv", [site.environmentFile, moved])
            try Shell.run("ln", ["-s", moved, site.environmentFile])
            let restarted = try parley.map { parley in
                #expect(parley.stop() == 0)
                return try site.serve()
            }
            try host.reload()
            #expect(
                eventually { (try? site.transport.send(Webhook("HEAD")))?.status == 500 },
                "\(host.errors)")
            let log = restarted.map(\.log) ?? host.errors + host.process.log
            #expect(log.contains("lies under DOCUMENT_ROOT"), "\(log)")
        }

        @Test func `nginx says it`() throws {
            let site = try Site()
            let parley = try site.serve()
            let path = try site.put("nginx/parley.conf")
            let host = try Nginx(
                site,
                http: """
                    server {
                        listen 127.0.0.1:\(site.port);
                        root \(site.folder.file("run"));
                        include \(path);
                    }
                    """)
            try expectRefused(host, parley)
        }

        @Test func `Caddy says it`() throws {
            let site = try Site()
            let parley = try site.serve()
            let root = "root * \(site.folder.file("run"))"
            try expectRefused(Caddy(site, replacing: [("root * /usr/share/caddy", root)]), parley)
        }

        @Test(arguments: ["mod_proxy_fcgi.conf", "mod_fcgid.conf", "mod_cgid.conf"])
        func `Apache says it`(file: String) throws {
            let site = try Site()
            let parley = file == "mod_proxy_fcgi.conf" ? try site.serve() : nil
            let path = try site.put("apache/\(file)")
            let host = try Apache(
                site,
                including: "DocumentRoot \"\(site.folder.file("run"))\"\nInclude \(path)")
            try expectRefused(host, parley)
        }

        @Test(arguments: ["fastcgi.conf", "cgi.conf"])
        func `lighttpd says it`(file: String) throws {
            try expectRefused(Lighttpd(try Site(), file))
        }
    }
}
