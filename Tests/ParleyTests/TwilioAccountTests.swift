import Foundation
import System
import TestSupport
import Testing

@testable import Parley

/// What `begin` shows Twilio: which credentials count, and what is wrong with them.
@Suite struct TwilioAccountTests {
    private static let sid = "AC00000000000000000000000000000012"
    private static let other = "AC00000000000000000000000000000013"
    private static let key = "SK00000000000000000000000000000012"

    private func account(_ variables: [String: String]) throws -> TwilioAccount {
        let environment = Environment(variables.map { ($0.key, $0.value) })
        return try ConfigurationLoader(environment: environment, executable: nil).twilioAccount()
    }

    struct Chosen: Sendable {
        let variables: [String: String]
        let user: String
        let password: String
    }

    @Test(arguments: [
        Chosen(
            variables: ["TWILIO_API_KEY": key, "TWILIO_API_SECRET": "s"], user: key, password: "s"),
        Chosen(
            variables: [
                "TWILIO_API_KEY": key, "TWILIO_API_SECRET": "s", "TWILIO_AUTH_TOKEN": "t",
            ], user: key, password: "s"),
        Chosen(variables: ["TWILIO_AUTH_TOKEN": "first second"], user: sid, password: "first"),
        Chosen(
            variables: ["TWILIO_AUTH_TOKEN": "first \(other)=no \(sid)=own"], user: sid,
            password: "own"),
        Chosen(
            variables: ["TWILIO_AUTH_TOKEN": "\(other)=no,plain:yes"], user: sid, password: "yes"),
    ])
    func `an API key goes before the account's own token, and that before one of none`(
        chosen: Chosen
    ) throws {
        let account = try account(chosen.variables.merging(["TWILIO_ACCOUNT_SID": Self.sid]) { $1 })
        #expect(account.sid == Self.sid)
        #expect(account.user == chosen.user)
        #expect(account.password == chosen.password)
        #expect(account.origin == "https://api.twilio.com")
        #expect(!account.isOnThisMachine)
    }

