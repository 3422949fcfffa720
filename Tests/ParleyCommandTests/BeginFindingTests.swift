import Parley
import System
import Testing

@testable import ParleyCommand

/// What `doctor` says of the account with which `begin` would send.
struct BeginFindingTests {
    private static let sid = "AC00000000000000000000000000000012"
    private static let key = "SK00000000000000000000000000000012"

    private func findings(_ variables: [String: String]) -> [String] {
        let own = [
            "PARLEY_SECRET_KEY": "kM3v9Qe7xZ1pL5tY8rW2uB6nH4jC0dFg",
            "TWILIO_AUTH_TOKEN": "0123456789abcdef0123456789abcdef",
            "PARLEY_STORE": "/tmp/none.db", "PARLEY_PUBLIC_URL": "https://example.org/sms",
        ]
        let all = own.merging(variables) { $1 }
        let loader = ConfigurationLoader(
            environment: Environment(all.map { ($0.key, $0.value) }), executable: nil)
        return BeginCheck(loader: loader, examined: ConfigurationCheck(loader: loader)).findings
            .map(\.description)
    }

    @Test func `where nobody means to write first, there is nothing to say`() {
        #expect(findings([:]).isEmpty)
    }

    @Test func `with an account it is said for whom and with what it sends`() {
        let reports = "ok begin: Twilio tells what becomes of each text"
        #expect(
            findings(["TWILIO_ACCOUNT_SID": Self.sid]) == [
                "ok begin: sends for \(Self.sid) with its token, by https://api.twilio.com",
                reports,
            ])
        #expect(
            findings([
                "TWILIO_ACCOUNT_SID": Self.sid, "TWILIO_API_KEY": Self.key,
                "TWILIO_API_SECRET": "hidden", "TWILIO_REGION": "ie1",
            ]) == [
                "ok begin: sends for \(Self.sid) with an API key, by https://api.ie1.twilio.com",
                reports,
            ])
    }

    @Test func `what is set by half is a warning that says what is missing`() {
        #expect(
            findings(["TWILIO_ACCOUNT_SID": Self.sid, "TWILIO_API_KEY": Self.key]) == [
                "warning begin: it cannot send: TWILIO_API_SECRET: not set, and TWILIO_API_KEY is; "
                    + "put the API key's secret there, or into a file that TWILIO_API_SECRET_FILE "
                    + "names"
            ])
        let found = findings(["TWILIO_API_KEY": Self.key, "TWILIO_API_SECRET": "hidden"])
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("warning begin: it cannot send: TWILIO_ACCOUNT_SID: not set; "))
    }

    @Test func `no store, no reports and another address are said`() {
        #expect(
            findings([
                "TWILIO_ACCOUNT_SID": Self.sid, "PARLEY_STORE": "", "PARLEY_PUBLIC_URL": "",
                "PARLEY_TWILIO_API": "http://127.0.0.1:1",
            ]) == [
                "warning begin: texts go to http://127.0.0.1:1, which PARLEY_TWILIO_API names, and "
                    + "to nobody; remove that variable once the test is over",
                "warning begin: there is no store, so it sends nothing; set PARLEY_STORE",
                "ok begin: nobody tells what becomes of a text: PARLEY_PUBLIC_URL is not set; set "
                    + "it, or give --callback",
            ])
    }
}
