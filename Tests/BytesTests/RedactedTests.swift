import Bytes
import Testing

struct RedactedTests {
    private struct Secret: Redacted {
        let word = "opensesame"
    }

    @Test func `neither a text nor a dump shows what is in it`() {
        let secret = Secret()
        var dumped = ""
        dump([secret], to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped] {
            #expect(text.contains("redacted"))
            #expect(!text.contains(secret.word))
        }
    }
}
