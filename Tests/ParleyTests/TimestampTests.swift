import Testing

@testable import Parley

struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_767_225_599, "2025-12-31T23:59:59Z"),
        (1_777_888_805, "2026-05-04T10:00:05Z"),
    ])
    func `a time is written as RFC 3339 has it`(_ seconds: Int, _ text: String) {
        #expect(timestamp(seconds) == text)
    }
}
