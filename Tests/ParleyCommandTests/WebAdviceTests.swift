import System
import Testing

@testable import ParleyCommand

/// What doctor says where no answer comes, by curl's exit status.
struct WebAdviceTests {
    @Test(arguments: [
        (6, "the name has no address"), (7, "nothing listens at http://a.example:1"),
        (28, "Twilio gives up after 15 s"), (60, "Twilio accepts only a certificate"),
        (52, "is this Parley's own port?"), (3, "call it from outside"),
    ])
    func `the status counts, whatever curl says`(code: Int, advice: String) throws {
        let url = try #require(WebhookURL("http://a.example:1/sms"))
        for text in ["curl: (99) something (7)", ""] {
            let failure = CurlRequest.Failure.noAnswer(code: code, text: text)
            #expect(WebAdvice.of(failure, url: url)?.hasPrefix(advice) == true)
        }
        #expect(WebAdvice.of(.killed(signal: 9), url: url) == nil)
    }

    @Test func `curl's own status is kept`() {
        let request = CurlRequest(url: "http://127.0.0.1:1/", headers: [], body: nil)
        let failure = #expect(throws: CurlRequest.Failure.self) { try request.send() }
        guard case .noAnswer(code: 7, let text)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(text.hasPrefix("curl: (7) "))
    }
}
