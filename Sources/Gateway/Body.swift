/// What came behind the variables of a request.
package struct Body: Sendable, Equatable {
    /// Whether all of it came.
    package enum State: Sendable, Equatable {
        /// It was read to its end.
        case complete
        /// The connection ended or failed before its end.
        case cutShort
        /// It went on beyond the limit; the rest was read and dropped.
        case tooLarge
    }

    /// The bytes that were kept.
    package var bytes: [UInt8]
    /// Whether they are all.
    package var state: State

    /// Makes a body.
    ///
    /// - Parameters:
    ///   - bytes: The bytes that were kept.
    ///   - state: Whether they are all.
    package init(_ bytes: [UInt8] = [], state: State = .complete) {
        self.bytes = bytes
        self.state = state
    }
}
