import TestSupport
import Testing

extension HostTests {
    /// The units, and the page of deploy/systemd on a machine that has nothing but Debian.
    struct Systemd {
        private static let words: [DeployFile.Replacement] = [("YOUR_AUTH_TOKEN", Exchanges.token)]

        @Test func `the units are understood, each word of them`() throws {
            let folder = try unitsInFolder()
            try Shell.run(
                lines: """
                    systemd-analyze verify --man=no --recursive-errors=one \
                        ./parley.service ./parley.socket
                    """, in: folder.path)
        }

        @Test func `a misspelt word in a unit is found`() throws {
            let folder = try unitsInFolder()
            try folder.write(
                "parley.socket", folder.read("parley.socket").replacing("SocketMode", "SocketMod"))
            #expect(throws: Shell.Failure.self) {
                try Shell.run(
                    lines: """
                        systemd-analyze verify --man=no --recursive-errors=one \
                            ./parley.service ./parley.socket
                        """, in: folder.path)
            }
        }

        /// An exposure of at most 1.0 of 10.
        @Test func `the service has next to no rights`() throws {
            let folder = try unitsInFolder()
            try Shell.run(
                "systemd-analyze",
                [
                    "security", "--no-pager", "--offline=yes", "--threshold=10",
                    folder.file("parley.service"),
                ])
        }

        @Test(arguments: [["--inetd"], []])
        func `the socket is descriptor 0 or 3`(options: [String]) throws {
            let site = try Site()
            let socket = site.folder.file("run/parley.sock")
            let manager = try RunningProcess(
                "/usr/bin/systemd-socket-activate",
                options + ["-E", "PARLEY_ENV_FILE=\(site.environmentFile)", "-l", socket]
                    + [site.parley, "serve"], in: site.folder)
            #expect(manager.logs("Listening on"))
            // It makes the socket with a mode for its own user only.
            try Shell.run("chmod", ["0666", socket])
            let host = try Nginx(site)
            var phone = Conversation(transport: site.transport, origin: site.origin)
            #expect(try phone.text("hello") == "Thanks for the message, Rey!")
            #expect(manager.stop() == 0)
            #expect(host.process.isRunning)
        }

        @Test(.enabled(if: Site.isRoot, "a machine of its own needs root"))
        func `the page, line by line`() throws {
            let page = try Page("systemd", putting: Self.words)
            let machine = try DebianMachine()
            try follow(page, on: machine)
            try expectPromise(of: page, on: machine)
            #expect(page.remedies.count == 1)
            for block in page.remedies { try machine.run(lines: block) }
            // The unit as it stands there, with the program that it names.
            try machine.run([
                "systemd-analyze", "verify", "--man=no", "--recursive-errors=one",
                "/etc/systemd/system/parley.service", "/etc/systemd/system/parley.socket",
            ])
            try machine.run([
                "systemd-analyze", "security", "--no-pager", "--threshold=10", "parley.service",
            ])
        }

        @Test(
            .enabled(if: Site.isRoot, "a machine of its own needs root"),
            arguments: [true, false])
        func `systemctl restart loses nothing`(isDescriptorZero: Bool) throws {
            let page = try Page("systemd", putting: Self.words)
            let machine = try DebianMachine()
            try follow(page, on: machine)
            if !isDescriptorZero {
                try machine.run(
                    lines: """
                        mkdir -p /etc/systemd/system/parley.service.d
                        printf '[Service]\\nStandardInput=null\\n' \
                            > /etc/systemd/system/parley.service.d/descriptor.conf
                        systemctl daemon-reload && systemctl restart parley
                        """)
            }
            try expectPromise(of: page, on: machine)
            let load = try Load(
                machine.folder, to: "http://localhost", inNetworkOf: machine.networkProcess)
            for _ in 1...4 {
                try machine.answers(200)
                try machine.run(["systemctl", "restart", "parley"])
            }
            try machine.answers(200)
            let outcome = try load.finish()
            #expect(outcome.lost == 0, "\(outcome)")
            #expect(outcome.answered >= 1_000)
        }

