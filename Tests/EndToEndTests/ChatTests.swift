import Foundation
import System
import Testing
import TestSupport

/// `parley chat` and `parley new`, as somebody or a pipe uses them.
struct ChatTests {
    private let executable: String
    private let folder: TemporaryFolder

    init() throws {
        executable = try Repository.executable
        folder = try TemporaryFolder()
    }

    private func parley(
        _ arguments: [String], _ lines: String...
    ) throws -> (ending: ChildProcess.Ending, output: String, errors: String) {
        let input = lines.map { $0 + "\n" }.joined()
        let outcome = try ChildProcess.run(executable, arguments, input: Array(input.utf8))
        return (
            outcome.ending, String(decoding: outcome.output, as: UTF8.self),
            String(decoding: outcome.errors, as: UTF8.self)
        )
    }

    /// Copies an example, which a recording changes.
    private func example(_ name: String) throws -> String {
        try folder.write(
            name,
            String(contentsOfFile: Repository.path("Examples/\(name)"), encoding: .utf8))
    }

    @Test(arguments: [
        ("TERM=xterm", true), ("TERM=xterm NO_COLOR=1", false), ("TERM=dumb", false),
    ])
    func `facts are dimmed in a terminal that has a way to`(
        setting: String, isDimmed: Bool
    ) throws {
        let script = try example("c-survey.talk")
        let output = try Shell.run(
            lines: """
                { printf 'hello\\n'; sleep 1; } | env -u NO_COLOR \(setting) \
                    script -qec "'\(executable)' chat '\(script)'" /dev/null
                """, in: folder.path)
        #expect(output.contains("at start, GSM-7, 54 characters"), "\(output)")
        #expect(output.contains("\u{1B}[") == isDimmed, "\(output.debugDescription)")
    }

