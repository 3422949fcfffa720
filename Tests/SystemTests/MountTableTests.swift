import System
import Testing

/// Which file systems lie in memory.
@Suite struct MountTableTests {
    @Test func `the process's own table tells memory from disk`() throws {
        let table = MountTable.ofProcess()
        #expect(try !table.isInMemory(File.metadata(of: "/proc/self/status")))
        let mounts = String(
            decoding: try File.contents(of: "/proc/self/mounts", limit: 1_000_000), as: UTF8.self)
        for line in mounts.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let metadata = try? File.metadata(of: String(fields[1])) else { continue }
            // What is mounted over something else hides it.
            let last = mounts.split(separator: "\n").last {
                $0.split(separator: " ")[1] == fields[1]
            }
            guard last == line else { continue }
            let isMemory = ["tmpfs", "ramfs"].contains(fields[2])
            #expect(table.isInMemory(metadata) == isMemory, "\(line)")
        }
    }

    @Test(arguments: [
        ("- tmpfs tmpfs rw", true), ("- ramfs none rw", true), ("- ext4 /dev/sda rw", false),
        ("shared:1 master:2 - tmpfs tmpfs rw", true), ("shared:1", false), ("-", false),
    ])
    func `a line is read whatever its optional fields are`(end: String, expected: Bool) throws {
        let file = try File.metadata(of: "/")
        let device = file.identity.device
        let major = device >> 8 & 0xFFF
        let minor = device & 0xFF | device >> 12 & 0xFFF00
        let lines = "nonsense\n\n36 35 \(major):\(minor) / / rw,noatime \(end)\n"
        #expect(MountTable(Array(lines.utf8)).isInMemory(file) == expected)
        #expect(!MountTable(Array("36 35 9999:1 / / rw - tmpfs x rw\n".utf8)).isInMemory(file))
    }
}
