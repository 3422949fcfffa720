import Foundation
import System
import TestSupport
import Testing

/// `parley chat --web`, as somebody starts and ends it; Tests/PageTests has what the page can do.
struct WebChatTests {
    private let executable: String
    private let folder: TemporaryFolder
    private let script: String

    init() throws {
        executable = try Repository.executable
        folder = try TemporaryFolder()
        script = try folder.write("hello.talk", "[start]\n> Hello.\n")
    }

    private func parley(_ arguments: String...) throws -> (
        ending: ChildProcess.Ending, said: String
    ) {
        let outcome = try ChildProcess.run(executable, arguments)
        return (outcome.ending, String(decoding: outcome.output + outcome.errors, as: UTF8.self))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `it says its address at once, answers there, and ends by a signal`(_ signal: Int32) throws
    {
        let page = try RunningProcess(executable, ["chat", "--web", script], in: folder)
        #expect(page.logs("in a browser; Ctrl-C ends it\n"))
        let said = try #require(
            page.log.firstMatch(of: #/open http://127\.0\.0\.1:(\d+)(/[-\w]+/) in a browser/#))
        let port = try #require(Int(said.output.1))
        let peer = try #require(Peer(.port(port, isSix: false)))
        let fields = "Host: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        peer.send(Array("GET \(said.output.2) HTTP/1.1\r\n\(fields)\r\n".utf8))
        #expect(String(decoding: peer.receiveToEnd(), as: UTF8.self).contains("</html>"))
        // Whoever looks on does not keep it.
        let window = try #require(Peer(.port(port, isSix: false)))
        window.send(Array("GET \(said.output.2)events HTTP/1.1\r\n\(fields)\r\n".utf8))
        #expect(window.receive(through: "event: state").contains("hello.talk"))
        #expect(page.stop(signal) == 0)
        #expect(page.log.split(separator: "\n").count == 1, "\(page.log)")
    }

    @Test func `a port that is taken is said, with what to do`() throws {
        let port = try freePort()
        let page = try RunningProcess(
            executable, ["chat", "--web", script, "--port", "\(port)"], in: folder)
        #expect(page.logs(":\(port)/"))
        let second = try parley("chat", "--web", script, "--port", "\(port)")
        #expect(second.ending == .exited(1))
        #expect(
            second.said.contains("port \(port) of 127.0.0.1 cannot be had: Address already in use"))
        #expect(second.said.contains("choose another with --port"))
    }

    @Test func `what cannot be is said before anything is shown`() throws {
        let broken = try folder.write("broken.talk", "[start]\n-> nowhere\n")
        for (arguments, status, said) in [
            (["--web", folder.file("missing.talk")], 1, "No such file"),
            (["--web", broken], 1, "has errors"),
            (["--web", "-"], 64, "give the script's file"),
            (["--web", script, "--port", "0"], 64, "leave it out for a free one"),
            (["--web", script, "--price", "much"], 64, "like 0.0083"),
            (["--web", script, "--record", "x"], 64, "kept as a test on the page"),
            (["--web", script, "--at", "nowhere"], 64, "no state"),
            (["--web", script, "--host", "0.0.0.0"], 64, "--host"),
            ([script, "--port", "8080"], 64, "--port needs --web"),
            ([script, "--price", "1"], 64, "--price needs --web"),
        ] {
            let outcome = try ChildProcess.run(executable, ["chat"] + arguments)
            #expect(outcome.ending == .exited(status), "\(arguments)")
            let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
            #expect(text.contains(said), "\(arguments): \(text)")
        }
    }
}
