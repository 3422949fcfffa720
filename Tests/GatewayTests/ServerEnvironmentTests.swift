import Foundation
import Gateway
import Testing

/// What real web servers hand over for one and the same request.
@Suite struct ServerEnvironmentTests {
    struct Capture: Decodable, Sendable, CustomTestStringConvertible {
        let server: String
        let publicURL: String
        let env: [[String]]

        enum CodingKeys: String, CodingKey {
            case server
            case publicURL = "public_url"
            case env
        }

        var testDescription: String { server }

        var request: Request {
            Request(
                variables: Variables(env.map { ($0[0], $0[1]) }),
                body: Body(Array("From=%2B15005550006&Body=hello+there".utf8)))
        }
    }

    private struct File: Decodable {
        let captures: [Capture]
    }

    /// Read once; a file that cannot be read leaves the list empty, and the first test fails.
    static let captures: [Capture] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Vectors/server-environments.json")
        guard let data = try? Data(contentsOf: file),
            let read = try? JSONDecoder().decode(File.self, from: data)
        else { return [] }
        return read.captures
    }()

    /// What was captured with no fastcgi_param at all: the method, the path and the type are gone.
    private static let bare = "nginx, no fastcgi_param at all"

    @Test func `there are sixteen captures`() { #expect(Self.captures.count == 16) }

    @Test(arguments: captures)
    func `path and query are those that the client asked for`(capture: Capture) throws {
        let url = try #require(URLComponents(string: capture.publicURL))
        let uri = "\(url.percentEncodedPath)?\(url.percentEncodedQuery ?? "")"
        #expect(text(capture.request.requestURI) == (capture.server == Self.bare ? nil : uri))
        #expect(text(capture.request.query) == (capture.server == Self.bare ? "" : "x=y&z=%2B1"))
    }

    @Test(arguments: captures)
    func `scheme and host are those of the client, but for a port that nginx drops`(
        capture: Capture
    ) throws {
        let request = capture.request
        let url = try #require(URLComponents(string: capture.publicURL))
        let host = try #require(url.host)
        let name = try #require(text(request.host))
        #expect(name == host || name == "\(host):\(url.port ?? 0)")
        guard capture.server != Self.bare else {
            #expect(request.scheme == .http)
            #expect(request.serverPort == nil)
            return
        }
        #expect(request.scheme == (url.scheme == "https" ? .https : .http))
        if let port = url.port { #expect(text(request.serverPort) == String(port)) }
    }

    @Test(arguments: captures)
    func `method, type, body and headers are there`(capture: Capture) throws {
        let request = capture.request
        let isBare = capture.server == Self.bare
        #expect(request.method == (isBare ? .other : .post))
        #expect(request.fault == (isBare ? .methodNotAllowed : nil))
        #expect(request.isForm == !isBare)
        #expect(request.body.count == 36)
        #expect(text(request.variables["HTTP_X_TWILIO_SIGNATURE"]) == "abc+/=")
        #expect(text(request.variables["HTTP_I_TWILIO_IDEMPOTENCY_TOKEN"]) == "tok-1")
        #expect(text(request.forwardedProto) == "https")
        #expect(text(request.remoteAddress) == (isBare ? nil : "127.0.0.1"))
        #expect(request.cookieHeaders.map { text($0) } == ["a=b; c=\"d e\""])
        guard !isBare else { return }
        let fields = try FormFields(of: request)
        #expect(text(fields.first("From")) == "+15005550006")
        #expect(text(fields.first("Body")) == "hello there")
    }
}
