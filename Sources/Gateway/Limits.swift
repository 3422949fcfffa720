/// How much a stranger may send, how long a peer is waited for, and how much is held of them.
///
/// Strangers are behind the web server; peers are web servers, and whoever else reaches the socket.
/// docs/limits.md says what happens at each limit.
public struct Limits: Sendable, Equatable {
    // MARK: - Of a request

    /// Bytes of a body; beyond it the answer is 413.
    public var body = 65_536
    /// Bytes of a query.
    public var query = 65_536
    /// Fields of a form.
    public var fields = 1_000
    /// Bytes of one field, its name and its value together, decoded.
    public var field = 32_768
    /// Bytes of all Cookie headers together; the rest is not looked at.
    public var cookieHeader = 8_192
    /// Pairs of the Cookie headers together; the rest is not looked at.
    public var cookiePairs = 64
    /// Bytes of a cookie's value; a longer one is not looked at.
    public var cookieValue = 4_096
    /// Values of one cookie's name that are worth a check; the rest is not looked at.
    public var cookieCandidates = 8

    // MARK: - Of a FastCGI connection, in bytes and counts

    /// Bytes of all variables of a request, their lengths included; beyond it the answer is 431.
    public var variables = 262_144
    /// Bytes of all records of a request; beyond it the answer is 431 or 413 before its end.
    public var records = 8 * 1_048_576
    /// Bytes of memory for incomplete requests and waiting answers of all peers together; beyond it
    /// the connection that has been open longest is closed.
    public var memory = 64 * 1_048_576
    /// Connections; beyond it the one that has been open longest is closed.
    public var connections = 1_024
    /// Records between two requests that belong to none.
    public var strayRecords = 64
    /// Requests that are answered on one connection before the others have their turn.
    public var requestsInTurn = 16
    /// Reads on one connection before the others have their turn.
    public var readsInTurn = 4
    /// Bytes of answers on one connection before the others have their turn.
    public var answersInTurn = 65_536

    // MARK: - Of time, in milliseconds

    /// Silence in the middle of a request, or while an answer waits to be taken.
    public var silence = 20_000
    /// A whole request, from its first byte until its answer has been taken.
    public var exchange = 60_000
    /// Silence between two requests on a connection that the web server keeps.
    ///
    /// It is longer than web servers keep one, so that they are the ones that close: a request
    /// that crosses a close is lost.
    public var idle = 300_000
    /// Silence of a peer that still sends a request which was refused for its length.
    public var lingering = 2_000
    /// All of that.
    public var lingeringInAll = 10_000
    /// The first byte of a connection, once the server is to stop.
    public var grace = 500
    /// Everything, once the server is to stop; mod_fcgid kills after 8 seconds.
    public var stop = 5_000

    /// The limits that hold where nobody says otherwise.
    public static let standard = Limits()

    /// Makes the standard limits, to be changed.
    public init() {}
}
