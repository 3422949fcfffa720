import Foundation
import System
import Testing
import TestSupport

/// What others wrote never steers the terminal of who reads it, whichever command shows it.
struct TerminalTests {
    private let executable: String
    private let folder: TemporaryFolder
    /// ESC, the beginning of a control sequence in one character, and an override of the direction.
    private static let steering = "\u{1B}[31m\u{9B}2J\u{202E}x\u{7}\u{7F}"

    init() throws {
        executable = try Repository.executable
        folder = try TemporaryFolder()
    }

    private func said(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> String {
        let words = environment.map { "\($0)=\($1)" } + [executable] + arguments
        let outcome = try ChildProcess.run("env", words, input: Array(input.utf8))
        let said = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        try check(said)
        return said
    }

    private func check(_ said: String) throws {
        let isHarmless = said.unicodeScalars.allSatisfy { $0 == "\n" || Terminal.isHarmless($0) }
        #expect(isHarmless, "\(said.debugDescription)")
        #expect(!said.isEmpty)
    }

    private func script(_ name: String, broken: Bool = false) throws -> String {
        let steering = Self.steering
        return try folder.write(
            name,
            """
            [start]
            > Hello \(steering)
            < {name: text 1..9} > Hi {name}
            < a\(steering) > b
            < * > Sorry
            \(broken ? "-> no\(steering)where" : "")
            [test \(steering)]
            < x
            > something \(steering)
            """)
    }

    @Test(arguments: [
        ["check"], ["check", "--json"], ["test"], ["test", "--coverage"], ["chat"], ["graph"],
        ["graph", "--format", "dot"],
    ])
    func `a script's text and a file's name`(words: [String]) throws {
        let script = try script("a\u{1B}[2Jb\nc.talk")
        let broken = try self.script("b\u{1B}[2Jb\nc.talk", broken: true)
        let missing = folder.file("no\u{9B}5m.talk")
        for file in [script, broken, missing] {
            let said = try said(words + [file], input: "hello \(Self.steering)\n/why\n/vars\n")
            #expect(said.contains("\\"), "\(said.debugDescription)")
            guard words.contains("--json"), file != missing else { continue }
            for line in said.split(separator: "\n") {
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
                #expect((object as? [String: Any])?["file"] as? String == file)
            }
        }
    }

    @Test func `arguments, and what doctor finds`() throws {
        let steering = Self.steering
        #expect(try said(["check", "x.talk", "--\(steering)"]).contains("\\x1b[31m"))
        #expect(try said(["new", steering]).contains("\\x1b[31m"))
        #expect(try said(["new", "menu", folder.file(steering)]).contains("\\x1b[31m"))
        let jar = try Shell.made(folder: folder.file("jar\(steering)"))
        let texting = ["text", "--url", "http://127.0.0.1:1/", "--jar", jar, "hi"]
        #expect(try said(texting).contains("\\x1b[31m"))
        let environment = ["PARLEY_ENV_FILE": "/\(steering)", "PARLEY_\(steering)": "x"]
        #expect(try said(["doctor"], environment: environment).contains("\\xc2\\x9b2J"))
    }

    @Test func `the log, and what is wrong with the configuration`() throws {
        let steering = Self.steering
        let listen = ["serve", "--listen", "unix:\(folder.file("s"))"]
        var environment = Exchanges.environment
        #expect(
            try said(["serve", "--listen", steering], environment: environment)
                .contains("\\x1b[31m"))
        environment["PARLEY_SCRIPT"] = "/\(steering)"
        #expect(try said(listen, environment: environment).contains("\\x1b[31m"))
        environment["PARLEY_SCRIPT"] = nil
        environment["PARLEY_\(steering)"] = "x"
        let parley = try RunningProcess(executable, listen, environment: environment, in: folder)
        #expect(parley.logs("listening"))
        try check(parley.log)
        #expect(parley.log.contains("PARLEY_\\x1b[31m"))
        #expect(parley.stop() == 0)
    }
}
