import Bytes
import Testing

struct UTF8DecodingTests {
    @Test func `every scalar is read as it is written`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            let found = bytes.codePoint(at: 0, before: bytes.count)
            guard found?.value != value || found?.length != bytes.count else { continue }
            Issue.record("U+\(String(value, radix: 16)) is read as \(String(describing: found))")
        }
    }

    @Test(
        arguments: [
            ([0xED, 0xA0, 0x80], 0xD800), ([0xED, 0xAF, 0xBF], 0xDBFF),
            ([0xED, 0xBF, 0xBF], 0xDFFF),
        ] as [([UInt8], UInt32)])
    func `half of a surrogate pair is a code point`(_ bytes: [UInt8], value: UInt32) {
        let found = bytes.codePoint(at: 0, before: 3)
        #expect(found?.value == value)
        #expect(found?.length == 3)
    }

    @Test(
        arguments: [
            [0x80], [0xBF, 0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41],
            [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func `what is no shortest form is none`(_ bytes: [UInt8]) {
        #expect(bytes.codePoint(at: 0, before: bytes.count) == nil)
    }

    @Test func `nothing behind the end is read`() {
        let bytes = Array("aé".utf8)
        #expect(bytes.codePoint(at: 1, before: 2) == nil)
        #expect(bytes.codePoint(at: 1, before: 3)?.value == 0xE9)
    }
}
