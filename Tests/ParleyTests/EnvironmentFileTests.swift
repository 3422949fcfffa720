import Foundation
import Glibc
import System
import TestSupport
import Testing

@testable import Parley

/// The env file: its lines, its place, its rights.
@Suite struct EnvironmentFileTests {
    private func entries(_ text: String) -> [String] {
        EnvironmentFile(parsing: Array(text.utf8)).entries.map { name, value in
            "\(String(decoding: name, as: UTF8.self))=\(String(decoding: value, as: UTF8.self))"
        }
    }

    @Test(arguments: [
        ("A=b", "A=b"), ("A=", "A="), ("  A = b  ", "A=b"), ("\tA=b\r", "A=b"), ("A=b c", "A=b c"),
        ("A=b#c", "A=b#c"), ("A=#b", "A=#b"), ("A='b # c'", "A=b # c"), ("A=b \\# c", "A=b # c"),
        ("A=b=c", "A=b=c"), ("_a1=b", "_a1=b"),
        ("A='b \"c\" \\ d '", "A=b \"c\" \\ d "), ("A=\"b 'c' d \"", "A=b 'c' d "),
        ("A=\"a\\\"b\\\\c\\$d\\`e\"", "A=a\"b\\c$d`e"), ("A=\"a\\nb\"", "A=a\\nb"), ("A=''", "A="),
        ("A=a\\ ", "A=a "), ("A=a\\\"b", "A=a\"b"), ("A='b' \r", "A=b"), ("A=ä", "A=ä"),
        ("\u{FEFF}A=b", "A=b"),
    ])
    func `a line is read as systemd reads it`(line: String, expected: String) {
        #expect(entries(line) == [expected])
    }

    @Test(arguments: ["", "# A=b", "; A=b", "   ", "\r", "  # A=b"])
    func `what says nothing is no entry and no mistake`(line: String) {
        let file = EnvironmentFile(parsing: Array("\(line)\nA=b\n".utf8))
        #expect(file.mistakes.isEmpty)
        #expect(file.entries.count == 1)
    }

    @Test(arguments: [
        ("A", EnvironmentFile.Mistake.Reason.noName), ("=b", .noName), ("1A=b", .noName),
        ("A-B=c", .noName), ("export A=b", .export), ("export\tA = b", .export),
        ("export A", .noName), ("A B=c", .noName), ("A='b", .openQuote),
        ("A=\"b\\\"", .openQuote), ("A='b'c", .textAfterQuote), ("A=\"b\" # c", .textAfterQuote),
        ("A=b\\", .continuation), ("A=b\\\r", .continuation), ("A=b\0c", .zeroByte),
    ])
    func `a line that is wrong is named with its number`(
        line: String, reason: EnvironmentFile.Mistake.Reason
    ) {
        let file = EnvironmentFile(parsing: Array("B=c\n\(line)\nD=e".utf8))
        #expect(file.mistakes == [EnvironmentFile.Mistake(line: 2, reason: reason)])
        #expect(file.entries.count == 2)
        #expect(file.mistakes.first?.what.hasPrefix("line 2: ") == true)
    }

    @Test(arguments: ["A=b # c", "A=b\t#c", "A=b  #", "A= # c", "A=b # c # d"])
    func `a comment behind a value is a mistake, and the value is looked at`(line: String) {
        let file = EnvironmentFile(parsing: Array("B=c\n\(line)\n".utf8))
        #expect(file.mistakes == [EnvironmentFile.Mistake(line: 2, reason: .comment)])
        #expect(file.mistakes.first?.what == "line 2: a comment stands on a line of its own")
        #expect(file.mistakes.first?.advice == "quote the value if # belongs to it")
        #expect(file.entries.last?.value == Array((line.hasPrefix("A=b") ? "b" : "").utf8))
    }

    /// A file of Tests/Vectors/files, and what is said of it; `FILE` is the env file's path.
    struct Written: Sendable {
        let name: String
        let mistakes: [String]
    }

    private static let comments = [1, 2].map { line -> String in
        "FILE: line \(line): a comment stands on a line of its own; quote the value if # belongs "
            + "to it"
    }
    private static let exports = [1, 2].map { line -> String in
        "FILE: line \(line): a line is NAME=value; remove the word export"
    }
    private static let placeholders: [String] = [
        "PARLEY_SECRET_KEY: the key is a placeholder, not a key; make one with \"parley keygen\"",
        "TWILIO_AUTH_TOKEN: entry 1 is a placeholder, not a token; put your account's Auth Token "
            + "there (Twilio Console, Account Info)",
    ]
    private static let unset: [String] = [
        "PARLEY_SECRET_KEY: not set; put a fresh key there: parley keygen prints one",
        "TWILIO_AUTH_TOKEN: not set; put your account's Auth Token there (Twilio Console, "
            + "Account Info), or PARLEY_VERIFY=off for a trial on this machine",
    ]
    private static let small: [String] = [
        unset[0] + "; parley_secret_key is written in small letters, write PARLEY_SECRET_KEY",
        unset[1] + "; twilio_auth_token is written in small letters, write TWILIO_AUTH_TOKEN",
    ]
    static let written: [Written] = [
        Written(name: "inline-comment", mistakes: comments),
        Written(name: "readme-filled", mistakes: comments),
        Written(name: "placeholder", mistakes: placeholders),
        Written(name: "placeholder2", mistakes: comments + placeholders),
        Written(name: "export", mistakes: exports + unset),
        Written(name: "lowercase", mistakes: small),
    ]

