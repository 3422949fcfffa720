import Flask
import Synchronization
import TestSupport
import Testing

@testable import Page

/// The server of a page, over real sockets.
@Suite struct PageServerTests {
    /// A model that says what it was asked for.
    private struct Parrot: PageModel {
        private(set) var said: [String] = []
        var script: JSON { .object([JSON.Member("title", .text("parrot"))]) }
        var state: JSON { .array(said.map(JSON.text)) }

        mutating func take(_ action: PageAction) throws(PageMistake) -> String {
            guard case .text(let text) = action else { throw PageMistake("text something") }
            said.append(text.text)
            return "heard \(text.text)"
        }

        mutating func refresh() -> Bool { false }
    }

    /// A page, closed with the value.
    private final class Shown {
        let server: PageServer
        let port: Int
        let token: String

        init(port: Int? = nil) throws {
            server = try PageServer(Parrot(), port: port)
            let parts = server.address.split(separator: "/")
            self.port = try #require(Int(parts[1].split(separator: ":")[1]))
            token = String(parts[2])
        }

        deinit { server.close() }

        func peer() throws -> Peer { try #require(Peer(.port(port, isSix: false))) }

        func answer(_ head: String, _ body: String = "") throws -> String {
            let peer = try peer()
            let length = body.isEmpty ? "" : "Content-Length: \(body.utf8.count)\r\n"
            peer.send(
                Array(
                    "\(head)\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\(length)\r\n\(body)"
                        .utf8))
            return String(decoding: peer.receiveToEnd(), as: UTF8.self)
        }

        func act(_ json: String) throws -> String {
            try answer("POST /\(token)/do HTTP/1.1\r\nContent-Type: application/json", json)
        }
    }

