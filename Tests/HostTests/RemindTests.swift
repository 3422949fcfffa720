import Foundation
import TestSupport
import Testing

extension HostTests {
    /// The timer of deploy/reminders beside the service of deploy/systemd, and the line for cron.
    struct Remind {
        private static let key = "SK00000000000000000000000000000012"

        @Test func `the units are understood, each word of them, and have few rights`() throws {
            let folder = try TemporaryFolder()
            let service = try DeployFile("reminders/parley-remind.service")
                .replacing([("ExecStart=parley ", "ExecStart=\(try Repository.executable) ")])
            try folder.write("parley-remind.service", service.text)
            try folder.write(
                "parley-remind.timer", DeployFile("reminders/parley-remind.timer").text)
            try Shell.run(
                lines: """
                    systemd-analyze verify --man=no --recursive-errors=one \
                        ./parley-remind.service ./parley-remind.timer
                    systemd-analyze security --no-pager --offline=yes --threshold=15 \
                        ./parley-remind.service
                    """, in: folder.path)
        }

        @Test(.enabled(if: Site.isRoot, "a machine of its own needs root"))
        func `on a machine as the page has it, each person is reminded once`() throws {
            let machine = try DebianMachine()
            let twilio = try prepared(machine)
            let blocks = try Self.blocks()
            #expect(blocks.count == 2)
            try machine.run(lines: blocks[0])
            #expect(
                try machine.run(["systemctl", "list-timers", "--all"]).contains("parley-remind"))
            try machine.run(["systemctl", "disable", "--now", "parley-remind.timer"])
            let sent = try machine.run(lines: blocks[1])
            #expect(sent.contains("remind "), "\(sent)")
            #expect(twilio.taken == ["+353871234567", "+353871234568", "+353871234569"])
            // A second start on the same day.
            try machine.run(["systemctl", "start", "parley-remind.service"])
            #expect(twilio.taken.count == 3)
            // The store is that of the service, which goes on with it.
            try machine.run(
                lines: """
                    test "$(stat -L -c %u /var/lib/parley/parley.db)" = \
                        "$(stat -c %u /proc/$(systemctl show -P MainPID parley))"
                    """)
            let reply = try machine.run(
                lines: """
                    TWILIO_AUTH_TOKEN_FILE=/etc/parley/auth-token parley text \
                        --from +353871234567 --to +15005550006 \
                        --param AccountSid=\(Judge.account) --url http://localhost/sms yes
                    """)
            let lines = try log(machine)
            #expect(reply.contains("See you"), "\(lines)")
        }

