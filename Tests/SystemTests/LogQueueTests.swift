import Glibc
import Testing

@testable import System

/// A log's way to a reader that may hang: a real pipe, which takes 64 KiB.
@Suite struct LogQueueTests {
    /// A pipe whose reader is the test.
    private struct Pipe: ~Copyable {
        let reader: Descriptor
        let writer: Descriptor

        init(flags: CInt = 0) throws {
            var numbers: [CInt] = [-1, -1]
            try #require(unsafe pipe(&numbers) == 0)
            for number in numbers {
                _ = fcntl(number, F_SETFD, FD_CLOEXEC)
                try #require(fcntl(number, F_SETFL, flags) == 0)
            }
            reader = Descriptor(owning: numbers[0])
            writer = Descriptor(owning: numbers[1])
        }

        /// What one call reads; empty where nothing comes for a while.
        func read(within milliseconds: CInt = 10_000) -> [UInt8] {
            var entry = pollfd(fd: reader.number, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&entry, 1, milliseconds) > 0 else { return [] }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = unsafe Glibc.read(reader.number, &chunk, chunk.count)
            return Array(chunk.prefix(max(0, count)))
        }

        /// The lines up to one, which is the last of them.
        func lines(to last: String) -> [Substring] {
            var bytes: [UInt8] = []
            let end = Array("\(last)\n".utf8)
            while !bytes.suffix(end.count).elementsEqual(end) {
                let part = read()
                guard !part.isEmpty else { break }
                bytes += part
            }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        }
    }

    @Test func `lines come in their order, whole and at once`() throws {
        // So each write is read by itself. https://man7.org/linux/man-pages/man2/pipe.2.html
        let pipe = try Pipe(flags: parleyPacket)
        let queue = try LogQueue(to: pipe.writer.number)
        let lines = (0..<2_000).map { "\($0) \(String(repeating: "x", count: $0 % 300))" }
        for line in lines { queue.add(line) }
        var received: [Substring] = []
        while received.count < lines.count {
            let part = pipe.read()
            try #require(part.last == UInt8(ascii: "\n"))
            received += String(decoding: part, as: UTF8.self).split(separator: "\n")
        }
        #expect(received.elementsEqual(lines.map { $0[...] }))
        #expect(queue.end())
        #expect(pipe.read(within: 0).isEmpty)
    }

    @Test func `with a reader that hangs nobody waits, and what is lost is counted`() throws {
        let pipe = try Pipe()
        let queue = try LogQueue(to: pipe.writer.number, limit: 100_000)
        let line = String(repeating: "x", count: 99)
        let start = ContinuousClock.now
        for _ in 0..<50_000 { queue.add(line) }
        #expect(ContinuousClock.now - start < .seconds(5))
        // What the pipe holds and what waits, then how many lines are missing there; the thread may
        // have taken some before the pipe was full.
        let note = /parley: level=warning ([0-9]+) lines? (?:was|were) lost: standard error .*/
        var lost = 0
        var kept = 0
        var rest: [UInt8] = []
        while kept + lost < 50_000 {
            let part = pipe.read()
            try #require(!part.isEmpty, "\(kept) lines came, and \(lost) were lost")
            rest += part
            let end = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            for bytes in rest[..<end].split(separator: UInt8(ascii: "\n")) {
                let text = String(decoding: bytes, as: UTF8.self)
                if text == line {
                    kept += 1
                } else {
                    lost += try #require(Int(text.wholeMatch(of: note)?.1 ?? ""), "\(text)")
                }
            }
            rest.removeFirst(end)
        }
        #expect(kept + lost == 50_000)
        #expect(lost > 0 && kept >= 1_000, "\(kept) lines came, and \(lost) were lost")
        queue.add("later")
        #expect(pipe.lines(to: "later") == ["later"])
        #expect(queue.end())
    }

    @Test func `a line that is too long is said to be lost, and the next one comes`() throws {
        let pipe = try Pipe()
        let queue = try LogQueue(to: pipe.writer.number, limit: 10_000)
        queue.add(String(repeating: "x", count: 10_000))
        let note = "parley: level=warning 1 line was lost: standard error was not read fast enough"
        #expect(pipe.lines(to: note) == [note[...]])
        // Longer than what is written as a whole.
        let long = String(repeating: "y", count: 5_000)
        queue.add(long)
        queue.add("next")
        #expect(pipe.lines(to: "next") == [long[...], "next"])
        #expect(queue.end())
    }

    @Test func `the end waits for the reader, but not for ever`() throws {
        let pipe = try Pipe()
        let queue = try LogQueue(to: pipe.writer.number)
        for number in 0..<100 { queue.add("\(number)") }
        #expect(queue.end())
        #expect(pipe.lines(to: "99").count == 100)

        let hanging = try Pipe()
        let other = try LogQueue(to: hanging.writer.number)
        for _ in 0..<1_000 { other.add(String(repeating: "x", count: 99)) }
        let start = ContinuousClock.now
        #expect(!other.end(within: 100))
        #expect((.milliseconds(90) ... .seconds(5)).contains(ContinuousClock.now - start))
        // Lets its thread go on.
        _ = hanging.read()
        _ = hanging.read()
    }

    @Test func `a reader that has gone costs the lines and nothing else`() throws {
        var numbers: [CInt] = [-1, -1]
        try #require(unsafe pipe(&numbers) == 0)
        defer { close(numbers[1]) }
        close(numbers[0])
        let queue = try LogQueue(to: numbers[1])
        for number in 0..<100 { queue.add("\(number)") }
        #expect(queue.end())
    }

    @Test func `no line changes which signals are blocked, nor leaves one behind`() throws {
        let pipe = try Pipe()
        let queue = try LogQueue(to: pipe.writer.number)
        var before = sigset_t()
        var after = sigset_t()
        _ = unsafe pthread_sigmask(SIG_BLOCK, nil, &before)
        queue.add("x")
        _ = unsafe pthread_sigmask(SIG_BLOCK, nil, &after)
        for number in 1..<CInt(32) {
            #expect(unsafe sigismember(&before, number) == sigismember(&after, number))
        }
        #expect(queue.end())
    }
}

/// Linux's O_DIRECT, which the header hides.
private let parleyPacket: CInt = 0o40000
