import Bytes
import TestSupport
import Testing

struct Base64Tests {
    /// RFC 4648, section 10, and the two characters that differ between the alphabets.
    static let written: [(plain: [UInt8], standard: String, urlSafe: String)] = [
        ([], "", ""),
        (Array("f".utf8), "Zg==", "Zg"),
        (Array("fo".utf8), "Zm8=", "Zm8"),
        (Array("foo".utf8), "Zm9v", "Zm9v"),
        (Array("foob".utf8), "Zm9vYg==", "Zm9vYg"),
        (Array("fooba".utf8), "Zm9vYmE=", "Zm9vYmE"),
        (Array("foobar".utf8), "Zm9vYmFy", "Zm9vYmFy"),
        ([0xFB, 0xFF, 0xBF], "+/+/", "-_-_"),
        ([0, 0, 0, 0], "AAAAAA==", "AAAAAA"),
    ]

    @Test(arguments: written)
    func `bytes are written and read`(plain: [UInt8], standard: String, urlSafe: String) {
        #expect(Base64.encode(plain, as: .standard) == Array(standard.utf8))
        #expect(Base64.encode(plain, as: .urlSafe) == Array(urlSafe.utf8))
        #expect(Base64.decode(Array(standard.utf8), as: .standard) == plain)
        #expect(Base64.decode(Array(urlSafe.utf8), as: .urlSafe) == plain)
    }

    @Test(arguments: [
        "Zg", "Zg=", "Zg===", "Zg====", "Zm8", "Zm8==", "Zm9v=", "Zm9v====", "=", "==", "===",
        "====", "A===", "Zh==", "Zm9=", "Zm-v", "Zm_v", "Zm 9v", " Zm9v", "Zm9v\n", "Zm9v\0",
        "Zg==Zg==", "Zm=v", "=m9v", "A", "AAAAA", "Zm9\u{E9}", "*AAA", "A*AA", "AA*A", "AAA*",
    ])
    func `a standard text that is not exact is refused`(_ text: String) {
        #expect(Base64.decode(Array(text.utf8), as: .standard) == nil)
    }

    @Test(arguments: [
        "Zg==", "Zm8=", "Zh", "Zm9", "Zm+v", "Zm/v", "Zm 9v", "Zm9v\n", "A", "AAAAA", "Zm.v",
        "Zm9v=", "Zg\0", "*AAA", "A*AA", "AA*A", "AAA*", "*A", "A*", "*AA", "A*A", "AA*",
    ])
    func `a URL-safe text that is not exact is refused`(_ text: String) {
        #expect(Base64.decode(Array(text.utf8), as: .urlSafe) == nil)
    }

    @Test(arguments: [Base64.Alphabet.standard, .urlSafe])
    func `whatever is read is what writing gives`(_ alphabet: Base64.Alphabet) {
        var generator = SteadyGenerator(state: 4648)
        let characters = Array("ABCDwxyz0189+/-_=".utf8)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...12, using: &generator)
            let text = (0..<count).map { _ in
                characters.randomElement(using: &generator) ?? 0
            }
            guard let plain = Base64.decode(text, as: alphabet) else { continue }
            #expect(Base64.encode(plain, as: alphabet) == text)
        }
        for count in 0..<200 {
            let plain = generator.bytes(count)
            #expect(Base64.decode(Base64.encode(plain, as: alphabet), as: alphabet) == plain)
        }
    }
}
