import Glibc
import System
import Testing

@Suite struct ProcessTests {
    @Test func `the clocks tell a time that can be`() {
        #expect(SystemClock.unixSeconds() > 1_700_000_000)
        let first = SystemClock.monotonicNanoseconds()
        #expect(SystemClock.monotonicNanoseconds() >= first)
    }

    @Test func `the process knows itself`() throws {
        #expect(CurrentProcess.id == Int(getpid()))
        #expect(CurrentProcess.processorCount >= 1)
        #expect(try File.metadata(of: CurrentProcess.executablePath()).kind == .regular)
    }

    @Test func `a file is no terminal`() throws {
        let number = unsafe open("/dev/null", O_RDWR)
        defer { close(number) }
        #expect(!Terminal.isTerminal(number))
    }

    @Test func `a terminal is one`() {
        let number = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        defer { close(number) }
        #expect(Terminal.isTerminal(number))
    }

    @Test(arguments: [(EACCES, "Permission denied"), (ENOENT, "No such file or directory")])
    func `a number of the system's has a text`(_ code: CInt, _ text: String) {
        #expect(SystemError.text(of: code) == text)
    }
}
