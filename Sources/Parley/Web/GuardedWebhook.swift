package import Gateway
package import Logging
internal import Synchronization

/// A webhook that answers nobody while the web server hands out its env file or its secrets.
///
/// What a web server hands out it says by DOCUMENT_ROOT, with its requests: the first one that names
/// it is looked at. A file that lies there is 500, until it is gone; after that no request is looked
/// at any more.
///
/// A class, since all threads share what was found.
package final class GuardedWebhook: Handler {
    private let webhook: Webhook
    private let files: PrivateFiles
    private let refusal: ConfigurationRefusal
    private let isSure: Atomic<Bool>

    /// Puts a guard before a webhook.
    ///
    /// - Parameters:
    ///   - webhook: The webhook.
    ///   - configuration: Its configuration; where that names DOCUMENT_ROOT, it has been looked at.
    ///   - log: Where it is written down that a file is handed out.
    ///   - clock: The time in Unix seconds.
    package convenience init(
        _ webhook: Webhook, configuration: Configuration, log: Logger,
        clock: @escaping @Sendable () -> Int
    ) {
        self.init(
            webhook, configuration: configuration,
            refusal: ConfigurationRefusal(log: log, clock: clock))
    }

    /// Puts a guard before a webhook, which refuses as others do.
    init(_ webhook: Webhook, configuration: Configuration, refusal: ConfigurationRefusal) {
        self.webhook = webhook
        self.refusal = refusal
        files = configuration.privateFiles
        isSure = Atomic(configuration.documentRoot != nil)
    }

    /// Answers a request.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer; 500 while a file is handed out.
    package func respond(to request: Request) -> Response {
        if !isSure.load(ordering: .relaxed), let root = request.documentRoot {
            let mistakes = files.mistakes(in: WebFolder(root))
            guard mistakes.isEmpty else { return refusal.response(mistakes) }
            isSure.store(true, ordering: .relaxed)
        }
        return webhook.respond(to: request)
    }
}