    @Test func `the key's secret may be in a file, which nobody else can read`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "secret", "in a file".replacing(" ", with: "-") + "\n", mode: 0o600)
        let variables = [
            "TWILIO_ACCOUNT_SID": Self.sid, "TWILIO_API_KEY": Self.key,
            "TWILIO_API_SECRET_FILE": path,
        ]
        #expect(try account(variables).password == "in-a-file")
        try FileManager.default.setAttributes([.posixPermissions: 0o622], ofItemAtPath: path)
        let error = #expect(throws: ConfigurationError.self) { try account(variables) }
        #expect(
            error?.description
                == "TWILIO_API_SECRET_FILE: everybody can write this file; chmod 600 it")
    }

    /// As twilio-python and twilio-node make it: see `TwilioAccount.origin`.
    @Test(arguments: [
        ("ie1", nil, "https://api.ie1.twilio.com"),
        (nil, "dublin", "https://api.dublin.us1.twilio.com"),
        ("ie1", "dublin", "https://api.dublin.ie1.twilio.com"),
        (nil, nil, "https://api.twilio.com"),
    ])
    func `region and edge are parts of the host's name`(
        region: String?, edge: String?, origin: String
    ) throws {
        var variables = ["TWILIO_ACCOUNT_SID": Self.sid, "TWILIO_AUTH_TOKEN": "t"]
        variables["TWILIO_REGION"] = region
        variables["TWILIO_EDGE"] = edge
        #expect(try account(variables).origin == origin)
    }

    @Test(arguments: ["http://127.0.0.1:8080", "http://[::1]:8080/", "https://127.9.9.9"])
    func `another address of the API is on this machine`(address: String) throws {
        let account = try account([
            "TWILIO_ACCOUNT_SID": Self.sid, "TWILIO_AUTH_TOKEN": "t", "PARLEY_TWILIO_API": address,
            "TWILIO_REGION": "ie1",
        ])
        #expect(account.isOnThisMachine)
        #expect(account.origin == (address.hasSuffix("/") ? String(address.dropLast()) : address))
    }

    static let mistaken: [([String: String], String)] = [
        (
            [:],
            "TWILIO_ACCOUNT_SID: not set; put your account's SID there, which begins with AC "
                + "(Twilio Console, Account Info)"
        ),
        (
            ["TWILIO_ACCOUNT_SID": "AC12"],
            "TWILIO_ACCOUNT_SID: is not AC and 32 hexadecimal digits in lower case; "
                + "copy it from the Twilio Console"
        ),
        (
            ["TWILIO_ACCOUNT_SID": sid],
            "TWILIO_API_KEY: not set; put the SID of an API key there, which begins with SK "
                + "(Twilio Console, API keys), and its secret into TWILIO_API_SECRET"
        ),
        (
            ["TWILIO_ACCOUNT_SID": sid, "TWILIO_AUTH_TOKEN": "\(other)=t"],
            "TWILIO_API_KEY: not set; put the SID of an API key there, which begins with SK "
                + "(Twilio Console, API keys), and its secret into TWILIO_API_SECRET"
        ),
        (
            ["TWILIO_ACCOUNT_SID": sid, "TWILIO_API_KEY": key, "TWILIO_AUTH_TOKEN": "t"],
            "TWILIO_API_SECRET: not set, and TWILIO_API_KEY is; put the API key's secret there, "
                + "or into a file that TWILIO_API_SECRET_FILE names"
        ),
        (
            ["TWILIO_ACCOUNT_SID": sid, "TWILIO_API_SECRET": "s"],
            "TWILIO_API_KEY: not set, and TWILIO_API_SECRET is; "
        ),
        (
            ["TWILIO_ACCOUNT_SID": sid, "TWILIO_API_KEY": sid, "TWILIO_API_SECRET": "s"],
            "TWILIO_API_KEY: is not SK and 32 hexadecimal digits in lower case; "
        ),
        (
            ["TWILIO_ACCOUNT_SID": sid, "TWILIO_API_KEY": key, "TWILIO_API_SECRET": "s t"],
            "TWILIO_API_SECRET: has a blank or a character that is not ASCII; "
                + "copy it from the Twilio Console"
        ),
        (
            ["TWILIO_ACCOUNT_SID": sid, "TWILIO_AUTH_TOKEN": "t", "TWILIO_REGION": "ie1.evil"],
            "TWILIO_REGION: not a name of letters, digits and -, like ie1 or dublin"
        ),
    ]

    @Test(arguments: mistaken)
    func `what is wrong is said as the documentation has it`(
        variables: [String: String], line: String
    ) throws {
        let error = try #require(throws: ConfigurationError.self) { try account(variables) }
        #expect(error.mistakes.contains { $0.description.hasPrefix(line) }, "\(error)")
        let path = try Repository.path("docs/configuration.md")
        let text = String(
            decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self
        ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains(line.split(separator: ": ", maxSplits: 1)[1].drop { $0 == " " }))
    }

    @Test(arguments: [
        "http://example.org", "http://127.0.0.1.example.org", "http://10.0.0.1:80",
        "https://localhost",
        "http://user@127.0.0.1", "http://127.0.0.1/path", "http://127.0.0.1?x=1", "ftp://127.0.0.1",
        "http://0.0.0.0:80",
    ])
    func `credentials go to no other machine`(address: String) throws {
        let error = #expect(throws: ConfigurationError.self) {
            try account([
                "TWILIO_ACCOUNT_SID": Self.sid, "TWILIO_AUTH_TOKEN": "t",
                "PARLEY_TWILIO_API": address,
            ])
        }
        #expect(
            error?.description
                == "PARLEY_TWILIO_API: not an address of this machine: it is for tests alone; "
                + "write it like http://127.0.0.1:8080, or remove it")
    }
}