    @Test(arguments: written)
    func `a file as somebody wrote it says what is wrong`(file: Written) throws {
        let scratch = try TemporaryFolder()
        let text = try String(
            contentsOfFile: Repository.path("Tests/Vectors/files/\(file.name)"), encoding: .utf8)
        let path = try scratch.write("parley.env", text, mode: 0o600)
        let loader = ConfigurationLoader(
            environment: Environment([("PARLEY_ENV_FILE", path)]), executable: nil)
        do {
            _ = try loader.load()
            Issue.record("it is taken")
        } catch {
            #expect(
                error.mistakes.map { $0.description.replacingOccurrences(of: path, with: "FILE") }
                    == file.mistakes)
        }
    }

    @Test func `what is not set says where an env file was looked for`() {
        let loader = ConfigurationLoader(
            environment: Environment([("DOCUMENT_ROOT", "/nowhere/site/html")]),
            executable: "/nowhere/bin/parley")
        let mistakes: [ConfigurationError.Mistake]
        do {
            _ = try loader.load()
            mistakes = []
        } catch {
            mistakes = error.mistakes
        }
        #expect(mistakes.count == 2)
        #expect(
            mistakes.allSatisfy {
                $0.description.hasSuffix(
                    "; there is no env file at /nowhere/bin/parley.env or at "
                        + "/nowhere/site/parley.env")
            })
    }

    @Test func `of a name that stands there twice the last line counts, also an empty one`() {
        func value(_ text: String) -> String? {
            let file = EnvironmentFile(parsing: Array(text.utf8))
            return Settings(environment: Environment(), file: file)[.log].map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        #expect(value("PARLEY_LOG=a\nPARLEY_LOG=b\n") == "b")
        #expect(value("PARLEY_LOG=a\nPARLEY_LOG=\n") == nil)
    }

    @Test func `the real environment wins, an empty variable does not`() {
        let file = EnvironmentFile(parsing: Array("PARLEY_LOG=a\nPARLEY_WELCOME=w\n".utf8))
        let set = Settings(
            environment: Environment([("PARLEY_LOG", "b"), ("PARLEY_WELCOME", "")]), file: file)
        #expect(set[.log] == Array("b".utf8))
        #expect(set.origin(of: .log) == .environment)
        #expect(set[.welcome] == [])
        let empty = Settings(environment: Environment([("PARLEY_LOG", "")]), file: file)
        #expect(empty[.log] == Array("a".utf8))
        #expect(empty.origin(of: .log) == .environmentFile)
        #expect(empty[.welcome] == Array("w".utf8))
    }

    @Test func `unknown names are found in both, names of others are not looked at`() {
        let file = EnvironmentFile(parsing: Array("PARLEY_B=1\nPATH=x\nTWILIO_X=y\n".utf8))
        let settings = Settings(
            environment: Environment([("PARLEY_A", "1"), ("HTTP_PARLEY_C", "1")]), file: file)
        #expect(settings.unknownNames == ["PARLEY_A", "PARLEY_B"])
    }

    // MARK: - Place and rights

    private let good = "PARLEY_SECRET_KEY=\(key)\nTWILIO_AUTH_TOKEN=\(token)\n"

    private func mistakes(
        _ path: String, documentRoot: String? = nil
    ) throws -> [ConfigurationError.Mistake] {
        var variables = [("PARLEY_ENV_FILE", path)]
        if let documentRoot { variables.append(("DOCUMENT_ROOT", documentRoot)) }
        let loader = ConfigurationLoader(environment: Environment(variables), executable: nil)
        do throws(ConfigurationError) {
            _ = try loader.load()
            return []
        } catch {
            return error.mistakes
        }
    }

    @Test(arguments: [0o600, 0o400, 0o640, 0o440])
    func `a file of one's own is read`(mode: Int) throws {
        let folder = try TemporaryFolder()
        #expect(try mistakes(folder.write("p.env", good, mode: mode)).isEmpty)
    }

    @Test(arguments: [0o644, 0o604, 0o666, 0o602])
    func `a file that everybody can read or write is refused`(mode: Int) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("p.env", good, mode: mode)
        let found = try mistakes(path)
        #expect(found.map(\.subject.description) == [path])
        #expect(found.first?.description.hasSuffix(" this env file; chmod 600 it") == true)
    }

    @Test(.enabled(if: geteuid() == 0, "a file can be given away by root only"))
    func `a file of somebody else's is refused`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("p.env", good, mode: 0o600)
        #expect(unsafe chown(path, 4_711, 4_711) == 0)
        let found = try mistakes(path)
        #expect(found.map(\.subject.description) == [path])
        #expect(found.first?.what.contains("belongs to user 4711, and Parley runs as 0") == true)
    }

    @Test func `a file under DOCUMENT_ROOT is refused, by whatever way it is named`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("www/in/p.env", good, mode: 0o600)
        let root = folder.file("www")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("link"), withDestinationPath: root)
        let linked = folder.file("link/in/p.env")
        for (path, root) in [
            (path, root), (path, "\(root)/"), (path, folder.file("link")), (linked, root),
            (folder.file("x/../www/in/p.env").replacing("x/../", with: "./"), root),
        ] {
            let found = try mistakes(path, documentRoot: root)
            #expect(found.first?.what.contains("lies under DOCUMENT_ROOT") == true, "\(path)")
        }
        let beside = try folder.write("www2/p.env", good, mode: 0o600)
        #expect(try mistakes(beside, documentRoot: root).isEmpty)
        #expect(try mistakes(path, documentRoot: folder.file("nowhere")).isEmpty)
    }

    @Test func `what is wrong with the file and with what is in it is said at once`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "p.env", "PARLEY_SECRET_KEY=short\nexport X=y\nPARLEY_LOG=x\n", mode: 0o644)
        #expect(
            try mistakes(path).map(\.subject.description) == [
                path, path, "PARLEY_SECRET_KEY", "TWILIO_AUTH_TOKEN", "PARLEY_LOG",
            ])
    }

    @Test(arguments: ["", "PARLEY_SECRET_KEY=short\n"])
    func `warnings are told beside the mistakes`(last: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("p.env", good + "PARLEY_SCRPT=x\n" + last, mode: 0o644)
        let loader = ConfigurationLoader(
            environment: Environment([("PARLEY_ENV_FILE", path)]), executable: nil)
        let error = try #require(throws: ConfigurationError.self) { try loader.load() }
        #expect(error.warnings.map(\.subject.description) == ["PARLEY_SCRPT"])
    }

    @Test func `a path that is not absolute, a folder and nothing at all are mistakes`() throws {
        let folder = try TemporaryFolder()
        #expect(
            try mistakes("parley.env").map(\.description) == [
                "PARLEY_ENV_FILE: not an absolute path: parley.env"
            ])
        for path in [folder.path, folder.file("missing")] {
            let found = try mistakes(path)
            #expect(found.map(\.subject.description) == [path])
            #expect(found.first?.what.hasPrefix("the env file cannot be read: ") == true)
        }
    }
}

