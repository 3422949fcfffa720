import Conversation
import Talk
import TalkCheck
import TalkTools

extension FuzzTarget {
    /// A people file: every sender is found, by its number alone, and with an index as without.
    static let people = FuzzTarget("people") { bytes in
        guard let file = PeopleFile(parsing: bytes) else {
            expect(bytes.text == nil, "a file of UTF-8 is read")
            return
        }
        expect(file.columns.first == "caller", "the first column is the name")
        let indexed = file.indexed()
        let people = file.people
        expect(
            people.count <= bytes.count { $0 == 0x0A || $0 == 0x0D } + 1,
            "a sender has a line at least")
        var known: Set<[UInt8]> = []
        for (address, person, _) in people {
            expect(person.columns.count <= file.columns.count, "a value has its column")
            expect(
                person.columns.allSatisfy { file.columns.contains($0.name) },
                "a value has a known column")
            let found = file.person(at: address)
            expect(indexed.person(at: address) == found, "an index changes nothing")
            let number = address.utf8.drop { $0 != UInt8(ascii: ":") }
            let digits = (number.isEmpty ? address.utf8[...] : number)
                .filter { (0x30...0x39).contains($0) }
            if found != nil, known.insert(digits).inserted {
                expect(found == person, "the first of a number is found: \(address)")
            }
        }
    }
}
