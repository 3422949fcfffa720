import Glibc
import System
import TestSupport
import Testing

@Suite struct LockedFileTests {
    let scratch: TemporaryFolder

    init() throws { scratch = try TemporaryFolder() }

    @Test func `a file is made with its mode and grows at its end`() throws {
        let path = scratch.file("a.csv")
        do {
            let file = try LockedFile(appendingTo: path)
            try file.append([1, 2])
            try file.append([3])
        }
        #expect(try File.contents(of: path, limit: 9) == [1, 2, 3])
        #expect(try File.metadata(of: path).mode == 0o600)
    }

    @Test(arguments: [
        (0, [UInt8](), [UInt8]()), (2, [1, 2], [3, 4]), (9, [1, 2, 3, 4], [1, 2, 3, 4]),
    ])
    func `its beginning and its end are read`(
        _ limit: Int, _ head: [UInt8], _ tail: [UInt8]
    ) throws {
        let file = try LockedFile(appendingTo: scratch.file("a"))
        try file.append([1, 2, 3, 4])
        #expect(try file.head(limit: limit) == head)
        #expect(try file.tail(limit: limit) == tail)
        try file.append([5])
        #expect(try file.metadata().size == 5)
    }

    @Test func `whoever holds the file keeps others out`() async throws {
        let path = scratch.file("a")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for _ in 0..<50 {
                        let end = SystemClock.monotonicNanoseconds() + 60_000_000_000
                        let file = try LockedFile(appendingTo: path, until: end)
                        let size = try file.metadata().size
                        try file.append([UInt8(size / 2 % 256)])
                        try file.append([UInt8(writer)])
                    }
                }
            }
            try await group.waitForAll()
        }
        let bytes = try File.contents(of: path, limit: 1_000)
        #expect(bytes.count == 400)
        for turn in 0..<200 { #expect(bytes[2 * turn] == UInt8(turn)) }
    }

    @Test func `what is no file is not opened`() throws {
        #expect(throws: SystemError(.open, "/dev/null", .notRegularFile)) {
            _ = try LockedFile(appendingTo: "/dev/null")
        }
        #expect(throws: SystemError.self) {
            _ = try LockedFile(appendingTo: scratch.file("no/a"))
        }
    }

    @Test func `a link is followed, unless it is not to be`() throws {
        let (path, link) = (scratch.file("a"), scratch.file("link"))
        #expect(unsafe symlink(path, link) == 0)
        #expect(throws: SystemError(.open, link, .symbolicLink)) {
            _ = try LockedFile(appendingTo: link, followsLink: false)
        }
        #expect(throws: SystemError.self) { try File.metadata(of: path) }
        try LockedFile(appendingTo: link).append([1])
        #expect(try File.contents(of: path, limit: 9) == [1])
        try LockedFile(appendingTo: path, followsLink: false).append([2])
        #expect(try File.contents(of: path, limit: 9) == [1, 2])
    }

    @Test func `folders that link in a circle are no link in the file's place`() throws {
        let link = scratch.file("link")
        #expect(unsafe symlink(link, link) == 0)
        #expect(throws: SystemError(.open, "\(link)/a", .code(ELOOP))) {
            _ = try LockedFile(appendingTo: "\(link)/a", followsLink: false)
        }
    }

    @Test func `a lock is waited for until the deadline, and tried once behind it`() throws {
        let path = scratch.file("a")
        let held = try LockedFile(appendingTo: path)
        for wait in [0, 100_000_000] {
            let end = SystemClock.monotonicNanoseconds() + wait
            let time = ContinuousClock().measure {
                #expect(throws: SystemError(.lock, path, .locked)) {
                    _ = try LockedFile(appendingTo: path, until: end)
                }
            }
            #expect(time >= .nanoseconds(wait))
            #expect(time < .seconds(3))
        }
        #expect(try held.metadata().size == 0)
    }

    @Test func `a lock that is given back is taken, whatever the deadline`() throws {
        let path = scratch.file("a")
        do { _ = try LockedFile(appendingTo: path) }
        let file = try LockedFile(appendingTo: path, until: 0)
        try file.append([1])
        #expect(try file.metadata().size == 1)
    }
}