/// Addresses and ranges of them.
@Suite struct NetworkRangeTests {
    @Test(arguments: [
        ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.0", false),
        ("203.0.113.9", "203.0.113.9", true), ("203.0.113.9", "203.0.113.8", false),
        ("192.168.4.0/23", "192.168.5.255", true), ("192.168.4.0/23", "192.168.6.0", false),
        ("0.0.0.0/0", "255.255.255.255", true), ("0.0.0.0/0", "::1", false),
        ("10.0.0.5/32", "10.0.0.4", false), ("10.0.0.0/31", "10.0.0.1", true),
        ("2001:db8::/32", "2001:db8:ffff::1", true), ("2001:db8::/32", "2001:db9::", false),
        ("2001:db8::/33", "2001:db8:8000::", false), ("::/0", "2001:db8::1", true),
        ("::1", "0:0:0:0:0:0:0:1", true), ("2001:DB8::A", "2001:db8::a", true),
        ("10.0.0.0/8", "::ffff:10.1.1.1", true), ("::ffff:10.0.0.0", "10.0.0.0", true),
        ("10.0.0.0/8", "10.0.0.1.example.org", false), ("10.0.0.0/8", "", false),
        ("10.0.0.0/8", "010.0.0.1", false), ("::/0", "unix:", false),
    ])
    func `an address lies within a range or not`(range: String, address: String, lies: Bool) throws
    {
        let known = NetworkAddress(address)
        #expect((known.map(try #require(NetworkRange(range)).contains) ?? false) == lies)
    }

    @Test(arguments: [
        "", "/", "10", "10.0.0", "10.0.0.0.0", "10.0.0.256", "10.0.0.-1", "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.0/8/8", " 10.0.0.1", "01.0.0.1", "::/129", ":", ":::",
        "1::2::3", "12345::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::g", "::+1", "::-0", "[::1]",
        "fe80::1%eth0", "::1.2.3", ":1:2:3:4:5:6:7:8", "a.b.c.d", "localhost",
    ])
    func `what is no range gives none`(text: String) { #expect(NetworkRange(text) == nil) }
}
