import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// Numbers that will not match, and files by which people are lost.
@Suite struct CheckPeopleTests {
    /// What is said of a people file.
    private func said(_ people: String, country: String = "") -> [String] {
        checkedScript(
            "people = file people.csv\n\(country)[start]\n> Hello {caller}.", people: people
        ).check().map { "\($0.code) \($0.message)" }
    }

    @Test(
        arguments: [
            ("phone,name,visit\n+15550101111,Ana,Tue\n", []),
            ("phone;name\r\n+15550101111;Ana\r\n", []),
            ("phone,name\r+15550101111,Ana\r+15550102222,Ben\r", []),
            ("", []),
            (
                "+15550101111,Ana,Tue\n+15550102222,Ben,Wed\n",
                ["T212 people.csv, line 1: this looks like somebody"]
            ),
            ("5550101111,Ana\n", ["T212 people.csv, line 1: this looks like somebody"]),
            (
                "phone\tname\n+15550101111\tAna\n",
                ["T212 people.csv, line 1: the cells are parted by tabs"]
            ),
            (
                "phone;name;\"visit, when\"\n+15550101111;Ana;Tue\n",
                ["T212 people.csv, line 1: the cells are parted by semicolons"]
            ),
            (
                "phone,name\n+15550101111,Ana\n+15550102222,\"Ben\n+15550103333,Cleo\n",
                ["T212 people.csv, line 3: a quote opens here and never closes"]
            ),
            (
                "phone,name\n+15550101111,Ana,x\n+15550102222,\"Be\nn\",y,z\n",
                ["T212 people.csv, line 2: this row has 3 cells and the first line 2"]
            ),
            (
                "phone,name\n+15550101111,Ana\n\n+1 555 010 1111,Anna\n",
                ["T212 people.csv, line 4: +1 555 010 1111 is in line 2 already"]
            ),
            (
                "phone,name,visit day,größe,count\n+15550101111,Ana,Tue,L,3\n",
                ["T212 people.csv, line 1: the column \"größe\" cannot be used"]
            ),
            (
                "phone,name\n555-0100,Ana\n+15550102222,Ben\nnobody,Cleo\n",
                ["T209 people.csv, line 2: 555-0100 is not a number"]
            ),
        ] as [(String, [String])])
    func `a people file that loses people says so`(people: String, expected: [String]) {
        let found = said(people)
        #expect(found.count == expected.count, "\(found)")
        for (found, expected) in zip(found, expected) {
            #expect(found.hasPrefix(expected), "\(found)")
        }
    }

    @Test func `several of a kind are counted, and kinds stand one below the other`() {
        let found = said("phone,name\n555,Ana,x\n666,Ben,y\n777,Cleo\n")
        #expect(
            found.map { $0.prefix(25) }
                == ["T209 people.csv, line 2: 5", "T212 people.csv, line 2: t"].map {
                    $0.prefix(25)
                })
        #expect(found.first?.hasSuffix("there are 2 more like it") == true)
        #expect(found.last?.hasSuffix("there are 1 more like it") == true)
    }

    @Test func `the columns that can be used are named`() {
        let found = said("phone,name,visit day,größe\n")
        #expect(found.first?.hasSuffix("the columns are caller, visit_day") == true)
    }

    @Test func `with a country numbers need no plus`() {
        let people = "phone,name\n07911 123456,Ana\n0044 7911 123457,Ben\n"
        #expect(said(people, country: "country = +44\n") == [])
        #expect(said(people).count == 1)
        #expect(
            rehearse(
                """
                country = +44
                people = file people.csv
                [people]
                07911 999999 = Cleo
                [start]
                > Hello {caller}.
                [test of the file]
                from +447911123456
                < hi
                > Hello Ana.
                from +447911123457
                < hi
                > Hello Ben.
                from +447911999999
                < hi
                > Hello Cleo.
                """, people: people) == [])
    }

    @Test(
        arguments: [
            ("[people]\n+1 555 123 4567 = Ana\n", []), ("[people]\n15551234567 = Ana\n", []),
            ("[people]\n0555 1234567 = Ana\n", ["T209"]), ("[people]\n123 = Ana\n", ["T209"]),
            ("country = +44\n[people]\n07911 123456 = Ana\n", []),
            ("country = +44\n[people]\n07911 123456 = Ana\n+447911123456 = Ben\n", ["T114"]),
            ("country = 44\n", ["T104"]),
            ("a = sms +1 555 010 0200, (+1) 555-010-0201 from +15550100202\n", []),
            ("country = +44\na = sms 07911 123456\n", []),
            ("a = sms 07911 123456\n", ["T209"]),
            ("a = sms +15550100200, 12, 034\n", ["T209", "T209"]),
            ("a = sms +15550100200,\n", ["T104"]), ("a = sms nobody\n", ["T104"]),
        ] as [(String, [String])])
    func `only a number that will not match is found`(lines: String, codes: [String]) {
        let heading = lines.contains("[people]") ? "[start]\n> Hi {caller}" : "[start]\n> Hi"
        #expect(checkedScript(lines + heading).check().map { "\($0.code)" } == codes)
    }
}
