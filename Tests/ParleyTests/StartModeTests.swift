import Parley
import System
import Testing

@Suite struct StartModeTests {
    typealias Facts = StartMode.Facts

    static let table: [(String, Facts, StartMode)] = [
        (
            "spawn-fcgi, mod_fcgid, lighttpd, StandardInput=socket",
            Facts(standardInput: .listeningSocket), .fastCGI(descriptor: 0)
        ),
        (
            "Apache's CGI",
            Facts(standardInput: .pipe, hasRequestMethod: true, hasGatewayInterface: true), .cgi
        ),
        (
            "mod_cgid, whose input is a connected socket",
            Facts(standardInput: .socket, hasRequestMethod: true, hasGatewayInterface: true), .cgi
        ),
        (
            "a shell that plays CGI", Facts(standardInput: .terminal, hasRequestMethod: true), .cgi
        ),
        (
            "CGI with the words of a query as arguments",
            Facts(
                arguments: ["serve", "--help"], standardInput: .nullDevice, hasRequestMethod: true,
                hasGatewayInterface: true), .cgi
        ),
        (
            "CGI without a method", Facts(standardInput: .pipe, hasGatewayInterface: true), .cgi
        ),
        (
            "FastCGI with arguments and GATEWAY_INTERFACE",
            Facts(
                arguments: ["x"], standardInput: .listeningSocket, hasGatewayInterface: true),
            .fastCGI(descriptor: 0)
        ),
        (
            "systemd's LISTEN_FDS", Facts(standardInput: .nullDevice, sockets: 1),
            .fastCGI(descriptor: 3)
        ),
        (
            "two sockets of systemd's", Facts(standardInput: .nullDevice, sockets: 2),
            .tooManySockets(count: 2)
        ),
        (
            "a command", Facts(arguments: ["check", "a.talk"], standardInput: .terminal), .command
        ),
        (
            "a command beside a listening socket",
            Facts(arguments: ["serve"], standardInput: .listeningSocket), .command
        ),
        (
            "a command with a method in the environment",
            Facts(arguments: ["--version"], standardInput: .terminal, hasRequestMethod: true),
            .command
        ),
        ("nothing, in a terminal", Facts(standardInput: .terminal), .unknown(.terminal)),
        ("a unit without a socket", Facts(standardInput: .nullDevice), .unknown(.nullDevice)),
        ("a socket that does not listen", Facts(standardInput: .socket), .unknown(.socket)),
        ("a closed descriptor", Facts(standardInput: .closed), .unknown(.closed)),
    ]

    @Test(arguments: table)
    func `the mode follows from what was handed over`(
        _ name: String, _ facts: Facts, _ mode: StartMode
    ) {
        #expect(StartMode(facts) == mode)
    }

    @Test(arguments: [
        (["LISTEN_FDS": "1", "LISTEN_PID": "42"], 1),
        (["LISTEN_FDS": "2", "LISTEN_PID": "42"], 2),
        (["LISTEN_FDS": "1", "LISTEN_PID": "41"], 0),
        (["LISTEN_FDS": "1"], 0),
        (["LISTEN_FDS": "-1", "LISTEN_PID": "42"], 0),
        (["LISTEN_FDS": "x", "LISTEN_PID": "42"], 0),
        (["LISTEN_PID": "42"], 0),
    ])
    func `sockets count for the process that they were opened for`(
        _ variables: [String: String], _ count: Int
    ) {
        let facts = Facts(
            arguments: [], environment: Environment(variables.map { ($0.key, $0.value) }),
            processID: 42, standardInput: .nullDevice)
        #expect(facts.sockets == count)
    }

    @Test func `an empty variable is none`() {
        let environment = Environment([("REQUEST_METHOD", ""), ("GATEWAY_INTERFACE", "")])
        let facts = Facts(
            arguments: [], environment: environment, processID: 1, standardInput: .pipe)
        #expect(StartMode(facts) == .unknown(.pipe))
    }

    @Test func `serve without an address takes a socket that was handed over`() {
        let arguments = ["serve"]
        #expect(
            StartMode.inherited(Facts(arguments: arguments, standardInput: .listeningSocket))
                == .fastCGI(descriptor: 0))
        #expect(
            StartMode.inherited(Facts(arguments: arguments, sockets: 1))
                == .fastCGI(descriptor: 3))
        #expect(StartMode.inherited(Facts(arguments: arguments)) == nil)
    }

    @Test func `on a terminal it says in three lines what it is and what to type`() {
        let lines = StartMode.unknown(.terminal).description.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first?.contains("turns single text messages into a conversation") == true)
        #expect(lines.dropFirst().allSatisfy { $0.contains("parley ") })
    }

    @Test func `who starts it by hand is told what to do`() {
        let text = StartMode.unknown(.nullDevice).description
        #expect(text.contains("descriptor 0 is /dev/null"))
        #expect(text.contains("StandardInput=socket"))
        #expect(text.contains("--listen"))
    }
}
