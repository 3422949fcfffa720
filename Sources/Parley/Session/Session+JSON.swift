internal import Conversation
internal import Flask

/// How a session is written: small names, and nothing that says no more than a new session.
///
///     {"n":2,"m":"SM…","s":"Bus survey","q":"q3","v":{"line":"17"},"t":1,"b":["q1","q2"],
///      "w":[1767225600,2],"a":1767225600}
///
/// `n` the count, `m` the last MessageSid, `s` the script, `q` the state that waits, `v` the
/// variables, `t` the tries, `b` the trail, `w` the window of the limit, `a` when the last message
/// came, where that is not when the cookie was written. `e` is 1 where the conversation has ended
/// and 0 where it has not; without it, it has ended where messages were counted and no state waits.
/// In Flask's format the count is `counter`, the last MessageSid a tag, and the rest rides under
/// `talk`.
extension Session {
    /// The session as one object, the count and the last MessageSid included.
    ///
    /// - Parameter issued: When the cookie is written, in Unix seconds.
    /// - Returns: The object's text.
    func jsonBytes(issued: Int) -> [UInt8] {
        var object = JSONObjectWriter()
        object.write("n", count)
        if let lastMessageID { object.write("m", lastMessageID) }
        writePlace(to: &object, issued: issued)
        return object.finish()
    }

    /// What stands beside the count and the last MessageSid.
    ///
    /// - Parameter issued: When the cookie is written, in Unix seconds.
    /// - Returns: The members; none where there is nothing to remember but a script's name.
    func placeMembers(issued: Int) -> [JSON.Member] {
        var object = JSONObjectWriter()
        writePlace(to: &object, issued: issued)
        return (try? JSON(parsing: object.finish()))?.members ?? []
    }

    private func writePlace(to object: inout JSONObjectWriter, issued: Int) {
        if !script.isEmpty { object.write("s", script) }
        if let state { object.write("q", state) }
        if !variables.isEmpty { object.write("v", variables.sorted { $0.key < $1.key }) }
        if tries > 0 { object.write("t", tries) }
        if !trail.isEmpty { object.write("b", trail) }
        if windowStart > 0 { object.write("w", [windowStart, windowCount]) }
        if lastAt > 0, lastAt != issued { object.write("a", lastAt) }
        if hasEnded != looksEnded { object.write("e", hasEnded ? 1 : 0) }
    }

    /// What `hasEnded` is where the cookie does not say it: what a script's session always is.
    private var looksEnded: Bool { state == nil && count > 0 }

    /// What `e` says; nil where it says nothing.
    private static func end(_ number: Int?) -> Bool? {
        switch number {
        case 0: false
        case 1: true
        default: nil
        }
    }

    /// Reads a session of Parley's own format; what is no session's object is none.
    ///
    /// - Parameters:
    ///   - bytes: The object's text.
    ///   - issued: When its cookie was written, in Unix seconds.
    init?(jsonBytes bytes: [UInt8], issued: Int) {
        if let session = Session(plain: bytes, issued: issued) {
            self = session
        } else {
            guard let json = try? JSON(parsing: bytes) else { return nil }
            self.init(json, issued: issued)
        }
    }

    /// Reads a session whose texts are plain ASCII: 2,700 instructions and not 8,000.
    private init?(plain bytes: [UInt8], issued: Int) {
        self.init()
        lastAt = issued
        var hasCount = false
        var end: Bool?
        var members = PlainMembers(bytes)
        while let member = members.next() {
            switch member {
            case .number(UInt8(ascii: "n"), let number): (count, hasCount) = (number, true)
            case .number(UInt8(ascii: "t"), let number): tries = number
            case .number(UInt8(ascii: "a"), let number): lastAt = number > 0 ? number : issued
            case .number(UInt8(ascii: "e"), let number): end = Self.end(number)
            case .text(UInt8(ascii: "m"), let text): lastMessageID = text
            case .text(UInt8(ascii: "s"), let text): script = text
            case .text(UInt8(ascii: "q"), let text): state = text
            case .texts(UInt8(ascii: "b"), let texts): trail = texts
            case .numbers(UInt8(ascii: "w"), let numbers): setWindow(numbers)
            case .object(UInt8(ascii: "v"), let object): variables = object
            default: return nil
            }
        }
        guard members.isComplete, hasCount else { return nil }
        hasEnded = end ?? looksEnded
    }

    /// Reads a session of Parley's own format; what is no session's object is none.
    ///
    /// - Parameters:
    ///   - json: The object.
    ///   - issued: When its cookie was written, in Unix seconds.
    init?(_ json: JSON, issued: Int) {
        guard let members = json.members else { return nil }
        var count: Int?
        var lastMessageID: String?
        for member in members where member.name.count == 1 {
            switch member.name[0] {
            case UInt8(ascii: "n"): count = member.value.integer
            case UInt8(ascii: "m"): lastMessageID = Self.text(member.value)
            default: break
            }
        }
        guard let count, count >= 0 else { return nil }
        self.init(members, count: count, issued: issued)
        self.lastMessageID = lastMessageID
    }

    /// Reads what stands beside the count; a member of another shape is as none.
    ///
    /// - Parameters:
    ///   - members: The members.
    ///   - count: The count, from 0 on.
    ///   - issued: When the cookie was written, in Unix seconds.
    init(_ members: [JSON.Member], count: Int, issued: Int) {
        self.init()
        self.count = count
        lastAt = issued
        var end: Bool?
        for member in members where member.name.count == 1 {
            switch member.name[0] {
            case UInt8(ascii: "s"): script = Self.text(member.value) ?? ""
            case UInt8(ascii: "q"): state = Self.text(member.value)
            case UInt8(ascii: "v"):
                for variable in member.value.members ?? [] {
                    let name = String(decoding: variable.name, as: UTF8.self)
                    variables[name] = Self.text(variable.value)
                }
            case UInt8(ascii: "t"): tries = max(0, member.value.integer ?? 0)
            case UInt8(ascii: "b"): trail = (member.value.array ?? []).compactMap(Self.text)
            case UInt8(ascii: "w"):
                setWindow((member.value.array ?? []).compactMap(\.integer))
            case UInt8(ascii: "a"):
                if let time = member.value.integer, time > 0 { lastAt = time }
            case UInt8(ascii: "e"): end = Self.end(member.value.integer)
            default: break
            }
        }
        hasEnded = end ?? looksEnded
    }

    /// Takes the window of the limit; what is none leaves no window.
    private mutating func setWindow(_ numbers: [Int]) {
        // Times before all time would overflow where one is taken from another.
        let isWindow = numbers.count == 2 && numbers[0] > 0 && numbers[1] > 0
        (windowStart, windowCount) = isWindow ? (numbers[0], numbers[1]) : (0, 0)
    }

    private static func text(_ json: JSON) -> String? {
        json.string.map { String(decoding: $0, as: UTF8.self) }
    }
}
