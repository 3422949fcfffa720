import GatewayServer
import System

// The mode is decided before anything else is set up: a request waits for no argument parser.
let environment = Environment.ofProcess()
let arguments = Array(CommandLine.arguments.dropFirst())
let mode = StartMode(StartMode.Facts(arguments: arguments, environment: environment))
switch mode {
case .fastCGI(let descriptor):
    exitProcess(FastCGIProgram(environment).run(on: descriptor))
case .cgi:
    CGIProgram(environment).run()
case .command:
    ParleyCommand.run(arguments)
case .tooManySockets, .unknown:
    complain("\(mode)", keepsLines: true)
    exitProcess(64)
}
