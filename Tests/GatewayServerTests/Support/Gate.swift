import Gateway
import Glibc
import System

@testable import GatewayServer

/// A handler that answers when it is let.
struct Gate: Handler {
    private final class State: Sendable {
        let entered: WakeUp
        let opened: WakeUp

        init() throws {
            entered = try WakeUp()
            opened = try WakeUp()
        }
    }

    private let state: State

    init() throws { state = try State() }

    func respond(to request: Request) -> Response {
        state.entered.signal()
        Self.wait(state.opened)
        return Echo().respond(to: request)
    }

    /// Waits until a request is being answered.
    func awaitRequest() { Self.wait(state.entered) }

    /// Lets all requests be answered from now on.
    func open() { state.opened.signal() }

    private static func wait(_ wakeUp: borrowing WakeUp) {
        var entry = pollfd(
            fd: wakeUp.descriptor.number, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&entry, 1, 10_000)
    }
}
