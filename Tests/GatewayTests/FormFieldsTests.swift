import Gateway
import Testing

@Suite struct FormFieldsTests {
    /// The fields of a form as texts.
    private static func pairs(_ form: String) throws -> [[String]] {
        let fields = try FormFields(decoding: Array(form.utf8)[...])
        return (0..<fields.count).map { [text(fields.name(at: $0)), text(fields.value(at: $0))] }
    }

    @Test(arguments: [
        ("", []),
        ("a=1", [["a", "1"]]),
        ("a=1&b=2", [["a", "1"], ["b", "2"]]),
        ("b=2&a=1&b=1", [["b", "2"], ["a", "1"], ["b", "1"]]),
        ("a", [["a", ""]]), ("a=", [["a", ""]]), ("=1", [["", "1"]]), ("=", [["", ""]]),
        ("&", []), ("&&a=1&&", [["a", "1"]]),
        ("a==1=", [["a", "=1="]]), ("a%3Db=1", [["a=b", "1"]]), ("a%26b=%26", [["a&b", "&"]]),
        ("a+b=c+d", [["a b", "c d"]]), ("a=%2B1", [["a", "+1"]]), ("a=%2b", [["a", "+"]]),
        ("a=%C3%A9%F0%9F%98%80", [["a", "é😀"]]), ("a=é", [["a", "é"]]),
        ("a=%", [["a", "%"]]), ("a=%4", [["a", "%4"]]), ("a=%4&b=1", [["a", "%4"], ["b", "1"]]),
        ("a=%zz%41%4g", [["a", "%zzA%4g"]]), ("a=%%41", [["a", "%A"]]),
        ("a=%250A", [["a", "%0A"]]), ("a;b=1;2", [["a;b", "1;2"]]),
        ("a=\r\n%0D%0A%00\t", [["a", "\r\n\r\n\0\t"]]),
        ("%41b=%43d+e%&f%3D=g%3Dh=%3D&i=j", [["Ab", "Cd e%"], ["f=", "g=h=="], ["i", "j"]]),
    ])
    func `a form is decoded`(form: String, expected: [[String]]) throws {
        #expect(try Self.pairs(form) == expected)
    }

    @Test func `bytes that are no UTF-8 stay as they are`() throws {
        let fields = try FormFields(decoding: Array("%FF=%C3&a=%ED%A0%80".utf8)[...])
        #expect(Array(fields.name(at: 0)) == [0xFF])
        #expect(Array(fields.value(at: 0)) == [0xC3])
        #expect(Array(fields.value(at: 1)) == [0xED, 0xA0, 0x80])
    }

    @Test func `texts that Unicode takes for equal are two`() throws {
        let fields = try FormFields(decoding: Array("e%CC%81=1&%C3%A9=2".utf8)[...])
        #expect(text(fields.first("\u{E9}")) == "2")
        #expect(text(fields.first("e\u{301}")) == "1")
        #expect(fields.count(of: "\u{E9}") == 1)
    }

    @Test func `the first of a repeated name is given, and all are counted`() throws {
        let fields = try FormFields(decoding: Array("a=1&b=2&a=3".utf8)[...])
        #expect(text(fields.first("a")) == "1")
        #expect(fields.firstIndex(of: "b") == 1)
        #expect(fields.count(of: "a") == 2)
        #expect(fields.count(of: "A") == 0)
        #expect(fields.first("A") == nil)
    }

    @Test func `names are the same whatever was encoded in them`() throws {
        let fields = try FormFields(decoding: Array("%46rom=1&From=2".utf8)[...])
        #expect(fields.count(of: "From") == 2)
    }

    @Test(arguments: [999, 1_000, 1_001])
    func `a form has at most a thousand fields`(count: Int) throws {
        let form = Array(Array(repeating: "a=", count: count).joined(separator: "&").utf8)[...]
        if count <= 1_000 {
            #expect(try FormFields(decoding: form).count == count)
        } else {
            #expect(throws: FormError.tooManyFields(limit: 1_000)) {
                try FormFields(decoding: form)
            }
        }
    }

    @Test(arguments: ["x", "%41", "+"], [32_766, 32_767])
    func `a field has at most 32 KiB, decoded`(unit: String, count: Int) throws {
        let form = Array(("b=1&ab=" + String(repeating: unit, count: count)).utf8)[...]
        if count <= 32_766 {
            #expect(try FormFields(decoding: form).value(at: 1).count == count)
        } else {
            #expect(throws: FormError.fieldTooLong(number: 2, limit: 32_768)) {
                try FormFields(decoding: form)
            }
        }
    }

    @Test func `a name has the same limit`() {
        let form = [UInt8](repeating: UInt8(ascii: "n"), count: 32_769)[...]
        #expect(throws: FormError.fieldTooLong(number: 1, limit: 32_768)) {
            try FormFields(decoding: form)
        }
    }

    @Test(arguments: [("POST", "body"), ("GET", "query"), ("HEAD", "query")])
    func `fields come from the body of POST and from the query of others`(
        method: String, from: String
    ) throws {
        let request = Request(
            variables: Variables([("REQUEST_METHOD", method), ("REQUEST_URI", "/?in=query")]),
            body: Body(Array("in=body".utf8)))
        let fields = try FormFields(of: request)
        #expect(fields.count == 1)
        #expect(text(fields.first("in")) == from)
    }

    @Test func `an error says the limit`() {
        #expect(
            FormError.tooManyFields(limit: 5).description == "the form has more than 5 fields")
        #expect(
            FormError.fieldTooLong(number: 2, limit: 5).description
                == "field 2 of the form has more than 5 bytes")
    }
}
