import GatewayServer
import Logging
import Parley
import Sockets
import System

/// FastCGI on a socket that a web server's process manager handed over.
struct FastCGIProgram {
    private let program: WebhookProgram
    private let environment: Environment

    /// Makes a program.
    ///
    /// - Parameter environment: The process's environment.
    init(_ environment: Environment) {
        self.environment = environment
        program = WebhookProgram(environment)
    }

    /// Answers requests until it is told to stop.
    ///
    /// The configuration is read at the first request, which may say where it is.
    ///
    /// - Parameter descriptor: The socket.
    /// - Returns: The exit status.
    func run(on descriptor: Int32) -> Int32 {
        WebhookProgram.run { (queue) throws(Complaint) in
            let log = WebhookProgram.log(.warning, to: queue)
            let handler = DeferredWebhook(
                program.loader, isForMany: true, faultLog: log, clock: SystemClock.unixSeconds
            ) {
                WebhookProgram.log($0, otherwise: .warning, to: queue)
            }
            let listener = try Complaint.listening { () throws(ListenError) in
                try Listener(inheriting: descriptor)
            }
            let peers = try Complaint.listening { () throws(ListenError) in
                try PeerList(environment)
            }
            do throws(ServerError) {
                let server = try Server(
                    listener: listener, peers: peers, report: { report($0, to: log) })
                CurrentProcess.releaseCode()
                _ = try server.run(handler)
            } catch {
                throw Complaint("\(error)", exitCode: error.exitCode)
            }
        }
    }
}
