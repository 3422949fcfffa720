import GatewayServer
import Logging

/// Writes down what happens to the server.
///
/// - Parameters:
///   - event: What happened.
///   - log: Where it is written.
func report(_ event: Event, to log: Logger) {
    switch event {
    case .listening, .stopped: log.info("\(event.line)")
    case .exposed:
        // Who wants errors alone is to hear this too.
        var log = log
        log.logLevel = min(log.logLevel, .warning)
        log.warning("\(event.line)")
    default: log.warning("\(event.line)")
    }
}
