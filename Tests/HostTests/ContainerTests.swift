import Glibc
import TestSupport
import Testing

extension HostTests {
    /// The image and the compose file.
    @Suite(.enabled(if: Site.isRoot, "containers need root here"))
    struct Containing {
        @Test func `the page, line by line`() throws {
            let tools = try ContainerTools()
            let port = try freePort()
            try tools.copyParley(port: port)
            try tools.makeNginxImage()
            let page = try Page(
                "container",
                putting: [
                    ("YOUR_AUTH_TOKEN", Exchanges.token),
                    ("127.0.0.1:8080/sms", "127.0.0.1:\(port)/sms"),
                ])
            for block in page.steps { try tools.run(lines: block) }
            let check = "cd deploy/container\n\(page.checking)"
            // The containers are started, not yet listening, when the command has ended.
            #expect(
                eventually(within: 20) { (try? tools.run(lines: check)) == "\(page.promise)\n" },
                "\((try? tools.run(lines: "\(check) 2>&1 ||:")) ?? "")")
            let containers = try tools.run(lines: "docker ps --format '{{.Names}} {{.Status}}'")
            #expect(containers.split(separator: "\n").count == 2, "\(containers)")
            #expect(try tools.run(lines: check) == "> Friend has messaged +15005550006 2 times.\n")
        }

        @Test func `the image runs in a chroot of buildah's`() throws {
            let tools = try ContainerTools()
            let site = try Site()
            try tools.copyParley(port: site.port)
            try tools.run(
                lines: "docker build -t localhost/parley -f deploy/container/Containerfile build")
            let name =
                try tools.run(lines: "buildah from --pull-never localhost/parley")
                .split(separator: "\n").first.map(String.init) ?? ""
            // The image's own user, with the web server's group, as compose.yaml has it.
            try Shell.run("chown", ["65532:www-data", site.folder.file("run")])
            try Shell.run("chmod", ["0770", site.folder.file("run")])
            let group = try Shell.run("id", ["-g", "www-data"]).split(separator: "\n")[0]
            let settings = Exchanges.environment.flatMap { ["--env", "\($0)=\($1)"] }
            let container = try RunningProcess(
                "/usr/bin/buildah",
                ["run", "--isolation", "chroot", "--user", "65532:\(group)"] + settings
                    + ["-v", "\(site.folder.file("run")):/run/parley", name, "--"]
                    + ["/parley", "serve", "--listen", "unix:/run/parley/parley.sock"],
                environment: tools.environment, in: tools.folder)
            #expect(container.logs("listening", within: 20), "\(container.log)")
            let host = try Nginx(site)
            let shell = CGITransport(site.parley, environment: Exchanges.environment)
            let expected = try Exchanges.play(over: shell, origin: "http://127.0.0.1:8080")
            let answers = try Exchanges.play(over: site.transport, origin: site.origin)
            #expect(answers == expected, "\(host.errors)")
            // The program itself ends by a signal; buildah does not hand one on.
            let program = try #require(container.descendants.last)
            kill(program, SIGTERM)
            #expect(container.waits(atMost: 10))
        }
    }
}
