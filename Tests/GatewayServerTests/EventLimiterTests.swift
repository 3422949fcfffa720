import Synchronization
import TestSupport
import Testing

@testable import GatewayServer

/// What happens again and again, told once a minute.
@Suite struct EventLimiterTests {
    private final class Told: Sendable {
        private let events = Mutex<[Event]>([])
        func add(_ event: Event) { events.withLock { $0.append(event) } }
        /// What was told since the last time.
        func next() -> [Event] {
            events.withLock { events in
                defer { events = [] }
                return events
            }
        }
    }

    private static let second = 1_000_000_000

    @Test(arguments: [
        Event.lost(.answerNotTaken), .cannotAccept(code: 24), .refused(.speaksHTTP),
    ])
    func `an event that repeats is told once a minute, then how often it was`(event: Event) {
        let told = Told()
        let limiter = EventLimiter { told.add($0) }
        let wakes = (0..<1_000).map { limiter.take(event, now: $0) }
        #expect(told.next() == [event])
        #expect(wakes.enumerated().filter(\.element).map(\.offset) == [1])
        #expect(limiter.tellOverdue(now: 59 * Self.second) == 60 * Self.second)
        #expect(told.next() == [])
        #expect(limiter.tellOverdue(now: 60 * Self.second) == nil)
        #expect(told.next() == [.leftOut(event, count: 999)])
        #expect(limiter.tellOverdue(now: 61 * Self.second) == nil)
        #expect(told.next() == [])
        _ = limiter.take(event, now: 61 * Self.second)
        _ = limiter.take(event, now: 62 * Self.second)
        _ = limiter.take(event, now: 121 * Self.second)
        #expect(told.next() == [event, .leftOut(event, count: 1), event])
    }

    @Test func `each event is counted for itself, and what a stranger varies is one`() {
        let told = Told()
        let limiter = EventLimiter { told.add($0) }
        let events: [Event] = [
            .lost(.silence), .lost(.answerNotTaken), .cannotAccept(code: 24),
            .cannotAccept(code: 23), .refused(.speaksTLS), .refused(.role(2)),
            .refused(.noFastCGI(firstByte: 7)),
        ]
        for event in events { _ = limiter.take(event, now: 0) }
        #expect(told.next() == events)
        for number in 0..<1_000 {
            _ = limiter.take(.refused(.role(number)), now: 1)
            _ = limiter.take(
                .refused(.noFastCGI(firstByte: UInt8(truncatingIfNeeded: number))), now: 1)
        }
        _ = limiter.tellOverdue(now: .max)
        #expect(
            told.next() == [
                .leftOut(.refused(.role(2)), count: 1_000),
                .leftOut(.refused(.noFastCGI(firstByte: 7)), count: 1_000),
            ])
    }

    @Test func `what happens once in a server's life is always told`() {
        let told = Told()
        let limiter = EventLimiter { told.add($0) }
        for _ in 0..<3 { #expect(!limiter.take(.stopping(signal: nil), now: 0)) }
        #expect(told.next().count == 3)
    }

    @Test func `a count is one line`() {
        let event = Event.lost(.answerNotTaken)
        #expect("\(Event.leftOut(event, count: 37))" == "37 times more since: \(event)")
        #expect("\(Event.leftOut(event, count: 1))" == "1 time more since: \(event)")
    }

    @Test func `a server tells a loss once, and at its end how many more there were`() throws {
        let server = try TestServer(threads: 1)
        for _ in 0..<5 {
            let peer = try server.peer()
            peer.send(Array(Record.post("x")[..<40]))
            peer.endSending()
            _ = peer.receiveToEnd()
        }
        server.answersNext()
        server.server.stop()
        _ = server.served()
        let lost = Event.lost(.cutShort)
        #expect(server.events.filter { $0 == lost }.count == 1)
        #expect(server.events.contains(.leftOut(lost, count: 4)))
        #expect(server.events.last == .stopped(served: 1, busy: 0))
    }
}
