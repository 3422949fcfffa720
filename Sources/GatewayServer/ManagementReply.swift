/// The answers to records that belong to no request.
///
/// libfcgi answers them too late, or writes beyond its buffer where a name is asked for often.
enum ManagementReply {
    private static let getValues: UInt8 = 9
    private static let getValuesResult: UInt8 = 10
    private static let unknownType: UInt8 = 11

    /// Makes the answer to a record with the request id 0.
    ///
    /// https://fastcgi-archives.github.io/FastCGI_Specification.html#S4
    ///
    /// - Parameters:
    ///   - type: The record's type.
    ///   - content: Its content.
    ///   - threads: How many requests are answered at once.
    /// - Returns: The record to send.
    static func bytes(type: UInt8, content: ArraySlice<UInt8>, threads: Int) -> [UInt8] {
        guard type == getValues else {
            return record(unknownType, [type, 0, 0, 0, 0, 0, 0, 0])
        }
        var result: [UInt8] = []
        // As many connections as the process may have descriptors; a thread is needed only for
        // the time of a request. Each known name is answered once.
        let values = [
            ("FCGI_MAX_CONNS", "256"), ("FCGI_MAX_REQS", String(threads)), ("FCGI_MPXS_CONNS", "0"),
        ]
        let asked = names(content)
        for (name, value) in values where asked.contains(where: { $0.elementsEqual(name.utf8) }) {
            result.append(UInt8(name.utf8.count))
            result.append(UInt8(value.utf8.count))
            result += name.utf8
            result += value.utf8
        }
        return record(getValuesResult, result)
    }

    private static func record(_ type: UInt8, _ content: [UInt8]) -> [UInt8] {
        let padding = (8 - content.count % 8) % 8
        return [1, type, 0, 0, 0, UInt8(content.count), UInt8(padding), 0] + content
            + [UInt8](repeating: 0, count: padding)
    }

    /// The names that are asked for; what is no list of pairs with short lengths ends it.
    private static func names(_ content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var rest = content
        var result: [ArraySlice<UInt8>] = []
        while let name = rest.popFirst(), let value = rest.popFirst(), name < 128, value < 128,
            rest.count >= Int(name) + Int(value)
        {
            result.append(rest.prefix(Int(name)))
            rest.removeFirst(Int(name) + Int(value))
        }
        return result
    }
}
