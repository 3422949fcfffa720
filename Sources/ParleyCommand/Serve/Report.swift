import GatewayServer
import Logging

/// Writes down what happens to the server.
///
/// - Parameters:
///   - event: What happened.
///   - log: Where it is written.
func report(_ event: Event, to log: Logger) {
    switch event {
    case .listening, .stopped: log.info("\(event)")
    default: log.warning("\(event)")
    }
}
