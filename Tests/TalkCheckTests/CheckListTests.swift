import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// What is proved of lists: of a script, and of files by which rows are lost.
@Suite struct CheckListTests {
    private static let head =
        "tries = 3 -> end\n[list a: class]\nAna = 3b\nBen = 4a\n[start]\n> Who?\n"

    static let cases: [(String, [String])] = [
        ("< {x: one of a} > {x} {x.class}\n< * > ?", []),
        ("< {x: one of a} > {x.class}\n< * > ?", []),
        ("< {x: one of a} > Hi\n< * > ?", ["7:1 T301"]),
        ("< {x: one of a} > {x}\n< {y: one of a} > {y}\n< * > ?", ["8:1 T113"]),
        ("< {x: one of a} when x.class is 3b > {x}\n< * > ?", []),
        ("< {x: one of a} when x.class is 3c > {x}\n< * > ?", ["7:22 T121"]),
        ("< {x: one of a} when x is Cleo > {x}\n< * > ?", ["7:22 T121"]),
        ("< {x: one of a} when x is ana > {x}\n< * > ?", []),
        ("< {x: one of a} > {x}\n< go -> done\n< * > ?\n[done]\n> {x.class}", ["11:4 T203"]),
        (
            "< {x: one of a} > {x}\n< go -> done\n< * > ?\n[done]\nwhen x.class is set\n  > {x.class}\n"
                + "otherwise\n  > Hi", []
        ),
        ("< yes > Hi\n< * > ?", ["2:7 T302"]),
        ("when caller is one of a\n  > Hi\n< yes > Hi\n< * > ?", []),
    ]

    @Test(arguments: cases)
    func `what a script does with a list is followed`(text: String, expected: [String]) {
        #expect(checked(Self.head + text) == expected)
    }

    @Test func `the longest cell makes a reply long, and is named`() {
        let long = String(repeating: "x", count: 400)
        let text =
            "tries = 3 -> end\na = list a.csv\n[start]\n> Who?\n< {x: one of a} > {x.note}\n< * > ?"
        let found = checkedScript(text, lists: ["a.csv": "name,note\nAna,short\nBen,\(long)\n"])
            .check()
        #expect(found.map { "\($0.line):\($0.column) \($0.code)" } == ["5:17 T205"])
        #expect(found.first?.message.contains("{x.note} of a.csv, line 3, has 400") == true)
        let endless = String(repeating: "y", count: 1_700)
        let refused = checkedScript(text, lists: ["a.csv": "name,note\nAna,\(endless)\n"])
        #expect(refused.errors().map { "\($0.code)" } == ["T116"])
    }

    @Test func `a long key is in the session`() {
        let key = String(repeating: "k", count: 2_400)
        let text =
            "segments = 20\ntries = 3 -> end\n[list a]\n\(key)\n[start]\n> ?\n< {x: one of a} > Hi {x|first 9}\n< * > ?"
        #expect(checked(text) == ["7:4 T117"])
    }

    @Test(
        arguments: [
            ("name,class\nAna,3b\n", []),
            ("name;class\nAna;3b\n", []),
            ("name\tclass\nAna\t3b\n", ["T212 a.csv, line 1: the cells are parted by tabs"]),
            (
                "name;\"class, when\"\nAna;3b\n",
                ["T212 a.csv, line 1: the cells are parted by semicolons"]
            ),
            (
                "name,class,größe\nAna,3b,1\n",
                [
                    "T212 a.csv, line 1: the column \"größe\" cannot be used: a name has letters, "
                        + "digits and _; the columns are class"
                ]
            ),
            (
                "name,class\nAna,\"3b\nBen,4a\n",
                ["T212 a.csv, line 2: a quote opens here and never closes"]
            ),
            ("name,class\nAna,3b,x\n", ["T212 a.csv, line 2: this row has 3 cells"]),
            (
                "name,class\nAna,3b\nana!,4a\n",
                [
                    "T212 a.csv, line 3: ana! is in line 2 already, as texts are compared, so that none"
                ]
            ),
            ("name,class\n,3b\n,4a\n", ["T212 a.csv, line 2: this row has no key"]),
            ("", []),
        ] as [(String, [String])])
    func `a file that loses rows says so`(file: String, expected: [String]) {
        let text =
            "tries = 3 -> end\na = list a.csv\n[start]\n> Who?\n< {x: one of a} > {x}\n< * > ?"
        let found = checkedScript(text, lists: ["a.csv": file]).check()
            .map { "\($0.code) \($0.message)" }
        #expect(found.count == expected.count, "\(found)")
        for (found, expected) in zip(found, expected) {
            #expect(found.hasPrefix(expected), "\(found)")
        }
    }

    @Test func `what a file has is no certain condition`() {
        let text =
            "tries = 3 -> end\na = list a.csv\n[start]\n> Who?\n"
            + "< {x: one of a} when x.class is 9z > {x}\n< * > ?"
        #expect(checkedScript(text, lists: ["a.csv": "name,class\nAna,3b\n"]).check() == [])
    }
}
