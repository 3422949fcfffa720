import Parley
import System

/// The program itself, and how it would start here.
struct ProgramCheck {
    let environment: Environment
    /// Where it lies; nil where that cannot be found out.
    let executable: String?
    /// What the web server's user may do; nil where there is no such user.
    let reach: Reach?

    /// What there is to say.
    var findings: [Finding] { [version, place, start] }

    private var version: Finding {
        let lines = Versions.text.split(separator: "\n").joined(separator: ", ")
        return .ok("version", lines)
    }

    private var place: Finding {
        guard let executable, let file = try? File.metadata(of: executable) else {
            return .failed(
                "program", "/proc cannot be read, and Swift needs it",
                do: "mount it where Parley runs: in a chroot, mount -t proc proc /proc")
        }
        guard let reach else { return .ok("program", executable) }
        let described = "\(executable), \(reach.description(of: file))"
        guard reach.obstacle(on: executable) == nil, reach.has(.enter, on: file) else {
            return .warning(
                "program", "\(described): \(reach.name) cannot run it",
                do: "only if the web server starts it as \(reach.name): chmod 755 it, and its "
                    + "folders")
        }
        guard file.mode & 0o022 == 0 else {
            return .warning(
                "program", "\(described): others than its owner can write to it",
                do: "chmod 755 it; otherwise suEXEC refuses to start it")
        }
        return .ok("program", described)
    }

    private var start: Finding {
        let mode = StartMode(StartMode.Facts(arguments: [], environment: environment))
        switch mode {
        case .fastCGI, .cgi, .command: return .ok("start", "without arguments, \(mode)")
        case .tooManySockets(let count):
            return .failed(
                "start", "\(count) sockets were handed over, and only one is served",
                do: "keep one ListenStream= in the socket unit")
        case .unknown(let kind):
            return .ok(
                "start",
                "from here only by parley serve --listen unix:PATH: descriptor 0 is \(kind), and "
                    + "no web server has set REQUEST_METHOD")
        }
    }
}
