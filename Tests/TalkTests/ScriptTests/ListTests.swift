import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Lists of a script and of files, as they are read.
@Suite struct ListTests {
    private func rows(_ file: String) -> [String] {
        guard let file = ListFile(parsing: Array(file.utf8)) else { return ["unreadable"] }
        return file.table.rows.map { "\($0.line) \($0.key): \($0.cells.joined(separator: "|"))" }
    }

    @Test(
        arguments: [
            ("name,class\nAna,3b\n", ["2 Ana: 3b"]),
            ("\u{FEFF}name,class\r\nAna,3b\r\nBen,4a", ["2 Ana: 3b", "3 Ben: 4a"]),
            ("name;class\nAna;\"3b; new\"\n", ["2 Ana: 3b; new"]),
            ("name,class\rAna,3b\rBen,4a\r", ["2 Ana: 3b", "3 Ben: 4a"]),
            (
                "name,class\n\"Lopez,  Ana\",\"a \"\"b\"\"\"\n\n,empty\nBen\n",
                ["2 Lopez, Ana: a \"b\"", "5 Ben: "]
            ),
            ("name,class\n\"Ana\nLopez\",3b,more\n", ["2 Ana Lopez: 3b|more"]),
            ("name\nAna\n", ["2 Ana: "]), ("", []), ("name,class", []),
        ] as [(String, [String])])
    func `a file is read as spreadsheets save it`(file: String, expected: [String]) {
        #expect(rows(file) == expected)
    }

    @Test func `columns have their headers as names`() {
        let file = ListFile(parsing: Array("Name,First Day,count,größe,class\n".utf8))
        #expect(file?.columns == ["first_day", "count", nil, "class"])
        #expect(ListFile(parsing: [0xFF]) == nil)
        #expect(ListFile(parsing: [UInt8](repeating: 0x41, count: Script.sizeLimit + 1)) == nil)
    }

    @Test func `a double key of a file cannot be texted, and its columns are empty`() {
        let file = "name,class\nAna,3b\nana!,4a\nBen,5c\nA-1,x\na1,y\n"
        let table = ListFile(parsing: Array(file.utf8))?.table
        #expect(table?.match(form: Array("ana".utf8)) == .several([0]))
        #expect(table?.match(form: Array("a1".utf8)) == .several([3]))
        #expect(table?.cell("class", ofKey: "Ana") == "")
        #expect(table?.cell("class", ofKey: "BEN") == "5c")
        #expect(table?.contains("Ana") == true)
        #expect(table?.contains("Zoe") == false)
    }

    static let mistakes: [(String, [String])] = [
        ("[list a: b]\nX = 1\n", []),
        ("a-1 = list a.csv\n", []),
        ("a = sms +15550100200\n[list a]\nX\n", ["2:7 T114"]),
        ("a = list a.csv\n[list a]\nX\n", ["2:7 T114"]),
        ("a = list a.csv\na = sms +15550100200\n", ["2:1 T114"]),
        ("a = list\n", ["1:1 T104"]), ("words = list a.csv\n", ["1:1 T101"]),
        ("[list a]\nX\n[list a]\nY\n", ["3:7 T114"]),
        ("[list people]\nX\n", ["1:7 T101"]), ("[list typos]\nX\n", ["1:7 T101"]),
        ("[list shared]\nX\n", ["1:7 T101"]), ("[list]\nX\n", ["1:2 T101"]),
        ("[list: a]\nX\n", ["1:2 T101"]), ("[list a b]\nX\n", ["1:7 T101"]),
        ("[list a: b, b]\nX = 1\n", ["1:13 T114"]), ("[list a: b-c]\nX = 1\n", ["1:10 T101"]),
        ("[list a: b]\nX\n", ["2:1 T100"]), ("[list a]\nX = 1\n", ["2:1 T100"]),
        ("[list a: b]\n= 1\n", ["2:1 T100"]), ("[list a]\n< X\n", ["2:1 T108"]),
        ("[list a]\nX\nx!\n", ["3:1 T114"]), ("[list a]\nX-1\nX1\n", ["3:1 T114"]),
        ("[list a]\n  X\n  Y\n", []),
    ]

    @Test(arguments: mistakes)
    func `a list that cannot be so is a finding`(text: String, expected: [String]) {
        #expect(findings(text + "[start]\n> Hi") == expected)
    }

    static let uses: [(String, [String])] = [
        ("> {x.class}\n< {x: one of a}", []),
        ("> {x.clas}\n< {x: one of a}", ["4:4 T110"]), ("> {x.count}\n< {x: one of a}", []),
        ("> {y.class}\n< {x: one of a}", ["4:4 T110"]), ("> {from.class}", ["4:4 T110"]),
        ("< {x: one of b}", ["4:14 T103"]), ("< {x: one of a | b}", ["4:14 T105"]),
        ("< {x: one of}", ["4:13 T105"]), ("< {a}", ["4:4 T103"]),
        ("< {x: one of a}\n< {x: one of c}", ["5:4 T105"]),
        ("< {x: one of a}\n< {x: one of a} when x.class is 3 > b", []),
        ("when x is one of a\n  > b\n< {x: one of a}", []),
        ("when x is not one of b\n  > b\n< {x: one of a}", ["4:22 T103"]),
        ("when x.b > 3\n  > b\n< {x: one of a}", ["4:6 T110"]),
        ("set x.class = 3\n< {x: one of a}", ["4:5 T101"]),
        ("forget x.class\n< {x: one of a}", ["4:8 T101"]),
        ("set y = {x.class}\nadd {x.class} to y\n< {x: one of a}", []),
        ("> {x.class.more}", ["4:4 T101"]), ("> {x.}", ["4:4 T101"]),
    ]

    @Test(arguments: uses)
    func `names of lists and columns are checked`(text: String, expected: [String]) {
        let lists = "[list a: class, count]\nX = 1, 2\n"
        let others = text.contains("of c") ? "\n[list c]\nY" : ""
        #expect(findings(lists + "[start]\n" + text + others) == expected)
    }

    @Test func `the columns that there are are named`() {
        let text = "a = list a.csv\n[start]\n> {x.kind}\n< {x: one of a}"
        let script = checkedScript(text, lists: ["a.csv": "name,class,größe\nX,1,2\n"])
        #expect(
            script.diagnostics.map(\.message)
                == ["nothing ever fills {x.kind}; the columns of a are class"])
        #expect(
            checkedScript(text).diagnostics.map { "\($0.line):\($0.column) \($0.code)" }
                == ["1:5 T119"])
    }

    @Test func `the last column takes the rest of its line`() {
        let script = script("[list a: b, c]\nX = 1, 2, 3\nY =\nZ = 4\n[start]\n> Hi")
        let table = script.table(named: "a")
        #expect(table?.cell("c", ofKey: "x") == "2, 3")
        #expect(table?.cell("b", ofKey: "Y") == "")
        #expect(table?.cell("c", ofKey: "Z") == "")
    }
}
