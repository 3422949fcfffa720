import Bytes
import Testing

struct EditDistanceTests {
    static let distances: [(String, String, Int)] = [
        ("", "", 0), ("yes", "yes", 0), ("yes", "yess", 1), ("yess", "yes", 1), ("yes", "yas", 1),
        ("yes", "yse", 1), ("yes", "eys", 1), ("yes", "no", 3), ("yes", "sye", 2), ("a", "", 1),
        ("", "ab", 2), ("confirmed", "comfirmd", 2), ("start", "tsrat", 2), ("abcd", "badc", 2),
        ("aab", "ab", 1), ("ab", "aab", 1), ("state", "staet", 1), ("ca", "abc", 3),
    ]

    @Test(arguments: distances)
    func `the distance between two words is known`(left: String, right: String, distance: Int) {
        let (here, there) = (Array(left.utf8), Array(right.utf8))
        for limit in 0...4 {
            let expected = distance <= limit ? distance : nil
            #expect(EditDistance.between(here, there, atMost: limit) == expected)
            #expect(EditDistance.between(there, here, atMost: limit) == expected)
        }
        #expect(EditDistance.isOne(here, there) == (distance == 1))
        #expect(EditDistance.isOne(there, here) == (distance == 1))
    }
}
