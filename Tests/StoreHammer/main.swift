// Takes turns against a store from many threads, as several processes of a service would: one of
// several that StoreTests starts, and kills.
//
//     StoreHammer STORE THREADS SECONDS < messages
//
// A message a line, `PAIR ID`. Each that was taken is written to standard output, `taken ID` or
// `again ID` where it was taken before; with SECONDS above 0 what fails is tried again for so long,
// else it is `failed ID REASON`. At the end stands `worst MILLISECONDS`.
//
// With `check` for THREADS it looks at the store as `parley store check` does: `checked`, or
// `failed check REASON`.

import Foundation
import Store
import Synchronization
import System

/// One message that is to be sent.
struct Delivery {
    let pair: Pair
    let id: String
}

/// What all threads share: a class, for that reason.
final class Hammer: Sendable {
    private let store: RecordStore
    private let deliveries: [Delivery]
    private let seconds: Double
    private let next = Atomic<Int>(0)
    private let worst = Mutex<Int>(0)

    init(_ store: RecordStore, _ deliveries: [Delivery], seconds: Double) {
        self.store = store
        self.deliveries = deliveries
        self.seconds = seconds
    }

    /// Takes messages until there are no more.
    func work() {
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < deliveries.count else { return }
            let start = Date()
            while true {
                let began = SystemClock.monotonicNanoseconds()
                let line = send(deliveries[index])
                let took = (SystemClock.monotonicNanoseconds() - began) / 1_000_000
                worst.withLock { $0 = max($0, took) }
                guard line.hasPrefix("failed"), Date().timeIntervalSince(start) < seconds else {
                    say(line)
                    break
                }
                usleep(20_000)
            }
        }
    }

    /// Takes one message, as a conversation would that counts.
    private func send(_ delivery: Delivery) -> String {
        let arrival = Arrival(delivery.pair, message: delivery.id, sharing: "pool")
        do {
            return try store.take(arrival) { known -> Decision<String> in
                guard !known.isRepetition else {
                    return Decision("again \(delivery.id)", keeping: nil)
                }
                let now = SystemClock.unixSeconds()
                let count = (known.record.flatMap { Int($0.session) } ?? 0) + 1
                let total = (known.shared["total"].flatMap { Int($0) } ?? 0) + 1
                var changes = Changes()
                changes.line = Changes.Line(time: now, script: "pool", person: "p")
                changes.record = Record(
                    script: "pool", revision: max(now, (known.record?.revision ?? 0) + 1),
                    session: "\(count)", message: delivery.id,
                    reply: String(repeating: "r", count: 120), began: now, touched: now,
                    waits: now + 14_400, expires: now + 14_400)
                changes.rows = ["{\"count\":\"\(count)\"}"]
                changes.shared = [("total", "\(total)")]
                return Decision("taken \(delivery.id)", keeping: changes)
            }
        } catch {
            return "failed \(delivery.id) \(error)"
        }
    }

    /// Writes a line at one go, so that none is torn where the process is killed.
    func say(_ line: String) { try? StandardStream.output.write(Array("\(line)\n".utf8)) }

    /// The longest time that a message took, in milliseconds.
    var worstMilliseconds: Int { worst.withLock { $0 } }
}

let words = CommandLine.arguments
guard words.count == 4, let seconds = Double(words[3]) else { exit(64) }
let place: StorePlace =
    StorePlace.isPostgreSQL(words[1])
    ? .postgreSQL(words[1], password: nil) : .sqlite(path: words[1])
if words[2] == "check" {
    do {
        _ = try RecordStore(place, makes: false).check()
        print("checked")
    } catch {
        print("failed check \(error)")
    }
    exit(0)
}
guard let threads = Int(words[2]) else { exit(64) }
var deliveries: [Delivery] = []
while let line = readLine() {
    let parts = line.split(separator: " ").map { String($0) }
    deliveries.append(
        Delivery(
            pair: Pair(account: "AC", receiver: "+15005550006", sender: parts[0]), id: parts[1]))
}
let hammer = Hammer(try RecordStore(place, makes: true), deliveries, seconds: seconds)
let group = DispatchGroup()
for _ in 0..<threads {
    group.enter()
    Thread.detachNewThread {
        hammer.work()
        group.leave()
    }
}
group.wait()
hammer.say("worst \(hammer.worstMilliseconds)")
