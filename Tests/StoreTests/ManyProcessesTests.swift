import Glibc
import TestSupport
import Testing

@testable import Store

/// Several processes at the same store, each with several threads.
@Suite(.serialized) struct ManyProcessesTests {
    private let hammer: Hammer
    private let folder: TemporaryFolder

    init() throws {
        hammer = try Hammer()
        folder = try TemporaryFolder()
    }

    @Test(arguments: Database.Kind.lasting)
    func `of two processes and eight threads each, every message counts once`(
        _ kind: Database.Kind
    ) throws {
        let database = try Database(kind, in: folder)
        var random = SteadyGenerator(state: 16)
        let messages = Hammer.messages(2_000)
        // Each is sent twice; of half of them another one of its pair goes along, so that both are
        // under way at the same moment.
        var groups = messages.enumerated().map { index, line in
            index % 2 == 0 ? [line] : [line, messages[(index + 50) % 2_000]]
        }
        let sent = groups.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
        groups += messages.flatMap { line in
            Array(repeating: [line], count: max(0, 2 - sent[line, default: 0]))
        }
        groups.shuffle(using: &random)
        let deliveries = Array(groups.joined())
        let processes = try (0..<2).map { number in
            try hammer.start(
                database.address,
                deliveries.enumerated().filter { $0.offset % 2 == number }.map(\.element))
        }
        for process in processes {
            #expect(process.waits(atMost: 120))
            #expect(!process.log.contains("failed"), "\(process.log.suffix(1_000))")
            #expect(process.log.contains("worst"), "\(process.log.suffix(1_000))")
        }
        try Hammer.expectOnce(database.store, 2_000)
    }

    @Test(arguments: Database.Kind.lasting)
    func `what was said before a kill is kept, and nothing is there twice`(
        _ kind: Database.Kind
    ) throws {
        let database = try Database(kind, in: folder)
        var random = SteadyGenerator(state: 9)
        var left = Hammer.messages(4_000).shuffled(using: &random)
        var kills = 0
        while kills < 40 {
            let process = try hammer.start(database.address, left)
            let wait = UInt32.random(in: 20...120, using: &random)
            usleep(wait * 1_000)
            if process.stop(SIGKILL) == 128 + SIGKILL { kills += 1 }
            let done = hammer.taken(process)
            let rest = left.filter { !done.contains(String($0.split(separator: " ")[1])) }
            // A machine so fast that all is done before the kills are over begins anew.
            try #require(!rest.isEmpty, "all messages were taken after \(kills) kills")
            left = rest
        }
        let last = try hammer.start(database.address, left)
        #expect(last.waits(atMost: 120))
        #expect(!last.log.contains("failed"), "\(last.log.suffix(1_000))")
        try Hammer.expectOnce(database.store, 4_000)
    }
}
