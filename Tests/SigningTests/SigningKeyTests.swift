import Bytes
import Signing
import TestSupport
import Testing

struct SigningKeyTests {
    static let good = "tQ7m-Vw2z8Lr0xKd4GhP6sYbN1cJf3Ea"

    static func refusal(_ key: String, as use: SigningKey.Use = .session) -> WeakKey? {
        do {
            _ = try SigningKey(parsing: Array(key.utf8), as: use)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        good, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "base64:dFE3bS1WdzJ6OExyMHhLZDRHaFA2c1liTjFjSmYzRWE=",
        "correct horse staple battery, and then more words", "Ünïcode keys are made of bytes ✓✓",
    ])
    func `a strong key is accepted`(_ key: String) {
        #expect(Self.refusal(key) == nil)
        #expect(Self.refusal(key, as: .flask) == nil)
    }

    @Test
    func `a short key is refused`() {
        let short = String(Self.good.dropLast())
        #expect(Self.refusal(short) == .tooShort(count: 31, minimum: 32))
        #expect(Self.refusal(short, as: .flask) == nil)
        #expect(Self.refusal(String(Self.good.prefix(16)), as: .flask) == nil)
        let shorter = String(Self.good.prefix(15))
        #expect(Self.refusal(shorter, as: .flask) == .tooShort(count: 15, minimum: 16))
        #expect(Self.refusal("") == .tooShort(count: 0, minimum: 32))
        #expect(Self.refusal("base64:") == .tooShort(count: 0, minimum: 32))
        // 44 characters, but 31 bytes.
        let encoded = "base64:dFE3bS1WdzJ6OExyMHhLZDRHaFA2c1liTjFjSmYzRQ=="
        #expect(Self.refusal(encoded) == .tooShort(count: 31, minimum: 32))
    }

    @Test
    func `few different bytes are refused`() {
        let seven = "abacabadabacabaeabacabadabacabafabacabadabacabaeabacabadabacabag"
        #expect(Self.refusal(seven) == .tooFewDifferentBytes(count: 7, minimum: 8))
        let eight = "abacabadabacabaeabacabadabacabafabacabadabacabaeabacabadabacabagh"
        #expect(Self.refusal(eight) == nil)
        let zeros = String(repeating: "0", count: 64)
        #expect(Self.refusal(zeros) == .tooFewDifferentBytes(count: 1, minimum: 8))
    }

    @Test(arguments: [
        "abcdefghabcdefghabcdefghabcdefgh", "kM3v9Qe7xZ1kM3v9Qe7xZ1kM3v9Qe7xZ1",
        "kM3v9Qe7xZ1pL5tY8rW2uB6nkM3v9Qe7", "base64:a00zdjlRZTd4WjFrTTN2OVFlN3haMWtNM3Y5UWU3eFox",
    ])
    func `a shorter text that is repeated is refused`(_ key: String) {
        #expect(Self.refusal(key) == .periodic)
    }

    @Test(arguments: [
        "abcdefghijklmnopqrstuvwxyz012345", "zyxwvutsrqponmlkjihgfedcba987654",
        "0123456789abcdefghijklmnopqrstuvwxyz", "ABCDEFGHI-JKLMNOPQR-STUVWXYZ-01234",
    ])
    func `bytes that follow one another are refused`(_ key: String) {
        #expect(Self.refusal(key) == .sequential)
    }

    @Test(arguments: [
        "...", "\u{2026}", "put-your-secret-here-kM3v9Qe7xZ1p", "replace_me_kM3v9Qe7xZ1pL5tY8rW2u",
        "an Example kM3v9Qe7xZ1pL5tY8rW2uB6", "<your secret key, 32 bytes>",
    ])
    func `a placeholder is refused`(_ key: String) {
        #expect(Self.refusal(key) == .placeholder)
    }

    @Test(arguments: [
        "a secret key", "changeme", "dev", "secret", "A-Secret-Key", "CHANGE_ME", "change-me!!",
        "a secret key a secret key a secret key", "secretsecretsecretsecretsecretsecret",
        "a secret key0000000000000000000000", "a secret keyxxxxxxxxxxxxxxxxxxxxxxxxx",
        "0123456789 a secret key 0123456789 ", "this is a secret key, change me please",
        "devdevdevdevdevdevdevdevdevdevdevd", "your-secret-key-here-your-secret-key-here",
        "192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf",
        "CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET", "\\2\\1thisismyscretkey\\1\\2\\e\\y\\y\\h",
        "_5#y2L\"F4Q8z\\n\\xec]/", "base64:YSBzZWNyZXQga2V5",
    ])
    func `a known example is refused`(_ key: String) {
        #expect(Self.refusal(key) == .knownExample)
        #expect(Self.refusal(key, as: .flask) == .knownExample)
    }

    @Test(arguments: [
        "base64:dFE3bS1WdzJ6OExyMHhLZDRHaFA2c1liTjFjSmYzRWE",
        "base64: dFE3bS1WdzJ6OExyMHhLZDRHaFA2c1liTjFjSmYzRWE=", "base64:????", "base64:-_-_",
    ])
    func `what is not base64 is refused`(_ key: String) {
        #expect(Self.refusal(key) == .notBase64)
    }

    @Test
    func `random keys are never refused`() {
        var generator = SteadyGenerator(state: 32)
        for _ in 0..<500 {
            let binary = generator.bytes(32)
            #expect((try? SigningKey(binary, as: .session)) != nil)
            let text = "base64:" + text(Base64.encode(binary, as: .standard))
            #expect(Self.refusal(text) == nil)
            let hexadecimal = Hexadecimal.encode(binary)
            #expect((try? SigningKey(hexadecimal, as: .session)) != nil)
            let short = Base64.encode(Array(binary.prefix(12)), as: .urlSafe)
            #expect((try? SigningKey(short, as: .flask)) != nil)
        }
    }

    @Test
    func `base64 and plain text of one key are equal`() throws {
        let plain = try SigningKey(parsing: Array(Self.good.utf8), as: .session)
        let encoded = Array("base64:dFE3bS1WdzJ6OExyMHhLZDRHaFA2c1liTjFjSmYzRWE=".utf8)
        #expect(try SigningKey(parsing: encoded, as: .session) == plain)
        #expect(!plain.isShorterThanAdvised)
        let short = Array(Self.good.utf8.dropLast())
        #expect(try SigningKey(short, as: .flask).isShorterThanAdvised)
    }

    @Test
    func `no key is printed`() throws {
        let key = try SigningKey(Array(Self.good.utf8), as: .session)
        let ring = KeyRing(current: key)
        var dumped = ""
        dump(key, to: &dumped)
        dump(ring, to: &dumped)
        dump(Sealer(ring: ring), to: &dumped)
        let printed = "\(key) \(ring) \(Sealer(ring: ring)) \(dumped)"
        #expect(!printed.contains("116") && !printed.contains("tQ7m"))
        #expect("\(key)" == "redacted" && "\(ring)" == "redacted")
    }

    @Test
    func `an error says what to do and never shows the key`() {
        for key in [Self.good.dropLast().description, "a secret key", "base64:??"] {
            let message = Self.refusal(key)?.description ?? ""
            #expect(message.contains("parley keygen") || message.contains("correct it"))
            #expect(!message.contains(key))
        }
    }
}
