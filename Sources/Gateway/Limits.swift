/// How much of each thing a stranger may send.
public struct Limits: Sendable, Equatable {
    /// Bytes of a body.
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

    /// The limits that hold where nobody says otherwise.
    public static let standard = Limits()

    /// Makes the standard limits, to be changed.
    public init() {}
}
