package import HTTPTypes

extension Request {
    /// What is wrong with a request as such, before anybody has looked at its fields.
    package enum Fault: Sendable, Equatable {
        /// It is not GET, POST or HEAD.
        case methodNotAllowed
        /// The query is longer than the limit.
        case queryTooLong(count: Int, limit: Int)
        /// The body is longer than the limit.
        case bodyTooLarge(limit: Int)
        /// CONTENT_LENGTH is no number.
        case contentLengthMalformed
        /// The body is shorter than CONTENT_LENGTH, or its reading failed; `expected` is nil where
        /// no length was named.
        case bodyCutShort(count: Int, expected: Int?)

        /// The first thing wrong, in the order in which the answers are decided.
        init?(method: Method, query: Int, length: ContentLength, body: Body, limits: Limits) {
            if method == .other {
                self = .methodNotAllowed
                return
            }
            if query > limits.query {
                self = .queryTooLong(count: query, limit: limits.query)
                return
            }
            var expected: Int?
            if case .bytes(let count) = length { expected = count }
            if body.state == .tooLarge || max(body.bytes.count, expected ?? 0) > limits.body {
                self = .bodyTooLarge(limit: limits.body)
                return
            }
            if length == .malformed {
                self = .contentLengthMalformed
                return
            }
            guard body.state == .cutShort || body.bytes.count < expected ?? 0 else { return nil }
            self = .bodyCutShort(count: body.bytes.count, expected: expected)
        }

        /// The status that answers it.
        package var status: HTTPResponse.Status {
            switch self {
            case .methodNotAllowed: .methodNotAllowed
            case .queryTooLong, .bodyTooLarge: .contentTooLarge
            case .contentLengthMalformed, .bodyCutShort: .badRequest
            }
        }
    }
}

extension Request.Fault: CustomStringConvertible {
    /// What is wrong, for the log; nothing of it comes from the sender.
    package var description: String {
        switch self {
        case .methodNotAllowed:
            "the method is not GET, POST or HEAD"
        case .queryTooLong(let count, let limit):
            "the query has \(count) bytes, and at most \(limit) are read"
        case .bodyTooLarge(let limit):
            "the body is longer than the \(limit) bytes that are read"
        case .contentLengthMalformed:
            "CONTENT_LENGTH is not a number"
        case .bodyCutShort(let count, let expected?):
            "the body ended after \(count) of \(expected) bytes"
        case .bodyCutShort(let count, nil):
            "the body was cut off after \(count) bytes"
        }
    }
}
