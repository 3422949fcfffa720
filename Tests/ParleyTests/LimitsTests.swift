import Gateway
import HTTPTypes
import Testing

@testable import Parley

/// The limits that a server was made with hold for the webhook too, all of them.
@Suite struct LimitsTests {
    /// A request of the same parts, under other limits.
    private func request(_ call: Call, _ change: (inout Limits) -> Void) -> Request {
        var limits = Limits()
        change(&limits)
        let request = call.request
        return Request(variables: request.variables, body: Body(request.body), limits: limits)
    }

    static let forms: [(String, @Sendable (inout Limits) -> Void)] = [
        ("fields", { $0.fields = 3 }), ("the bytes of a field", { $0.field = 10 }),
    ]

    @Test(arguments: forms)
    func `a form beyond the limits is refused`(
        _ name: String, _ change: @Sendable (inout Limits) -> Void
    ) throws {
        let bot = try Bot()
        let call = try Call(posting: fields()).signed()
        #expect(bot.webhook.respond(to: request(call) { _ in }).status == .ok)
        #expect(bot.webhook.respond(to: request(call, change)).status == .forbidden)
    }

    static let cookies: [(String, @Sendable (inout Limits) -> Void)] = [
        ("bytes of the header", { $0.cookieHeader = 20 }), ("pairs", { $0.cookiePairs = 1 }),
        ("bytes of a value", { $0.cookieValue = 20 }), ("candidates", { $0.cookieCandidates = 1 }),
    ]

    @Test(arguments: cookies)
    func `a cookie beyond the limits is not looked at`(
        _ name: String, _ change: @Sendable (inout Limits) -> Void
    ) throws {
        let bot = try Bot()
        let cookie = try bot.text().cookiePair
        let call = try Call(posting: fields()).with(cookie: "session=other; \(cookie)").signed()
        let counted = "Friend has messaged +15005550006 2 times."
        #expect(bot.webhook.respond(to: request(call) { _ in }).message == counted)
        #expect(bot.webhook.respond(to: request(call, change)).message != counted)
    }
}
