/// A look at what has arrived on a connection, before libfcgi reads it.
///
/// The bytes are looked at with MSG_PEEK and stay where they are. It tells whether a whole request
/// is there, so that no thread waits inside libfcgi for the rest of one, and keeps away what
/// libfcgi cannot be trusted with: HTTP, roles, records that make it abort or lose the next one.
/// https://fastcgi-archives.github.io/FastCGI_Specification.html#S3.3
enum FirstRecord: Equatable {
    /// A request that ends behind so many bytes, or that cannot become more complete.
    case request(end: Int)
    /// The beginning of a request.
    case incomplete
    /// A record outside of any request, of this type, with its content at a place and its end.
    case management(type: UInt8, id: Int, content: Range<Int>, end: Int)
    /// Something that is not let in.
    case refused(Event.Refusal)

    private enum RecordType {
        static let begin: UInt8 = 1
        static let abort: UInt8 = 2
        static let variables: UInt8 = 4
        static let input: UInt8 = 5
    }

    private static let headerLength = 8
    private static let responder = 1

    /// Looks at the bytes.
    ///
    /// - Parameter bytes: What has arrived, from the beginning of a record on; not empty.
    /// - Complexity: O(*n*) in the number of records and variables.
    init(_ bytes: Span<UInt8>) {
        guard bytes[0] == 1 else {
            self = .refused(Self.refusal(firstByte: bytes[0]))
            return
        }
        guard let first = Header(bytes, at: 0) else {
            self = .incomplete
            return
        }
        guard first.type == RecordType.begin, first.id != 0 else {
            self = Self.stray(first, count: bytes.count)
            return
        }
        guard bytes.count >= Self.headerLength + 2 else {
            self = .incomplete
            return
        }
        let role = Int(bytes[Self.headerLength]) << 8 | Int(bytes[Self.headerLength + 1])
        guard role == Self.responder else {
            self = .refused(.role(role))
            return
        }
        self = Self.request(bytes, from: first.end, id: first.id)
    }

    /// A record before any request: one for the whole connection, or a late one of an ended request.
    private static func stray(_ header: Header, count: Int) -> FirstRecord {
        guard header.content.count <= 4_096 else { return .refused(.dangerousRecord) }
        guard header.end <= count else { return .incomplete }
        return .management(
            type: header.type, id: header.id, content: header.content, end: header.end)
    }

    private static func request(_ bytes: Span<UInt8>, from start: Int, id: Int) -> FirstRecord {
        var pairs = PairScan()
        var hasVariables = false
        var offset = start
        while let header = Header(bytes, at: offset) {
            // Behind a broken header nothing is worth waiting for: libfcgi reports the error.
            guard header.version == 1 else { return .request(end: bytes.count) }
            if header.id == 0 { return .refused(.dangerousRecord) }
            if header.id == id {
                switch header.type {
                case RecordType.variables:
                    let end = min(header.content.upperBound, bytes.count)
                    guard pairs.scan(bytes, header.content.lowerBound..<end) else {
                        return .refused(.oversizedVariable)
                    }
                    if header.content.isEmpty { hasVariables = true }
                case RecordType.input where header.content.isEmpty:
                    guard header.end <= bytes.count else { return .incomplete }
                    return .request(end: header.end)
                case RecordType.input where !hasVariables, RecordType.abort:
                    return .request(end: bytes.count)
                default: break
                }
            }
            offset = header.end
            guard offset < bytes.count else { break }
        }
        return .incomplete
    }

    private static func refusal(firstByte: UInt8) -> Event.Refusal {
        switch firstByte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .speaksHTTP
        // A TLS record of the type handshake. https://www.rfc-editor.org/rfc/rfc8446#section-5.1
        case 0x16: .speaksTLS
        default: .noFastCGI(firstByte: firstByte)
        }
    }

    /// The eight bytes before each record's content.
    private struct Header {
        let version: UInt8
        let type: UInt8
        let id: Int
        let content: Range<Int>
        let end: Int

        init?(_ bytes: Span<UInt8>, at offset: Int) {
            guard offset + FirstRecord.headerLength <= bytes.count else { return nil }
            version = bytes[offset]
            type = bytes[offset + 1]
            id = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
            let length = Int(bytes[offset + 4]) << 8 | Int(bytes[offset + 5])
            let start = offset + FirstRecord.headerLength
            content = start..<start + length
            end = start + length + Int(bytes[offset + 6])
        }
    }
}