        @Test(.enabled(if: Site.isRoot, "a machine of its own needs root"))
        func `a faulty configuration is named, and mended by a restart`() throws {
            let page = try Page("systemd", putting: Self.words)
            let machine = try DebianMachine()
            try follow(page, on: machine)
            try machine.run(
                lines:
                    "echo PARLEY_SESSION=wax > /etc/parley/parley.env; systemctl restart parley ||:"
            )
            #expect(
                eventually {
                    (try? machine.run(["systemctl", "show", "-P", "ExecMainStatus", "parley"]))
                        == "78\n"
                })
            let journal = try machine.run(["journalctl", "--no-pager", "-u", "parley"])
            #expect(journal.contains("PARLEY_SESSION"))
            // A message comes meanwhile: systemd tries again, and gives up.
            _ = try? machine.run(lines: page.checking)
            try machine.run(lines: "rm /etc/parley/parley.env")
            #expect(
                eventually(within: 20) {
                    (try? machine.run(["systemctl", "restart", "parley"])) != nil
                })
            try expectPromise(of: page, on: machine)
        }

        @Test(.enabled(if: Site.isRoot, "a machine of its own needs root"))
        func `answers are saved in the folder that systemd makes`() throws {
            let page = try Page("systemd", putting: Self.words)
            let machine = try DebianMachine()
            try machine.run(
                lines: """
                    mkdir -p /etc/parley
                    echo PARLEY_SCRIPT=/etc/parley/conversation.talk > /etc/parley/parley.env
                    cat > /etc/parley/conversation.talk <<'end'
                    save = answers.csv
                    [start]
                      > What is your name?
                      < {name: text 2..60} -> done
                    [done]
                      save name
                      > Thank you, {name}!
                    end
                    """)
            try follow(page, on: machine)
            let check = page.checking
            #expect(
                eventually { (try? machine.run(lines: check)) == "> What is your name?\n" },
                "\((try? machine.run(["journalctl", "-u", "parley"])) ?? "")")
            #expect(
                try machine.run(lines: check.replacing("hello", "Ada")) == "> Thank you, Ada!\n")
            #expect(try machine.run(["cat", "/var/lib/parley/answers.csv"]).contains("Ada"))
        }

        /// Follows the page, and waits until nginx's reload has come into force.
        ///
        /// Until then a worker from before the reload answers now and then, with a 404.
        private func follow(_ page: Page, on machine: DebianMachine) throws {
            let workers = try machine.nginxWorkers()
            for block in page.steps { try machine.run(lines: block) }
            guard eventually({ (try? machine.nginxWorkers().isDisjoint(with: workers)) == true })
            else { throw NoAnswer("nginx's workers from before the reload do not end") }
        }

        private func expectPromise(of page: Page, on machine: DebianMachine) throws {
            #expect(
                (try? machine.run(lines: page.checking)) == "\(page.promise)\n",
                "\((try? machine.run(["journalctl", "-u", "parley"])) ?? "")")
        }

        private func unitsInFolder() throws -> TemporaryFolder {
            let folder = try TemporaryFolder()
            let service = try DeployFile("systemd/parley.service")
                .replacing([("ExecStart=parley ", "ExecStart=\(try Repository.executable) ")])
            try folder.write("parley.service", service.text)
            try folder.write("parley.socket", DeployFile("systemd/parley.socket").text)
            return folder
        }
    }
}

extension DebianMachine {
    /// The processes of its nginx that answer requests.
    ///
    /// - Returns: Their ids, as the machine counts them.
    /// - Throws: Where nginx does not run.
    fileprivate func nginxWorkers() throws -> Set<Substring> {
        Set(
            try run(lines: "cat /proc/$(systemctl show -P MainPID nginx)/task/*/children")
                .split { $0 == " " || $0 == "\n" })
    }

    /// Waits until its nginx has answered further requests.
    ///
    /// - Parameter count: How many.
    /// - Throws: `NoAnswer` where that takes longer than half a minute.
    func answers(_ count: Int) throws {
        func lines() -> Int {
            let text = try? run(["wc", "-l", "/var/log/nginx/access.log"])
            return text?.split(separator: " ").first.flatMap { Int($0) } ?? 0
        }
        let goal = lines() + count
        guard eventually(within: 30, { lines() >= goal }) else {
            throw NoAnswer("\(lines()) of \(goal) answers")
        }
    }
}

extension String {
    /// The text with another word in it.
    ///
    /// - Parameters:
    ///   - word: The word.
    ///   - other: What stands there instead.
    /// - Returns: The changed text.
    fileprivate func replacing(_ word: String, _ other: String) -> String {
        split(separator: word, omittingEmptySubsequences: false).joined(separator: other)
    }
}
