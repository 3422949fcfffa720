import Signing
import TestSupport
import Testing

struct HMACVectors: Decodable {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let source: String
        let algorithm: String
        let key: String
        let data: String
        let code: String

        var testDescription: String { source }
        var mac: MAC {
            algorithm == "sha1" ? .sha1(key: bytes(hex: key)) : .sha256(key: bytes(hex: key))
        }
    }

    let cases: [Case]

    static func all() throws -> [Case] {
        try Vectors.load("hmac.json", as: HMACVectors.self).cases
    }
}

struct MACTests {
    @Test(arguments: try HMACVectors.all())
    func `a published vector gives its code`(_ vector: HMACVectors.Case) {
        let code = vector.mac.code(for: bytes(hex: vector.data))
        let expected = bytes(hex: vector.code)
        #expect(Array(code.prefix(expected.count)) == expected)
        #expect(vector.mac.isValid(code, for: bytes(hex: vector.data)))
    }

    @Test(arguments: try HMACVectors.all())
    func `where a message is cut does not matter`(_ vector: HMACVectors.Case) {
        let data = bytes(hex: vector.data)
        let whole = vector.mac.code(for: data)
        for cut in 0...data.count {
            var mac = vector.mac
            mac.update(Array(data[..<cut]))
            mac.update(Array(data[cut...]))
            #expect(mac.code == whole)
        }
    }

    @Test(arguments: [MAC.sha1(key: [1, 2, 3]), .sha256(key: [1, 2, 3])])
    func `a code with one bit changed, cut or longer is refused`(_ mac: MAC) {
        let message = Array("a message".utf8)
        let code = mac.code(for: message)
        #expect(mac.isValid(code, for: message))
        for index in code.indices {
            for bit in 0..<8 {
                var changed = code
                changed[index] ^= 1 << bit
                #expect(!mac.isValid(changed, for: message))
            }
            #expect(!mac.isValid(Array(code[..<index]), for: message))
        }
        #expect(!mac.isValid(code + [0], for: message))
        #expect(!mac.isValid(code, for: message + [0]))
    }

    @Test
    func `a copy takes its own message`() {
        let fresh = MAC.sha256(key: [9])
        var first = fresh
        first.update([1])
        var second = first
        second.update([2])
        #expect(first.code == fresh.code(for: [1]))
        #expect(second.code == fresh.code(for: [1, 2]))
    }

    @Test
    func `a key is not printed`() {
        let mac = MAC.sha256(key: Array("top secret".utf8))
        var dumped = ""
        dump(mac, to: &dumped)
        #expect("\(mac)" == "redacted")
        #expect(!dumped.contains("112") && !dumped.contains("HMAC"))
    }

    @Test
    func `a hash is written in hexadecimal`() {
        // FIPS 180-4's example "abc", and the empty message.
        let abc = SHA256Digest(of: Array("abc".utf8))
        #expect(
            text(abc.hex) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            text(SHA256Digest(of: []).hex)
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
