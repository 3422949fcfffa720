import TestSupport
import Testing

extension HostTests {
    /// The same requests get the same answers behind each web server as without one.
    struct Exchanging {
        private func expectSameAnswers(_ host: some Host) throws {
            let shell = CGITransport(
                host.site.parley, environment: ["PARLEY_ENV_FILE": host.site.environmentFile])
            let expected = try Exchanges.play(over: shell, origin: "http://127.0.0.1:8080")
            let answers = try Exchanges.play(over: host.site.transport, origin: host.site.origin)
            #expect(answers.count == expected.count)
            for (name, answer) in expected {
                #expect(answers[name]?.ofParley == answer.ofParley, "\(name)")
            }
        }

        @Test func `nginx gives the bytes of a shell`() throws {
            let site = try Site()
            let parley = try site.serve()
            try expectSameAnswers(Nginx(site))
            #expect(parley.stop() == 0)
        }

        @Test func `nginx with several Parleys gives the bytes of a shell`() throws {
            let site = try Site()
            let sockets = ["1.sock", "2.sock"]
            let parleys = try sockets.map { try site.serve($0) }
            try expectSameAnswers(Nginx(site, sockets: sockets))
            for parley in parleys {
                #expect(parley.log.contains("status=200"))
                #expect(parley.stop() == 0)
            }
        }

        @Test func `Apache with mod_proxy_fcgi gives the bytes of a shell`() throws {
            let site = try Site()
            let parley = try site.serve()
            try expectSameAnswers(Apache(site, "mod_proxy_fcgi.conf"))
            #expect(parley.stop() == 0)
        }

        @Test(arguments: ["mod_fcgid.conf", "mod_cgid.conf"])
        func `Apache that starts Parley itself gives the bytes of a shell`(file: String) throws {
            try expectSameAnswers(Apache(try Site(), file))
        }

        @Test(arguments: ["fastcgi.conf", "cgi.conf"])
        func `lighttpd gives the bytes of a shell`(file: String) throws {
            try expectSameAnswers(Lighttpd(try Site(), file))
        }

        @Test func `Caddy gives the bytes of a shell`() throws {
            let site = try Site()
            let parley = try site.serve()
            try expectSameAnswers(Caddy(site))
            #expect(parley.stop() == 0)
        }
    }
}

extension Answer {
    /// The answer without what servers change: Apache takes no program's word for where a body ends
    /// and sends it in chunks, lighttpd says that it could send parts, Caddy repeats the status.
    var ofParley: Answer? {
        let ofServers: Set<String> = [
            "content-length", "transfer-encoding", "accept-ranges", "status",
        ]
        let kept = fields.filter { !ofServers.contains(String($0.prefix { $0 != ":" })) }
        let header = (["Status: \(status)"] + kept).joined(separator: "\r\n")
        return Answer(Array("\(header)\r\n\r\n\(body)".utf8))
    }
}
