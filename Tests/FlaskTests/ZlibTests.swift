import TestSupport
import Testing

@testable import Flask

struct ZlibTests {
    @Test
    func `the library tells its version`() {
        let parts = Zlib.libraryVersion.split(separator: ".")
        #expect(parts.count >= 3 && parts[0] == "1")
    }

    @Test
    func `garbage is refused or restored within the limit`() {
        var generator = SteadyGenerator(state: 1_951)
        for _ in 0..<5_000 {
            let bytes = generator.bytes(Int.random(in: 0...60, using: &generator))
            // Without the check at the end nothing random passes; the header alone is made right.
            #expect(Zlib.inflate(bytes) == nil)
            #expect(Zlib.inflate([0x78, 0x9C] + bytes) == nil)
        }
    }

    @Test
    func `what is compressed comes back`() throws {
        var generator = SteadyGenerator(state: 1_950)
        let sizes = [0, 1, 2, 100, 4_095, 4_096, 4_097, 8_192, 65_535, 65_536]
        for size in sizes {
            let random = generator.bytes(size)
            let even = [UInt8](repeating: 65, count: size)
            for bytes in [random, even] {
                let stream = try #require(Zlib.deflate(bytes))
                #expect(stream.starts(with: [0x78, 0x9C]))
                #expect(Zlib.inflate(stream) == bytes)
            }
        }
        #expect(Zlib.deflate([UInt8](repeating: 65, count: 65_537)) == nil)
    }

    @Test
    func `inflation stops at its limit`() throws {
        let stream = try #require(Zlib.deflate([UInt8](repeating: 65, count: 65_536)))
        #expect(stream.count < 200)
        #expect(Zlib.inflate(stream, limit: 65_536)?.count == 65_536)
        #expect(Zlib.inflate(stream, limit: 65_535) == nil)
        #expect(Zlib.inflate(stream, limit: 0) == nil)
    }

    @Test
    func `a stream that is cut, changed or followed by something is refused`() throws {
        let bytes = Array("a text, a text, a text and another text".utf8)
        let stream = try #require(Zlib.deflate(bytes))
        for index in stream.indices {
            #expect(Zlib.inflate(Array(stream[..<index])) == nil)
            for bit in 0..<8 {
                var changed = stream
                changed[index] ^= 1 << bit
                // Unused bits of the header are the only ones that may pass unseen.
                let restored = Zlib.inflate(changed)
                #expect(restored == nil || restored == bytes)
            }
        }
        #expect(Zlib.inflate(stream + [0]) == nil)
        #expect(Zlib.inflate(stream + stream) == nil)
        // A preset dictionary.
        #expect(Zlib.inflate([0x78, 0xBB, 0, 0, 0, 1, 3, 0, 0, 0, 0, 1]) == nil)
    }
}
