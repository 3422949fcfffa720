internal import Gateway

/// The answers to records that belong to no request, or that end one.
///
/// libfcgi answers some of them too late, and writes beyond its buffer where a name is asked for
/// often. https://fastcgi-archives.github.io/FastCGI_Specification.html#S4
enum ManagementReply {
    /// How a request has ended, in the protocol's numbers.
    enum Status: UInt8 {
        case requestComplete = 0
        case cannotMultiplex = 1
        case unknownRole = 3
    }

    /// How much of a question is looked at.
    static let contentLimit = 1_024

    /// The answer to a record with the request id 0.
    ///
    /// Each known name is answered once, however often it was asked.
    ///
    /// - Parameters:
    ///   - type: The record's type.
    ///   - content: Its content, or the beginning of it.
    ///   - limits: What the server lets in.
    ///   - threads: How many requests are answered at once.
    /// - Returns: The record to send.
    static func bytes(
        type: UInt8, content: [UInt8], limits: Limits, threads: Int
    ) -> [UInt8] {
        guard type == RecordHeader.Kind.getValues else {
            return record(RecordHeader.Kind.unknownType, [type, 0, 0, 0, 0, 0, 0, 0])
        }
        var result: [UInt8] = []
        let values = [
            ("FCGI_MAX_CONNS", String(limits.connections)), ("FCGI_MAX_REQS", String(threads)),
            ("FCGI_MPXS_CONNS", "0"),
        ]
        let asked = names(content[...])
        for (name, value) in values where asked.contains(where: { $0.elementsEqual(name.utf8) }) {
            result.append(UInt8(name.utf8.count))
            result.append(UInt8(value.utf8.count))
            result += name.utf8
            result += value.utf8
        }
        return record(RecordHeader.Kind.getValuesResult, result)
    }

    /// The end of a request that is not answered.
    ///
    /// - Parameters:
    ///   - id: The request's id.
    ///   - status: How it ended.
    /// - Returns: The record to send.
    static func end(id: Int, _ status: Status) -> [UInt8] {
        record(RecordHeader.Kind.end, [0, 0, 0, 0, status.rawValue, 0, 0, 0], id: id)
    }

    private static func record(_ type: UInt8, _ content: [UInt8], id: Int = 0) -> [UInt8] {
        let padding = (8 - content.count % 8) % 8
        return [
            1, type, UInt8(id >> 8), UInt8(id & 0xff), 0, UInt8(content.count), UInt8(padding), 0,
        ] + content + [UInt8](repeating: 0, count: padding)
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
