import Glibc
import System
import Testing

@Suite struct DescriptorKindTests {
    private func kind(_ open: () -> CInt) -> DescriptorKind {
        let number = open()
        defer { close(number) }
        return DescriptorKind(of: number)
    }

    @Test func `every kind of descriptor is recognised`() throws {
        #expect(DescriptorKind(of: -1) == .closed)
        #expect(kind { unsafe open("/dev/null", O_RDONLY) } == .nullDevice)
        #expect(kind { unsafe open("/dev/zero", O_RDONLY) } == .device)
        #expect(kind { unsafe open("/", O_RDONLY) } == .directory)
        #expect(kind { unsafe open("/proc/self/status", O_RDONLY) } == .file)
        #expect(kind { unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY) } == .terminal)
        #expect(kind { socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0) } == .socket)
        var ends: [CInt] = [0, 0]
        #expect(unsafe pipe(&ends) == 0)
        #expect(kind { ends[0] } == .pipe)
        #expect(kind { ends[1] } == .pipe)
    }

    @Test func `a socket that listens is told from one that does not`() {
        let number = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        defer { close(number) }
        #expect(DescriptorKind(of: number) == .socket)
        // Without an address the kernel chooses a port.
        #expect(listen(number, 1) == 0)
        #expect(DescriptorKind(of: number) == .listeningSocket)
    }
}
