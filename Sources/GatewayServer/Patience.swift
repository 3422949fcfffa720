/// How long the server waits for others, in milliseconds.
public struct Patience: Sendable, Equatable {
    /// For the next byte in the middle of a request, and for room for the next byte of an answer.
    public var silence = 20_000
    /// For the whole of a request that comes in many pieces, and of an answer that is taken in many.
    public var exchange = 60_000
    /// For the next request on a connection that the web server keeps.
    ///
    /// It is longer than web servers keep one, so that they are the ones that close: a request
    /// that crosses a close is lost. A connection that waits costs no thread.
    public var idle = 300_000
    /// For the first byte of a connection, once the server is to stop.
    public var grace = 500
    /// For everything, once the server is to stop; mod_fcgid kills after 8 seconds.
    public var stop = 5_000

    /// What holds where nobody says otherwise.
    public static let standard = Patience()

    /// Makes the standard patience, to be changed.
    public init() {}
}
