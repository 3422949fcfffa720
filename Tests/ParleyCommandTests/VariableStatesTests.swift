import Parley
import System
import Testing
import TestSupport

@testable import ParleyCommand

/// What doctor says of variables and of the env file.
struct VariableStatesTests {
    private static let key = "q8Jx2vR5kN7wB3mZ6tY9cL4dF1gH0sPa"
    private static let token = "0123456789abcdef0123456789abcdef"

    private func findings(_ variables: [(String, String)]) -> [String] {
        let environment = Environment(variables)
        let check = ConfigurationCheck(
            loader: ConfigurationLoader(environment: environment, executable: nil))
        return check.findings.map(\.description)
    }

    private static let table: [(name: String, value: String, finding: String)] = [
        ("PARLEY_SECRET_KEY", key, "ok PARLEY_SECRET_KEY: set, from the environment"),
        ("PARLEY_SECRET_KEY", "", "FAILED PARLEY_SECRET_KEY: missing; put a fresh key"),
        (
            "PARLEY_SECRET_KEY", "short",
            "FAILED PARLEY_SECRET_KEY: weak, from the environment: the key has 5 bytes"
        ),
        (
            "PARLEY_SECRET_KEY", "base64:?",
            "FAILED PARLEY_SECRET_KEY: wrong, from the environment: what follows"
        ),
        (
            "PARLEY_SECRET_KEY_FALLBACKS", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "FAILED PARLEY_SECRET_KEY_FALLBACKS: weak, from the environment: "
        ),
        (
            "PARLEY_SECRET_KEY_FILE", "/nowhere",
            "FAILED PARLEY_SECRET_KEY_FILE: wrong, from the environment: "
        ),
        ("TWILIO_AUTH_TOKEN", "", "FAILED TWILIO_AUTH_TOKEN: missing; put your account's"),
        (
            "TWILIO_AUTH_TOKEN", "abc",
            "FAILED TWILIO_AUTH_TOKEN: wrong, from the environment: entry 1 is not 32"
        ),
        (
            "PARLEY_TRUSTED_PROXIES", "10;8",
            "FAILED PARLEY_TRUSTED_PROXIES: wrong, from the environment: neither an address nor a "
                + "range: "
                + "10;8; write 10.0.0.5"
        ),
        ("PARLEY_LOG", "loud", "FAILED PARLEY_LOG: wrong, from the environment: is not one"),
        ("PARLEY_SESION", "x", "warning PARLEY_SESION: not a variable of Parley's; did you mean"),
        ("PARLEY_VERIFY", "off", "warning PARLEY_VERIFY: off"),
    ]

    @Test(arguments: table)
    func `each state is told`(name: String, value: String, finding: String) {
        let others = [("PARLEY_SECRET_KEY", Self.key), ("TWILIO_AUTH_TOKEN", Self.token)]
            .filter { $0.0 != name }
        let found = findings(others + [(name, value)])
        #expect(found.contains { $0.hasPrefix(finding) }, "\(found)")
    }

    @Test func `a short key of Flask's is weak`() {
        let found = findings([
            ("PARLEY_SECRET_KEY", "sixteen letters!"), ("PARLEY_SESSION", "flask"),
            ("TWILIO_AUTH_TOKEN", Self.token),
        ])
        #expect(found.contains { $0.hasPrefix("warning PARLEY_SECRET_KEY: weak: shorter") })
    }

    @Test func `a weak key in a file is weak, too`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("key", "changeme\n", mode: 0o600)
        let found = findings([
            ("PARLEY_SECRET_KEY_FILE", path), ("TWILIO_AUTH_TOKEN", Self.token),
        ])
        let line = "FAILED PARLEY_SECRET_KEY_FILE: weak, from the environment: the key is a known"
        #expect(found.contains { $0.hasPrefix(line) }, "\(found)")
    }

    @Test func `no value of a secret is shown`() {
        let secret = "Zq8rT4"
        let names = Variable.allCases.filter(\.isSecret).map(\.rawValue)
        for name in names {
            let found = findings([(name, secret), ("PARLEY_SECRET_KEY_FILE", "/nowhere")])
            #expect(!found.contains { $0.contains(secret) }, "\(name): \(found)")
        }
    }

    @Test func `what is not set is named in one line`() {
        let found = findings([("PARLEY_SECRET_KEY", Self.key), ("TWILIO_AUTH_TOKEN", Self.token)])
        let line = found.first { $0.hasPrefix("ok not set: ") } ?? ""
        #expect(line.contains(" PARLEY_SCRIPT "))
        #expect(!line.contains("PARLEY_SECRET_KEY "))
    }

    @Test func `a variable of the env file names the file`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "parley.env", "PARLEY_SECRET_KEY=\(Self.key)\nTWILIO_AUTH_TOKEN=\(Self.token)\n",
            mode: 0o600)
        let found = findings([("PARLEY_ENV_FILE", path)])
        #expect(found.contains("ok PARLEY_SECRET_KEY: set, from \(path)"), "\(found)")
        #expect(found.contains { $0.hasPrefix("ok env file: \(path), mode 0600 ") })
    }

    @Test func `an env file that everybody can read is a failure`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("parley.env", "", mode: 0o644)
        let found = findings([("PARLEY_ENV_FILE", path)])
        #expect(found.contains("FAILED \(path): everybody can read this env file; chmod 600 it"))
        #expect(found.contains { $0.hasPrefix("warning variables: not checked") })
    }

    @Test func `an env file that is not there is a failure`() {
        let found = findings([("PARLEY_ENV_FILE", "/nowhere/parley.env")])
        #expect(found.contains { $0.hasPrefix("FAILED /nowhere/parley.env: the env file cannot") })
    }
}
