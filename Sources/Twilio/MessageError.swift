/// Why the fields of a form are no incoming message.
package enum MessageError: Error, Equatable, CustomStringConvertible {
    /// A field that every message has is not there.
    case missing(String)
    /// A field that every message has is empty.
    case empty(String)
    /// A field that must be a text is not UTF-8.
    case notUTF8(String)
    /// A field that must be there once is there more often.
    case repeated(String, count: Int)
    /// A field is not as Twilio writes it.
    case misshapen(String, Shape)
    /// A field that must be the same as MessageSid is another.
    case differing(String)

    /// What is wrong, for the log; only names of fields, never what is in them.
    package var description: String {
        switch self {
        case .missing(let name): "the form has no field \(name)"
        case .empty(let name): "the field \(name) is empty"
        case .notUTF8(let name): "the field \(name) is not UTF-8"
        case .repeated(let name, let count): "the field \(name) appears \(count) times"
        case .misshapen(let name, let shape):
            "the field \(name) is not \(shape), as Twilio writes it; \(Self.advice)"
        case .differing(let name):
            "the field \(name) is not the same as MessageSid, as Twilio writes it; \(Self.advice)"
        }
    }

    private static let advice =
        "its signature is right, so it was captured and cut up differently, or made by hand: such "
        + "requests are answered only with PARLEY_VERIFY=off, on this machine"
}
