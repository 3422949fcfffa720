import TestSupport

/// Apache with a configuration of its own, beside the machine's.
struct Apache: Host {
    let site: Site
    let process: RunningProcess
    let accessLog = "apache-access.log"
    let errorLog = "apache-error.log"

    /// Starts it with one of the files of deploy/apache.
    ///
    /// - Parameters:
    ///   - site: Where.
    ///   - file: The file's name.
    /// - Throws: Where it does not answer.
    init(_ site: Site, _ file: String) throws {
        try self.init(site, including: "Include \(try site.put("apache/\(file)"))")
    }

    /// Starts it.
    ///
    /// - Parameters:
    ///   - site: Where.
    ///   - directives: What its configuration says of the site.
    ///   - isPrefork: Whether it starts a process for each connection, and CGI programs itself.
    /// - Throws: Where it does not answer.
    init(_ site: Site, including directives: String, isPrefork: Bool = false) throws {
        self.site = site
        let path = site.folder.path
        let modules =
            [isPrefork ? "mpm_prefork" : "mpm_event"]
            + ["alias", "authz_core", "env", "mime", "rewrite", "proxy", "proxy_fcgi", "fcgid"]
            + [isPrefork ? "cgi" : "cgid"] + (Site.isRoot ? ["suexec"] : [])
        let loads = modules.map {
            "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so\n"
        }
        try site.folder.write(
            "apache2.conf",
            """
            ServerRoot "\(path)"
            DefaultRuntimeDir "\(path)/run"
            Mutex file:\(path)/run default
            PidFile "\(path)/run/httpd.pid"
            ServerName localhost
            Listen 127.0.0.1:\(site.port)
            \(Site.isRoot ? "User www-data\nGroup www-data" : "")
            ErrorLog "\(path)/\(errorLog)"
            \(loads.joined())
            CustomLog "\(path)/\(accessLog)" "%r %>s"
            TypesConfig /dev/null
            FcgidIPCDir \(path)/run/fcgidsock
            FcgidProcessTableFile \(path)/run/fcgid_shm
            \(isPrefork ? "" : "ScriptSock \(path)/run/cgisock")
            <Directory />
                AllowOverride None
                Require all denied
            </Directory>
            \(directives)

            """)
        try site.folder.write("envvars", "")
        // apachectl would make it, and fail at giving it to www-data as an ordinary user.
        try Shell.run("mkdir", ["-p", site.folder.file("run/socks")])
        // In a session of its own: with prefork it signals its whole process group, which would
        // otherwise be the tests' too.
        process = try site.start(
            "/usr/bin/setsid",
            ["/usr/sbin/apache2", "-d", path, "-f", "apache2.conf", "-DFOREGROUND"],
            logs: [errorLog])
    }

    /// `apachectl graceful`.
    func reload() throws {
        let path = site.folder.path
        try Shell.run(
            "apachectl", ["graceful"],
            environment: [
                "APACHE_CONFDIR": path, "APACHE_ENVVARS": "\(path)/envvars",
                "APACHE_RUN_DIR": "\(path)/run", "APACHE_LOCK_DIR": "\(path)/run",
            ])
    }
}
