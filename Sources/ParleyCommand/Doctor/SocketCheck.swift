import GatewayServer
import Sockets
import System

/// The socket between web server and Parley: whether somebody listens, and who can connect.
struct SocketCheck {
    /// Where the web server connects to; nil where that is not known.
    let address: ListenAddress?
    /// Whether somebody asked for it: what nobody asked for is looked at where it is there.
    let isNamed: Bool
    /// What the web server's user may do; nil where there is no such user.
    let reach: Reach?

    /// What there is to say.
    var findings: [Finding] {
        guard let address else { return [] }
        guard case .unix(let path) = address else { return [listening(address)] + open(address) }
        let file: FileMetadata
        do throws(SystemError) {
            file = try File.metadata(of: path)
        } catch {
            return [missing(path, error)]
        }
        guard file.kind == .socket else {
            return [
                .failed(
                    "socket", "\(path) is not a socket",
                    do: "give parley serve --listen and the web server the same path, in a folder "
                        + "of its own")
            ]
        }
        let rights = Reach.description(of: file, try? Accounts.ofMachine())
        return [.ok("socket", "\(path), \(rights)"), listening(address)] + access(to: path, file)
    }

    private func missing(_ path: String, _ error: SystemError) -> Finding {
        guard isNamed else {
            return .ok("socket", "not checked; name the web server's with --listen unix:PATH")
        }
        guard error.isMissing else {
            return .failed("socket", "\(error)", do: "run doctor as root to see past it")
        }
        // lighttpd numbers the sockets of the processes that it starts.
        let isNumbered = (try? File.metadata(of: "\(path)-0")) != nil
        return .failed(
            "socket", "there is nothing at \(path)",
            do: isNumbered
                ? "there is \(path)-0: lighttpd numbers its own sockets so, and nothing needs to "
                    + "be done"
                : "start Parley (parley serve --listen unix:\(path)), or give the web server the "
                    + "path that Parley's log names: listening on …")
    }

    private func listening(_ address: ListenAddress) -> Finding {
        switch address.knock() {
        case .answered: return .ok("socket", "something listens on \(address)")
        case .denied:
            return .warning(
                "socket", "this user may not connect to \(address)",
                do: "run doctor as root, or as the web server's user")
        case .failed(let reason):
            return .failed(
                "socket", "nothing answers on \(address): \(reason)",
                do: "start Parley: parley serve --listen \(address)")
        }
    }

    private func open(_ address: ListenAddress) -> [Finding] {
        guard !address.isLocal else { return [] }
        return [
            .warning(
                "access", "other machines can connect to \(address), and forge any request",
                do: "listen on 127.0.0.1, [::1] or unix:PATH")
        ]
    }

    private func access(to path: String, _ file: FileMetadata) -> [Finding] {
        guard let reach else {
            return [
                .failed(
                    "access", "the web server's user is not in /etc/passwd",
                    do: "name the one that it runs as with --user; nginx's or Apache's "
                        + "configuration says which")
            ]
        }
        if let (folder, metadata) = reach.obstacle(on: path) {
            return [
                .failed(
                    "access",
                    "\(reach.name) cannot enter \(folder) (\(reach.description(of: metadata)))",
                    do: "chmod 755 \(folder), or put the socket elsewhere")
            ]
        }
        guard reach.has(.write, on: file) else {
            return [
                .failed(
                    "access",
                    "\(reach.name) cannot connect to \(path) (\(reach.description(of: file)))",
                    do: "parley serve --mode 0660 --group \(reach.group); under systemd "
                        + "SocketGroup=\(reach.group) in parley.socket")
            ]
        }
        return [.ok("access", "\(reach.name) can connect")] + warnings(of: path, file)
    }

    private func warnings(of path: String, _ file: FileMetadata) -> [Finding] {
        var findings: [Finding] = []
        if file.mode & 0o002 != 0 {
            findings.append(
                .warning(
                    "access",
                    "everybody on this machine can connect and pretend to be the web server",
                    do: "parley serve --mode 0660 --group \(reach?.group ?? "GROUP")"))
        }
        if path.hasPrefix("/tmp/") || path.hasPrefix("/var/tmp/") {
            findings.append(
                .warning(
                    "access",
                    "a service with PrivateTmp=yes, like Debian's Apache, has a /tmp of its own",
                    do: "put the socket in /run/parley"))
        }
        return findings
    }
}
