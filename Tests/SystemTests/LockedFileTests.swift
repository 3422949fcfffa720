import System
import Testing

@Suite struct LockedFileTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a file is made with its mode and grows at its end`() throws {
        let path = scratch.path("a.csv")
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
        let file = try LockedFile(appendingTo: scratch.path("a"))
        try file.append([1, 2, 3, 4])
        #expect(try file.head(limit: limit) == head)
        #expect(try file.tail(limit: limit) == tail)
        try file.append([5])
        #expect(try file.metadata().size == 5)
    }

    @Test func `whoever holds the file keeps others out`() async throws {
        let path = scratch.path("a")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for _ in 0..<50 {
                        let file = try LockedFile(appendingTo: path)
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
            _ = try LockedFile(appendingTo: scratch.path("no/a"))
        }
    }
}
