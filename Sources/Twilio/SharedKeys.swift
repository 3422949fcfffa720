internal import Bytes
internal import Signing

/// The secrets of shared keys by their ids, for signatures by HMAC-SHA256.
///
/// They never show themselves.
/// https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys
package struct SharedKeys: Sendable, Redacted {
    private struct Key {
        let id: [UInt8]
        let mac: MAC
    }

    private var keys: [Key] = []

    /// Makes an empty list.
    package init() {}

    /// Reads a list of `id=secret`.
    ///
    /// - Parameter text: The entries, separated by white space or commas.
    /// - Throws: `CredentialError` at the first entry that is not `id=secret`, or whose id was
    ///   there before.
    package init(parsing text: String) throws(CredentialError) {
        for (index, entry) in Credentials.entries(of: text).enumerated() {
            guard let equals = entry.firstIndex(of: UInt8(ascii: "=")),
                equals > entry.startIndex, equals + 1 < entry.endIndex
            else { throw .sharedKey(entry: index + 1) }
            let id = entry[..<equals]
            guard mac(for: id) == nil else { throw .repeatedKey(entry: index + 1) }
            keys.append(Key(id: Array(id), mac: .sha256(key: Array(entry[(equals + 1)...]))))
        }
    }

    /// Whether there is no key at all.
    package var isEmpty: Bool { keys.isEmpty }

    /// The code under a key, to be copied for each message; nil where the id is not known.
    func mac(for id: ArraySlice<UInt8>) -> MAC? {
        keys.first { id.elementsEqual($0.id) }?.mac
    }
}
