/// FastCGI's records the way a web server writes them; an encoder of the tests' own, so that a
/// mistake in the server's reading cannot cancel itself out.
public enum Record {
    /// Begins a request.
    public static let begin: UInt8 = 1
    /// Gives a request up.
    public static let abort: UInt8 = 2
    /// Ends an answer.
    public static let end: UInt8 = 3
    /// Part of the variables.
    public static let variables: UInt8 = 4
    /// Part of the body.
    public static let input: UInt8 = 5
    /// Part of the answer.
    public static let output: UInt8 = 6
    /// Part of what goes to the error stream.
    public static let errors: UInt8 = 7
    /// Asks what the program can do.
    public static let getValues: UInt8 = 9

    /// One record.
    public static func bytes(
        _ type: UInt8, _ content: [UInt8] = [], id: Int = 1, padding: Int = 0, version: UInt8 = 1
    ) -> [UInt8] {
        [
            version, type, UInt8(id >> 8), UInt8(id & 0xff),
            UInt8(content.count >> 8), UInt8(content.count & 0xff), UInt8(padding), 0,
        ] + content + [UInt8](repeating: 0, count: padding)
    }

    /// The record that begins a request.
    public static func begin(id: Int = 1, role: Int = 1, keeps: Bool = false) -> [UInt8] {
        bytes(begin, [0, UInt8(role), keeps ? 1 : 0, 0, 0, 0, 0, 0], id: id)
    }

    /// One variable, with lengths of one byte where they fit.
    public static func pair(_ name: String, _ value: String, wide: Bool = false) -> [UInt8] {
        length(name.utf8.count, wide: wide) + length(value.utf8.count, wide: wide)
            + Array(name.utf8) + Array(value.utf8)
    }

    /// The length of a name or a value, in one byte where it fits.
    public static func length(_ count: Int, wide: Bool = false) -> [UInt8] {
        guard wide || count > 127 else { return [UInt8(count)] }
        return [
            UInt8(count >> 24) | 0x80, UInt8(count >> 16 & 0xff), UInt8(count >> 8 & 0xff),
            UInt8(count & 0xff),
        ]
    }

    /// A stream of records with its end.
    public static func stream(
        _ type: UInt8, _ content: [UInt8], id: Int = 1, piece: Int = 65_535, padding: Int = 0
    ) -> [UInt8] {
        var result: [UInt8] = []
        var rest = content[...]
        while !rest.isEmpty {
            result += bytes(type, Array(rest.prefix(piece)), id: id, padding: padding)
            rest = rest.dropFirst(piece)
        }
        return result + bytes(type, id: id)
    }

    /// A whole request.
    public static func request(
        _ variables: [(String, String)], body: [UInt8] = [], id: Int = 1, keeps: Bool = false
    ) -> [UInt8] {
        begin(id: id, keeps: keeps)
            + stream(Self.variables, variables.flatMap { pair($0.0, $0.1) }, id: id)
            + stream(input, body, id: id)
    }

    /// A POST with a body and its length.
    public static func post(_ body: String, id: Int = 1, keeps: Bool = false) -> [UInt8] {
        request(
            [
                ("REQUEST_METHOD", "POST"), ("REQUEST_URI", "/sms"),
                ("CONTENT_LENGTH", "\(body.utf8.count)"),
            ], body: Array(body.utf8), id: id, keeps: keeps)
    }
}
