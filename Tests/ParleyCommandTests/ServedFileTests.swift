import Foundation
import TestSupport
import Testing

/// Secrets and answers that a web server hands out, seen by serve and by doctor.
struct ServedFileTests {
    private let clinic: Clinic

    init() throws { clinic = try Clinic() }

    private let lines = Clinic.environment.filter { $0.key != "PATH" }
        .map { "\($0.key)=\($0.value)\n" }.sorted().joined()

    /// nginx with a folder of pages beside Parley, for what ends in `.env`, `.csv` or has no ending.
    private func nginx(_ further: String = "") throws -> RunningProcess {
        try clinic.nginx([
            (
                "        location / {\n",
                """
                        location ~ (\\.env|\\.csv|-key|page)$ { root \(clinic.folder.file("www")); \(further) }
                        location / {

                """
            )
        ])
    }

    private func environment(_ variables: [String: String]) -> [String: String] {
        ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"].merging(variables) { $1 }
    }

    @Test func `serve refuses requests whose web folder has the env file`() throws {
        // nginx's own root, where its configuration names none.
        let path = try clinic.folder.write("html/parley.env", lines, mode: 0o600)
        let environment = environment(["PARLEY_ENV_FILE": path])
        let parley = try clinic.serve(environment: environment)
        let nginx = try clinic.nginx()
        defer { withExtendedLifetime(nginx) {} }
        let transport = HTTPTransport(clinic.origin)
        for _ in 0..<3 {
            let request = Webhook(posting: Webhook.fields("hello"))
                .signed(Clinic.token, origin: clinic.origin)
            #expect(try transport.send(request).status == 500)
        }
        let text =
            "\(path): this env file lies under DOCUMENT_ROOT, where the web server may hand it out"
        #expect(parley.log.components(separatedBy: text).count == 2, "\(parley.log)")
        let findings = try clinic.doctor(environment: environment).findings
        #expect(findings.contains("FAILED url: Parley is there, but its configuration cannot"))
    }

    @Test(arguments: ["www/parley.env", "www/in/b c/p.env"])
    func `an env file that can be fetched is a failure`(name: String) throws {
        let path = try clinic.folder.write(name, lines, mode: 0o640)
        let environment = environment(["PARLEY_ENV_FILE": path])
        let parley = try clinic.serve(environment: environment)
        let nginx = try nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(environment: environment)
        #expect(status == 1)
        let place = name.dropFirst(4).replacing(" ", with: "%20")
        #expect(
            findings.contains(
                "FAILED env file: anybody can fetch it: the web server serves it at "
                    + "\(clinic.origin)/\(place); move it out of the web folder, then make a new "
                    + "key and get a new Auth Token"), "\(findings)")
        #expect(!findings.contains("ok web folder"))
        #expect(!findings.contains(Clinic.token))
    }

    @Test func `PARLEY_PUBLIC_URL's host is asked where no address is given`() throws {
        try clinic.folder.write("www/parley.env", lines, mode: 0o644)
        let parley = try clinic.serve()
        let nginx = try nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(
            [],
            environment: Clinic.environment.merging(
                ["PARLEY_PUBLIC_URL": "\(clinic.origin)/sms"]) { $1 })
        #expect(status == 1)
        // One of the usual name, though Parley reads none.
        #expect(findings.contains("FAILED env file: anybody can fetch it"), "\(findings)")
    }

    @Test func `answers and secrets that can be fetched are failures`() throws {
        let script = try clinic.folder.write(
            "www/bot.talk",
            "save = a.csv\n\n[start]\n> How?\n< {how: text 1..80} -> done\n< * > How?\n\n"
                + "[done]\nsave how\n> Saved.\n")
        try clinic.folder.write("www/a.csv", "\u{FEFF}time,from,message,how\n1,2,3,4\n")
        let key = try clinic.folder.write(
            "www/secret-key", "q8Jx2vR5kN7wB3mZ6tY9cL4dF1gH0sPa\n", mode: 0o640)
        let environment = environment([
            "PARLEY_SCRIPT": script, "PARLEY_SECRET_KEY_FILE": key,
            "TWILIO_AUTH_TOKEN": Clinic.token,
        ])
        let parley = try clinic.serve(environment: environment)
        let nginx = try nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(environment: environment)
        #expect(status == 1)
        #expect(
            findings.contains(
                "FAILED answers: anybody can fetch it: the web server serves it at "
                    + "\(clinic.origin)/a.csv; set PARLEY_STATE_DIR to a folder outside"),
            "\(findings)")
        #expect(findings.contains("FAILED PARLEY_SECRET_KEY_FILE: anybody can fetch it"))
    }

    @Test func `a store that can be fetched is a failure`() throws {
        let environment = environment([
            "PARLEY_SECRET_KEY": "q8Jx2vR5kN7wB3mZ6tY9cL4dF1gH0sPa",
            "TWILIO_AUTH_TOKEN": Clinic.token,
            "PARLEY_STORE": clinic.folder.file("www/store-key"),
        ])
        try clinic.folder.write("www/page", "")
        let parley = try clinic.serve(environment: environment)
        let nginx = try nginx()
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(environment: environment)
        #expect(status == 1)
        #expect(
            findings.contains(
                "FAILED PARLEY_STORE: anybody can fetch it: the web server serves it at "
                    + "\(clinic.origin)/store-key; move the file out of the web folder"),
            "\(findings)")
    }

    @Test func `a page that answers everything is no env file`() throws {
        try clinic.folder.write(
            "www/page", "<html>parley.env, TWILIO_AUTH_TOKEN, answers.csv</html>")
        try clinic.folder.write("other/parley.env", lines, mode: 0o600)
        let environment = environment(["PARLEY_ENV_FILE": clinic.folder.file("other/parley.env")])
        let parley = try clinic.serve(environment: environment)
        let nginx = try nginx("try_files /page =404;")
        defer { withExtendedLifetime((parley, nginx)) {} }
        let (status, findings) = try clinic.doctor(environment: environment)
        #expect(status == 0, "\(findings)")
        #expect(
            findings.contains(
                "ok web folder: neither the env file nor the answers can be fetched at "
                    + "\(clinic.origin)"))
    }

    @Test func `where nobody answers it is not tried`() throws {
        let (_, findings) = try clinic.doctor()
        #expect(
            findings.contains("warning web folder: no test of whether the env file and the"),
            "\(findings)")
    }
}