    @Test func `the page comes with a policy that lets nothing else in`() throws {
        let shown = try Shown()
        let answer = try shown.answer("GET /\(shown.token)/ HTTP/1.1")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        let policy = try #require(
            answer.firstMatch(of: #/Content-Security-Policy: (.*?)\r\n/#)?.output.1)
        let nonce = try #require(policy.firstMatch(of: #/script-src 'nonce-([^']+)'/#)?.output.1)
        #expect(
            policy
                == "default-src 'none'; script-src 'nonce-\(nonce)'; style-src 'nonce-\(nonce)'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        #expect(!answer.contains("NONCE"))
        for field in [
            "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
            "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
        ] { #expect(answer.contains("\r\n\(field)\r\n"), "\(field)") }
        // Another one each time.
        #expect(!(try shown.answer("GET /\(shown.token)/ HTTP/1.1").contains(nonce)))
    }

    @Test func `every refusal is its status, and says what to do`() throws {
        let shown = try Shown()
        let page = "/\(shown.token)/"
        for (head, status) in [
            ("GET /x/ HTTP/1.1", "404 Not Found"),
            ("POST \(page) HTTP/1.1", "405 Method Not Allowed"),
            ("GET \(page)do HTTP/1.1", "405 Method Not Allowed"),
            ("GET \(page) HTTP/1.1\r\nHost: evil.example", "403 Forbidden"),
            ("GET \(page) HTTP/1.1\r\nOrigin: http://evil.example", "403 Forbidden"),
            ("POST \(page)do HTTP/1.1\r\nContent-Type: text/plain", "415 Unsupported Media Type"),
        ] {
            let answer = try shown.answer(head)
            #expect(answer.hasPrefix("HTTP/1.1 \(status)\r\n"), "\(head): \(answer)")
            #expect(answer.contains(".\n"), "\(head)")
        }
        #expect(try shown.answer("GET \(page)do HTTP/1.1").contains("\r\nAllow: POST\r\n"))
    }

    @Test func `what is done is answered, and told to every page`() throws {
        let shown = try Shown()
        let listeners = [try shown.peer(), try shown.peer()]
        for listener in listeners {
            listener.send(
                Array("GET /\(shown.token)/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
            let first = listener.receive(through: "data: []\n\n")
            #expect(first.contains("\r\nContent-Type: text/event-stream\r\n"))
            #expect(first.contains("event: script\ndata: {\"title\":\"parrot\"}\n\n"))
            #expect(first.contains("event: state\ndata: []\n\n"))
        }
        let answer = try shown.act(#"{"do": "text", "phone": "1", "text": "a\nb"}"#)
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.hasSuffix(#"{"said":"heard a\nb"}"#))
        for listener in listeners {
            let news = listener.receive(through: #"data: ["a\nb"]"#)
            #expect(news.contains("event: state\n"), "\(news)")
        }
    }

    @Test func `what cannot be done is said`() throws {
        let shown = try Shown()
        for (json, error) in [
            (#"{"do": "restart"}"#, "text something"), ("", "no JSON"), ("[]", "left out"),
            (#"{"do": "fly"}"#, "not known"),
            (#"{"do": "text", "phone": 1, "text": ""}"#, "no text"),
            (#"{"do": "wait", "seconds": "long"}"#, "whole number"),
            (String(repeating: "[", count: 60_000), "no JSON"),
        ] {
            let answer = try shown.act(json)
            #expect(answer.hasPrefix("HTTP/1.1 422 Unprocessable Entity\r\n"), "\(json)")
            #expect(answer.contains(error), "\(json): \(answer)")
        }
    }

    @Test func `a body that is too long is refused, whatever its length says`() throws {
        let shown = try Shown()
        let long = String(repeating: " ", count: 70_000)
        #expect(try shown.act(long).hasPrefix("HTTP/1.1 413 "))
        let peer = try shown.peer()
        peer.send(
            Array(
                ("POST /\(shown.token)/do HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "11170\r\n\(long)\r\n0\r\n\r\n").utf8))
        #expect(String(decoding: peer.receiveToEnd(), as: UTF8.self).hasPrefix("HTTP/1.1 413 "))
        #expect(try shown.act(#"{"do": "text", "phone": "1", "text": "x"}"#).contains("heard x"))
    }

    @Test func `nobody is kept out by what is no HTTP`() throws {
        let shown = try Shown()
        for bytes in ["\u{16}\u{3}\u{1}", "GET\r\n\r\n", "\r\n\r\n\r\n", "G /x HTTP/9.9\r\n\r\n"] {
            let peer = try shown.peer()
            peer.send(Array(bytes.utf8))
            peer.endSending()
            #expect(!String(decoding: peer.receiveToEnd(), as: UTF8.self).contains(" 200 "))
        }
        #expect(try shown.answer("GET /\(shown.token)/ HTTP/1.1").contains(" 200 "))
    }

    @Test func `connections and windows have a limit, and room comes back`() throws {
        let shown = try Shown()
        let request = Array("GET /\(shown.token)/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
        var windows: [Peer] = []
        for _ in 0..<PageRoom.mostListeners {
            let window = try shown.peer()
            window.send(request)
            #expect(window.receive(through: "event: state").contains(" 200 OK"))
            windows.append(window)
        }
        let events = try shown.answer("GET /\(shown.token)/events HTTP/1.1")
        #expect(events.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
        var others: [Peer] = []
        for _ in 0..<PageServer.mostConnections { others.append(try shown.peer()) }
        let refused = try shown.peer()
        #expect(refused.receiveToEnd().isEmpty && refused.hasEnded)
        windows = []
        others = []
        #expect(
            eventually {
                (try? shown.answer("GET /\(shown.token)/ HTTP/1.1").contains(" 200 ")) == true
            })
    }

    @Test func `it listens on 127.0.0.1 alone, and says whose port it wants`() throws {
        let shown = try Shown()
        #expect(shown.server.address == "http://127.0.0.1:\(shown.port)/\(shown.token)/")
        #expect(Peer(.port(shown.port, isSix: true)) == nil)
        do throws(PageServerError) {
            _ = try PageServer(Parrot(), port: shown.port)
            Issue.record("the port was taken twice")
        } catch {
            #expect(error.description.contains("port \(shown.port) of 127.0.0.1 cannot be had"))
            #expect(error.description.contains("choose another with --port"))
        }
    }
}
