internal import Conversation
internal import Flask
internal import Gateway
internal import Signing

/// Opens the session that a request brings along in its cookie, and seals the one it gets back.
///
/// A cookie that is forged, cut, expired, of another pair of numbers or under an unknown key is a
/// new session, never an error. Which format a cookie has its first bytes say; none is tried after
/// another.
struct Sessions: Sendable {
    /// A session as it came, with what its cookie needs to be written anew.
    struct Opened: Sendable {
        /// The session; a new one where no cookie was good.
        var session = Session()
        /// How many cookies of the conversation there were, of Parley's own formats.
        var revision: UInt32 = 0
        /// The Flask session that it was read from.
        var flask: FlaskSession?
        /// How many cookies were good; more than one is unusual.
        var goodCount = 0
        /// Why cookies were not good.
        var refusals: [TokenRefusal] = []
    }

    /// How sessions are written.
    private enum Format: Sendable {
        case own(Sealer.Form)
        case flask(FlaskFormat)
    }

    private let format: Format
    private let sealer: Sealer
    private let flask: FlaskFormat?
    private let acceptsUnbound: Bool
    private let lifetime: Int
    private let builtInScript: String

    /// Makes what opens and seals sessions.
    ///
    /// - Parameters:
    ///   - configuration: Keys, format and lifetime.
    ///   - builtInScript: The name of the built-in conversation, which Flask's format leaves out:
    ///     its cookies are then those that the tutorial's program writes.
    init(_ configuration: Configuration, builtInScript: String) {
        switch configuration.sessionFormat {
        case .signed: format = .own(.signed)
        case .sealed: format = .own(.sealed)
        case .flask: format = .flask(configuration.keys.flaskFormat)
        }
        flask =
            if case .flask(let written) = format {
                written
            } else {
                configuration.flaskKeys?.flaskFormat
            }
        sealer = Sealer(ring: configuration.keys.ring)
        acceptsUnbound = configuration.acceptsUnboundFlask
        lifetime = configuration.sessionLifetime
        self.builtInScript = builtInScript
    }

    /// Opens the session of a conversation.
    ///
    /// Of several good cookies the one with the highest revision counts, of Flask's the latest; one
    /// of Parley's own formats goes before Flask's.
    ///
    /// - Parameters:
    ///   - tokens: The cookies' values, at most eight.
    ///   - subject: Whose session it has to be.
    ///   - messageID: The MessageSid of the message at hand; empty where there is none.
    ///   - now: The time in Unix seconds.
    /// - Returns: The session, a new one where no cookie was good.
    func open(
        _ tokens: [ArraySlice<UInt8>], for subject: Subject, messageID: String, now: Int
    ) -> Opened {
        var refusals: [TokenRefusal] = []
        var goodCount = 0
        var native: OpenedToken?
        var foreign: FlaskSession?
        for token in tokens {
            let token = Array(token)
            switch TokenFormat(of: token) {
            case .own:
                guard case .own = format else { continue }
                switch sealer.open(token, for: subject, now: now).flatMap({ recent($0, now) }) {
                case .success(let opened):
                    goodCount += 1
                    if native.map({ opened.isAfter($0) }) ?? true { native = opened }
                case .failure(let refusal): refusals.append(refusal)
                }
            case .flask:
                guard let flask else { continue }
                let result = flask.read(
                    token, for: subject, now: now, lifetime: lifetime,
                    acceptsUnbound: acceptsUnbound)
                switch result {
                case .success(let session):
                    goodCount += 1
                    if session.issued > foreign?.issued ?? -1 { foreign = session }
                case .failure(let refusal): refusals.append(refusal)
                }
            case nil: refusals.append(.malformed)
            }
        }
        var opened: Opened
        if let native {
            opened = self.opened(native)
        } else if let foreign {
            opened = self.opened(foreign, messageID: messageID)
        } else {
            opened = Opened()
        }
        if !refusals.isEmpty { opened.refusals += refusals }
        opened.goodCount = goodCount
        return opened
    }

