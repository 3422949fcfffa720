internal import Gateway

/// What a peer has sent, record by record, and what libfcgi is shown of it.
///
/// Everything is checked before libfcgi reads it, and closed up in place to the plain form: the
/// beginning of one request, its variables, their end, its body, its end, without padding and
/// without records of others. Records may come in any pieces. What belongs to no request is
/// answered here.
/// https://fastcgi-archives.github.io/FastCGI_Specification.html
struct RecordReader {
    /// What has come so far.
    enum Verdict: Equatable {
        /// A part; more is needed.
        case more
        /// A whole request.
        case whole
        /// A request that goes on beyond all limits; libfcgi is shown an end that never came.
        case endless
        /// The peer has given its request up, or asked for what is not done, and goes.
        case ended
        /// Something that is not let in.
        case refused(Event.Refusal)
    }

    /// How far the open request has come.
    private enum Part {
        case none, variables, body, end
    }

    /// How many bytes of the buffer have come.
    var count = 0
    /// The bytes of the buffer that are the plain form, from its beginning.
    private(set) var plain = 0
    /// Whether the peer keeps its connection behind the request.
    private(set) var isKept = false
    /// Bytes of the body that are in the plain form.
    private(set) var bodyCount = 0
    /// Whether there were more of them than the limit, which have been dropped.
    private(set) var isBodyTooLarge = false
    /// Whether there were more variables than the limit; all of them have been dropped.
    private(set) var areVariablesTooLarge = false

    /// The first byte that has not been looked at.
    private var next = 0
    private var part = Part.none
    private var id = 0
    private var isFresh = true
    /// Bytes of the present record that are still to be kept, and then of it to be dropped.
    private var keeping = 0
    private var dropping = 0
    /// Where the header of the last record in the plain form lies, and how much it has.
    private var header = 0
    private var headerContent = 0
    private var pairs = PairCheck()
    private var variablesCount = 0
    private var recordsCount = 0
    private var strays = 0

    /// Whether nothing has come, or a request has ended and nothing has come behind it.
    var isEmpty: Bool { count == 0 && part == .none && dropping == 0 }

    /// Whether a request has begun.
    var isOpen: Bool { part != .none }

    /// Looks at what has come since the last time.
    ///
    /// - Parameters:
    ///   - bytes: The buffer; what has come lies in its first `count` bytes.
    ///   - limits: How much is let in.
    ///   - threads: How many requests are answered at once.
    ///   - reply: Is told each record to be sent back.
    /// - Returns: What it is. Behind `more` the buffer is closed up and `count` is less than it was
    ///   or the same; behind `whole` and `endless` the plain form is what libfcgi may read.
    mutating func advance(
        _ bytes: inout Block, _ limits: Limits, threads: Int, reply: ([UInt8]) -> Void
    ) -> Verdict {
        while true {
            if keeping > 0, !keep(&bytes) { return .refused(.malformedVariables) }
            if keeping == 0, dropping > 0 { drop() }
            if part == .end, dropping == 0 { return .whole }
            guard keeping == 0, dropping == 0, count - next >= RecordHeader.length else {
                if isFresh, count > next, bytes[next] != 1 {
                    return .refused(Self.refusal(firstByte: bytes[next]))
                }
                closeUp(&bytes)
                return .more
            }
            let header = RecordHeader(bytes, at: next)
            guard header.version == 1 else {
                return .refused(isFresh ? Self.refusal(firstByte: header.version) : .brokenRecord)
            }
            isFresh = false
            let verdict =
                header.id == id && part != .none
                ? own(header, &bytes, limits, reply)
                : stray(header, &bytes, limits, threads: threads, reply)
            switch verdict {
            case nil: break
            case .more?:
                closeUp(&bytes)
                return .more
            case let verdict?: return verdict
            }
        }
    }

