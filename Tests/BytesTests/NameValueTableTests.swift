import Bytes
import Testing

struct NameValueTableTests {
    private static func text(_ bytes: ArraySlice<UInt8>?) -> String? {
        bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func pairs(of table: NameValueTable) -> [[String?]] {
        (0..<table.count).map { [text(table.name(at: $0)), text(table.value(at: $0))] }
    }

    @Test func `names are found byte for byte, the first of them first`() {
        let table = NameValueTable([
            ("NAME", "1"), ("name", "2"), ("NAME", "3"), ("AME", ""), ("e\u{301}", "x=y"),
        ])
        #expect(Self.text(table.first("NAME")) == "1")
        #expect(table.all("NAME").map { Self.text($0) } == ["1", "3"])
        #expect(Self.text(table.first("name")) == "2")
        #expect(Self.text(table.first("AME")) == "")
        #expect(Self.text(table.first("e\u{301}")) == "x=y")
        #expect(table.firstIndex(of: "AME") == 3)
        for name in ["", "N", "NAM", "NAMES", "\u{E9}"] {
            #expect(table.first(name) == nil)
            #expect(table.firstIndex(of: name) == nil)
            #expect(table.all(name).isEmpty)
        }
        #expect(table.hasName("NAME", at: 2))
        #expect(!table.hasName("NAME", at: 3))
    }

    @Test func `pairs stand one behind the other as they would in an environment`() {
        let table = NameValueTable([("A", "1"), ("", ""), ("B=", "2")])
        #expect(table.bytes == Array("A=1=B==2".utf8))
        #expect(Self.pairs(of: table) == [["A", "1"], ["", ""], ["B=", "2"]])
        #expect(table.pairs.map(\.name) == [0..<1, 3..<3, 4..<6])
        #expect(table.pairs.map(\.value) == [2..<3, 4..<4, 7..<8])
    }

    @Test(arguments: [
        ("A=1\0B==2=\0C=\0", [["A", "1"], ["B", "=2="], ["C", ""]]), ("A\0=\0=x\0\0A=1", []),
        ("", []), ("A=1\0A=2\0", [["A", "1"], ["A", "2"]]),
    ])
    func `a block is read up to its last zero`(_ block: String, pairs: [[String]]) {
        #expect(Self.pairs(of: NameValueTable(block: Array(block.utf8))) == pairs)
    }

    @Test func `a buffer that is laid out already is taken over`() {
        let table = NameValueTable(
            bytes: Array("ToFrom".utf8),
            pairs: [NameValueTable.Pair(start: 0, nameEnd: 2, valueStart: 2, end: 6)])
        #expect(Self.pairs(of: table) == [["To", "From"]])
    }
}
