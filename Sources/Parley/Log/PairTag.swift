internal import Bytes
internal import Signing

/// Names a pair of numbers in the log without showing it: `..08/1f3a99c2`.
///
/// The digits behind the slash are the first 8 of a MAC over From and To under a key of this
/// operator's: a plain hash would be no cover, since all numbers can be tried.
struct PairTag: Sendable {
    private let mac: MAC

    init(_ key: SigningKey) { mac = key.derivedMAC(for: "parley log pair") }

    /// The last two digits of From, and the first 8 hexadecimal digits of the MAC.
    ///
    /// - Parameters:
    ///   - from: From, as it was sent.
    ///   - to: To, as it was sent.
    /// - Returns: The tag, at most 13 ASCII characters; of a sender with no more than four digits
    ///   it shows none.
    func text(from: ArraySlice<UInt8>, to: ArraySlice<UInt8>) -> String {
        var mac = mac
        for field in [from, to] {
            var length: [UInt8] = []
            length.append(bigEndian: field.count, byteCount: 4)
            mac.update(length)
            mac.update(Array(field))
        }
        let number = from.filter(\.isDigit)
        let digits = number.count > 4 ? number.suffix(2) : []
        let tag = Hexadecimal.encode(Array(mac.code.prefix(4)))
        return
            "..\(String(decoding: digits, as: UTF8.self))/\(String(decoding: tag, as: UTF8.self))"
    }
}
