import Foundation
import Testing
import TestSupport

/// What doctor says where nothing is wrong.
struct HealthyTests {
    private let clinic: Clinic

    init() throws { clinic = try Clinic() }

    @Test func `a working installation has no failure`() throws {
        let parley = try clinic.serve(["--mode", "0666"])
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(
            [
                "--url", "\(clinic.origin)/sms", "--listen", "unix:\(clinic.socket)", "--user",
                "root",
            ])
        #expect(status == 0, "\(findings)")
        for line in [
            "ok version: parley ", "ok start: ", "ok env file: none", "ok script: none",
            "ok PARLEY_SECRET_KEY: set, from the environment",
            "ok TWILIO_AUTH_TOKEN: set, from the environment", "ok not set: ",
            "ok socket: something listens on unix:", "ok access: root can connect",
            "ok clock: the time is ", "ok clock: the web server's agrees",
            "ok url: \(clinic.origin)/sms is answered by Parley",
            "ok method: POST is accepted, GET is not: Twilio has to call by POST",
            "ok signature: right; Parley saw \(clinic.origin)/sms",
            "ok cookie: set, and accepted when it comes back", "ok time: answered in ",
        ] {
            #expect(findings.contains(line), "\(line) is missing in:\n\(findings)")
        }
        #expect(!findings.contains(Clinic.token))
        #expect(!findings.contains("q8Jx2vR5"))
    }

    @Test(arguments: [
        ("signed", "set, and accepted when it comes back"),
        ("sealed", "set, and accepted when it comes back"),
        ("flask", "set; Flask's format does not show whether it is accepted when it comes back"),
    ])
    func `the cookie of every format is looked at`(format: String, text: String) throws {
        let environment = Clinic.environment.merging(["PARLEY_SESSION": format]) { $1 }
        let parley = try clinic.serve(environment: environment)
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(environment: environment)
        #expect(status == 0)
        #expect(findings.contains("ok cookie: \(text)"), "\(findings)")
    }

    @Test(arguments: ["signed", "sealed"])
    func `with a store the cookie is looked at, and a vote is no finding`(format: String) throws {
        let script = clinic.folder.file("vote.talk")
        try Shell.run(clinic.executable, ["new", "vote", script])
        let environment = Clinic.environment.merging([
            "PARLEY_SESSION": format, "PARLEY_SCRIPT": script, "PARLEY_STORE": "vote.db",
        ]) { $1 }
        let parley = try clinic.serve(environment: environment)
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(environment: environment)
        #expect(status == 0, "\(findings)")
        #expect(
            findings.contains("ok cookie: set, and accepted when it comes back"), "\(findings)")
        #expect(!findings.contains("T308") && !findings.contains("warning script"), "\(findings)")
        // Another key: what comes back is not taken.
        let other = ["PARLEY_SECRET_KEY": "mX7vR2kN5wB9cL3dF6gH0sPaq8JtY1zZ"]
        let foreign = try clinic.doctor(environment: environment.merging(other) { $1 })
        #expect(!foreign.findings.contains("and accepted"), "\(foreign.findings)")
    }

    @Test(arguments: [
        ("get", "/sms", "GET is accepted, POST is not: Twilio has to call by GET"),
        ("get", "/sms?a=b", "GET is accepted, POST is not: Twilio has to call by GET"),
        ("both", "/sms", "POST and GET are accepted"),
    ])
    func `both methods are tried, and the one that is taken is looked at`(
        method: String, target: String, text: String
    ) throws {
        let environment = Clinic.environment.merging(["PARLEY_METHOD": method]) { $1 }
        let parley = try clinic.serve(environment: environment)
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime(nginx) {} }
        let (status, findings) = try clinic.doctor(["--url", "\(clinic.origin)\(target)"])
        #expect(status == 0, "\(findings)")
        for line in [
            "ok method: \(text)\n", "ok signature: right; Parley saw \(clinic.origin)\(target)",
            "ok cookie: set, and accepted when it comes back",
        ] {
            #expect(findings.contains(line), "\(line) is missing in:\n\(findings)")
        }
        parley.stop()
        #expect(parley.log.contains("turn=silent"), "\(parley.log)")
        #expect(!parley.log.contains("count=1"), "\(parley.log)")
    }

    @Test(arguments: [
        ("both", "POST and GET are accepted"), ("post", "POST and GET are accepted"),
    ])
    func `without verification both methods are taken`(method: String, text: String) throws {
        let environment = Clinic.environment.merging([
            "PARLEY_METHOD": method, "PARLEY_VERIFY": "off",
        ]) { $1 }
        let parley = try clinic.serve(environment: environment)
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 0, "\(findings)")
        #expect(findings.contains("ok method: \(text)\n"), "\(findings)")
        #expect(findings.contains("ok cookie: set, and accepted when it comes back"), "\(findings)")
    }

    @Test func `a readable cookie is looked at without the key`() throws {
        let parley = try clinic.serve()
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let token = ["TWILIO_AUTH_TOKEN": Clinic.token, "PATH": "/usr/bin"]
        let findings = try clinic.doctor(environment: token).findings
        #expect(findings.contains("ok cookie: set, and accepted when it comes back"), "\(findings)")
    }

    @Test func `Debian's own fastcgi_params will do`() throws {
        let parley = try clinic.serve()
        let nginx = try clinic.nginx([
            ("fastcgi_keep_conn off;", "include /etc/nginx/fastcgi_params;")
        ])
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor()
        #expect(status == 0, "\(findings)")
    }

    @Test func `its messages change nothing of a conversation`() throws {
        let parley = try clinic.serve()
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime(nginx) {} }
        _ = try clinic.doctor()
        parley.stop()
        #expect(!parley.log.contains("count=1"), "\(parley.log)")
        #expect(parley.log.contains("turn=silent"), "\(parley.log)")
    }

    @Test func `without a token it says so and fails nothing`() throws {
        let parley = try clinic.serve()
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let environment = [
            "PARLEY_SECRET_KEY": "q8Jx2vR5kN7wB3mZ6tY9cL4dF1gH0sPa",
            "TWILIO_SHARED_KEYS": "key=secret", "PATH": "/usr/bin",
        ]
        let (status, findings) = try clinic.doctor(environment: environment)
        #expect(status == 0, "\(findings)")
        #expect(findings.contains("warning signature: not tried: TWILIO_AUTH_TOKEN"))
    }
}
