import TestSupport

/// nginx with a site of deploy/nginx.
struct Nginx: Host {
    let site: Site
    let process: RunningProcess
    let accessLog = "nginx-access.log"
    let errorLog = "nginx-error.log"

    /// Starts it with the location of deploy/nginx/parley.conf, for one Parley or several.
    ///
    /// - Parameters:
    ///   - site: Where.
    ///   - sockets: The sockets of several; nil for the one that the file has.
    /// - Throws: Where it does not answer.
    init(_ site: Site, sockets: [String]? = nil) throws {
        var location: [DeployFile.Replacement] = []
        if let sockets {
            location = [("fastcgi_pass unix:/run/parley/parley.sock;", "fastcgi_pass parley;")]
            try Self.writeUpstream(sockets, at: site)
        }
        let path = try site.put("nginx/parley.conf", replacing: location)
        let include =
            sockets == nil ? "" : "include \(site.folder.file("deploy/nginx/*.upstream"));"
        try self.init(
            site,
            http: """
                \(include)
                server {
                    listen 127.0.0.1:\(site.port);
                    include \(path);
                }
                """)
    }

    /// Starts it.
    ///
    /// - Parameters:
    ///   - site: Where.
    ///   - http: What stands in its `http` block.
    /// - Throws: Where it does not answer.
    init(_ site: Site, http: String) throws {
        self.site = site
        let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map { "    \($0)_temp_path \(site.folder.file("temp-\($0)"));\n" }.joined()
        try site.folder.write(
            "nginx.conf",
            """
            \(Site.isRoot ? "user www-data;" : "")
            daemon off;
            worker_processes 2;
            pid \(site.folder.file("nginx.pid"));
            events { worker_connections 256; }
            http {
                access_log \(site.folder.file(accessLog));
            \(folders)
            \(http)
            }
            """)
        process = try site.start("/usr/sbin/nginx", Self.arguments(site), logs: [errorLog])
    }

    /// Writes the several Parleys that nginx asks, one line each as deploy/nginx/upstream.conf has
    /// two.
    ///
    /// - Parameters:
    ///   - sockets: Their sockets' names.
    ///   - site: Where.
    /// - Throws: Where the file has other lines.
    static func writeUpstream(_ sockets: [String], at site: Site) throws {
        func lines(_ names: [String]) -> String {
            names.map { "    server unix:/run/parley/\($0) max_fails=0;\n" }.joined()
        }
        let file = try DeployFile("nginx/upstream.conf")
            .replacing([(lines(["1.sock", "2.sock"]), lines(sockets))])
        try site.folder.write("deploy/nginx/parley.upstream", file.moved(site.paths).text)
    }

    func reload() throws {
        try Shell.run("/usr/sbin/nginx", Self.arguments(site) + ["-s", "reload"])
    }

    private static func arguments(_ site: Site) -> [String] {
        ["-c", site.folder.file("nginx.conf"), "-e", site.folder.file("nginx-error.log")]
    }
}
