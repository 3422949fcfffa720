import Glibc
import TestSupport

/// lighttpd with one of the files of deploy/lighttpd.
struct Lighttpd: Host {
    let site: Site
    let process: RunningProcess
    let accessLog = "lighttpd-access.log"
    let errorLog = "lighttpd-error.log"

    /// Starts it.
    ///
    /// - Parameters:
    ///   - site: Where.
    ///   - file: The file's name.
    /// - Throws: Where it does not answer.
    init(_ site: Site, _ file: String) throws {
        self.site = site
        let path = site.folder.path
        let included = try site.put("lighttpd/\(file)")
        try site.folder.write(
            "lighttpd.conf",
            """
            server.modules = ( "mod_accesslog" )
            server.document-root = "\(path)/run"
            server.bind = "127.0.0.1"
            server.port = \(site.port)
            \(Site.isRoot ? "server.username = \"www-data\"\nserver.groupname = \"www-data\"" : "")
            server.errorlog = "\(path)/\(errorLog)"
            accesslog.filename = "\(path)/\(accessLog)"
            accesslog.format = "%r %s"
            include "\(included)"

            """)
        for log in [accessLog, errorLog] {
            try site.folder.write(log, "", mode: 0o666)
        }
        try Shell.run("lighttpd", ["-tt", "-f", "\(path)/lighttpd.conf"])
        process = try site.start(
            "/usr/sbin/lighttpd", ["-D", "-f", "\(path)/lighttpd.conf"], logs: [errorLog])
    }

    /// SIGUSR1, which is what `systemctl reload lighttpd` sends.
    func reload() { process.send(SIGUSR1) }
}