    @Test func `a chat in a pipe is printed as a transcript, and ends with the input`() throws {
        let script = try example("c-survey.talk")
        let chat = try parley(
            ["chat", script], "hello", "yes", "often", "/why", "/back", "B", "/vars", "/nope")
        #expect(chat.ending == .exited(0))
        #expect(chat.errors.isEmpty)
        #expect(
            chat.output == """
                < hello
                > Bus survey: 6 short questions. Ready? Reply YES or NO.
                  at start, GSM-7, 54 characters, 1 segment, session 100 of 3000
                < yes
                > 1/6 How often do you ride? A daily, B weekly, C rarely
                  at q1, GSM-7, 54 characters, 1 segment, session 108 of 3000
                < often
                > Please reply A, B or C.
                  at q1 after 1 wrong answer, GSM-7, 23 characters, 1 segment, session 108 of 3000
                /why
                  [q1] waited for an answer; wrong answer 1 of 3
                  \(script):19: < * > Please reply A, B or C.
                    took it: * takes what nothing else does
                  \(script):18: < {often: daily=a | weekly=b | rarely=c,never} -> q2
                    did not: none of its choices
                  \(script):7: < back -> back
                    did not: other words
                  \(script):8: < quit survey -> gave_up
                    did not: other words
                /back
                  taken back: often
                < B
                > 2/6 Which line do you use most? Reply its number, 1 to 42.
                  at q2, GSM-7, 58 characters, 1 segment, session 136 of 3000
                /vars
                  often = weekly
                /nope
                  there is no /nope; there are /wait /photo /begin /why /vars /back /quit /help

                """)
    }

    @Test func `a recorded chat is a test of the script`() throws {
        _ = try example("people.csv")
        let script = try example("b-appointment.talk")
        let arguments = [
            "chat", script, "--from", "+15550101111", "--now", "2026-05-03 21:00", "--record",
            "at night",
        ]
        let chat = try parley(
            arguments, "move it", "12 may", "/back", "/wait 5h", "no", "n", "/quit")
        #expect(chat.ending == .exited(0), "\(chat)")
        #expect(chat.output.hasSuffix("/quit\n  recorded in \(script): [test at night]\n"))
        let text = folder.read("b-appointment.talk")
        #expect(
            text.hasSuffix(
                """

                [test at night]
                now 2026-05-03 21:00
                from +15550101111
                person Ana, Tue 5 May 10:30, Dr. Lee
                < move it
                > Hi Ana, your visit with Dr. Lee is on Tue 5 May 10:30. Reply YES, NO or CHANGE.
                wait 5 hours
                < no
                > Sorry to hear that. Shall we find another day? Reply YES or NO.
                < n
                > All right, we took you off the list for Tue 5 May 10:30.
                saved answer=no
                told staff > Ana +15550101111 called off Tue 5 May 10:30.

                """), "\(text.suffix(900))")
        let test = try parley(["test", script])
        #expect(test.ending == .exited(0))
        #expect(test.output.contains("\nok at night\n"))
        #expect(folder.read("answers.csv").isEmpty)

        let again = try parley(arguments, "hi")
        #expect(again.ending == .exited(1))
        #expect(again.errors.contains("there is a test \"at night\" already"))
        #expect(again.output.isEmpty)
        let silent = try parley(["chat", script, "--record", "nothing"], "/why")
        #expect(silent.ending == .exited(1))
        #expect(silent.errors.contains("nothing was said"))
        #expect(folder.read("b-appointment.talk") == text)
    }

    @Test func `the time is recorded only where the test needs it`() throws {
        let script = try folder.write("bot.talk", "[start]\n> Hello.\n< time > {now}\n")
        #expect(try parley(["chat", script, "--record", "a"], "hi").ending == .exited(0))
        #expect(folder.read("bot.talk").hasSuffix("\n[test a]\n< hi\n> Hello.\n"))
        #expect(try parley(["chat", script, "--record", "b"], "time").ending == .exited(0))
        #expect(folder.read("bot.talk").contains("\n[test b]\nnow 2"))
        #expect(try parley(["test", script]).output == "ok a\nok b\n2 passed, 0 failed\n")
    }

    @Test func `a script with errors, and an option that is not understood, are said`() throws {
        let script = try folder.write("bot.talk", "[start]\n> Hello.\n-> nowhere\n")
        let broken = try parley(["chat", script], "hi")
        #expect(broken.ending == .exited(1))
        #expect(broken.output.hasPrefix("\(script):3:4: error: T102:"))
        #expect(broken.errors.contains("has errors"))
        try folder.write("bot.talk", "[start]\n> Hello.\n")
        let state = try parley(["chat", script, "--at", "strat"], "hi")
        #expect(state.ending == .exited(64))
        #expect(state.errors.contains("did you mean \"start\"?"))
        #expect(try parley(["chat", folder.file("none.talk")]).ending == .exited(1))
        #expect(try parley(["chat", "-"]).ending == .exited(64))
    }

    @Test(arguments: ["counter", "rsvp", "survey", "menu", "reminder", "vote"])
    func `a new script is good, passes its tests and is never overwritten`(name: String) throws {
        let path = folder.file("\(name).talk")
        let made = try parley(["new", name, path])
        #expect(made.ending == .exited(0), "\(made)")
        #expect(
            made.output == """
                \(path) is yours to change. Then:
                  parley test \(path)
                  parley chat \(path)

                """)
        #expect(try parley(["check", path]).ending == .exited(0))
        let test = try parley(["test", path])
        #expect(test.ending == .exited(0))
        #expect(!test.output.hasPrefix("0 passed"))
        #expect(try parley(["chat", path], "hi").output.hasPrefix("< hi\n> "))
        try folder.write("\(name).talk", "mine")
        let again = try parley(["new", name, path])
        #expect(again.ending == .exited(73))
        #expect(again.errors.contains("name another file"))
        #expect(folder.read("\(name).talk") == "mine")
    }

    @Test func `a template that does not exist is answered with those that do`() throws {
        let outcome = try parley(["new", "pizza"])
        #expect(outcome.ending == .exited(64))
        #expect(outcome.errors.contains("there is no template pizza; there are counter, rsvp,"))
    }
}
