import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Names and numbers of a script, and what they stand for.
struct NameTests {
    @Test func `each name has the number of its first time`() {
        var index = NameIndex()
        #expect(index["any"] == nil)
        let names = (0..<5_000).map { "state_\($0)" } + ["", "größe", "state_1 "]
        for (number, name) in names.enumerated() {
            #expect(index.insert(name) == (number, true))
        }
        for (number, name) in names.enumerated() {
            #expect(index.insert(name) == (number, false))
            #expect(index[name] == number)
        }
        #expect(index.names == names)
        #expect(!index.contains("state_5000"))
    }

    @Test func `a name stands for what it was given last`() {
        var map = NameMap<String>()
        for (name, value) in [("a", "1"), ("b", "2"), ("a", "3")] { map.set(name, value) }
        #expect(map["a"] == "3")
        #expect(map["b"] == "2")
        #expect(map["c"] == nil)
        #expect(map.names == ["a", "b"])
        #expect(map.values == ["3", "2"])
    }

    @Test(arguments: [
        ("+1 415 867-5308", "whatsapp:+14158675308", true), ("whatsapp:15", "15", true),
        ("1:2:3", "23", true), ("123", "1234", false), ("", "abc", true),
    ])
    func `two ways of writing a number`(left: String, right: String, isSame: Bool) {
        #expect((PhoneDigits(left.utf8) == PhoneDigits(right.utf8)) == isSame)
    }

    @Test func `a number is found among many`() {
        let numbers = (0..<1_000).map { "+\(($0 * 7_919) % 1_000)" }
        var index = NumberIndex<Int>()
        for (place, number) in numbers.enumerated() {
            index.set(PhoneDigits(number.utf8), place)
        }
        for (place, number) in numbers.enumerated() {
            #expect(index[PhoneDigits(number.utf8)] == place)
        }
        #expect(index[PhoneDigits("+1000".utf8)] == nil)
        index.set(PhoneDigits("+5".utf8), -1)
        #expect(index[PhoneDigits("5".utf8)] == -1)
    }

    @Test func `of two rows with one number the first is found`() {
        let rows = [("2", 1), ("1", 2), ("2", 3), ("1", 4)]
        let index = NumberIndex(firstOf: rows.map { (PhoneDigits($0.utf8), $1) })
        #expect(index[PhoneDigits("1".utf8)] == 2)
        #expect(index[PhoneDigits("2".utf8)] == 1)
    }
}
