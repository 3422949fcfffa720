import TestSupport

/// An account at a hosting company: a user, a home and a web folder in it.
///
/// The home is below /var/www, which is where suEXEC lets programs be. It takes root to make one.
///
/// A class, since its end is an event: the user and the home are removed with it.
final class HostingAccount {
    /// The user's name.
    let name: String
    /// The home.
    var home: String { "/var/www/\(name)" }
    /// The web folder.
    var webFolder: String { "\(home)/public_html" }

    /// Makes an account.
    ///
    /// - Throws: Where that cannot be done.
    init() throws {
        name = "parley-\(UInt16.random(in: 0 ... .max))"
        try Shell.run(
            "useradd",
            [
                "--system", "--user-group", "--home-dir", "/var/www/\(name)", "--no-create-home",
                name,
            ])
        try Shell.run(
            lines: """
                mkdir -p public_html && chown -R \(name): . && chmod 711 . && chmod 755 public_html
                """, in: try Shell.made(folder: home))
    }

    deinit {
        _ = try? Shell.run("userdel", [name])
        _ = try? Shell.run("rm", ["-rf", home])
    }

    /// Copies a file into the home, as `scp` does.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - name: Its name in the home.
    /// - Throws: Where that cannot be done.
    func upload(_ path: String, as name: String) throws {
        try Shell.run("cp", ["-L", path, "\(home)/\(name)"])
        try Shell.run("chown", ["\(self.name):", "\(home)/\(name)"])
    }

    /// Runs lines of shell as the user, as after `ssh`.
    ///
    /// - Parameter lines: The lines.
    /// - Returns: What they wrote to standard output.
    /// - Throws: Where they do not end with 0.
    @discardableResult
    func run(lines: String) throws -> String {
        try Shell.run(
            "setpriv",
            [
                "--reuid", name, "--regid", name, "--clear-groups", "env", "-i", "HOME=\(home)",
                "PATH=/usr/bin:/bin", "sh", "-eu", "-c", "cd\n\(lines)",
            ])
    }

    /// Apache's directives for the account's site.
    ///
    /// - Parameters:
    ///   - site: Where Apache is.
    ///   - runsAsOwner: Whether programs run as the account's user (suEXEC), or as Apache's.
    /// - Returns: The directives.
    func directives(at site: Site, runsAsOwner: Bool) -> String {
        """
        <VirtualHost 127.0.0.1:\(site.port)>
            DocumentRoot "\(webFolder)"
            \(runsAsOwner ? "SuexecUserGroup \(name) \(name)" : "")
            <Directory "\(webFolder)">
                AllowOverride All
                Require all granted
            </Directory>
        </VirtualHost>
        """
    }
}
