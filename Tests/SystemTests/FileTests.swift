import Glibc
import System
import TestSupport
import Testing

@Suite struct FileTests {
    let scratch: TemporaryFolder

    init() throws { scratch = try TemporaryFolder() }

    private func failure(_ body: () throws -> Void) -> SystemError? {
        do {
            try body()
            return nil
        } catch {
            return error as? SystemError
        }
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func `a file is written and read whole`(_ count: Int) throws {
        let bytes = (0..<count).map { UInt8($0 % 251) }
        try File.create(scratch.file("a"), bytes: bytes, mode: 0o600)
        #expect(try File.contents(of: scratch.file("a"), limit: 200_000) == bytes)
    }

    @Test func `a file at the limit is read and a longer one refused`() throws {
        let path = scratch.file("a")
        try File.create(path, bytes: [1, 2, 3], mode: 0o600)
        #expect(try File.contents(of: path, limit: 3) == [1, 2, 3])
        let error = failure { _ = try File.contents(of: path, limit: 2) }
        #expect(error?.reason == .tooLarge(limit: 2))
        #expect(error?.description == "cannot read \(path): it is longer than 2 bytes")
    }

    @Test func `a file without a size is read too, and its limit holds`() throws {
        // Files of /proc say that they have no bytes.
        #expect(try !File.contents(of: "/proc/self/status", limit: 65_536).isEmpty)
        #expect(
            failure { _ = try File.contents(of: "/proc/self/status", limit: 3) }?.reason
                == .tooLarge(limit: 3))
    }

    @Test func `what is no regular file is not read`() throws {
        #expect(
            failure { _ = try File.contents(of: scratch.path, limit: 10) }?.reason
                == .notRegularFile)
        #expect(
            failure { _ = try File.contents(of: "/dev/zero", limit: 10) }?.reason
                == .notRegularFile)
        #expect(unsafe mkfifo(scratch.file("pipe"), 0o600) == 0)
        #expect(
            failure { _ = try File.contents(of: scratch.file("pipe"), limit: 10) }?.reason
                == .notRegularFile)
    }

    @Test(arguments: [0o600, 0o640, 0o400] as [UInt32])
    func `a new file has its mode and owner`(_ mode: UInt32) throws {
        try File.create(scratch.file("a"), bytes: [], mode: mode)
        let metadata = try File.metadata(of: scratch.file("a"))
        #expect(metadata.mode == mode)
        #expect(metadata.kind == .regular)
        #expect(metadata.owner == CurrentProcess.userID)
    }

    @Test func `a file that exists is not made again`() throws {
        let path = scratch.file("a")
        try File.create(path, bytes: [1], mode: 0o600)
        let error = failure { try File.create(path, bytes: [2], mode: 0o600) }
        #expect(error?.isTaken == true)
        #expect(try File.contents(of: path, limit: 9) == [1])
    }

    @Test func `replacing changes the identity and leaves no draft`() throws {
        let path = scratch.file("a")
        try File.create(path, bytes: [1], mode: 0o600)
        let before = try File.metadata(of: path)
        try File.replace(path, bytes: [2, 3], mode: 0o600)
        let after = try File.snapshot(of: path, limit: 9)
        #expect(after.bytes == [2, 3])
        #expect(after.metadata.identity != before.identity)
        #expect(after.metadata.size == 2)
        #expect(after.metadata.modified >= before.modified)
        try File.remove(path)
        #expect(unsafe rmdir(scratch.path) == 0)
    }

    @Test func `a link is followed or looked at itself`() throws {
        try File.create(scratch.file("a"), bytes: [1, 2], mode: 0o600)
        #expect(unsafe symlink(scratch.file("a"), scratch.file("b")) == 0)
        #expect(try File.metadata(of: scratch.file("b")).kind == .regular)
        #expect(try File.metadata(of: scratch.file("b"), followsLink: false).kind == .symbolicLink)
        #expect(try File.resolved(scratch.file("./b")) == File.resolved(scratch.file("a")))
    }

    @Test func `renaming and removing say what is missing`() throws {
        let missing = scratch.file("missing")
        #expect(failure { try File.rename(missing, to: scratch.file("b")) }?.isMissing == true)
        #expect(failure { try File.remove(missing) }?.isMissing == true)
        #expect(failure { _ = try File.metadata(of: missing) }?.isMissing == true)
        #expect(failure { _ = try File.resolved(missing) }?.isMissing == true)
        #expect(!File.isAccessible(missing))
    }
}
