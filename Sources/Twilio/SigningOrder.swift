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
        let place: Int
    }

    /// The places of the fields in the form, in order.
    let places: [Int]

    /// Sorts the fields of a form.
    ///
    /// - Parameter fields: The fields.
    /// - Complexity: O(*n* log *n*) in the number of fields.
    init(of fields: FormFields) {
        let (bytes, pairs) = (fields.table.bytes.span, fields.table.pairs)
        var entries: [Entry] = []
        entries.reserveCapacity(fields.count)
        for place in 0..<fields.count {
            let key = Self.key(of: pairs[place].name, in: bytes)
            entries.append(Entry(key: key, place: place))
        }
        entries.sort { one, other in
            one.key == other.key
                ? Self.compare(pairs[one.place], pairs[other.place], in: bytes) < 0
                : one.key < other.key
        }
        var places: [Int] = []
        places.reserveCapacity(entries.count)
        for index in entries.indices {
            let entry = entries[index]
            if index > 0, entries[index - 1].key == entry.key,
                Self.compare(
                    pairs[entries[index - 1].place], pairs[entry.place], in: bytes) == 0
            {
                continue
            }
            places.append(entry.place)
        }
        self.places = places
    }

    /// The first eight bytes, the highest first, with zeros behind a shorter name: where two of
    /// these differ, they differ as the names do.
    private static func key(of name: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        var shift: UInt64 = 64
        var index = name.lowerBound
        while shift > 0, index < name.upperBound {
            shift -= 8
            key |= UInt64(bytes[index]) << shift
            index += 1
        }
        return key
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
