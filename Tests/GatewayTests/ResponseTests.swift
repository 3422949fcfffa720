import Gateway
import HTTPTypes
import Testing

@Suite struct ResponseTests {
    @Test(arguments: [
        (HTTPResponse.Status.badRequest, "400 Bad Request"), (.forbidden, "403 Forbidden"),
        (.contentTooLarge, "413 Content Too Large"),
        (.unsupportedMediaType, "415 Unsupported Media Type"),
        (.internalServerError, "500 Internal Server Error"),
    ])
    func `a refusal says its status and no more`(status: HTTPResponse.Status, line: String) {
        #expect(
            text(Response.refusal(status).cgiBytes) == """
                Status: \(line)\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Length: \(line.utf8.count - 3)\r
                \r
                \(line.dropFirst(4))

                """)
    }

    @Test func `a method that is not allowed is told which are`() {
        #expect(
            text(Response.refusal(.methodNotAllowed).cgiBytes) == """
                Status: 405 Method Not Allowed\r
                Content-Type: text/plain; charset=utf-8\r
                Allow: GET, HEAD, POST\r
                Content-Length: 19\r
                \r
                Method Not Allowed

                """)
    }

    @Test func `a health check has no body`() {
        #expect(
            text(Response.health.cgiBytes) == """
                Status: 200 OK\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Length: 0\r
                \r

                """)
    }

    @Test func `the length is that of the body, whatever the fields say`() {
        let response = Response(
            status: .ok, fields: [.contentLength: "9", .contentType: "text/xml"], body: [0x41])
        #expect(
            text(response.cgiBytes)
                == "Status: 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1\r\n\r\nA")
    }

    @Test func `a response without content says no length`() {
        #expect(text(Response(status: .noContent).cgiBytes) == "Status: 204 No Content\r\n\r\n")
    }

    @Test func `notes are not sent`() {
        let response = Response.refusal(.forbidden, notes: ["a secret reason"])
        #expect(response.notes == ["a secret reason"])
        #expect(!text(response.cgiBytes).contains("secret"))
    }
}
