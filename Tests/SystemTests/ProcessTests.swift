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

    @Test func `a file is no terminal and has no width`() throws {
        let number = unsafe open("/dev/null", O_RDWR)
        defer { close(number) }
        #expect(!Terminal.isTerminal(number))
        #expect(Terminal.width(number) == nil)
    }

    @Test func `a terminal tells its width`() {
        let number = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        defer { close(number) }
        var size = winsize()
        size.ws_col = 93
        #expect(unsafe ioctl(number, UInt(TIOCSWINSZ), &size) == 0)
        #expect(Terminal.isTerminal(number))
        #expect(Terminal.width(number) == 93)
    }

    @Test(arguments: [(EACCES, "Permission denied"), (ENOENT, "No such file or directory")])
    func `a number of the system's has a text`(_ code: CInt, _ text: String) {
        #expect(SystemError.text(of: code) == text)
    }
}
