internal import Bytes
internal import Crypto

/// The session keys: the current one signs, all verify.
///
/// What is derived from a key is derived here, once.
package struct KeyRing: Sendable, Redacted {
    /// One key and what is derived from it.
    struct Entry: Sendable {
        /// The six characters by which a token names its key.
        let id: [UInt8]
        /// What every code of a signed token begins with: version, key id and purpose.
        let signedContext: [UInt8]
        /// The MAC of signed tokens, before any message.
        let mac: MAC
        /// The key itself, of which each sealed token's key is derived.
        let root: SymmetricKey

        init(_ key: SigningKey) {
            root = SymmetricKey(data: key.bytes)
            let derivation = KeyDerivation(of: key.bytes)
            let block = derivation.key(for: "parley kid")
            id = Array(Base64.encode(block, as: .urlSafe).prefix(Self.idCount))
            signedContext = Sealer.context(of: Sealer.signedVersion, keyID: id)
            mac = .sha256(key: derivation.key(for: "parley session mac v1"))
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
    package init(current: SigningKey, fallbacks: [SigningKey] = []) {
        // A list of keys would be a type more, which costs a CGI call 7,500 instructions.
        var entries = [Entry(current)]
        for key in fallbacks { entries.append(Entry(key)) }
        self.entries = entries
    }

    /// The key that signs.
    var current: Entry { entries[0] }

    /// Where the key of an id stands; nil where no key has it.
    func index(of id: ArraySlice<UInt8>) -> Int? {
        entries.firstIndex { $0.id.elementsEqual(id) }
    }
}
