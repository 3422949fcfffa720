import Testing

@testable import ParleyCommand

struct HTTPDateTests {
    /// RFC 9110, 5.6.7, and `date -u -d @N`.
    private static let dates = [
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
        (1_735_689_599, "Tue, 31 Dec 2024 23:59:59 GMT"),
        (4_102_444_800, "Fri, 01 Jan 2100 00:00:00 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ]

    @Test(arguments: dates)
    func `a date is read and written`(seconds: Int, text: String) {
        #expect(HTTPDate.parse(text) == seconds)
        #expect(HTTPDate.text(seconds) == text)
    }

    @Test(arguments: [
        (784_111_777, "Sun, 06-Nov-1994 08:49:37 GMT"),
        (784_111_777, "Sunday, 06-Nov-94 08:49:37 GMT"),
        (1_709_251_199, "Thu, 29-Feb-24 23:59:59 GMT"),
    ])
    func `a cookie's date may have dashes and a short year`(seconds: Int, text: String) {
        #expect(HTTPDate.parse(text) == seconds)
    }

    @Test(arguments: [
        "", "Sun Nov  6 08:49:37 1994", "Sunday, 06-Nov-994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 24:49:37 GMT",
        "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov -994 08:49:37 GMT",
    ])
    func `what is no date of that form is none`(text: String) {
        #expect(HTTPDate.parse(text) == nil)
    }
}