    /// Forgets the request that has been answered; what has come behind it moves to the front.
    ///
    /// - Parameter bytes: The buffer.
    mutating func reuse(_ bytes: inout Block) {
        let (rest, count) = (next, count)
        self = RecordReader()
        isFresh = false
        bytes.move(rest..<count, to: 0)
        self.count = count - rest
    }

    // MARK: - Records of the open request

    private mutating func own(
        _ header: RecordHeader, _ bytes: inout Block, _ limits: Limits,
        _ reply: ([UInt8]) -> Void
    ) -> Verdict? {
        recordsCount += RecordHeader.length + header.content + header.padding
        guard recordsCount <= limits.records else {
            endStreams(&bytes)
            return .endless
        }
        switch (header.type, part) {
        case (RecordHeader.Kind.variables, .variables) where header.content == 0:
            guard pairs.isBetweenPairs || areVariablesTooLarge else {
                return .refused(.malformedVariables)
            }
            part = .body
            append(header, keeping: 0, &bytes)
        case (RecordHeader.Kind.variables, .variables):
            takeVariables(header, &bytes, limit: limits.variables)
        case (RecordHeader.Kind.input, .body) where header.content == 0:
            part = .end
            append(header, keeping: 0, &bytes)
        case (RecordHeader.Kind.input, .body):
            let kept = areVariablesTooLarge ? 0 : min(header.content, limits.body - bodyCount)
            if kept < header.content { isBodyTooLarge = true }
            bodyCount += kept
            append(header, keeping: kept, &bytes)
        case (RecordHeader.Kind.abort, _):
            skip(header)
            return giveUp(.requestComplete, reply)
        default: return .refused(.brokenRecord)
        }
        return nil
    }

    private mutating func takeVariables(
        _ header: RecordHeader, _ bytes: inout Block, limit: Int
    ) {
        variablesCount += header.content
        if variablesCount > limit, !areVariablesTooLarge {
            areVariablesTooLarge = true
            plain = Self.beginning
            self.header = 0
            headerContent = RecordHeader.contentLimit
        }
        append(header, keeping: areVariablesTooLarge ? 0 : header.content, &bytes)
    }

    /// Ends a request before its own end: what stands for it is an answer, END_REQUEST alone.
    private mutating func giveUp(
        _ status: ManagementReply.Status, _ reply: ([UInt8]) -> Void
    ) -> Verdict? {
        reply(ManagementReply.end(id: id, status))
        guard isKept else { return .ended }
        let (next, count, dropping, strays) = (next, count, dropping, strays + 1)
        self = RecordReader()
        isFresh = false
        (self.next, self.count, self.dropping, self.strays) = (next, count, dropping, strays)
        return nil
    }

    /// Closes the streams in the plain form, where their peer goes on without an end.
    private mutating func endStreams(_ bytes: inout Block) {
        let types =
            part == .variables
            ? [RecordHeader.Kind.variables, RecordHeader.Kind.input] : [RecordHeader.Kind.input]
        if part == .variables {
            areVariablesTooLarge = true
            plain = Self.beginning
        } else {
            isBodyTooLarge = true
        }
        for type in types {
            for (index, byte) in [1, type, UInt8(id >> 8), UInt8(id & 0xff), 0, 0, 0, 0]
                .enumerated()
            {
                bytes[plain + index] = byte
            }
            plain += RecordHeader.length
        }
        isKept = false
        // What follows is dropped unread.
        (next, count) = (plain, plain)
    }

    // MARK: - Records of no request

    private mutating func stray(
        _ header: RecordHeader, _ bytes: inout Block, _ limits: Limits, threads: Int,
        _ reply: ([UInt8]) -> Void
    ) -> Verdict? {
        if header.type == RecordHeader.Kind.begin {
            return begin(header, &bytes, limits, reply)
        }
        if header.id == 0 {
            let known = min(header.content, ManagementReply.contentLimit)
            guard count - next >= RecordHeader.length + known else { return .more }
            let start = next + RecordHeader.length
            reply(
                ManagementReply.bytes(
                    type: header.type, content: bytes.copy(start..<start + known),
                    limits: limits, threads: threads))
        }
        skip(header)
        return passed(limits)
    }

