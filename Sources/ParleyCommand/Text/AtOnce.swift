internal import Synchronization
import System

/// Requests that are on their way at the same moment, each on a thread of its own.
///
/// A class, since the threads share it.
final class AtOnce: Sendable {
    /// What came of one.
    typealias Arrival = (number: Int, result: Result<Phone.Outcome, CurlRequest.Failure>)

    private let arrivals = Mutex<[Arrival]>([])
    private let wake: WakeUp

    private init() throws(SystemError) {
        wake = try WakeUp()
    }

    /// Sends requests at the same moment, and waits for all answers.
    ///
    /// - Parameter requests: The requests.
    /// - Returns: What came of each, with its number, in the order in which the answers came.
    /// - Throws: `SystemError` where there is no thread for it.
    static func send(_ requests: [CurlRequest]) throws(SystemError) -> [Arrival] {
        let all = try AtOnce()
        let readiness = try Readiness()
        _ = readiness.add(all.wake.descriptor.number)
        for (number, request) in requests.enumerated() {
            try WorkerThread.start { all.send(request, number) }
        }
        while all.arrivals.withLock({ $0.count }) < requests.count {
            // Whether it is woken or not, it looks anew ten times a second.
            _ = readiness.next(within: 100)
            all.wake.clear()
        }
        return all.arrivals.withLock { $0 }
    }

    private func send(_ request: CurlRequest, _ number: Int) {
        let result: Result<Phone.Outcome, CurlRequest.Failure>
        do throws(CurlRequest.Failure) {
            result = .success(try Phone.outcome(of: request))
        } catch {
            result = .failure(error)
        }
        arrivals.withLock { $0.append((number, result)) }
        wake.signal()
    }
}
