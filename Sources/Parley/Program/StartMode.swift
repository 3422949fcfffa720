internal import Sockets
package import System

/// What the process was started for, decided before anything else is set up.
package enum StartMode: Sendable, Equatable {
    /// FastCGI on a listening socket that was handed over.
    case fastCGI(descriptor: Int32)
    /// One request from the environment and standard input.
    case cgi
    /// A command line for the argument parser.
    case command
    /// A socket that was handed over, and more of them than can be served.
    case tooManySockets(count: Int)
    /// Nothing that can be recognised; standard input is this.
    case unknown(DescriptorKind)

    /// What the decision is made of.
    package struct Facts: Sendable {
        /// The arguments, without the program's name.
        package var arguments: [String]
        /// What descriptor 0 is.
        package var standardInput: DescriptorKind
        /// Whether REQUEST_METHOD is set and not empty.
        package var hasRequestMethod: Bool
        /// Whether GATEWAY_INTERFACE is set and not empty.
        package var hasGatewayInterface: Bool
        /// How many sockets systemd has handed over to this process, from descriptor 3 on.
        package var sockets: Int

        /// Makes facts.
        ///
        /// - Parameters:
        ///   - arguments: The arguments, without the program's name.
        ///   - standardInput: What descriptor 0 is.
        ///   - hasRequestMethod: Whether REQUEST_METHOD is set and not empty.
        ///   - hasGatewayInterface: Whether GATEWAY_INTERFACE is set and not empty.
        ///   - sockets: How many sockets systemd has handed over.
        package init(
            arguments: [String] = [], standardInput: DescriptorKind = .terminal,
            hasRequestMethod: Bool = false, hasGatewayInterface: Bool = false, sockets: Int = 0
        ) {
            self.arguments = arguments
            self.standardInput = standardInput
            self.hasRequestMethod = hasRequestMethod
            self.hasGatewayInterface = hasGatewayInterface
            self.sockets = sockets
        }

        /// Gathers the facts of this process.
        ///
        /// LISTEN_FDS counts only where LISTEN_PID names this process: it may be inherited from
        /// one that was activated itself.
        /// https://www.freedesktop.org/software/systemd/man/latest/sd_listen_fds.html
        ///
        /// - Parameters:
        ///   - arguments: The arguments, without the program's name.
        ///   - environment: The process's environment.
        ///   - processID: The process's number.
        ///   - standardInput: What descriptor 0 is.
        package init(
            arguments: [String], environment: Environment,
            processID: Int = CurrentProcess.id,
            standardInput: DescriptorKind = DescriptorKind(of: 0)
        ) {
            let isForUs = environment["LISTEN_PID"].flatMap { Int($0) } == processID
            let count = environment["LISTEN_FDS"].flatMap { Int($0) } ?? 0
            self.init(
                arguments: arguments, standardInput: standardInput,
                hasRequestMethod: environment.has("REQUEST_METHOD"),
                hasGatewayInterface: environment.has("GATEWAY_INTERFACE"),
                sockets: isForUs ? max(0, count) : 0)
        }
    }

    /// Decides.
    ///
    /// With GATEWAY_INTERFACE set, arguments are none: a web server may pass the words of a query
    /// as arguments. https://www.rfc-editor.org/rfc/rfc3875#section-4.4
    ///
    /// - Parameter facts: What the decision is made of.
    package init(_ facts: Facts) {
        if !facts.arguments.isEmpty && !facts.hasGatewayInterface {
            self = .command
        } else if let inherited = Self.inherited(facts) {
            self = inherited
        } else if facts.hasRequestMethod || facts.hasGatewayInterface {
            self = .cgi
        } else {
            self = .unknown(facts.standardInput)
        }
    }

    /// FastCGI on a socket that was handed over, for `serve` without an address too.
    ///
    /// - Parameter facts: What the decision is made of.
    /// - Returns: `fastCGI` or `tooManySockets`; nil where no socket was handed over.
    package static func inherited(_ facts: Facts) -> StartMode? {
        if facts.standardInput == .listeningSocket { return .fastCGI(descriptor: 0) }
        switch facts.sockets {
        case 0: return nil
        case 1: return .fastCGI(descriptor: 3)
        default: return .tooManySockets(count: facts.sockets)
        }
    }
}

extension StartMode: CustomStringConvertible {
    /// What was recognised, and where nothing was, what to do.
    package var description: String {
        switch self {
        case .fastCGI(let descriptor): "FastCGI on descriptor \(descriptor)"
        case .cgi: "CGI: one request from the environment and standard input"
        case .command: "a command"
        case .tooManySockets(let count): "\(ListenError.tooManySockets(count: count))"
        case .unknown(.terminal): Self.introduction
        // Somebody tries it from a program or a script of the shell.
        case .unknown(.nullDevice): Self.introduction + "\n" + Self.unknown(.nullDevice)
        case .unknown(let kind): Self.unknown(kind)
        }
    }

    /// What the program is, and what to do with it.
    private static let introduction = """
        turns single text messages into a conversation; a web server or systemd runs it.
        To try it here: parley new counter, then parley chat counter.talk. All commands: parley --help
        To put it live: parley serve --listen unix:PATH (deploy/README.md has a page for each host).
        """

    private static func unknown(_ kind: DescriptorKind) -> String {
        "neither CGI nor FastCGI: descriptor 0 is \(kind), not a listening socket, and neither "
            + "REQUEST_METHOD nor GATEWAY_INTERFACE is set. For a socket of its own: parley "
            + "serve --listen unix:PATH. Under systemd: StandardInput=socket in the service. "
            + "All commands: parley --help"
    }
}
