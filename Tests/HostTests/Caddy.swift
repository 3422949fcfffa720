import TestSupport

/// Caddy with deploy/caddy/Caddyfile.
struct Caddy: Host {
    let site: Site
    let process: RunningProcess
    let accessLog = "caddy-access.log"
    let errorLog = "caddy.log"

    /// Starts it.
    ///
    /// - Parameters:
    ///   - site: Where.
    ///   - replacements: What else is replaced in the file.
    /// - Throws: Where it does not answer.
    init(_ site: Site, replacing replacements: [DeployFile.Replacement] = []) throws {
        self.site = site
        // Without a scheme, Caddy would ask for a certificate.
        let included = try site.put(
            "caddy/Caddyfile",
            replacing: [("sms.example.org {", "\(site.origin) {")] + replacements)
        let path = site.folder.path
        try site.folder.write(
            "Caddyfile",
            """
            {
            \tadmin off
            \tskip_install_trust
            \tstorage file_system \(path)/caddy
            \tdefault_bind 127.0.0.1
            }
            import \(included)

            """)
        process = try site.start(
            "/usr/bin/caddy", ["run", "--config", "\(path)/Caddyfile", "--adapter", "caddyfile"],
            environment: ["XDG_DATA_HOME": "\(path)/caddy", "XDG_CONFIG_HOME": "\(path)/caddy"])
    }

    /// Nothing: without its administration port Caddy cannot be told to.
    func reload() {}
}
