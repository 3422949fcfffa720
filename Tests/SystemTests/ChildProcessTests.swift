import System
import Testing

@Suite struct ChildProcessTests {
    @Test func `input goes in and both outputs come back`() throws {
        let outcome = try ChildProcess.run(
            "sh", ["-c", "cat; echo oops >&2; exit 3"], input: Array("hello".utf8))
        #expect(outcome.ending == .exited(3))
        #expect(outcome.output == Array("hello".utf8))
        #expect(outcome.errors == Array("oops\n".utf8))
    }

    @Test func `more than any buffer holds goes through`() throws {
        let input = (0..<3_000_000).map { UInt8($0 % 251) }
        let outcome = try ChildProcess.run("cat", [], input: input)
        #expect(outcome.output == input)
        #expect(outcome.ending == .exited(0))
    }

    @Test func `a program that does not want its input is no failure`() throws {
        let outcome = try ChildProcess.run(
            "true", [], input: [UInt8](repeating: 0, count: 1_000_000))
        #expect(outcome.ending == .exited(0))
    }

    @Test func `no more than the limit is kept`() throws {
        let outcome = try ChildProcess.run(
            "head", ["-c", "100000", "/dev/zero"], limit: 1_000)
        #expect(outcome.output.count == 1_000)
        #expect(outcome.ending == .exited(0))
    }

    @Test func `arguments arrive as they are`() throws {
        let arguments = ["a b", "", "'", "$HOME", "ü"]
        let outcome = try ChildProcess.run("printf", ["%s|"] + arguments)
        #expect(
            String(decoding: outcome.output, as: UTF8.self)
                == arguments.map { $0 + "|" }.joined())
    }

    @Test func `a program that is missing is named`() {
        let error = #expect(throws: SystemError.self) {
            try ChildProcess.run("no-such-program-here", [])
        }
        #expect(error?.isMissing == true)
        #expect(
            error?.description
                == "cannot run no-such-program-here: No such file or directory")
    }

    @Test func `a signal that ends it is told`() throws {
        #expect(try ChildProcess.run("sh", ["-c", "kill -9 $$"]).ending == .killed(signal: 9))
    }

    @Test func `its signals are those of a new program`() throws {
        // A shell cannot trap what was ignored when it began.
        let outcome = try ChildProcess.run(
            "sh", ["-c", "trap 'echo caught' PIPE TERM; kill -PIPE $$; kill -TERM $$"])
        #expect(outcome.output == Array("caught\ncaught\n".utf8))
    }

    /// Python says what the kernel will send: PR_GET_PDEATHSIG is 2.
    @Test func `one that is bound dies with its parent, and takes no request to end`() throws {
        let outcome = try ChildProcess.run(
            "python3",
            [
                "-c",
                """
                import ctypes, os, signal, sys
                number = ctypes.c_int()
                ctypes.CDLL(None).prctl(2, ctypes.byref(number))
                for one in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
                    os.kill(os.getpid(), one)
                print(number.value, sys.stdin.read(), len(signal.pthread_sigmask(0, [])))
                sys.stderr.write("oops")
                sys.exit(3)
                """,
            ], input: Array("hello".utf8), isBound: true)
        #expect(String(decoding: outcome.output, as: UTF8.self) == "9 hello 0\n")
        #expect(outcome.errors == Array("oops".utf8))
        #expect(outcome.ending == .exited(3))
    }

    @Test func `one that is bound and missing is named`() {
        let error = #expect(throws: SystemError.self) {
            try ChildProcess.run("no-such-program-here", [], isBound: true)
        }
        #expect(error?.isMissing == true)
    }
}
