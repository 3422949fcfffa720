import TestSupport
import Testing

extension HostTests {
    /// Two machines behind a front that has the certificate.
    struct Fronting {
        @Test func `a conversation goes on over TLS when a machine is switched off`() throws {
            let site = try Site(
                settings: Exchanges.environment.merging(
                    ["PARLEY_TRUSTED_PROXIES": "127.0.0.0/8"]) { $1 })
            let machines = try [Machine(site), Machine(site)]
            let parleys = try machines.map { try site.serve($0.socket) }
            let certificate = site.folder.file("certificate.pem")
            let key = site.folder.file("key.pem")
            try Shell.run(
                "openssl",
                [
                    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                    "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
                    "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
                ])
            let secure = try freePort()
            let letsEncrypt = "/etc/letsencrypt/live/sms.example.org"
            let front = try site.put(
                "nginx/front.conf",
                replacing: [
                    ("10.0.0.1:8080", machines[0].address), ("10.0.0.2:8080", machines[1].address),
                    ("listen 443 ssl;", "listen 127.0.0.1:\(secure) ssl;"),
                    ("\(letsEncrypt)/fullchain.pem", certificate),
                    ("\(letsEncrypt)/privkey.pem", key), ("sms.example.org", "127.0.0.1"),
                ])
            let servers = try machines.map { try $0.configuration(site) }.joined()
            // The third server is only there to see that nginx is up.
            let host = try Nginx(
                site,
                http: """
                    include \(front);
                    \(servers)
                    server { listen 127.0.0.1:\(site.port); return 204; }
                    """)
            let origin = "https://127.0.0.1:\(secure)"
            let transport = HTTPTransport(origin, options: ["--cacert", certificate])
            var phone = Conversation(transport: transport, origin: origin)
            #expect(try phone.text("hello") == "Thanks for the message, Rey!")
            for number in 2...6 {
                if number == 4 { parleys[0].stop() }
                let answer = try phone.text("again")
                #expect(
                    answer == "Rey has messaged +15005550006 \(number) times.",
                    "\(host.errors)")
            }
            let first = try transport.send(
                Webhook(posting: Webhook.fields("hello")).signed(Exchanges.token, origin: origin))
            #expect(first.setCookie?.hasSuffix("; Secure") == true)
            #expect(parleys.allSatisfy { $0.log.contains("status=200") })
        }
    }

    /// One of two machines: a server of deploy/nginx/machine.conf on a port of its own.
    private struct Machine {
        let address: String
        let socket: String

        init(_ site: Site) throws {
            let port = try freePort()
            address = "127.0.0.1:\(port)"
            socket = "machine-\(port).sock"
        }

        func configuration(_ site: Site) throws -> String {
            let location = try DeployFile("nginx/parley.conf")
                .replacing([("parley.sock", socket)]).moved(site.paths)
            let path = try site.folder.write("\(socket).location", location.text)
            return try DeployFile("nginx/machine.conf")
                .replacing([
                    ("10.0.0.1:8080", address), ("/etc/nginx/snippets/parley.conf", path),
                ]).text
        }
    }
}