    /// Seals a session.
    ///
    /// - Parameters:
    ///   - session: The session from now on.
    ///   - opened: What it was read from.
    ///   - subject: Whose session it is.
    ///   - isAnswered: Whether the message was answered, and so is the last one from now on.
    ///   - now: The time in Unix seconds.
    ///   - revision: The session's revision where a store gives it; nil: one more than before.
    /// - Returns: The cookie's value.
    func seal(
        _ session: Session, after opened: Opened, for subject: Subject, isAnswered: Bool, now: Int,
        revision: Int? = nil
    ) -> [UInt8] {
        switch format {
        case .own(let form):
            return sealer.seal(
                session.jsonBytes(issued: now), for: subject, issued: now, lifetime: lifetime,
                revision: revision.map { UInt32(clamping: $0) }
                    ?? opened.revision &+ (opened.revision == .max ? 0 : 1), as: form)
        case .flask(let flask):
            var result = opened.flask ?? FlaskSession()
            result["counter"] = .integer(session.count)
            let place = session.placeMembers(issued: now)
            let isPlain =
                place.isEmpty || (place.count == 1 && session.script == builtInScript)
            result["talk"] = isPlain ? nil : .object(place)
            if let id = session.lastMessageID {
                result.lastMessageTag = flask.tag(ofMessage: Array(id.utf8))
            } else if isAnswered {
                result.lastMessageTag = []
            }
            return flask.write(result, for: subject, issued: now)
        }
    }

    /// Refuses what is older than the lifetime that holds now, which may be less than a cookie's.
    private func recent(
        _ token: OpenedToken, _ now: Int
    ) -> Result<OpenedToken, TokenRefusal> {
        let seconds = now - token.issued - lifetime
        return seconds > 0 ? .failure(.expired(seconds: seconds)) : .success(token)
    }

    private func opened(_ token: OpenedToken) -> Opened {
        guard let session = Session(jsonBytes: token.payload, issued: token.issued) else {
            return Opened(revision: token.revision, refusals: [.unusable])
        }
        return Opened(session: session, revision: token.revision)
    }

    /// A session of Flask's: a count that is no whole number from 0 on counts from 0.
    private func opened(_ flaskSession: FlaskSession, messageID: String) -> Opened {
        var opened = Opened(flask: flaskSession)
        var count = 0
        if let counter = flaskSession["counter"] {
            if let number = counter.integer, number >= 0 {
                count = number
            } else {
                opened.refusals = [.unusable]
            }
        }
        var session = Session(
            flaskSession["talk"]?.members ?? [], count: count, issued: flaskSession.issued)
        if flask?.isLastMessage(Array(messageID.utf8), of: flaskSession) == true {
            session.lastMessageID = messageID
        }
        opened.session = session
        return opened
    }
}

extension OpenedToken {
    /// Whether it was written after another one of the same conversation.
    fileprivate func isAfter(_ other: OpenedToken) -> Bool {
        (revision, issued) > (other.revision, other.issued)
    }
}

extension Session {
    /// How many characters the session has in a cookie, at most: the JSON, what is sealed beside it
    /// and their base64.
    var sealedLength: Int {
        ((shortLength ?? jsonBytes(issued: 0).count) + 64) * 4 / 3 + 12
    }

    /// How long the JSON of a short session is at most; nil where it has to be written to be known.
    ///
    /// It is asked for after each turn, and most sessions are far from any limit.
    private var shortLength: Int? {
        var texts = script.utf8.count + (state?.utf8.count ?? 0) + (lastMessageID?.utf8.count ?? 0)
        for state in trail { texts += state.utf8.count + 1 }
        for (name, value) in variables { texts += name.utf8.count + value.utf8.count + 1 }
        // An escaped byte takes six, as many as stand around a text of a list; beside the texts
        // there are seven numbers and their names.
        let length = 6 * texts + 200
        return length < 2_000 ? length : nil
    }
}
