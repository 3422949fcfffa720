import ArgumentParser
import GatewayServer
import Parley
import Sockets
import System

/// `parley doctor`: what Parley sees here, and what to do about it.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the installation, and say what to do where something is wrong.",
        discussion: """
            One line each: ok, warning or FAILED. It exits with 1 where something failed. Run it \
            with the environment of the service, or name its env file in PARLEY_ENV_FILE. With \
            --url it sends messages whose From equals To: Parley answers them with silence. There, \
            or at PARLEY_PUBLIC_URL, it tries to fetch the env file and the answers, as a stranger.
            """)

    @Option(help: "The webhook's URL as Twilio has it: sends test messages to it.")
    var url: String?
    @Option(
        help: ArgumentHelp(
            "The socket that the web server connects to: unix:PATH or 127.0.0.1:PORT.",
            discussion: "Without it, \(Self.usualSocket), where there is one."))
    var listen: String?
    @Option(help: "The user that the web server runs as.") var user = "www-data"

    func validate() throws {
        if let url, WebhookURL(url) == nil {
            throw ValidationError("--url is no address; write it like https://example.org/sms")
        }
        if let listen {
            do throws(ListenError) {
                _ = try ListenAddress(listen)
            } catch {
                throw ValidationError("\(error)")
            }
        }
    }

    func run() throws {
        var hasFailed = false
        report(hasFailed: &hasFailed) { finding in show("\(finding)") }
        if hasFailed { throw ExitCode(1) }
    }

    /// Where the service that comes with Parley listens.
    static let usualSocket = "unix:/run/parley/parley.sock"

    /// Looks at one thing after the other; what takes long comes last.
    private func report(hasFailed: inout Bool, to tell: (Finding) -> Void) {
        let environment = Environment.ofProcess()
        let executable = try? CurrentProcess.executablePath()
        let loader = ConfigurationLoader(environment: environment, executable: executable)
        let reach = Reach.ofMachine(user: user)
        func take(_ findings: [Finding]) {
            for finding in findings {
                if finding.level == .failed { hasFailed = true }
                tell(finding)
            }
        }
        take(ProgramCheck(environment: environment, executable: executable, reach: reach).findings)
        let examined = ConfigurationCheck(loader: loader)
        take(examined.findings)
        take(ConversationCheck(examined).findings)
        take(SocketCheck(address: address, isNamed: listen != nil, reach: reach).findings)
        take([ClockCheck.finding(now: SystemClock.unixSeconds())])
        let webhook = url.flatMap { WebhookURL($0) }
        if let webhook {
            take(WebCheck(url: webhook, examined: examined).findings())
        } else {
            take([.ok("url", "not tried; --url sends a test message through the web server")])
        }
        guard let webhook = webhook ?? publicURL(examined) else { return }
        take(
            ServedFileCheck(
                url: webhook, environmentFile: loader.environmentFile(), examined: examined
            ).findings())
    }

    /// The address that the configuration has.
    private func publicURL(_ examined: ConfigurationCheck) -> WebhookURL? {
        examined.settings?[.publicURL].flatMap { WebhookURL(String(decoding: $0, as: UTF8.self)) }
    }

    private var address: ListenAddress? { try? ListenAddress(listen ?? Self.usualSocket) }
}
