/// Why statements were not carried out.
enum ConnectionError: Error, Sendable, Equatable {
    /// Somebody else has what is needed, for too long; or two waited for each other.
    case busy
    /// A row of that key is there already.
    case taken
    /// The connection serves no more; what of it was committed is not known.
    case lost(StoreError.Cause)
    /// The database said no.
    case failed(StoreError.Cause)
    /// There is no connection to be had.
    case unreachable(StoreError.Cause)
    /// Somebody has to mend something first.
    case fault(StoreFault)

    /// Whether the same can go well a moment later.
    var isPassing: Bool {
        switch self {
        case .busy, .taken, .lost: true
        case .failed, .unreachable, .fault: false
        }
    }
}

/// Why the store did not do what it was asked for.
package enum StoreError: Error, Sendable, Equatable {
    /// What a database says of a failure.
    package struct Cause: Sendable, Equatable {
        /// The database's own code.
        package let code: String
        /// Its sentence.
        package let text: String
    }

    /// It cannot be opened, reached, read or written.
    case down(Cause)
    /// Others kept it busy, twice, or for two seconds.
    case busy
    /// What was written may be kept or not, and that could not be found out in time.
    case uncertain(Cause)
    /// Somebody has to mend something first.
    case fault(StoreFault)

    init(_ error: ConnectionError) {
        self =
            switch error {
            case .busy, .taken: .busy
            case .lost(let cause), .failed(let cause), .unreachable(let cause): .down(cause)
            case .fault(let fault): .fault(fault)
            }
    }
}

extension StoreError: CustomStringConvertible {
    /// What is wrong, and what to do where that is known.
    package var description: String {
        switch self {
        case .down(let cause): "the store is down: \(cause)"
        case .busy: "the store is busy: others kept it locked for two seconds"
        case .uncertain(let cause):
            "the store went away while it kept a turn, and did not come back in time: \(cause)"
        case .fault(let fault): "\(fault)"
        }
    }
}

extension StoreError.Cause: CustomStringConvertible {
    /// The sentence, then the code.
    package var description: String { "\(text) (\(code))" }
}
