internal import Conversation
internal import Signing

/// How a session is written: small names, and nothing that says no more than a new session.
///
///     {"n":2,"m":"SM…","s":"Bus survey","q":"q3","v":{"line":"17"},"t":1,"b":["q1","q2"],
///      "w":[1767225600,2],"a":1767225600}
///
/// `n` the count, `m` the last MessageSid, `s` the script, `q` the state that waits, `v` the
/// variables, `t` the tries, `b` the trail, `w` the window of the limit, `a` when the last message
/// came, where that is not when the cookie was written. In Flask's format the count is `counter`,
/// the last MessageSid a tag, and the rest rides under `talk`.
extension Session {
    /// The session as one object, the count and the last MessageSid included.
    ///
    /// - Parameter issued: When the cookie is written, in Unix seconds.
    /// - Returns: The object.
    func json(issued: Int) -> JSON {
        var members = [JSON.Member("n", .integer(count))]
        if let lastMessageID { members.append(JSON.Member("m", .text(lastMessageID))) }
        return .object(members + placeMembers(issued: issued))
    }

    /// What stands beside the count and the last MessageSid.
    ///
    /// - Parameter issued: When the cookie is written, in Unix seconds.
    /// - Returns: The members; none where there is nothing to remember but a script's name.
    func placeMembers(issued: Int) -> [JSON.Member] {
        var members: [JSON.Member] = []
        if !script.isEmpty { members.append(JSON.Member("s", .text(script))) }
        if let state { members.append(JSON.Member("q", .text(state))) }
        if !variables.isEmpty {
            let sorted = variables.sorted { $0.key < $1.key }
            members.append(
                JSON.Member("v", .object(sorted.map { JSON.Member($0.key, .text($0.value)) })))
        }
        if tries > 0 { members.append(JSON.Member("t", .integer(tries))) }
        if !trail.isEmpty { members.append(JSON.Member("b", .array(trail.map(JSON.text)))) }
        if windowStart > 0 {
            members.append(
                JSON.Member("w", .array([.integer(windowStart), .integer(windowCount)])))
        }
        if lastAt > 0, lastAt != issued { members.append(JSON.Member("a", .integer(lastAt))) }
        return members
    }

    /// Reads a session of Parley's own format; what is no session's object is none.
    ///
    /// - Parameters:
    ///   - json: The object.
    ///   - issued: When its cookie was written, in Unix seconds.
    init?(_ json: JSON, issued: Int) {
        guard let members = json.members, let count = json["n"]?.integer, count >= 0 else {
            return nil
        }
        self.init(members, issued: issued)
        self.count = count
        lastMessageID = members[name: "m"].flatMap(Self.text)
        hasEnded = state == nil && count > 0
    }

    /// Reads what stands beside the count; a member of another shape is as none.
    ///
    /// - Parameters:
    ///   - members: The members.
    ///   - issued: When the cookie was written, in Unix seconds.
    init(_ members: [JSON.Member], issued: Int) {
        self.init()
        lastAt = issued
        for member in members {
            switch member.name {
            case Array("s".utf8): script = Self.text(member.value) ?? ""
            case Array("q".utf8): state = Self.text(member.value)
            case Array("v".utf8):
                for variable in member.value.members ?? [] {
                    let name = String(decoding: variable.name, as: UTF8.self)
                    variables[name] = Self.text(variable.value)
                }
            case Array("t".utf8): tries = max(0, member.value.integer ?? 0)
            case Array("b".utf8): trail = (member.value.array ?? []).compactMap(Self.text)
            case Array("w".utf8):
                let window = (member.value.array ?? []).compactMap(\.integer)
                // Times before all time would overflow where one is taken from another.
                if window.count == 2, window.allSatisfy({ $0 > 0 }) {
                    (windowStart, windowCount) = (window[0], window[1])
                }
            case Array("a".utf8):
                if let time = member.value.integer, time > 0 { lastAt = time }
            default: break
            }
        }
    }

    private static func text(_ json: JSON) -> String? {
        json.string.map { String(decoding: $0, as: UTF8.self) }
    }
}
