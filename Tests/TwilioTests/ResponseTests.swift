import Gateway
import Testing
import Twilio

@Suite struct ResponseTests {
    @Test func `a turn is answered with TwiML and a cookie`() throws {
        let cookie = try SetCookie(name: .session, value: [0x41], maxAge: 60, isSecure: true)
        let response = Response.twiml(Array("<Response />".utf8), cookie: cookie)
        #expect(
            text(response.cgiBytes) == """
                Status: 200 OK\r
                Content-Type: text/xml; charset=utf-8\r
                Cache-Control: no-store\r
                Vary: Cookie\r
                Set-Cookie: session=A; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure\r
                Content-Length: 12\r
                \r
                <Response />
                """)
    }

    @Test func `without a cookie none is set`() {
        #expect(!text(Response.twiml([]).cgiBytes).contains("Set-Cookie"))
    }
}
