internal import Crypto

/// The session keys: the current one signs, all verify.
///
/// What is derived from a key is derived here, once.
public struct KeyRing: Sendable, CustomStringConvertible, CustomReflectable {
    /// One key and what is derived from it.
    struct Entry: Sendable {
        /// The six characters by which a token names its key.
        let id: [UInt8]
        /// The MAC of signed tokens, before any message.
        let mac: MAC
        /// The key itself, of which each sealed token's key is derived.
        let root: SymmetricKey

        init(_ key: SigningKey) {
            root = SymmetricKey(data: key.bytes)
            id = KeyRing.id(of: root)
            mac = .sha256(key: KeyRing.derivedKey(from: root, for: "parley session mac v1"))
        }

        /// How many characters an id has.
        static let idCount = 6
    }

    /// The current key first, then the fallbacks.
    let entries: [Entry]

    /// Makes a ring.
    ///
    /// - Parameters:
    ///   - current: The key that signs.
    ///   - fallbacks: Older keys, which only verify.
    public init(current: SigningKey, fallbacks: [SigningKey] = []) {
        entries = ([current] + fallbacks).map(Entry.init)
    }

    /// The key that signs.
    var current: Entry { entries[0] }

    /// Where the key of an id stands; nil where no key has it.
    func index(of id: ArraySlice<UInt8>) -> Int? {
        entries.firstIndex { $0.id.elementsEqual(id) }
    }

    /// The word `redacted`.
    public var description: String { "redacted" }

    /// Nothing: a dump must not show the keys either.
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// The characters by which tokens name a key: of HKDF-SHA256 the first ones, in base64.
    private static func id(of root: SymmetricKey) -> [UInt8] {
        // RFC 5869, 2.3: the first block of the output is the MAC of the purpose and a 1. The
        // library gives a derived key, whose bytes cannot be had without pointers.
        let extracted = HKDF<SHA256>.extract(inputKeyMaterial: root, salt: [UInt8]())
        let block = MAC.sha256(key: Array(extracted)).code(for: Array("parley kid".utf8), [1])
        return Array(Base64.encode(block, as: .urlSafe).prefix(Entry.idCount))
    }

    /// The 32-byte key that HKDF-SHA256 gives with an empty salt.
    ///
    /// Source: RFC 5869, <https://www.rfc-editor.org/rfc/rfc5869>.
    static func derivedKey(from root: SymmetricKey, for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: root, info: Array(purpose.utf8), outputByteCount: 32)
    }
}
