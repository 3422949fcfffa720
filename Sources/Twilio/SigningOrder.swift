internal import Bytes
internal import Gateway

/// The order in which Twilio signs the fields of a form: by the bytes of their names, then of their
/// values, each pair once.
///
/// https://www.twilio.com/docs/usage/security#validating-requests
struct SigningOrder {
    /// A field, and the first eight bytes of its name as a number, which tell most names apart.
    private struct Entry {
        let key: UInt64
        let pair: NameValueTable.Pair
    }

    private let entries: [Entry]
    private let fields: FormFields

    /// Sorts the fields of a form.
    ///
    /// - Parameter fields: The fields.
    /// - Complexity: O(*n* log *n*) in the number of fields.
    init(of fields: FormFields) {
        let bytes = fields.table.bytes.span
        var entries: [Entry] = []
        entries.reserveCapacity(fields.count)
        for pair in fields.table.pairs {
            entries.append(Entry(key: Self.key(of: pair.name, in: bytes), pair: pair))
        }
        entries.sort { one, other in
            one.key == other.key
                ? Self.compare(one.pair, other.pair, in: bytes) < 0 : one.key < other.key
        }
        self.entries = entries
        self.fields = fields
    }

    /// How many fields there are, repeated ones included.
    var count: Int { entries.count }

    /// Where a field lies.
    ///
    /// - Parameter index: Its place in the order, from 0; it must be less than `count`.
    /// - Returns: Its name and its value; nil where it is the one before it once more.
    func pair(at index: Int) -> NameValueTable.Pair? {
        let entry = entries[index]
        guard index > 0, entries[index - 1].key == entry.key else { return entry.pair }
        let order = Self.compare(
            entries[index - 1].pair, entry.pair, in: fields.table.bytes.span)
        return order == 0 ? nil : entry.pair
    }

    /// The first eight bytes, the highest first, with zeros behind a shorter name: where two of
    /// these differ, they differ as the names do.
    private static func key(of name: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        if name.count >= 8 {
            // Without a jump the compiler reads them at once.
            let first = bytes.extracting(name.lowerBound..<name.lowerBound + 8)
            for index in 0..<8 { key = key << 8 | UInt64(first[index]) }
            return key
        }
        for index in name { key = key << 8 | UInt64(bytes[index]) }
        return key << UInt64(64 - 8 * name.count)
    }

    /// The order of two fields: less than, equal to or greater than 0.
    private static func compare(
        _ one: NameValueTable.Pair, _ other: NameValueTable.Pair, in bytes: Span<UInt8>
    ) -> Int {
        let order = compare(one.name, other.name, in: bytes)
        return order == 0 ? compare(one.value, other.value, in: bytes) : order
    }

    /// The order of two runs of bytes: less than, equal to or greater than 0.
    private static func compare(
        _ one: Range<Int>, _ other: Range<Int>, in bytes: Span<UInt8>
    ) -> Int {
        for offset in 0..<min(one.count, other.count) {
            let left = bytes[one.lowerBound + offset]
            let right = bytes[other.lowerBound + offset]
            if left != right { return left < right ? -1 : 1 }
        }
        return one.count - other.count
    }
}
