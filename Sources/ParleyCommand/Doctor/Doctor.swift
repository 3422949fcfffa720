import ArgumentParser
import GatewayServer
import Parley
import Sockets
import System

/// `parley doctor`: what Parley sees here, and what to do about it.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the installation, and say what to do if something is wrong.",
        discussion: """
            One line each: ok, warning or FAILED. It exits with 1 if something failed. Run it with \
            the service's environment, or name the service's env file in PARLEY_ENV_FILE. With \
            --url it sends messages whose From equals To, which Parley answers with silence. \
            There, or at PARLEY_PUBLIC_URL, it tries to fetch the env file and the answers, as a \
            stranger would.
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
            throw ValidationError("--url is not a URL; write it like https://example.org/sms")
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
        let loader = ConfigurationLoader.ofProcess()
        let examined = ConfigurationCheck(loader: loader)
        let local = findingsHere(examined, loader)
        for finding in local { show("\(finding)") }
        // What may take long comes last, when the rest can be read already.
        let remote = findingsThroughTheWeb(examined, loader.environmentFile())
        for finding in remote { show("\(finding)") }
        if (local + remote).contains(where: { $0.level == .failed }) { throw ExitCode(1) }
    }

    /// Where the service that comes with Parley listens.
    static let usualSocket = "unix:/run/parley/parley.sock"

    /// What this machine shows.
    private func findingsHere(
        _ examined: ConfigurationCheck, _ loader: ConfigurationLoader
    ) -> [Finding] {
        let reach = Reach.ofMachine(user: user)
        let program = ProgramCheck(
            environment: .ofProcess(), executable: try? CurrentProcess.executablePath(),
            reach: reach)
        let socket = SocketCheck(address: address, isNamed: listen != nil, reach: reach)
        return program.findings + examined.findings + ConversationCheck(examined).findings
            + StoreCheck(configuration: examined.configuration).findings
            + BeginCheck(loader: loader, examined: examined).findings + socket.findings + [
                ClockCheck.finding(now: SystemClock.unixSeconds())
            ]
    }

    /// What the web server answers.
    private func findingsThroughTheWeb(
        _ examined: ConfigurationCheck, _ environmentFile: String?
    ) -> [Finding] {
        let named = url.flatMap { WebhookURL($0) }
        let messages =
            named.map { WebCheck(url: $0, examined: examined).findings() }
            ?? [.ok("url", "not tried; --url sends a test message through the web server")]
        guard let url = named ?? publicURL(examined) else { return messages }
        let files = ServedFileCheck(
            url: url, environmentFile: environmentFile, examined: examined)
        return messages + files.findings()
    }

    /// The address that the configuration has.
    private func publicURL(_ examined: ConfigurationCheck) -> WebhookURL? {
        examined.settings?[.publicURL].flatMap { WebhookURL(String(decoding: $0, as: UTF8.self)) }
    }

    private var address: ListenAddress? { try? ListenAddress(listen ?? Self.usualSocket) }
}