    private mutating func begin(
        _ header: RecordHeader, _ bytes: inout Block, _ limits: Limits,
        _ reply: ([UInt8]) -> Void
    ) -> Verdict? {
        guard header.id != 0, header.content == Self.beginning - RecordHeader.length else {
            return .refused(.brokenRecord)
        }
        guard count - next >= Self.beginning else { return .more }
        let body = next + RecordHeader.length
        let role = Int(bytes[body]) << 8 | Int(bytes[body + 1])
        let isKept = bytes[body + 2] & 1 != 0
        guard part == .none else {
            reply(ManagementReply.end(id: header.id, .cannotMultiplex))
            skip(header)
            return passed(limits)
        }
        guard role == 1 else {
            reply(ManagementReply.end(id: header.id, .unknownRole))
            guard isKept else { return .refused(.role(role)) }
            skip(header)
            return passed(limits)
        }
        id = header.id
        self.isKept = isKept
        part = .variables
        recordsCount = RecordHeader.length + header.content + header.padding
        append(header, keeping: header.content, &bytes)
        return nil
    }

    /// One more record that belongs to no request.
    private mutating func passed(_ limits: Limits) -> Verdict? {
        strays += 1
        return strays > limits.strayRecords ? .refused(.strayRecords) : nil
    }

    // MARK: - The plain form

    /// The length of the record that begins a request.
    private static let beginning = 16

    /// Puts a record behind the others, or its content behind the last one's of the same stream.
    ///
    /// An end is a record without content, so one of which nothing is kept is left out.
    private mutating func append(
        _ header: RecordHeader, keeping kept: Int, _ bytes: inout Block
    ) {
        let isEnd = header.content == 0
        let isSame = plain > 0 && bytes[self.header + 1] == header.type && !isEnd
        if kept > 0, isSame, headerContent + kept <= RecordHeader.contentLimit {
            headerContent += kept
            set(content: headerContent, &bytes)
        } else if kept > 0 || isEnd {
            bytes.move(next..<next + RecordHeader.length, to: plain)
            self.header = plain
            headerContent = kept
            set(content: kept, &bytes)
            bytes[plain + 6] = 0
            plain += RecordHeader.length
        }
        next += RecordHeader.length
        keeping = kept
        dropping = header.content - kept + header.padding
    }

    private func set(content: Int, _ bytes: inout Block) {
        bytes[header + 4] = UInt8(content >> 8)
        bytes[header + 5] = UInt8(content & 0xff)
    }

    private mutating func skip(_ header: RecordHeader) {
        next += RecordHeader.length
        dropping = header.content + header.padding
    }

    /// Moves what is there of the present record's content behind the plain form.
    ///
    /// - Returns: Whether it is as it must be.
    private mutating func keep(_ bytes: inout Block) -> Bool {
        let piece = min(keeping, count - next)
        bytes.move(next..<next + piece, to: plain)
        let range = plain..<plain + piece
        plain += piece
        next += piece
        keeping -= piece
        return part != .variables || range.lowerBound < Self.beginning
            || pairs.take(bytes, range)
    }

    private mutating func drop() {
        let piece = min(dropping, count - next)
        next += piece
        dropping -= piece
    }

    /// Moves what has not been looked at behind the plain form.
    private mutating func closeUp(_ bytes: inout Block) {
        bytes.move(next..<count, to: plain)
        count -= next - plain
        next = plain
    }

    private static func refusal(firstByte: UInt8) -> Event.Refusal {
        switch firstByte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .speaksHTTP
        // A TLS record of the type handshake. https://www.rfc-editor.org/rfc/rfc8446#section-5.1
        case 0x16: .speaksTLS
        default: .noFastCGI(firstByte: firstByte)
        }
    }
}