        @Test(.enabled(if: Site.isRoot, "a machine of its own needs root"))
        func `a file of another day, or none, reminds nobody and says so`() throws {
            let machine = try DebianMachine()
            let twilio = try prepared(machine)
            try machine.run(lines: Self.blocks()[0])
            try machine.run(["touch", "-d", "2 days ago", "/srv/office/tomorrow.csv"])
            #expect(throws: Shell.Failure.self) {
                try machine.run(["systemctl", "start", "parley-remind.service"])
            }
            #expect(try log(machine).contains("was not exported in the last 20 hours"))
            try machine.run(["rm", "/srv/office/tomorrow.csv"])
            #expect(throws: Shell.Failure.self) {
                try machine.run(["systemctl", "start", "parley-remind.service"])
            }
            #expect(try log(machine).contains("status=243/CREDENTIALS"))
            #expect(twilio.taken == [])
        }

        /// A machine with the service of the other page, a script, an account and a file; and who
        /// plays Twilio there.
        private func prepared(_ machine: DebianMachine) throws -> Twilio {
            let page = try Page("systemd", putting: [("YOUR_AUTH_TOKEN", Exchanges.token)])
            for block in page.steps { try machine.run(lines: block) }
            let port = 18_080
            let journal = machine.folder.file("journal")
            let judge = try RunningProcess(
                "/usr/bin/nsenter",
                [
                    "-t", "\(machine.networkProcess)", "-n", "/usr/bin/python3",
                    Repository.path("Tests/Setup/judge"), "--port", "\(port)", "--journal", journal,
                    "--user", Self.key, "--password", "secret", "--delay", "0",
                ], in: machine.folder)
            #expect(judge.logs("judge: ", within: 30))
            try machine.run(
                lines: """
                    sed -i 's/--between 09:00..20:00/--any-hour/' \
                        deploy/reminders/parley-remind.service
                    parley new reminder /etc/parley/conversation.talk
                    printf '%s\\n' PARLEY_PUBLIC_URL=http://localhost/sms \
                        PARLEY_SCRIPT=/etc/parley/conversation.talk PARLEY_STORE=parley.db \
                        > /etc/parley/parley.env
                    (umask 077 && printf '%s\\n' TWILIO_ACCOUNT_SID=\(Judge.account) \
                        TWILIO_API_KEY=\(Self.key) TWILIO_API_SECRET=secret \
                        TWILIO_FROM=+15005550006 PARLEY_TWILIO_API=http://127.0.0.1:\(port) \
                        > /etc/parley/begin.env)
                    systemctl restart parley
                    mkdir -p -m 700 /srv/office
                    cat > /srv/office/tomorrow.csv <<'end'
                    number,name,day,at,dentist
                    +353871234567,Ana,2026-05-12,10:30,Dr. Reed
                    +353871234568,Bob,2026-05-12,11:00,Dr. Reed
                    +353871234569,Cleo,2026-05-13,9:15 am,Dr. Lane
                    end
                    """)
            return Twilio(journal: journal, process: judge)
        }

        /// Who plays Twilio, as long as this lives.
        private struct Twilio {
            let journal: String
            let process: RunningProcess

            /// Who got a text, in order, as often as they got one.
            var taken: [String] {
                let data = FileManager.default.contents(atPath: journal) ?? Data()
                return data.split(separator: UInt8(ascii: "\n"))
                    .compactMap { try? JSONDecoder().decode(Judge.Entry.self, from: $0) }
                    .filter { $0.what == "taken" }.compactMap(\.to).sorted()
            }
        }

        private func log(_ machine: DebianMachine) throws -> String {
            try machine.run(["journalctl", "--no-pager", "-u", "parley-remind", "-u", "parley"])
        }

        private static func blocks() throws -> [String] {
            try DeployFile("reminders/README.md").text.components(separatedBy: "\n```sh\n")
                .dropFirst().map { $0.components(separatedBy: "\n```").first ?? "" }
        }

        @Test func `the line for cron runs as it stands there`() throws {
            let folder = try TemporaryFolder()
            let judge = try Judge(in: folder, ["--delay", "0"])
            let crontab = try DeployFile("reminders/crontab")
                .replacing([
                    ("/home/ana", folder.path), ("--between 09:00..20:00", "--any-hour"),
                ]).text
            let line = try #require(
                crontab.split(separator: "\n").first { $0.hasPrefix("0 10 * * * ") })
            let command = line.dropFirst("0 10 * * * ".count)
            // A per cent sign would be a line break.
            #expect(!line.contains("%"))
            try Shell.run(
                Repository.executable, ["new", "reminder", folder.file("dentist.talk")])
            try folder.write(
                "begin.env",
                """
                PARLEY_SECRET_KEY=kN3v8Qx1-rT6yW9zB2mC5fH7jL0pS4dG
                PARLEY_SCRIPT=\(folder.file("dentist.talk"))
                PARLEY_STORE=\(folder.file("parley.db"))
                TWILIO_FROM=+15005550006
                \(judge.environment.map { "\($0)=\($1)\n" }.joined())
                """, mode: 0o600)
            // The first text that is answered makes the store.
            let answer = try CGITransport(
                Repository.executable,
                environment: ["PARLEY_ENV_FILE": folder.file("begin.env")]
            ).send(
                Webhook(posting: Webhook.fields("hi", id: Webhook.sid(1)))
                    .signed(Judge.password, origin: "http://127.0.0.1:8080"))
            #expect(answer.status == 200)
            try folder.write(
                "tomorrow.csv",
                """
                number,name,day,at,dentist
                +353871234567,Ana,2026-05-12,10:30,Dr. Reed

                """)
            try FileManager.default.createDirectory(
                atPath: folder.file("bin"), withIntermediateDirectories: false)
            try FileManager.default.createSymbolicLink(
                atPath: folder.file("bin/parley"), withDestinationPath: Repository.executable)
            let variables = crontab.split(separator: "\n").filter {
                $0.contains("=") && !$0.hasPrefix("#") && !$0.hasPrefix("0 ")
            }.map(String.init)
            let words = ["-i"] + variables + ["/bin/sh", "-c", "\(command)"]
            try Shell.run("/usr/bin/env", words)
            try Shell.run("/usr/bin/env", words)
            #expect(judge.copies == ["+353871234567": 1])
            #expect(judge.wrong == [])
            try Shell.run("touch", ["-d", "2 days ago", folder.file("tomorrow.csv")])
            #expect(throws: Shell.Failure.self) { try Shell.run("/usr/bin/env", words) }
            #expect(judge.copies == ["+353871234567": 1])
        }
    }
}
