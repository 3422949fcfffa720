import TestSupport
import Testing

extension HostTests {
    /// An account with a web folder and nothing else.
    @Suite(.enabled(if: Site.isRoot, "a user of its own needs root"))
    struct SharedHosting {
        /// How the page has it for plain CGI.
        private static func forCGI(_ text: String, _ isCGI: Bool) -> String {
            isCGI ? text.split(separator: "parley.fcgi").joined(separator: "parley.cgi") : text
        }

        /// Follows the page up to its check.
        private func follow(_ page: Page, isCGI: Bool, at account: HostingAccount) throws {
            try account.upload(Repository.executable, as: "parley")
            let folder = isCGI ? "cgi" : "fcgid"
            try account.upload(
                Repository.path("deploy/shared-hosting/\(folder)/.htaccess"), as: ".htaccess")
            for block in page.steps {
                try account.run(lines: Self.forCGI(block, isCGI))
            }
        }

        private func page(at site: Site) throws -> Page {
            try Page(
                "shared-hosting",
                putting: [
                    ("YOUR_AUTH_TOKEN", Exchanges.token), ("https://YOUR.NAME/sms", site.url),
                ])
        }

        @Test(arguments: [false, true])
        func `the page, line by line, with programs run as the account's user`(isCGI: Bool) throws {
            let site = try Site()
            let page = try page(at: site)
            let account = try HostingAccount()
            try follow(page, isCGI: isCGI, at: account)
            let host = try Apache(
                site, including: account.directives(at: site, runsAsOwner: true))
            #expect(
                try account.run(lines: Self.forCGI(page.checking, isCGI)) == "\(page.promise)\n",
                "\(host.errors)")
            #expect(page.remedies.count == 1)
            for block in page.remedies { try account.run(lines: Self.forCGI(block, isCGI)) }
            try expectSameAnswers(host, account: account)
            // Where everybody would see it, it is refused.
            try account.run(lines: "chmod 644 parley.env")
            try host.reload()
            #expect(eventually { (try? site.transport.send(Webhook("HEAD")))?.status == 500 })
            #expect(host.errors.contains("parley.env"))
        }

        @Test(arguments: [
            // mod_fcgid hands what .htaccess sets over with the request, suEXEC or not.
            (isCGI: false, runsAsOwner: true), (isCGI: false, runsAsOwner: false),
            // To CGI programs it is in the environment, where suEXEC drops it.
            (isCGI: true, runsAsOwner: false),
        ])
        func `the env file is elsewhere, and .htaccess names it`(
            isCGI: Bool, runsAsOwner: Bool
        ) throws {
            let site = try Site()
            let account = try HostingAccount()
            try follow(try page(at: site), isCGI: isCGI, at: account)
            let folder = isCGI ? "cgi" : "fcgid"
            let named = try DeployFile("shared-hosting/\(folder)/.htaccess").replacing([
                (
                    "#SetEnv PARLEY_ENV_FILE /home/you/private/parley.env",
                    "SetEnv PARLEY_ENV_FILE \(account.home)/private/parley.env"
                )
            ])
            try site.folder.write("htaccess", named.text)
            try account.upload(site.folder.file("htaccess"), as: "public_html/.htaccess")
            try account.run(
                lines: "mkdir private && chmod 711 private && mv parley.env private/parley.env")
            if !runsAsOwner {
                // Then Apache's user reads it.
                let file = "\(account.home)/private/parley.env"
                try Shell.run(lines: "chown root:www-data \(file); chmod 640 \(file)", in: "/")
            }
            let host = try Apache(
                site, including: account.directives(at: site, runsAsOwner: runsAsOwner))
            var phone = Conversation(transport: site.transport, origin: site.origin)
            #expect(try phone.text("hello") == "Thanks for the message, Friend!", "\(host.errors)")
            #expect(try phone.text("again") == "Friend has messaged +15005550006 2 times.")
        }

        @Test(arguments: [false, true])
        func `beside WordPress, whose rules would take every address`(isLast: Bool) throws {
            let site = try Site()
            let account = try HostingAccount()
            let vector = try Repository.path("Tests/Vectors/files/wordpress-then-parley")
            try account.upload(vector, as: "wordpress")
            try account.run(
                lines: """
                    sed -n '/^# BEGIN/,/^# END/p' wordpress > public_html/.htaccess
                    cp public_html/.htaccess expected
                    printf '#!/bin/sh\\n' > public_html/index.php
                    """)
            try follow(try page(at: site), isCGI: false, at: account)
            try account.run(lines: "cmp before-parley.htaccess expected")
            // The file of the vector has them the other way round.
            if isLast { try account.run(lines: "cp wordpress public_html/.htaccess") }
            let host = try Apache(
                site, including: account.directives(at: site, runsAsOwner: true))
            var phone = Conversation(transport: site.transport, origin: site.origin)
            let reply = try? phone.text("hello")
            #expect(
                (reply == "Thanks for the message, Friend!") == !isLast, "\(host.errors)")
        }

        @Test func `a new version is moved over the old one`() throws {
            let site = try Site()
            let account = try HostingAccount()
            try follow(try page(at: site), isCGI: false, at: account)
            let host = try Apache(
                site, including: account.directives(at: site, runsAsOwner: true))
            var phone = Conversation(transport: site.transport, origin: site.origin)
            #expect(try phone.text("hello") == "Thanks for the message, Friend!", "\(host.errors)")
            try account.run(
                lines: """
                    cp public_html/parley.fcgi new
                    if cp new public_html/parley.fcgi 2>/dev/null; then exit 1; fi
                    mv new public_html/parley.fcgi
                    """)
            #expect(try phone.text("again") == "Friend has messaged +15005550006 2 times.")
        }

        /// The table of exchanges, with the settings that it is meant for.
        private func expectSameAnswers(
            _ host: Apache, account: HostingAccount
        ) throws {
            let lines = Exchanges.environment.map { "\($0)=\($1)\n" }.joined()
            try account.run(lines: "cat > parley.env <<'end'\n\(lines)end")
            // FastCGI keeps what it has read; Apache ends its processes.
            try host.reload()
            let shell = CGITransport(try Repository.executable, environment: Exchanges.environment)
            let expected = try Exchanges.play(over: shell, origin: "http://127.0.0.1:8080")
            let answers = try Exchanges.play(over: host.site.transport, origin: host.site.origin)
            for (name, answer) in expected {
                #expect(answers[name]?.ofParley == answer.ofParley, "\(name)")
            }
        }
    }
}
