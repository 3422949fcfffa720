import Testing

@testable import Talk

/// How long a number is.
@Suite struct DecimalLengthTests {
    @Test(arguments: [
        "0", "9", "10", "-1", "-10", "99999999999999999999", "-99999999999999999999", "0.5",
        "-0.05", "12.50", "0.00", "1.000000000000000000", "100",
    ])
    func `a number knows how many characters it is stored in`(text: String) throws {
        let number = try #require(Decimal(text.utf8))
        #expect(number.length == number.description.utf8.count)
    }
}
