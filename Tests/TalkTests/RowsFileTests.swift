import Testing

@testable import Talk

/// The rows of a file of people who are to be texted first.
struct RowsFileTests {
    private func file(_ text: String, country: String? = nil) throws -> RowsFile {
        try RowsFile(
            parsing: Array(text.utf8), country: country.flatMap { CountryCode(Array($0.utf8)) })
    }

    @Test func `rows keep their lines, and cells the names of their columns`() throws {
        let file = try file(
            "\u{FEFF}number;Name;Due Day;;(9)\r\n+1 (415) 867-5308;Ana;12;x;y\r\n;;\r\n"
                + "+14158675309;\"Ben;\r\nB.\";13\r\n+14158675310;a;b;c;d;e\r\n")
        #expect(file.columns == ["name", "due_day", nil, nil])
        #expect(file.rows.map(\.line) == [2, 4, 6])
        #expect(file.rows.map(\.address) == ["+14158675308", "+14158675309", "+14158675310"])
        #expect(file.rows[1].cells.map(\.text) == ["Ben;\r\nB.", "13"])
        #expect(file.rows[0].cells.map(\.name) == ["name", "due_day"])
        #expect(file.rows.map(\.hasExtraCells) == [false, false, true])
    }

    @Test(arguments: [
        ("+14158675308", nil, "+14158675308"), ("4158675308", nil, nil),
        ("4158675308", "+1", "+14158675308"), ("020 7946 0123", "+44", "+442079460123"),
        ("0044 20 7946 0123", "+44", "+442079460123"), ("whatsapp:+14158675308", nil, nil),
        ("+0123456789", nil, nil), ("+123456", nil, nil), ("+1234567890123456", nil, nil),
        ("call +14158675308", nil, nil), ("", "+1", nil), ("-", "+1", nil),
    ])
    func `a number is one that can be texted, completed by the country`(
        _ text: String, _ country: String?, _ address: String?
    ) throws {
        let file = try file("number,name\n\"\(text)\",Ana\n", country: country)
        #expect(file.rows.map(\.address) == [address])
        #expect(file.rows.map(\.number) == [text])
    }

    @Test(arguments: [
        ("", RowsFile.Fault.empty), ("number,name\n", .empty), ("number,name\n,\n\n", .empty),
        ("+14158675308,Ana\n+14158675309,Ben\n", .rowForHeader("+14158675308")),
        ("number\tname\n+14158675308\tAna\n", .separator("tabs")),
        ("number,name\n+14158675308,\"Ana\n", .unclosedQuote(line: 2)),
    ])
    func `a file without rows says why`(_ text: String, _ fault: RowsFile.Fault) {
        #expect(throws: fault) { try file(text) }
    }

    @Test func `bytes that are no text are no file`() {
        #expect(throws: RowsFile.Fault.notUTF8) {
            try RowsFile(parsing: Array("number\n+1415".utf8) + [0xFF], country: nil)
        }
    }
}
